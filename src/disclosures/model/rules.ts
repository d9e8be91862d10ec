import { type Disclosure, DISCLOSURES } from './labels';
import { APPROVAL_RULES } from './rules/approval';
import { CONSULTATION_RULES } from './rules/consultation';
import { EFFECTIVENESS_RULES } from './rules/effectiveness';
import { NO_DISCLOSURE_RULES } from './rules/no-disclosure';
import { OPERATIONS_RULES } from './rules/operations';
import { REMEDIATION_RULES } from './rules/remediation';
import { REPORTING_ENTITY_RULES } from './rules/reporting-entity';
import { RISK_DESCRIPTION_RULES } from './rules/risk-description';
import { RISK_MITIGATION_RULES } from './rules/risk-mitigation';
import { SIGNATURE_RULES } from './rules/signature';
import { STRUCTURE_RULES } from './rules/structure';
import { SUPPLY_CHAINS_RULES } from './rules/supply-chains';

const BY_LABEL = {
  approval: APPROVAL_RULES,
  signature: SIGNATURE_RULES,
  reporting_entity: REPORTING_ENTITY_RULES,
  structure: STRUCTURE_RULES,
  operations: OPERATIONS_RULES,
  supply_chains: SUPPLY_CHAINS_RULES,
  risk_description: RISK_DESCRIPTION_RULES,
  risk_mitigation: RISK_MITIGATION_RULES,
  remediation: REMEDIATION_RULES,
  effectiveness: EFFECTIVENESS_RULES,
  consultation: CONSULTATION_RULES,
} satisfies Readonly<Record<Disclosure, Readonly<Record<string, string>>>>;

/**
 * Rules over the classes of the lexicon: what crosses from one country's statements to another's.
 * A rule's name tells what it speaks for. `a` asks for a word of the class, `-a` forbids one, `a~6:b`
 * asks for both within six words, `a>6:b` for b behind a. All parts must hold.
 */
export const RULES: Readonly<Record<string, string>> = {
  ...BY_LABEL.approval,
  ...BY_LABEL.signature,
  ...BY_LABEL.reporting_entity,
  ...BY_LABEL.structure,
  ...BY_LABEL.operations,
  ...BY_LABEL.supply_chains,
  ...BY_LABEL.risk_description,
  ...BY_LABEL.risk_mitigation,
  ...BY_LABEL.remediation,
  ...BY_LABEL.effectiveness,
  ...BY_LABEL.consultation,
  ...NO_DISCLOSURE_RULES,
};

/** The label that each rule speaks for; those of what discloses nothing speak for none. */
export const RULE_LABELS: ReadonlyMap<string, Disclosure> = new Map(
  DISCLOSURES.flatMap((label) =>
    Object.keys(BY_LABEL[label]).map((rule) => [rule, label] as const),
  ),
);
