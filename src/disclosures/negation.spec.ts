import type { ClaimStatus, Negation } from './claim';
import { claimOf } from './claim-status';
import { negationOf } from './negation';

const CASES: Partial<Record<ClaimStatus, string[]>> = {
  denied: [
    'Training did not cover slavery.',
    'No checks on spend below £25k.',
    'We do not currently have a policy on modern slavery.',
    'The council has not yet mapped its supply chain.',
    'As a council, our risk is low.',
    'We consider the risk of modern slavery in our business to be very low.',
    'We do not consider that we operate in a high-risk sector.',
    'There is no link to the statement on our homepage.',
    'The statement has not been approved by Cabinet.',
    'We have not submitted the statement to the registry.',
    'We have not adopted the charter.',
    'The council has not signed the code.',
    'Earlier statements are not available.',
    'There is no whistleblowing route for contractors.',
    'There is no accommodation set aside for victims of slavery.',
    'We do not challenge abnormally low bids.',
    'Our contracts contain no modern slavery clause.',
    'No supplier completed the MSAT this year.',
    'No officer has been named to lead on slavery.',
    'The council is not a member of any partnership on modern slavery.',
    'We have no plans to map our supply chain.',
    'There are no slavery checks on spend below £25,000.',
    'We do not have a supplier code of conduct.',
    'The company does not operate a confidential hotline.',
    'We did not send a questionnaire.',
    'The council does not carry out audits, nor does it seek to.',
    'The authority has no process for checking agency labour.',
    'The statement is not signed.',
    'We have never asked suppliers about recruitment fees.',
    'Training has not been offered to councillors.',
    'Our exposure to modern slavery is considered low.',
    'We did not meet our target for training.',
    'There has been no review of the policy since 2019.',
    'We lack a register of sub-contractors.',
    'The council does not yet know who its tier-two suppliers are.',
    'Supplier audits have been paused.',
    'No buyer attended the course.',
    'Social workers have had no training in trafficking.',
    'The policy was not updated this year.',
    'The council has not set any indicators.',
    'No mapping has been done below tier one.',
    'Our homepage does not show a link to the statement.',
  ],
  'no-finding': [
    'In all, 40 firms were seen and there were no policy violations.',
    'No instances of modern slavery were identified in the year.',
    'We are not aware of any cases in our supply chain.',
    'We have not received any reports of slavery.',
    'No concerns were raised through the helpline.',
    'In 2025 no material alerts have been raised by our data provider.',
    'We encountered no instances of modern slavery.',
    'We received no reports of forced labour.',
    'The University did not receive any reports of instances of modern slavery.',
    'There were no known cases in our contracts.',
    'During the year no concerns about slavery reached us.',
    'The audits found no evidence of forced labour.',
    'Zero cases were escalated to the board.',
    'We found nothing to suggest forced labour.',
    'To date we have had no cause to report a case of slavery.',
    'We know of no case in our supply chain.',
    'No case of forced labour has been found to date.',
    'We have identified no victims through our checks.',
    'Audits did not uncover any instance of child labour.',
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

describe(negationOf.name, () => {
  it.each(NEGATIONS)('finds the negation %s in: %s', (negation, sentence) => {
    expect(negationOf(sentence.toLowerCase())).toBe(negation);
  });

  describe.each(Object.entries(CASES))('%s', (status, sentences) => {
    it.each(sentences)('%s', (sentence) => {
      expect(claimOf(sentence, { headings: [] }).status).toBe(status);
    });
  });
});
