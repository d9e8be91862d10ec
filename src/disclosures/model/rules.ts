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

/**
 * Rules over the classes of the lexicon: what crosses from one country's statements to another's.
 * A rule's name tells what it speaks for. `a` asks for a word of the class, `-a` forbids one, `a~6:b`
 * asks for both within six words, `a>6:b` for b behind a. All parts must hold.
 */
export const RULES: Readonly<Record<string, string>> = {
  ...APPROVAL_RULES,
  ...SIGNATURE_RULES,
  ...REPORTING_ENTITY_RULES,
  ...STRUCTURE_RULES,
  ...OPERATIONS_RULES,
  ...SUPPLY_CHAINS_RULES,
  ...RISK_DESCRIPTION_RULES,
  ...RISK_MITIGATION_RULES,
  ...REMEDIATION_RULES,
  ...EFFECTIVENESS_RULES,
  ...CONSULTATION_RULES,
  ...NO_DISCLOSURE_RULES,
};
