import type { Group } from './paragraphs';

/** Unmarked list items are no longer, and lists of them not either. */
const LONGEST_ITEM = 90;
const MOST_ITEMS = 20;
/** A colon that leads to a name, not to a list. */
const SIGNED = /\b(?:sign\w*|behalf|approved|names?|dated?|contact)\b/i;

/**
 * True of a short line with a capital and no full stop, in a run of such lines behind a colon: an item
 * of a list whose bullets were lost. Looks back over a bounded number of groups.
 *
 * @param groups the groups of a page, in order
 * @param index the group in question
 * @param levelOf heading levels of the groups that are headings
 */
export function isUnmarkedItem(
  groups: readonly Group[],
  index: number,
  levelOf: ReadonlyMap<Group, number | null>,
): boolean {
  const isShort = (group: Group | undefined) =>
    group !== undefined &&
    !group.furniture &&
    group.marker === null &&
    (levelOf.get(group) ?? null) === null &&
    group.text.length <= LONGEST_ITEM &&
    /^\p{Lu}[^.:?!]*[;,]?$/u.test(group.text);
  let first = index;
  while (first > 0 && index - first < MOST_ITEMS && isShort(groups[first])) first -= 1;
  const leadIn = groups[first];
  if (first === index || !leadIn?.text.endsWith(':') || leadIn.furniture) return false;
  if (SIGNED.test(leadIn.text)) return false;
  return index - first > 1 || isShort(groups[index + 1]);
}
