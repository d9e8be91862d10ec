import { languageOf } from '../text/language';
import type { Text } from '../text/text';
import type { Facts } from './facts';
import { approvalOf } from './facts/approval';
import { entityOf } from './facts/entity';
import { factLines } from './facts/fact-lines';
import { periodOf } from './facts/period';
import { publicationOf } from './facts/publication';
import { signatureOf } from './facts/signature';

/**
 * Reads the formal facts of a statement. Rules that prefer precision: what is not clear is `null`.
 * Every fact has the verbatim sentence it was read from.
 *
 * @param text the frozen text
 */
export function extractFacts(text: Text): Facts {
  const lines = factLines(text);
  const { main, welshPages } = languageOf(text);
  return {
    period: periodOf(text, lines),
    approval: approvalOf(text, lines),
    signature: signatureOf(text, lines),
    publication: publicationOf(text, lines),
    entity: entityOf(text, lines),
    language: { main, welshPages },
  };
}
