import type { Disclosed } from '../../disclosures/disclosed';
import type { DisclosureLabel } from '../../disclosures/labels';
import type { Contribution } from '../../disclosures/model/explain';
import { percentage } from '../numbers';

/** A disclosure as a person would name it. */
export const DISCLOSURE_WORDS: Readonly<Record<DisclosureLabel, string>> = {
  approval: 'approval',
  signature: 'signature',
  reporting_entity: 'who makes the statement',
  structure: 'structure',
  operations: 'operations',
  supply_chains: 'supply chains',
  risk_description: 'where risk lies',
  risk_mitigation: 'action against risk',
  remediation: 'remedy',
  effectiveness: 'effectiveness',
  consultation: 'consultation',
  first_responder: 'First Responder duty',
  nrm_figures: 'NRM or duty-to-notify figures',
  procurement_checks: 'checks in procurement',
  contract_clauses: 'contract clauses',
  training_by_role: 'training by role',
  partnership: 'partnership',
  boilerplate_definition: 'definition only',
};

export type DisclosureView = {
  /** "Action against risk, 93%". */
  readonly label: string;
  /** What spoke for it most, then what spoke against it. */
  readonly reasons: readonly { readonly text: string; readonly points: string }[];
};

const MOST_FOR = 4;
const MOST_AGAINST = 2;
const WORTH_TELLING = 0.05;

/** The disclosures of a quoted sentence in words, with the strongest reasons for each. */
export function disclosureViews(disclosed: readonly Disclosed[]): DisclosureView[] {
  return disclosed.map(({ label, probability, because }) => {
    const told = because.filter(
      ({ group, adds }) => group !== 'start' && Math.abs(adds) >= WORTH_TELLING,
    );
    const reasons = [
      ...told.filter(({ adds }) => adds > 0).slice(0, MOST_FOR),
      ...told.filter(({ adds }) => adds < 0).slice(0, MOST_AGAINST),
    ];
    const words = DISCLOSURE_WORDS[label];
    const name = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
    return { label: `${name}, ${percentage(probability) ?? ''}`, reasons: reasons.map(reasonView) };
  });
}

function reasonView({ group, name, adds }: Contribution): DisclosureView['reasons'][number] {
  const sign = adds > 0 ? '+' : '\u2212';
  return { text: `${group}: ${name}`, points: `${sign}${Math.abs(adds).toFixed(1)}` };
}
