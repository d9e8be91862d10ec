/**
 * Takes a phrase that is one group apart: `(slave*|forced labour)` is found wherever `slave*` or
 * `forced labour` is, and a rubric has such parts in common.
 *
 * @param phrase a phrase of the language
 * @returns its alternatives, or the phrase alone when it is more than one group
 */
export function splitPhrase(phrase: string): string[] {
  const source = phrase.trim();
  if (!source.startsWith('(')) return [source];
  const parts: string[] = [];
  let depth = 0;
  let from = 1;
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    const closes = depth === 0;
    if (closes && at < source.length - 1) return [source];
    if (closes || (depth === 1 && character === '|')) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return parts.flatMap(splitPhrase);
}
