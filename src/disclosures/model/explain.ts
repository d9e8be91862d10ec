import type { FeatureBuffer } from './feature-buffer';
import { CONTEXT_GROUPS, GROUP, GROUPS } from './feature-groups';
import type { Weights } from './model-file';
import type { TokenTable } from './token-table';

/** One thing that carried a label (above 0) or held it back (below 0). */
export type Contribution = {
  /** What kind of thing: "words", "heading", "sentence before" … or "start", where all begin. */
  readonly group: string;
  /** Readable: "cabinet approved". */
  readonly name: string;
  /** What it adds to the log-odds. */
  readonly adds: number;
  /** True when it comes from headings or other sentences, not from the sentence itself. */
  readonly context: boolean;
};

type Part = { readonly feature: number; readonly at: number; readonly adds: number };

const NEUTRAL: ReadonlyMap<string, string> = new Map([
  ['SLAVERY', 'modern slavery'],
  ['ACT', 'the Act'],
  ['SECTION', 'section'],
  ['LTD', 'Ltd'],
  ['COUNTRY', '(country)'],
  ['NATIONAL', '(nationality)'],
  ['PLACE', '(place)'],
  ['MONTH', '(month)'],
  ['YEAR', '(year)'],
  ['NUM', '(number)'],
  ['NUMX', '(number)'],
  ['NTH', '(number)'],
  ['MONEY', '(money)'],
  ['PCT', '(share)'],
]);

/**
 * Makes what the features add up readable. Parts of words are counted with the word they are part
 * of, so "approv", "pprove" and "approved" are one line.
 */
export function explained(
  parts: readonly Part[],
  buffer: FeatureBuffer,
  ids: readonly number[],
  table: TokenTable,
  model: Weights,
  label: number,
): Contribution[] {
  const { bias, slope, shift } = model.file.labels[label] as Weights['file']['labels'][number];
  const wordAt = spelled(ids, table);
  const sums = new Map<string, Contribution>();
  const add = (group: string, name: string, adds: number, context: boolean) => {
    const key = `${group}\n${name}`;
    sums.set(key, { group, name, adds: (sums.get(key)?.adds ?? 0) + adds, context });
  };
  add('start', 'before anything is read', slope * bias + shift, false);
  for (const { feature, at, adds } of parts) {
    const group = buffer.groups[at] as number;
    const { id, title } = GROUPS[group] as (typeof GROUPS)[number];
    if (group === GROUP.char) {
      const middle = ((buffer.a[at] as number) + (buffer.b[at] as number)) >> 1;
      const word = table.texts[ids[wordAt[middle] ?? 0] as number] ?? '';
      add('words', readable(word), slope * adds, false);
    } else if (group === GROUP.skip)
      add(title, readable(model.names[feature] as string).replace(' ', ' … '), slope * adds, false);
    else add(title, readable(model.names[feature] as string), slope * adds, CONTEXT_GROUPS.has(id));
  }
  return [...sums.values()].sort(
    (one, other) => Math.abs(other.adds) - Math.abs(one.adds) || (one.name < other.name ? -1 : 1),
  );
}

const readable = (name: string): string =>
  name
    .split(' ')
    .map((word) => NEUTRAL.get(word) ?? word)
    .join(' ');

/** For each character of the sentence as it is spelled for the features, the word it belongs to. */
function spelled(ids: readonly number[], table: TokenTable): number[] {
  const places = [0];
  ids.forEach((id, word) => {
    for (let i = 0; i <= (table.texts[id] as string).length; i += 1) places.push(word);
  });
  return places;
}
