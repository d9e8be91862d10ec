import { addFirst, addSecond, FIRST_SEED, SECOND_SEED } from './hash';
import { isDigit, isLetter } from './letters';
import type { Marks } from './marks';
import { NeutralWriter } from './neutral-tokens';
import { LONGEST_WORD, type TokenTable } from './token-table';

/** The words of a sentence. */
export type Tokens = {
  /** Numbers of the words in the token table. */
  readonly ids: readonly number[];
  /** Whether each word was written with a capital. */
  readonly capitals: readonly boolean[];
  /** Marks and characters that words do not show. */
  readonly marks: Marks;
};

const APOSTROPHE = 0x27;
/**
 * Cuts a sentence into canonical tokens: words without apostrophes (public data has lost them),
 * numbers, money, shares; names of the Act, of modern slavery and its kin become one token each.
 * Linear in the length of the sentence.
 *
 * @param view the sentence's search view
 * @param source its source characters, one for each of `view`
 */
export function tokensOf(view: string, source: string, table: TokenTable): Tokens {
  const out = new NeutralWriter(table);
  const marks = {
    letters: 0,
    capitals: 0,
    commas: 0,
    brackets: 0,
    stops: 0,
    underscores: 0,
    address: false,
  };
  const isCapitalAt = (place: number) => {
    const unit = source.charCodeAt(place);
    return unit !== view.charCodeAt(place) && ((unit >= 65 && unit <= 90) || unit > 0xbf);
  };
  let at = 0;
  let money = false;
  while (at < view.length) {
    const unit = view.charCodeAt(at);
    if (isLetter(unit) || isDigit(unit)) {
      const number = isDigit(unit);
      const start = at;
      let first = FIRST_SEED;
      let second = SECOND_SEED;
      let length = 0;
      for (; at < view.length; at += 1) {
        const here = view.charCodeAt(at);
        if (here === APOSTROPHE) {
          if (at + 1 < view.length && isLetter(view.charCodeAt(at + 1))) continue;
          break;
        }
        const inside = number
          ? isDigit(here) ||
            ((here === 44 || here === 46) && isDigit(view.charCodeAt(at + 1))) ||
            isLetter(here)
          : isLetter(here) || isDigit(here);
        if (!inside) break;
        if (length >= LONGEST_WORD) continue;
        first = addFirst(first, here);
        second = addSecond(second, here);
        length += 1;
      }
      const end = at;
      marks.letters += end - start;
      const capital = !number && isCapitalAt(start);
      if (capital) marks.capitals += 1;
      if (capital && end - start > 1 && isCapitalAt(start + 1)) marks.capitals += 1;
      if (number && money) out.push(table.token('MONEY'), false);
      else if (number && view.charCodeAt(at) === 0x25) out.push(table.token('PCT'), false);
      else out.push(table.word(first, second, capital, view, start, end), capital);
      money = false;
      continue;
    }
    if (unit === 0x26) out.push(table.token('and'), false);
    else if (unit === 0x24 || unit === 0xa3 || unit === 0x20ac) money = true;
    else if (unit === 0x2c || unit === 0x3b) marks.commas += 1;
    else if (unit === 0x28 || unit === 0x5b) marks.brackets += 1;
    else if (unit === 0x2e || unit === 0x3f) marks.stops += 1;
    else if (unit === 0x5f) marks.underscores += 1;
    else if (unit === 0x40) marks.address = true;
    if (unit !== 0x20 && unit !== 0x24 && unit !== 0xa3 && unit !== 0x20ac) money = false;
    at += 1;
  }
  return {
    ...out.finish(),
    marks: {
      ...marks,
      lastUnit: view.length > 0 ? view.trimEnd().charCodeAt(view.trimEnd().length - 1) : 0,
      firstUnit: view.charCodeAt(0),
    },
  };
}
