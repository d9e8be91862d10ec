import { pageAt } from './page-at';
import type { Text } from './text';

export type Language = 'en' | 'cy' | 'other';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The commonest words; those that both languages have ("a", "am", "at", "i", "o", "no") are left out. */
const STOP_WORDS = {
  en: words(
    'the and of to in is our we for that with on as are by be this or all has have it not from will ' +
      'which their any who been its was were they',
  ),
  cy: words(
    'y yr yn ac mae ein ar gan wedi hyn eu bod neu fel gyda nid sydd gyfer ei un hon hwn ond dim ' +
      'oes bydd yw er sy cael trwy drwy rhag rydym mewn unrhyw ni nad na',
  ),
};
const WORD = /\p{L}+/gu;
const LATIN = /^\p{Script=Latin}/u;
/** "z": letters up to it are Latin. */
const LAST_PLAIN = 0x7a;
/** Least share of stop words in running text of a language; English prose has about .35. */
const LEAST_SHARE = 0.12;
/** In fewer words than this a single common English word is enough; in very few, none is needed. */
const ENOUGH_WORDS = 60;
const FEW_WORDS = 12;
/** A page with fewer words is not called Welsh: a logo or an address says too little. */
const LEAST_WORDS = 20;

type Count = { words: number; latin: number; en: number; cy: number };

/**
 * Tells English from Welsh by the share of their commonest words in the sentences of a text.
 *
 * @returns the language of most of the text (`other` when neither is recognised), and the numbers of
 *   the pages, from 1, whose sentences are mostly Welsh
 */
export function languageOf(text: Text): { main: Language; welshPages: number[] } {
  const all: Count = { words: 0, latin: 0, en: 0, cy: 0 };
  const pages = new Map<number, Count>();
  for (const { start, end } of text.sentences) {
    const number = pageAt(text, start)?.number ?? 1;
    const page = pages.get(number) ?? { words: 0, latin: 0, en: 0, cy: 0 };
    pages.set(number, page);
    count(text.content.slice(start, end), page);
  }
  for (const page of pages.values()) {
    all.words += page.words;
    all.latin += page.latin;
    all.en += page.en;
    all.cy += page.cy;
  }
  const welshPages = [...pages]
    .filter(([, page]) => page.words >= LEAST_WORDS && judge(page) === 'cy')
    .map(([number]) => number);
  return { main: judge(all), welshPages };
}

function count(sentence: string, into: Count): void {
  for (const word of sentence.match(WORD) ?? []) {
    const lower = word.toLowerCase();
    into.words += 1;
    if (lower.charCodeAt(0) <= LAST_PLAIN || LATIN.test(lower)) into.latin += 1;
    if (STOP_WORDS.en.has(lower)) into.en += 1;
    else if (STOP_WORDS.cy.has(lower)) into.cy += 1;
  }
}

function judge({ words: total, latin, en, cy }: Count): Language {
  const few = total < ENOUGH_WORDS && latin > total / 2;
  if (few && cy <= en && (en > 0 || total < FEW_WORDS)) return 'en';
  if (Math.max(en, cy) < total * LEAST_SHARE || total === 0) return 'other';
  return en >= cy ? 'en' : 'cy';
}
