/** Texts that speak of modern slavery and are not a council's statement. */
export const OTHER_WORDS = {
  guidance: [
    'Modern slavery is the illegal exploitation of people for personal or commercial gain. It happens in {short} as it does elsewhere, often in plain sight: in car washes, nail bars, farms, building sites and private houses.',
    'Signs to look for: a person seems withdrawn or afraid, does not speak for themselves, has no access to their documents, is brought to work and collected by others at unusual hours, or lives in a crowded house above the workplace.',
    'If you think that somebody is in danger now, call 999. To report a concern, call the Modern Slavery and Exploitation Helpline on 08000 121 700, or 101. You do not need to be certain, and you do not need to give your name.',
    'Do not confront the people whom you suspect. It may put you and the potential victim at risk. Write down what you saw, where and when, and tell the police.',
    'Adults who are referred with their consent to the National Referral Mechanism receive a safe place to stay, legal advice and health care while their case is looked at. Children are always referred.',
  ],
  news: [
    'Officers of {council} joined the police and the fire service for a day of visits to {6-19} car washes in {month}. Two people were offered support, and three businesses were told to improve the pay records of their workers.',
    'The town hall will be lit in purple this week to mark Anti-Slavery Day on 18 October. "Anybody can be a potential victim, and anybody can notice," said {leader}, Leader of the Council.',
    'Posters with the number of the helpline now hang in all libraries. They are printed in {8-14} languages and were designed with students of the college in {short}.',
    'A new course for taxi drivers starts in {month}. Drivers learn how exploitation looks from the front seat and whom they can call.',
  ],
  policy: [
    'Modern slavery policy. Purpose: this policy tells employees, agency workers, volunteers and contractors what is expected of them. It applies from the day on which it is adopted and is owned by the Head of Human Resources.',
    'Scope: the policy applies to all persons working for us or on our behalf in any capacity. It does not form part of any contract of employment and may be changed at any time.',
    'Responsibilities: directors make sure that their services comply; managers make sure that their teams understand the policy; every employee must avoid any activity that might lead to a breach of it.',
    'How to raise a concern: speak to your manager, or use the procedure in the whistleblowing policy. Nobody will suffer for raising a genuine concern in good faith, even if it turns out to be mistaken.',
    'Breaches of this policy: an employee who breaches it may face disciplinary action, and we may end our relationship with others who breach it. Version 3.1, next review in {month} {next}.',
  ],
  report: [
    'Report to: {body}. Date of meeting: {approved}. Report of: Director of Resources. Wards affected: all. Key decision: no.',
    'Purpose of report: to present the modern slavery and human trafficking statement for {year} and to ask members to approve it for publication.',
    'Recommendations: that {body} (1) approves the statement in appendix A; (2) authorises the Chief Executive to sign it with the Leader; and (3) notes the progress made since last year.',
    'Background: the Modern Slavery Act 2015 requires commercial organisations above a threshold to publish a statement each financial year. It is good practice for councils to do so as well.',
    'Financial implications: none beyond existing budgets. Legal implications: as set out in the report. Equality impact: positive. Options considered: not to publish a statement, which is not recommended.',
  ],
  minutes: [
    'Minutes of the meeting of {body} held on {approved} in the Council Chamber. Present: {leader} (in the chair) and {5-9} other members. Apologies were received from two members.',
    'Minute {30-90}. Modern slavery and human trafficking statement {year}. The Director of Resources introduced the report. In answer to a question she said that care providers were the first priority.',
    'Resolved: that the statement for {year} be approved for publication, and that the Chief Executive be authorised to sign it with the Leader of the Council.',
  ],
  company: [
    'This statement is made by {company}, company number {1000000-9999999}, under section 54 of the Modern Slavery Act 2015 for the financial year ending 31 March {to}. {company} is owned by {council} and has a board of its own.',
    '{company} manages {2000-9000} homes and employs {150-700} people. Repairs, cleaning and security are bought from {60-190} suppliers, who must accept our code of conduct.',
    'We assessed our suppliers by sector, checked {10-40} of them and trained {80-400} employees. No case of slavery or human trafficking was found in {year}.',
    'Approved by the board of {company} on {approved} and signed by its Managing Director. The council publishes a statement of its own, to which this one is not an annex.',
  ],
  template: [
    'Here at our company we do not tolerate slavery of any kind. Our cleaners are the best in your area and our prices start from £14 an hour. Book online today.',
    'We comply with all laws on modern slavery and human trafficking. Our supply chain is simple because we buy cleaning products from well-known shops. We will review this page from time to time.',
    'Modern slavery statement template. Replace {{org_field_name}} by the name of your organisation and {{org_field_year}} by the year. {{org_field_name}} is committed to preventing slavery in its supply chains.',
  ],
} as const;

