import type { ExactTable } from './exact-table';
import { featureHash, GROUP, groupSeed, GROUPS } from './feature-groups';
import { addFirst, addSecond, FIRST_SEED, SECOND_SEED } from './hash';

const LINE_END = 0x0a;
const SPACE = 0x20;

/**
 * Enters the features of a group straight from their names, with the hashes that `featureHash` gives
 * one by one: a model has tens of thousands.
 *
 * @param group number of the group
 * @param names one a line; none when empty
 * @param from number of the first
 * @returns the number behind the last
 */
export function enterNames(group: number, names: string, table: ExactTable, from: number): number {
  if (names === '') return from;
  const of = GROUPS[group]?.of;
  if (of === 'words') return enterWords(group, names, table, from);
  if (of === 'characters') return enterCharacters(group, names, table, from);
  return group === GROUP.rule
    ? enterRules(names, table, from)
    : enterWhole(group, names, table, from);
}

/** Words or stems in a row: the hash of the group, and in it the hash of each word. */
function enterWords(group: number, names: string, table: ExactTable, from: number): number {
  const [seedFirst, seedSecond] = groupSeed(group);
  let number = from;
  let first = seedFirst;
  let second = seedSecond;
  let wordFirst = FIRST_SEED;
  let wordSecond = SECOND_SEED;
  for (let at = 0; at <= names.length; at += 1) {
    const unit = at < names.length ? names.charCodeAt(at) : LINE_END;
    if (unit !== SPACE && unit !== LINE_END) {
      wordFirst = addFirst(wordFirst, unit);
      wordSecond = addSecond(wordSecond, unit);
      continue;
    }
    first = addFirst(first, wordFirst);
    second = addSecond(second, wordSecond);
    wordFirst = FIRST_SEED;
    wordSecond = SECOND_SEED;
    if (unit === SPACE) continue;
    table.add(first, second, number);
    number += 1;
    first = seedFirst;
    second = seedSecond;
  }
  return number;
}

/** Characters in a row: the hash of the group, and in it each of them. */
function enterCharacters(group: number, names: string, table: ExactTable, from: number): number {
  const [seedFirst, seedSecond] = groupSeed(group);
  let number = from;
  let first = seedFirst;
  let second = seedSecond;
  for (let at = 0; at <= names.length; at += 1) {
    const unit = at < names.length ? names.charCodeAt(at) : LINE_END;
    if (unit !== LINE_END) {
      first = addFirst(first, unit);
      second = addSecond(second, unit);
      continue;
    }
    table.add(first, second, number);
    number += 1;
    first = seedFirst;
    second = seedSecond;
  }
  return number;
}

/** Names of a fixed list. */
function enterWhole(group: number, names: string, table: ExactTable, from: number): number {
  const all = names.split('\n');
  all.forEach((name, at) => table.add(...featureHash(group, name), from + at));
  return from + all.length;
}

/** Rules, and pairs of them made of the same few. */
function enterRules(names: string, table: ExactTable, from: number): number {
  const known = new Map<string, readonly [number, number]>();
  const hash = (name: string) => {
    const found = known.get(name) ?? featureHash(GROUP.rule, name);
    known.set(name, found);
    return found;
  };
  const all = names.split('\n');
  all.forEach((name, at) => {
    const cut = name.indexOf(' + ');
    const [first, second] = hash(cut < 0 ? name : name.slice(0, cut));
    const other = cut < 0 ? null : hash(name.slice(cut + 3));
    if (other) table.add(addFirst(first, other[0]), addSecond(second, other[1]), from + at);
    else table.add(first, second, from + at);
  });
  return from + all.length;
}
