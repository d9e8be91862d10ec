import { allMatches } from './all-matches';

/**
 * Words that lose their "fi", "ff" or "ffi" in files whose fonts name no ligatures ("human traf
 * cking"). What is left stands before the arrow, the letters that belong into the gap after it.
 * Only pairs that are no English otherwise.
 */
const LOST: Readonly<Record<string, string>> = {
  'traf cking': 'fi',
  'traf cked': 'fi',
  'traf ckers': 'fi',
  'traf c': 'fi',
  'identi ed': 'fi',
  'identi es': 'fi',
  'identi cation': 'fi',
  'veri ed': 'fi',
  'veri cation': 'fi',
  'certi ed': 'fi',
  'certi cate': 'fi',
  'certi cates': 'fi',
  'certi cation': 'fi',
  'noti ed': 'fi',
  'noti cation': 'fi',
  'quali ed': 'fi',
  'quali cation': 'fi',
  'speci c': 'fi',
  'speci cally': 'fi',
  'speci ed': 'fi',
  'signi cant': 'fi',
  'signi cantly': 'fi',
  'of cer': 'fi',
  'of cers': 'fi',
  'of ce': 'fi',
  'of ces': 'fi',
  'bene t': 'fi',
  'bene ts': 'fi',
  'con rm': 'fi',
  'con rms': 'fi',
  'con rmed': 'fi',
  'con rmation': 'fi',
  'con dential': 'fi',
  'con dentially': 'fi',
  'con dence': 'fi',
  'con dent': 'fi',
  'de ned': 'fi',
  'de nition': 'fi',
  'ful l': 'fi',
  'ef cient': 'fi',
};

const LOST_PAIR = new RegExp(`\\b(?:${Object.keys(LOST).join('|')})\\b`);
const LOST_PAIRS = new RegExp(LOST_PAIR, 'g');

/** Letters to put in place of the space at `at` in the folded text. */
export type Repair = { readonly at: number; readonly letters: string };

/** Finds the gaps that lost ligatures left in a text that is already in lower case. */
export function lostLigatures(folded: string): Repair[] {
  const repairs: Repair[] = [];
  for (const match of allMatches(LOST_PAIRS, folded)) {
    const letters = LOST[match[0]];
    if (letters) repairs.push({ at: match.index + match[0].indexOf(' '), letters });
  }
  return repairs;
}

/** True when {@link lostLigatures} may find something; cheap, for every sentence. */
export function mayHaveLostLigatures(folded: string): boolean {
  return LOST_PAIR.test(folded);
}
