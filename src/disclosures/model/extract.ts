import type { FeatureBuffer } from './feature-buffer';
import { FLAG_NAMES, GROUP, groupSeed } from './feature-groups';
import { FixedFeatures } from './fixed-features';
import { addFirst, addSecond } from './hash';
import { RULE_IDS, TOPIC_NAMES } from './statement-rows';
import type { ReadRow } from './read-row';
import type { TokenTable } from './token-table';

const LONGEST_WORDS = 3;
const WIDEST_GAP = 4;
const SHORTEST_CHARS = 3;
const LONGEST_CHARS = 5;
const MOST_RULE_PAIRS = 12;
/** Neighbours beyond the next, as steps from the sentence. */
const NEAR = [-3, -2, 2, 3];

const FLAGS = new FixedFeatures(GROUP.flag, FLAG_NAMES);
const SINCE = [
  'right under it',
  'one to three behind it',
  'four to nine behind it',
  'far behind it',
];
const TOPIC_FEATURES = TOPIC_NAMES.flatMap((topic) => [
  topic,
  ...SINCE.map((since) => `${topic}, ${since}`),
]);
const TOPICS = new FixedFeatures(GROUP.topic, [...TOPIC_FEATURES, 'no heading']);
const RULES = new FixedFeatures(GROUP.rule, [...RULE_IDS, 'no rule']);
const AROUND = new FixedFeatures(GROUP.around, [
  ...RULE_IDS.map((id) => `before: ${id}`),
  ...RULE_IDS.map((id) => `behind: ${id}`),
  ...RULE_IDS.map((id) => `near: ${id}`),
]);

/**
 * Makes the features of a sentence. Linear in its length and that of its neighbours.
 *
 * @param rows the statement, read
 * @param at which sentence
 * @param table the words of these rows
 * @param into cleared and filled
 */
export function extract(
  rows: readonly ReadRow[],
  at: number,
  table: TokenTable,
  into: FeatureBuffer,
): void {
  into.clear();
  const row = rows[at];
  if (!row) return;
  words(row.ids, table, into);
  skips(row.ids, table, into);
  characters(row.ids, table, into);
  for (const flag of row.flags) add(into, GROUP.flag, FLAGS, flag);
  topics(row, into);
  const previous = rows[at - 1];
  const next = rows[at + 1];
  if (previous) single(GROUP.prev, previous.ids, table, into);
  if (next) single(GROUP.next, next.ids, table, into);
  for (const distance of NEAR) {
    const near = rows[at + distance];
    if (near) single(GROUP.near, near.ids, table, into);
  }
  rules(row.rules, into);
  around(rows, at, into);
  single(GROUP.lead, row.leadIn, table, into);
}

function add(into: FeatureBuffer, group: number, list: FixedFeatures, index: number): void {
  const [first, second] = list.hash(index);
  into.add(group, first, second, index, 0);
}

function words(ids: readonly number[], table: TokenTable, into: FeatureBuffer): void {
  const [seedFirst, seedSecond] = groupSeed(GROUP.word);
  for (let start = 0; start < ids.length; start += 1) {
    let first = seedFirst;
    let second = seedSecond;
    const limit = Math.min(ids.length, start + LONGEST_WORDS);
    for (let end = start; end < limit; end += 1) {
      const id = ids[end] as number;
      first = addFirst(first, table.first[id] as number);
      second = addSecond(second, table.second[id] as number);
      into.add(GROUP.word, first, second, start, end + 1);
    }
  }
}

function skips(ids: readonly number[], table: TokenTable, into: FeatureBuffer): void {
  const [seedFirst, seedSecond] = groupSeed(GROUP.skip);
  for (let start = 0; start < ids.length; start += 1) {
    const id = ids[start] as number;
    const first = addFirst(seedFirst, table.stemFirst[id] as number);
    const second = addSecond(seedSecond, table.stemSecond[id] as number);
    const limit = Math.min(ids.length, start + WIDEST_GAP + 1);
    for (let end = start + 1; end < limit; end += 1) {
      const other = ids[end] as number;
      into.add(
        GROUP.skip,
        addFirst(first, table.stemFirst[other] as number),
        addSecond(second, table.stemSecond[other] as number),
        start,
        end,
      );
    }
  }
}

let units = new Uint16Array(4_096);

