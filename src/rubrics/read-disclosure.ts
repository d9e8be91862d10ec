import { isScalar, type Node } from 'yaml';
import { DISCLOSURE_LABELS } from '../disclosures/labels';
import type { DisclosureCondition } from './rubric';
import type { YamlFile } from './yaml-file';

/** Probability that counts when none is written: more likely than not. */
const MORE_LIKELY_THAN_NOT = 0.5;

/**
 * Reads `disclosure:`: the name of one (`risk_mitigation`), or `{ any: [risk_mitigation, effectiveness],
 * atLeast: 0.2 }`. Mistakes are reported to the file, with their place.
 */
export function readDisclosure(file: YamlFile, node: Node | undefined): DisclosureCondition | null {
  if (!node) return null;
  const label = (each: Node) => file.oneOf(each, 'a disclosure', DISCLOSURE_LABELS);
  if (isScalar(node)) return { any: [label(node)], atLeast: MORE_LIKELY_THAN_NOT };
  const fields = file.fields(node, 'disclosure', ['any', 'atLeast'], ['any']);
  const given = fields.get('atLeast');
  return {
    any: file.items(fields.get('any')).map(label),
    atLeast: given ? file.number(given, '"atLeast"', 0.01, 1) : MORE_LIKELY_THAN_NOT,
  };
}
