/**
 * Paragraphs of invented statements, by what they are about. `{council}` and the other names in
 * braces are filled from the facts of a council; `{20-400}` becomes a number in that range.
 */
export const STATEMENT_WORDS = {
  opening: [
    'This statement sets out the steps that {council} took during the financial year from 1 April {from} to 31 March {to} to make sure that slavery and human trafficking are not taking place in any part of its own business or in any of its supply chains. We publish it to the standard of section 54 of the Modern Slavery Act 2015.',
    '{council} has no legal duty under section 54(1) of the Modern Slavery Act 2015, but we publish a statement every year because residents and suppliers should be able to see what we do. It covers {year} and all services that we run ourselves.',
    'Slavery, servitude, forced labour and human trafficking are crimes and abuses of human rights. This is the transparency statement of {council} for the year {year}, made in line with section 54 of the Modern Slavery Act 2015. It describes what we did, what we found and what we have not done yet.',
    'We are committed to preventing modern slavery in our corporate activities and to ensuring that our supply chains are free from it. The statement below is made for the financial year ending 31 March {to} and replaces the one that we published a year ago.',
    'The Modern Slavery Act 2015 asks large organisations to say each year how they keep exploitation out of their work and their purchases. {council} spends public money with {400-1900} suppliers, so we think that the same should be asked of us. This statement is for {year}.',
    'This is the statement of {council} on slavery and human trafficking for {year}. It has been written by the procurement, community safety and human resources teams together, and it was checked against the guidance of the Home Office on transparency in supply chains.',
  ],
  structure: [
    '{council} employs {380-5200} people and serves {48000-610000} residents. It provides housing, planning, environmental health, licensing, waste collection and leisure services. Schools with their own governing bodies are not part of this statement.',
    'We are a {type}. Our {26-75} councillors are elected every four years, and decisions are taken by {body}. Services are grouped in four directorates: people, place, communities and resources. Two companies that we own outright follow this statement.',
    'On 31 March {to} we had {420-6100} employees, of whom {12-160} came through agencies. We own {1200-9000} homes, run {3-19} libraries and look after {200-2400} kilometres of roads.',
    'The council is made up of {5-9} departments, each led by a director. The Director of Resources is responsible for procurement and is our lead officer for modern slavery; a group of officers from nine teams meets every three months.',
    'Our work is paid for by council tax, business rates and grants. Most of the services that residents notice, such as refuse collection and home care, are delivered by contractors, which is why this statement says more about contracts than about our own staff.',
  ],
  supply: [
    'In {year} we spent £{18-420} million with {300-2400} suppliers. Construction, social care, waste and agency staff make up most of it. {100-700} of our suppliers have their seat in the county.',
    'Our supply chains include agency workers, food for schools, cleaning, security, clothing for our crews, information technology and building materials. We know our direct suppliers well; below the first tier we know less than we would like.',
    'The goods and services that we buy fall into {12-30} categories. Contracts above £{25-100},000 are let by the central procurement team, smaller ones by the services themselves with a checklist.',
    'We buy together with {2-8} neighbouring councils through a purchasing consortium. The consortium keeps a list of suppliers by category and country, and shares what it learns about their subcontractors.',
    'About {45-80} per cent of our spending on contracts goes to care providers and to construction. The rest goes to hundreds of small firms, many with fewer than ten employees, which have no statement of their own and are asked to adopt our code instead.',
  ],
  policies: [
    'These policies support this statement: the safeguarding policy for children and adults, the whistleblowing policy, the recruitment policy, the code of conduct for employees and the procurement strategy. Each has an owner and is reviewed at least every three years.',
    'Our whistleblowing policy allows employees, agency workers and the staff of contractors to report concerns without fear. The line took {1-19} calls during the year; {0-4} of them were about pay or working conditions at a contractor.',
    'We carry out checks of identity and of the right to work for all new employees and pay them into a bank account in their own name. Agencies on our framework confirm that they do the same, and we looked at {20-90} files to see that they did.',
    'The supplier code of conduct says that work must be freely chosen, that nobody pays for a job, that wages meet the law and that workers may join a trade union. It is part of every contract above £{25-100},000.',
    'In {from} {council} adopted the Charter against Modern Slavery. Its commitments are part of our procurement strategy, and progress against each of them is reported to {body} once a year.',
  ],
  diligence: [
    'Every tender asks bidders whether they comply with the Modern Slavery Act 2015. In {year} we checked {18-140} bidders; {0-5} did not pass and were not invited to go on.',
    'High-risk suppliers are asked to complete the Modern Slavery Assessment Tool. {20-70} were asked during the year and {15-19} have answered; contract managers go through the recommendations with them.',
    'Our terms and conditions let us end a contract when a supplier does not comply with the Act, and oblige the supplier to tell us about any case within {2-10} working days. The same terms must be passed on to subcontractors.',
    'Contract managers visited {6-48} sites and spoke to workers in their own language where they could. At {1-4} of them something had to be put right, such as missing contracts of employment or deductions for uniforms.',
    'Abnormally low tenders are challenged. During the year we asked {2-9} bidders to explain their labour costs, and {1-2} withdrew. Suppliers with a turnover above £36 million must show us their current statement.',
  ],
  risk: [
    'We assessed our contracts by sector, country, kind of worker and length of the chain. The risk is highest in adult social care, construction, waste sorting, cleaning and the making of clothing and electronic goods.',
    'The main risks lie in home care, where overseas workers may have paid large fees for their visa, and in temporary labour at depots. We therefore looked at {5-24} care providers first.',
    'Our risk register names modern slavery as a corporate risk. It is scored every quarter, and it has been amber throughout {year} because we cannot yet see beyond the first tier of {6-18} contracts.',
    'Risk in the area also concerns us: car washes, nail bars, takeaways, farms and houses in multiple occupation. Officers made {10-90} joint visits with the police and the Gangmasters and Labour Abuse Authority.',
    "We used the government's procurement policy note on tackling modern slavery to sort {90-320} contracts into low, medium and high risk. {8-40} are high risk and have a plan of their own.",
  ],
  training: [
    'An online module on modern slavery is mandatory for all employees who meet the public. {61-98} per cent had completed it by 31 March {to}. Procurement officers take the course of the Chartered Institute of Procurement and Supply.',
    'Training covers the signs of exploitation, how to refer a potential victim to the National Referral Mechanism and how to keep people safe in the meantime. {140-2600} members of staff took part.',
    'Refuse crews, housing officers and licensing officers were briefed on what to look for, because they see more doors than anybody else. We put posters with the helpline number in {10-60} buildings.',
    'All {26-75} councillors were offered a session in {month}; {14-25} came. Managers in social care receive a fuller course of one day every two years.',
    'New employees hear about modern slavery during induction. We do not yet train the staff of contractors, and we will ask our largest ten to show us what they do.',
  ],
  measures: [
    'We measure our progress by these figures: staff trained, suppliers assessed, contracts with the clause, concerns raised and referrals made. In {year} we made {1-23} referrals to the National Referral Mechanism, {1-9} of them for children.',
    'Of the {4-9} actions that we promised a year ago, {2-4} are complete. The map of the clothing supply chain is late and will be ready by the end of {month}.',
    'No case of modern slavery in our own supply chains was reported to us during {year}. We do not take this as proof that there is none.',
    'As a first responder organisation we have a duty to notify the Home Office when we meet a potential victim. {3-31} notifications were made, and {2-12} people accepted support.',
    'Internal audit tested {20-60} contracts in {month}. The clause on modern slavery was found in {15-19} of the first twenty, and the others have been amended since.',
  ],
  plans: [
    'Over the coming year we will train all contract managers, map the subcontractors of our three largest contracts and publish the results with our next statement.',
    'By 31 March {next} we will ask every care provider for evidence of how it recruits overseas, add questions on recruitment fees to our monitoring visits and report to {body} twice.',
    'Next year we plan to bring purchases below £25,000 into the checks, to train councillors on the licensing committee and to work with survivors on how we speak to potential victims.',
    'Our action plan for the next twelve months has {5-14} actions, each with an owner and a date. It will be reviewed by the corporate board every quarter.',
    "We intend to join the county's anti-slavery partnership, review the supplier code and repeat the staff survey that showed that only {31-59} per cent knew whom to call.",
  ],
  approval: [
    'This statement was approved by {body} on {approved} and is signed by {leader}, Leader of the Council, and {chief}, Chief Executive. It is reviewed every year.',
    'Approved by {body} of {council} on {approved}. Signed: {leader}, Leader of {council}.',
    'This statement is made under section 54(1) of the Modern Slavery Act 2015 and constitutes our slavery and human trafficking statement for the financial year {year}. {chief}, Chief Executive, {approved}.',
    '{body} considered and approved this statement at its meeting on {approved}. {leader}, Leader of the Council, signed it on behalf of all members.',
    'Signed by {chief}, Chief Executive and Head of Paid Service, and by {leader}, Leader of the Council, following approval by {body} on {approved}.',
  ],
} as const;

export type Topic = keyof typeof STATEMENT_WORDS;

export const HEADINGS: Readonly<Record<Topic, readonly string[]>> = {
  opening: ['Introduction', 'Our statement', 'About this statement'],
  structure: ['Our structure', 'Organisation', 'Who we are'],
  supply: ['Our supply chains', 'What we buy', 'Supply chain'],
  policies: ['Policies', 'Our policies', 'Policies that support this statement'],
  diligence: ['Due diligence', 'Checking our suppliers', 'Procurement and due diligence'],
  risk: ['Assessing and managing risk', 'Where the risk lies', 'Risk'],
  training: ['Training', 'Training and awareness', 'Staff training'],
  measures: ['Measuring progress', 'Performance indicators', 'What we achieved'],
  plans: ['Next steps', 'Plans for the coming year', 'Future actions'],
  approval: ['Approval', 'Sign off', 'Approval of this statement'],
};
