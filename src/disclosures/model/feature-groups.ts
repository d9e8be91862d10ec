import { addFirst, addSecond, FIRST_SEED, hashOf, SECOND_SEED } from './hash';
import { FLAGS } from './flag-names';

/**
 * The groups of features, in the order of the model's file. `of` tells what a feature's name is made
 * of: words or stems in a row, characters, or one of a fixed list.
 */
export const GROUPS = [
  { id: 'word', of: 'words', title: 'words' },
  { id: 'skip', of: 'words', title: 'words with a gap' },
  { id: 'char', of: 'characters', title: 'letters' },
  { id: 'flag', of: 'name', title: 'sign' },
  { id: 'topic', of: 'name', title: 'heading' },
  { id: 'prev', of: 'words', title: 'sentence before' },
  { id: 'next', of: 'words', title: 'sentence behind' },
  { id: 'near', of: 'words', title: 'two or three sentences away' },
  { id: 'rule', of: 'name', title: 'rule' },
  { id: 'around', of: 'name', title: 'rule in a sentence around' },
  { id: 'lead', of: 'words', title: 'sentence that opens the list' },
] as const;

export type GroupId = (typeof GROUPS)[number]['id'];
export const GROUP = Object.fromEntries(GROUPS.map(({ id }, index) => [id, index])) as Readonly<
  Record<GroupId, number>
>;
export const GROUP_COUNT = GROUPS.length;

/** Groups that come from other sentences or from the layout: shown as context. */
export const CONTEXT_GROUPS: ReadonlySet<string> = new Set([
  'topic',
  'prev',
  'next',
  'near',
  'around',
  'lead',
]);

/** Where the hashes of a group start, so that a word here differs from the same word there. */
export const groupSeed = (group: number): readonly [number, number] =>
  SEEDS[group] as (typeof SEEDS)[number];

const SEEDS = GROUPS.map(
  (_, group) =>
    [addFirst(FIRST_SEED, 0x1f00 + group), addSecond(SECOND_SEED, 0x2e00 + group)] as const,
);

/** The hash of a feature from its group and its name, as the extractor makes it. */
export function featureHash(group: number, name: string): readonly [number, number] {
  let [first, second] = groupSeed(group);
  const of = (GROUPS[group] as (typeof GROUPS)[number]).of;
  if (of === 'characters') {
    for (let i = 0; i < name.length; i += 1) {
      first = addFirst(first, name.charCodeAt(i));
      second = addSecond(second, name.charCodeAt(i));
    }
    return [first, second];
  }
  const [left, right] = group === GROUP.rule ? name.split(' + ') : [name];
  if (left !== undefined && right !== undefined) {
    const pair = [featureHash(group, left), featureHash(group, right)] as const;
    return [addFirst(pair[0][0], pair[1][0]), addSecond(pair[0][1], pair[1][1])];
  }
  for (const part of of === 'name' ? [name] : name.split(' ')) {
    const [a, b] = hashOf(part);
    first = addFirst(first, a);
    second = addSecond(second, b);
  }
  return [first, second];
}

export const FLAG_NAMES: readonly string[] = FLAGS;