/** Fills the buffer with the words, a space before, between and behind. */
function spell(ids: readonly number[], table: TokenTable): number {
  let length = 0;
  const put = (unit: number) => {
    if (length === units.length) {
      const wider = new Uint16Array(units.length * 2);
      wider.set(units);
      units = wider;
    }
    units[length] = unit;
    length += 1;
  };
  put(32);
  for (const id of ids) {
    const text = table.texts[id] as string;
    for (let i = 0; i < text.length; i += 1) put(text.charCodeAt(i));
    put(32);
  }
  return length;
}

function characters(ids: readonly number[], table: TokenTable, into: FeatureBuffer): void {
  const [seedFirst, seedSecond] = groupSeed(GROUP.char);
  const length = spell(ids, table);
  for (let start = 0; start < length; start += 1) {
    let first = seedFirst;
    let second = seedSecond;
    const limit = Math.min(length, start + LONGEST_CHARS);
    for (let end = start; end < limit; end += 1) {
      const unit = units[end] as number;
      first = addFirst(first, unit);
      second = addSecond(second, unit);
      if (end - start + 1 >= SHORTEST_CHARS) into.add(GROUP.char, first, second, start, end + 1);
    }
  }
}

function single(
  group: number,
  ids: readonly number[],
  table: TokenTable,
  into: FeatureBuffer,
): void {
  const [seedFirst, seedSecond] = groupSeed(group);
  for (const id of ids) {
    const first = addFirst(seedFirst, table.first[id] as number);
    into.add(group, first, addSecond(seedSecond, table.second[id] as number), id, 0);
  }
}

function topics({ topics: held, sinceHeading }: ReadRow, into: FeatureBuffer): void {
  if (held.length === 0) add(into, GROUP.topic, TOPICS, TOPICS.names.length - 1);
  const step = sinceHeading === 0 ? 0 : sinceHeading <= 3 ? 1 : sinceHeading <= 9 ? 2 : 3;
  for (const topic of held) {
    const base = topic * (SINCE.length + 1);
    add(into, GROUP.topic, TOPICS, base);
    add(into, GROUP.topic, TOPICS, base + 1 + step);
  }
}

function rules(held: readonly number[], into: FeatureBuffer): void {
  if (held.length === 0) add(into, GROUP.rule, RULES, RULES.names.length - 1);
  for (const rule of held) add(into, GROUP.rule, RULES, rule);
  const paired = Math.min(held.length, MOST_RULE_PAIRS);
  for (let i = 0; i < paired; i += 1) {
    const left = held[i] as number;
    const [first, second] = RULES.hash(left);
    for (let j = i + 1; j < paired; j += 1) {
      const right = held[j] as number;
      const [otherFirst, otherSecond] = RULES.hash(right);
      into.add(
        GROUP.rule,
        addFirst(first, otherFirst),
        addSecond(second, otherSecond),
        left,
        right + 1,
      );
    }
  }
}

function around(rows: readonly ReadRow[], at: number, into: FeatureBuffer): void {
  const count = RULE_IDS.length;
  for (const rule of rows[at - 1]?.rules ?? []) add(into, GROUP.around, AROUND, rule);
  for (const rule of rows[at + 1]?.rules ?? []) add(into, GROUP.around, AROUND, count + rule);
  for (const distance of NEAR)
    for (const rule of rows[at + distance]?.rules ?? [])
      add(into, GROUP.around, AROUND, 2 * count + rule);
}

/** The name of a feature of the buffer: for the model's file and for explanations. */
export function nameOf(into: FeatureBuffer, at: number, row: ReadRow, table: TokenTable): string {
  const [group, a, b] = [into.groups[at] as number, into.a[at] as number, into.b[at] as number];
  const name = ({ names }: FixedFeatures, at = a) => names[at] as string;
  switch (group) {
    case GROUP.word:
      return row.ids
        .slice(a, b)
        .map((id) => table.texts[id])
        .join(' ');
    case GROUP.skip:
      return `${table.stems[row.ids[a] as number]} ${table.stems[row.ids[b] as number]}`;
    case GROUP.char:
      spell(row.ids, table);
      return String.fromCharCode(...units.slice(a, b));
    case GROUP.flag:
      return name(FLAGS);
    case GROUP.topic:
      return name(TOPICS);
    case GROUP.rule:
      return b === 0 ? name(RULES) : `${name(RULES)} + ${name(RULES, b - 1)}`;
    case GROUP.around:
      return name(AROUND);
    default:
      return table.texts[a] as string;
  }
}
