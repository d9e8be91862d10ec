/** One page of a statement as it was seen: canonical address and hash of its main text. */
export type SeenPage = { readonly address: string; readonly textHash: string };

/**
 * - `same`: what was seen is the version that is known
 * - `moved`: the same texts, all at other addresses
 * - `changed`: another wording
 */
export type Comparison = 'same' | 'moved' | 'changed';

/**
 * Compares what was seen of a statement with its newest version. A page that changed makes another
 * wording, even when another form of the statement has stayed (the page is overwritten, last year's
 * PDF still hangs below it), and so does a page more in a guide. A page that was not seen this time
 * says nothing, nor does one more form.
 *
 * @param known the pages of each rendition of the newest version
 * @param seen the pages of each rendition that was seen now, the best rendition first
 */
export function compareRenditions(
  known: readonly (readonly SeenPage[])[],
  seen: readonly (readonly SeenPage[])[],
): Comparison {
  const hashes = new Map(known.flat().map(({ address, textHash }) => [address, textHash]));
  const met = seen.filter((pages) => pages.some(({ address }) => hashes.has(address)));
  const differs = ({ address, textHash }: SeenPage) => hashes.get(address) !== textHash;
  if (met.some((pages) => pages.some(differs))) return 'changed';
  if (met.length > 0) return 'same';
  const texts = new Set(hashes.values());
  return seen.flat().some(({ textHash }) => texts.has(textHash)) ? 'moved' : 'changed';
}
