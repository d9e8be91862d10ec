import { canonicalWord, stemOf } from './canonical-word';
import { ExactTable } from './exact-table';
import { hashOf } from './hash';

/** Longest part of a word that is looked at: a limit against hostile text. */
export const LONGEST_WORD = 40;

/**
 * The words met so far, each worked out once: its canonical form, its stem, their hashes, and the
 * classes of the lexicon it belongs to. Words are numbers everywhere else.
 */
export class TokenTable {
  private readonly spelled = new ExactTable(8_000);
  private readonly canonical = new Map<string, number>();
  readonly texts: string[] = [];
  readonly stems: string[] = [];
  /** Classes of the lexicon of each word. */
  readonly classes: (readonly number[])[] = [];
  first = new Int32Array(8_192);
  second = new Int32Array(8_192);
  stemFirst = new Int32Array(8_192);
  stemSecond = new Int32Array(8_192);

  /** @param classesOf the classes of the lexicon that a word is in by itself */
  constructor(private readonly classesOf: (word: string, stem: string) => readonly number[]) {}

  get size(): number {
    return this.texts.length;
  }

  /**
   * The number of a word as it is spelled.
   *
   * @param first, second the hashes of its letters in lower case
   * @param view, start, end where it is written, with apostrophes
   */
  word(
    first: number,
    second: number,
    capital: boolean,
    view: string,
    start: number,
    end: number,
  ): number {
    const key = capital ? ~second : second;
    const known = this.spelled.get(first, key);
    if (known >= 0) return known;
    const spelling = view.slice(start, end).replaceAll("'", '').slice(0, LONGEST_WORD);
    return this.spelled.add(first, key, this.token(canonicalWord(spelling, capital)));
  }

  /** The number of a canonical word or a neutral token such as MONEY. */
  token(text: string): number {
    const known = this.canonical.get(text);
    if (known !== undefined) return known;
    const id = this.texts.length;
    if (id === this.first.length) this.grow();
    const stem = stemOf(text);
    this.canonical.set(text, id);
    this.texts.push(text);
    this.stems.push(stem);
    this.classes.push(this.classesOf(text, stem));
    [this.first[id], this.second[id]] = hashOf(text);
    [this.stemFirst[id], this.stemSecond[id]] = hashOf(stem);
    return id;
  }

  private grow(): void {
    const longer = (old: Int32Array<ArrayBuffer>) => {
      const wider = new Int32Array(old.length * 2);
      wider.set(old);
      return wider;
    };
    this.first = longer(this.first);
    this.second = longer(this.second);
    this.stemFirst = longer(this.stemFirst);
    this.stemSecond = longer(this.stemSecond);
  }
}
