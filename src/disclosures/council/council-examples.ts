import type { CouncilDisclosure } from './council-labels';

/** Sentences that make a disclosure, and near misses that do not: the rules' tests. */
export const COUNCIL_EXAMPLES: Readonly<
  Record<CouncilDisclosure, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  first_responder: {
    yes: [
      'As a first responder organisation the council refers potential victims.',
      'Under section 52 we have a duty to notify the Home Office of suspected modern slavery.',
    ],
    no: ['Officers respond first to calls about noise.', 'We notify residents of roadworks.'],
  },
  nrm_figures: {
    yes: [
      'In 2025-26 the council made 14 NRM referrals.',
      'We submitted 9 duty to notify forms to the Home Office, covering 11 potential victims.',
    ],
    no: ['The NRM supports potential victims.', 'Adult social care received 310 referrals.'],
  },
  procurement_checks: {
    yes: [
      'Bidders answer a selection questionnaire on modern slavery before award.',
      'Abnormally low tenders are checked for forced labour.',
      'New suppliers are vetted for labour standards during onboarding.',
    ],
    no: [
      'The selection of library books is reviewed each year.',
      'We check the quality of tap water.',
    ],
  },
  contract_clauses: {
    yes: [
      'Our contracts require suppliers to comply with the Modern Slavery Act.',
      'Standard terms and conditions include a right to audit contractors.',
    ],
    no: [
      'Each employee has a contract of employment that includes notice periods.',
      'The contract was let in 2021.',
    ],
  },
  training_by_role: {
    yes: [
      'All buyers completed the e-learning module.',
      'Social workers and licensing officers were trained to spot the signs.',
    ],
    no: ['Training is important.', 'Staff can read the policy on the intranet.'],
  },
  partnership: {
    yes: [
      'We work closely with Ambershire Police and local charities.',
      'The company is a member of Stronger Together.',
    ],
    no: ['Our partners value quality.', 'The police station lies in the town.'],
  },
  boilerplate_definition: {
    yes: [
      'Modern slavery is a crime and takes various forms, such as servitude and forced labour.',
      'The Modern Slavery Act requires commercial organisations with a turnover of £36m to publish a statement.',
    ],
    no: ['We trained officers on modern slavery.', 'Our statement meets the Act.'],
  },
};
