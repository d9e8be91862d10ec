import fc from 'fast-check';
import type { ClaimStatus, Negation, SentenceContext } from './claim';
import { claimOf } from './claim-status';

const NOWHERE: SentenceContext = { headings: [] };
const under = (...headings: string[]): SentenceContext => ({ headings });

const CASES: Record<ClaimStatus, string[]> = {
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
  ],
  practice: [
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
  ],
  planned: [
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
  ],
  denied: [
    'Training did not cover slavery.',
    'No checks on spend below £25k.',
    'We do not currently have a policy on modern slavery.',
    'The council has not yet mapped its supply chain.',
    'As a council, our risk is low.',
    'We consider the risk of modern slavery in our business to be very low.',
    'We do not consider that we operate in a high-risk sector.',
  ],
  'no-finding': [
    'No instances of modern slavery were identified in the year.',
    'We are not aware of any cases in our supply chain.',
    'We have not received any reports of slavery.',
    'No concerns were raised through the helpline.',
    'In 2025 no material alerts have been raised by our data provider.',
  ],
};

const NEGATIONS: [Negation | undefined, string][] = [
  ['no-incident-found', 'No cases were reported in 2025.'],
  ['action-not-taken', 'We have not audited our suppliers.'],
  ['risk-dismissed', 'We believe that our risk is minimal.'],
  ['prohibition', 'Suppliers must not use forced labour.'],
  ['prohibition', 'We have a zero-tolerance approach to slavery.'],
  ['prohibition', 'The council will not tolerate exploitation.'],
  [undefined, 'We rated cleaning as high and software as low risk.'],
  [undefined, 'Although the risk is low, we check every supplier.'],
  [undefined, 'We work without delay.'],
  [undefined, 'Checks are not limited to large suppliers.'],
];

describe(claimOf.name, () => {
  describe.each(Object.entries(CASES))('%s', (status, sentences) => {
    it.each(sentences)('%s', (sentence) => {
      expect(claimOf(sentence, NOWHERE).status).toBe(status);
    });
  });

  it.each(NEGATIONS)('finds the negation %s in: %s', (negation, sentence) => {
    expect(claimOf(sentence, NOWHERE).negation).toBe(negation);
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

  it.each<[string, SentenceContext, number[], boolean]>([
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

  it.each(['not ', 'risk ', 'no modern ', 'we will ', 'statement ', '2024-', 'council and '])(
    'takes a long sentence of %s in its stride',
    (unit) => {
      const started = Date.now();
      claimOf(unit.repeat(2_000 / unit.length), NOWHERE);
      expect(Date.now() - started).toBeLessThan(250);
    },
  );
});
