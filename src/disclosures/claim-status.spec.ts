import fc from 'fast-check';
import type { ClaimStatus, SentenceContext } from './claim';
import { claimOf } from './claim-status';

const NOWHERE: SentenceContext = { headings: [] };
const under = (...headings: string[]): SentenceContext => ({ headings });

const CASES: Partial<Record<ClaimStatus, string[]>> = {
  done: [
    'In 2024-25, 312 of 340 commissioning staff passed the second module.',
    'We sent the assessment to 41 care providers and 33 replied.',
    'The policy has been reviewed by the audit committee.',
    'All buyers were trained in spotting forced labour.',
    'Cabinet approved this statement on 9 September 2026.',
    'Procurement staff recently completed the ethics course.',
    'Trained 40 front-line officers.',
    'In 2024-25, Oakshire launched a new code.',
    'We are committed to better checks and have trained 300 staff.',
    'Over 120 delegates attended the seminar.',
    'After an inquiry the 12 workers were reimbursed.',
    'Three months after the workshop on slavery we surveyed the delegates.',
    'A quiz before and after the 2025 trafficking course showed correct answers rising from 54% to 87%.',
    'An audit revealed two cases of withheld passports.',
    'Our visits showed that rest breaks were missed.',
    'The team screened 60 tenders.',
    'Staff sat the test in May 2025.',
    'We rated 40 suppliers and ranked them by spend.',
    'The contractor repaid the fees to nine workers.',
    'Complaints fell from 14 to 3.',
    'The share of suppliers with a policy rose to 82%.',
    'Workers told us that fees had stopped.',
    'Two agencies stopped charging recruitment fees after our visits in 2025.',
    'During 2024-25, four workers at a waste contractor received back pay.',
    'Our referral in June 2024 led to a conviction.',
    'The Slave-Free Alliance carried out a gap analysis of our modern slavery work in 2025.',
    'In our previous statement we committed to mapping our supply chain.',
    'Last year we aimed to train every buyer.',
    "The council's Modern Slavery Policy was last reviewed in June 2024 and will next be reviewed in June 2026.",
    'The course covered slavery and county lines.',
    'Where problems were found, we agreed a plan, and nine of eleven factories closed the gaps.',
    'Of these suppliers 95% achieved compliance.',
    'In 2024-25 the modern slavery questions were answered by 118 bidders; four failed and were not taken forward.',
    'Eleven schools took up our offer of a cleaning contract check.',
    'The hotline logged 17 calls, two of which concerned unpaid wages.',
    'Between April and June we wrote to every tier-one supplier.',
    'Our safeguarding team referred six adults to the National Referral Mechanism.',
    'One factory lost its approved status because it hid a dormitory.',
    'Trading standards seized passports at a nail bar and found accommodation for three women.',
    'Four out of five contract managers finished the e-learning.',
    'The report went to the audit committee, which asked for more data.',
    'Having mapped our uniforms, we asked the maker for worker contracts.',
    'The charity housed two families whom we had identified.',
    "Last year's statement promised a supplier survey.",
    'Our lawyers redrafted the conditions of contract.',
    'Food suppliers returned 29 of the 35 questionnaires.',
    'A spot check at a recycling plant uncovered false timesheets.',
    'Contract managers walked through four warehouses and spoke with pickers.',
    'We wrote slavery checks into the licence for car washes.',
    'Two contracts were ended because fees had not been repaid.',
    'The police thanked our licensing team, whose tip led to two arrests.',
    'Our first statement set three goals, and all were met.',
    'A mystery caller rang the helpline in Romanian and was answered within an hour.',
    'During the period the group retendered its laundry contract with a labour-rights weighting.',
    'Since our previous statement the register has grown to 90 suppliers.',
    'We turned down two bids whose prices could not cover the minimum wage.',
    'Of 212 questionnaires sent, 180 came back.',
    'A worker survey in two languages drew 340 answers.',
    'The panel reviewed three cases and closed two.',
    'Officers from licensing joined the police on six visits to hand car washes.',
    'Since April 2025 every new tender has carried the exclusion question.',
    'Twenty-three tenders were scored on labour standards.',
  ],
  practice: [
    'The helpline is a route through which we aim to hear about abuse.',
    'Our inspectors will speak with pickers at every visit.',
    'We have specially trained inspectors who visit our packhouses.',
    'Progress will be measured by the number of farms visited and the share of managers trained.',
    'We consider cleaning and agency labour to be the areas of highest risk.',
    'We check all suppliers before a contract starts.',
    'Suppliers will provide evidence of their checks each quarter.',
    'Our contractors must pay the living wage.',
    'This statement is reviewed annually.',
    'This statement will be reviewed annually.',
    'Suppliers are required to sign the code.',
    'If we find a breach, we will end the contract.',
    'Any concern will be investigated by the safeguarding lead.',
    'We will only trade with firms that share our values.',
    'Employees will report any concern to their manager.',
    'The policy, which will help officers to act, is on the intranet.',
    'Cleaning firms based in the county are small.',
    'Staff must not act against their will.',
    'Where suppliers do not comply, the contract manager steps in.',
    'Our approach is not only about procurement but about housing.',
    'Questionnaires are to be returned no later than Friday.',
    'We require a questionnaire to be completed for every tender.',
    'This statement sets out the steps that the council has taken.',
    'If a worker was found to be at risk, the lead is told.',
    'Number of suppliers visited and audited by our buyers.',
    'The law bars bidders that have been convicted.',
    'Number of suppliers visited.',
    'Percentage of employees trained in modern slavery awareness.',
    'All employees trained in safeguarding have access to the guide.',
    'All supply chain lines need to be continually risk assessed, and any high-risk suppliers audited.',
    'The framework requires a self-assessment by each of the bidders, with evidence of policy and practice, to be completed.',
    'Suppliers to publish a policy and work towards full payment of the living wage.',
    'The true number of victims is likely to be underestimated.',
    'Our risk assessment considers the sector, the country of manufacture and whether labour is low-skilled.',
    'The policy aims to protect workers.',
    'Anyone who wishes to raise a concern can call the helpline.',
    'We are continually developing our staff.',
    'Suppliers identified as high risk are visited and audited the same year.',
    'Slavery is not tolerated.',
    'The trust is owned by two established companies.',
    'We are a company focused on housing.',
    'Every supplier completes an audit at least every two years by an approved auditor.',
    'Goods bought from abroad are checked for origin.',
    'The number of contracts awarded under the framework.',
    'Contracts let by the council carry a right to audit.',
    'The code asks firms to pay the living wage and to work towards shorter hours.',
    "If a child is found working, we put the child's welfare first.",
    'High-risk suppliers are those that have failed a check.',
    'Low-value purchases follow the same rules.',
    'We buy from 300 firms, most of them based in the county.',
    'Line managers hold the list of accredited agencies.',
    'Any site found to use child labour loses the contract.',
    'The duty to notify applies to us under section 52.',
    'A named officer signs off each checklist.',
    'Where concerns were raised by staff, the lead decides what to do.',
    'The percentage of high-risk contracts reviewed by the panel.',
    'Bidders must say whether they have been fined.',
    'The procurement code sets out our checks.',
    'Employees recruited abroad receive contracts in their own language.',
    'The statement covers all our subsidiaries.',
    'Payroll data submitted by agencies is sampled each month.',
    'If an audit has shown faults, the supplier has 30 days to answer.',
    'We never pay fees to labour brokers.',
    'Number of referrals made by front-line staff.',
    'A bidder who has hidden a conviction is excluded.',
  ],
  planned: [
    'Our managers will speak with pickers about a new helpline.',
    'We will audit farms as part of our new programme.',
    'Progress will be measured next year.',
    'We will train all buyers.',
    'By March 2027 we will have trained all social workers.',
    'We aim to work with suppliers.',
    'The council intends to map its supply chain.',
    'Training will be rolled out to all staff.',
    'We are committed to improving our checks.',
    'Over the next 12 months the team reviews its contracts.',
    'We are exploring a shared training offer.',
    'A new code is due to be introduced in 2027.',
    'Policy to be presented to Cabinet in the autumn.',
    'Zero tolerance of slavery will be built into contracts.',
    'KPIs on modern slavery will be developed, such as the number of suppliers assessed and staff trained.',
    'We want to go further.',
    'We are developing a supplier code.',
    'A register of high-risk contracts is being developed.',
    'The council is in the process of mapping its suppliers.',
    'Following the review we carried out in 2024, we will map our cleaning contracts.',
    'We commit to ensuring there is no modern slavery in our supply chains.',
    'The tool is expected to be in place by March 2026.',
    'Buyers will get a short guide this autumn.',
    'We want contractors to publish wages and intend to make that a condition.',
    'Our goal is to visit ten factories a year from 2027.',
    'We are drafting a protocol with the police.',
    'Work is under way to map our IT suppliers.',
    'Over the coming two years the council is looking to join the charter.',
    'We shall introduce random interviews next spring.',
    'A second cohort will start in April.',
    'Officers hope to sign the protocol by Christmas.',
    'Further mapping will follow once the new system is live.',
    'The trust is looking at ways to reach migrant workers.',
    'Our ambition is to know every site by 2030.',
    "Next year's priority is to reach school kitchens.",
    'We are going to ask contractors for site lists.',
    'A review is scheduled to start in the autumn.',
    'We aspire to full transparency of our uniform suppliers.',
    'The intention is to publish results each year from 2027.',
    'It is our intention to train every buyer on modern slavery.',
    'We are considering mapping our textile suppliers.',
  ],
};

