import { createHash } from 'node:crypto';
import { COUNCIL_LEXICON } from './council/council-lexicon';
import { COUNCIL_RULES } from './council/council-rules';
import { loadModel } from './model/disclosure-model';

/**
 * Names everything that decides what `labelText` says, the rules for councils' own disclosures
 * included: labels that were stored under the same key are the same. 64 hexadecimal digits.
 */
export function labelsKey(): string {
  const rules = JSON.stringify([COUNCIL_RULES, COUNCIL_LEXICON]);
  return createHash('sha256').update(loadModel().hash).update(rules).digest('hex');
}
