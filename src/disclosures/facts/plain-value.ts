import { lostLigatures } from '../../text/lost-ligatures';

const BROKEN_OFFICE = /\b(Chief (?:[A-Z][a-z]+ ){1,2}|Senior |Compliance |Procurement )Of$/;

/**
 * The value of a fact as a person would type it: ligatures as letters, letters that a font lost put
 * back ("Chief Executive Of cer"), white space single. The quote beside it stays as it stands.
 *
 * @param raw source characters of a name, an office or a body
 */
export function plainValue(raw: string): string {
  const single = raw
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  let from = 0;
  let value = '';
  for (const { at, letters } of lostLigatures(single.toLowerCase())) {
    value += single.slice(from, at) + letters;
    from = at + 1;
  }
  return (value + single.slice(from)).replace(BROKEN_OFFICE, '$1Officer');
}