export type OtherText = keyof typeof OTHER_WORDS;

/** What councils mostly write about, with the section that it stands in. */
export const ORDINARY: readonly (readonly [section: string, title: string, text: string])[] = [
  [
    'services',
    'Bin collections',
    'Put your bins out by 6.30am on the day of collection. Refuse and recycling are collected in alternate weeks. Garden waste is collected from March to November if you pay £{38-61} a year. After a bank holiday collections move by one day.',
  ],
  [
    'services',
    'Council tax bands',
    'Your council tax depends on the band of your home. You can pay by direct debit in ten or twelve instalments. Tell us when you move, or if you think that you can have a discount because you live alone.',
  ],
  [
    'services',
    'Planning applications',
    'Search for planning applications and comment on them. Most decisions are made by officers within {8-13} weeks. A committee of {9-15} members decides the larger ones in public.',
  ],
  [
    'services',
    'Housing register',
    'You can apply to join the housing register if you have lived in {short} for two years. Homes are let by bands of need. The wait for a two-bedroom flat is about {11-48} months.',
  ],
  [
    'services',
    'Parking permits',
    'Permits cost £{35-90} a year for the first car. Visitors need a voucher. Parking rules are enforced from 8am to 6pm except on Sundays.',
  ],
  [
    'services',
    'Libraries',
    'There are {4-17} libraries in {short}. You can borrow books, use computers and meet others. All are open on Saturdays; two open on Sunday afternoons in the winter.',
  ],
  [
    'council',
    'Councillors and committees',
    '{26-75} councillors represent the people of {short}. Meetings are held in the town hall and are open to the public unless confidential matters are discussed.',
  ],
  [
    'council',
    'Freedom of information',
    'You can ask for information that we hold. We answer within twenty working days. Please look at our publication scheme first: much of what people ask for is already there.',
  ],
  [
    'council',
    'Spending over £500',
    'Each month we publish what we spent above £500, with the name of the supplier and the service that bought it. The files can be opened as a spreadsheet.',
  ],
  [
    'policies',
    'Equality objectives',
    'Under the Equality Act 2010 we set objectives every four years. The current ones are about access to services, fair recruitment and better data. A report on progress is made each January.',
  ],
  [
    'policies',
    'Privacy notice',
    'This notice tells you how we use personal data. We keep it only as long as we need it and share it only where the law lets us. You can ask for a copy of what we hold about you.',
  ],
  [
    'policies',
    'Whistleblowing',
    'Employees and contractors can report wrongdoing in confidence. The policy protects those who speak up in good faith. Reports are looked at by the monitoring officer.',
  ],
  [
    'procurement',
    'Selling to the council',
    'We advertise contracts above £{25-50},000 on the portal. Suppliers register once and receive alerts. Guidance for small firms, our terms and conditions and the forward plan are on this page.',
  ],
  [
    'procurement',
    'Contracts register',
    'The register lists all current contracts above £5,000 with their value, start and end. It is updated every quarter.',
  ],
  [
    'safety',
    'Community safety partnership',
    'The partnership brings together the council, police, fire, health and probation. Its priorities for the next three years are violence, antisocial behaviour and exploitation.',
  ],
  [
    'safety',
    'Domestic abuse',
    'If you are afraid of somebody at home, you can talk to us in confidence. There are refuges, advice and legal help. In an emergency call 999.',
  ],
  [
    'news',
    'New playground opens',
    'Children tried the swings for the first time on Saturday. The playground cost £{90-310},000 and was designed with pupils of two schools.',
  ],
  [
    'news',
    'Road works in the High Street',
    'The High Street will be resurfaced over {2-6} nights in {month}. Buses will stop at the station instead. Shops stay open.',
  ],
];
