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
 * PDF still hangs below it). A page that was not seen this time says nothing, nor does one more form.
 *
 * @param known pages of all renditions of the newest version
 * @param seen pages of all renditions that were seen now, the best rendition first
 */
export function compareRenditions(
  known: readonly SeenPage[],
  seen: readonly SeenPage[],
): Comparison {
  const hashes = new Map(known.map(({ address, textHash }) => [address, textHash]));
  const met = seen.filter(({ address }) => hashes.has(address));
  if (met.some(({ address, textHash }) => hashes.get(address) !== textHash)) return 'changed';
  if (met.length > 0) return 'same';
  const texts = new Set(hashes.values());
  return seen.some(({ textHash }) => texts.has(textHash)) ? 'moved' : 'changed';
}