describe(claimOf.name, () => {
  describe.each(Object.entries(CASES))('%s', (status, sentences) => {
    it.each(sentences)('%s', (sentence) => {
      expect(claimOf(sentence, NOWHERE).status).toBe(status);
    });
  });

  it('calls a prohibition practice, not a denial', () => {
    expect(claimOf('Workers must not be charged fees.', NOWHERE).status).toBe('practice');
  });

  it.each([
    ['a heading', under('Statement', 'Next steps')],
    ['a heading with a year', under('Actions for 2026-27')],
    ['a lead-in', { headings: [], leadIn: 'In 2026-27 we will:' }],
  ])('carries the plan of %s over to what stands under it', (_what, context) => {
    expect(claimOf('Map our cleaning contracts.', context).status).toBe('planned');
    expect(claimOf('We have mapped our cleaning contracts.', context).status).toBe('done');
  });

  it('leaves a description under a heading of plans a practice', () => {
    const plans = under('Future plans');
    expect(claimOf('Contracts are reviewed by the board.', plans).status).toBe('practice');
    expect(claimOf('Contracts to be mapped.', plans).status).toBe('planned');
    expect(claimOf('Map our contracts.', plans).status).toBe('planned');
  });

  it.each<[string, SentenceContext, number[], boolean]>([
    ['Since our last modern slavery statement we trained 40 officers.', NOWHERE, [], true],
    ['We trained 40 officers in 2024-25.', NOWHERE, [2024, 2025], true],
    ['We trained 40 officers in 2024/2025.', NOWHERE, [2024, 2025], true],
    ['The plan for 2021-2024 ended.', NOWHERE, [2021, 2022, 2023, 2024], true],
    ['The Modern Slavery Act 2015 applies.', NOWHERE, [], false],
    ['We have 2000 suppliers and spent £2019.', NOWHERE, [], false],
    ['During the year we trained 40 officers.', NOWHERE, [], true],
    ['We train officers.', NOWHERE, [], false],
    ['Trained 40 officers.', { headings: ['2024-25'], leadIn: 'In 2023 we:' }, [2023], true],
    ['Trained 40 officers.', under('What we did in 2024-25'), [2024, 2025], true],
    ['We train officers.', under('Modern slavery statement 2024-25'), [], false],
  ])('reads the time of: %s', (sentence, context, years, timed) => {
    expect(claimOf(sentence, context)).toMatchObject({ years, timed });
  });

  it('says the same of a sentence and of its search view', () => {
    const sentence = 'We’ve trained 40 officers';
    expect(claimOf(sentence.toLowerCase(), NOWHERE)).toEqual(claimOf(sentence, NOWHERE));
  });

  it('never throws and is linear in what people write', () => {
    const word = fc.constantFrom(
      'we',
      'will',
      'not',
      'no',
      'risk',
      'is',
      'has been',
      'suppliers',
      ',',
      '2024-25',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        expect(claimOf(words.join(' '), NOWHERE).years.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  it.each([
    'not ',
    'risk ',
    'no modern ',
    'we will ',
    'statement ',
    '2024-',
    'council and ',
    'measured by number of ',
  ])('takes a long sentence of %s in its stride', (unit) => {
    const started = Date.now();
    claimOf(unit.repeat(2_000 / unit.length), NOWHERE);
    expect(Date.now() - started).toBeLessThan(30_000);
  });
});
