import type { Marks } from './marks';
import { type Flag, FLAGS } from './flag-names';
import type { TokenTable } from './token-table';

const NUMBER = new Map<string, number>(FLAGS.map((flag, index) => [flag, index]));
const WORD_FLAGS: ReadonlyMap<string, Flag> = new Map<string, Flag>([
  ['NUM', 'has a number'],
  ['NUMX', 'has a number'],
  ['MONEY', 'has money'],
  ['PCT', 'has a share'],
  ['YEAR', 'has a year'],
  ['MONTH', 'has a month'],
  ['will', 'will'],
  ['may', 'may'],
  ['might', 'may'],
  ['could', 'may'],
  ['must', 'must'],
  ['shall', 'must'],
  ['required', 'must'],
  ['should', 'should'],
  ['not', 'not'],
  ['no', 'not'],
  ['none', 'not'],
  ['has', 'have done'],
  ['have', 'have done'],
  ['was', 'was done'],
  ['were', 'was done'],
  ['we', 'we'],
  ['our', 'we'],
  ['us', 'we'],
  ['LTD', 'legal form'],
  ['SLAVERY', 'slavery named'],
  ['ACT', 'act named'],
]);
const YEAR = NUMBER.get('has a year') as number;
const VERBS = new Set([
  ...[
    'is',
    'are',
    'was',
    'were',
    'be',
    'been',
    'has',
    'have',
    'had',
    'will',
    'can',
    'may',
    'must',
    'shall',
  ],
  ...[
    'do',
    'does',
    'did',
    'should',
    'would',
    'could',
    'includes',
    'include',
    'provides',
    'operates',
  ],
]);
export const LEADS_ON = new Set([
  ...[
    'following',
    'including',
    'include',
    'includes',
    'below',
    'follows',
    'to',
    'that',
    'by',
    'are',
    'is',
    'will',
  ],
  ...[
    'for',
    'through',
    'have',
    'of',
    'and',
    'with',
    'must',
    'areas',
    'steps',
    'actions',
    'measures',
    'comprises',
  ],
]);

/** Where a sentence stands: its place among `total`, and what was found about it. */
export type Standing = {
  readonly at: number;
  readonly total: number;
  readonly heading: 'none' | 'alone' | 'in front';
  readonly listed: boolean;
};

/** The flags that hold, by number; each once. Linear in the number of words. */
export function flagsOf(
  ids: readonly number[],
  capitals: readonly boolean[],
  marks: Marks,
  table: TokenTable,
  { at, total, heading, listed }: Standing,
): number[] {
  const held = new Set<number>();
  const set = (flag: Flag, when = true) => {
    if (when) held.add(NUMBER.get(flag) as number);
  };
  const text = (place: number) => table.texts[ids[place] as number] ?? '';
  let verbs = 0;
  let capitalWords = 0;
  for (let place = 0; place < ids.length; place += 1) {
    const word = text(place);
    const flag = WORD_FLAGS.get(word);
    if (flag !== undefined) set(flag);
    if (VERBS.has(word)) verbs += 1;
    if (capitals[place]) {
      capitalWords += 1;
      if (place > 0) set('capital inside');
    }
  }
  const words = ids.length;
  set('one to three words', words <= 3);
  set('four to seven words', words > 3 && words <= 7);
  set('eight to fifteen words', words > 7 && words <= 15);
  set('over thirty words', words > 30);
  set('over sixty words', words > 60);
  set('starts small', words > 0 && !capitals[0]);
  set('starts with we', /^(?:we|our)$/.test(text(0)));
  set(
    'starts with it or they',
    /^(?:it|they|these|this|its|their|such|those|he|she)$/.test(text(0)),
  );
  set('many capitals', words > 2 && capitalWords * 2 > words);
  set('mostly capitals', words > 2 && capitalWords * 5 > words * 4);
  set('no verb', verbs === 0);
  set('heading alone', heading === 'alone');
  set('heading in front', heading === 'in front');
  set('item of a list', listed);
  set('many commas', marks.commas > 3);
  set('brackets', marks.brackets > 0);
  set('fill-in line', marks.underscores > 3);
  set('address', marks.address);
  set('leads to a list', LEADS_ON.has(text(words - 1)));
  set('ends in a colon', marks.lastUnit === 0x3a);
  set('question', marks.lastUnit === 0x3f);
  const ending = at / total >= 0.9 || at >= total - 6;
  set('short and in capitals near the end', ending && words < 8 && capitalWords * 5 > words * 3);
  set('short and dated near the end', ending && words < 9 && held.has(YEAR) && verbs === 0);
  set('first of the statement', at === 0);
  set('among the first three', at < 3);
  set('last of the statement', at === total - 1);
  set('last three', at >= total - 3);
  const share = at / total;
  set('first tenth', share < 0.1);
  set('last tenth', share >= 0.9);
  set('first fifth', share < 0.2);
  set('second fifth', share >= 0.2 && share < 0.4);
  set('third fifth', share >= 0.4 && share < 0.6);
  set('fourth fifth', share >= 0.6 && share < 0.8);
  return [...held];
}
