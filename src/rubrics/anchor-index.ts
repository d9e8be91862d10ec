import type { Phrase } from './phrase';

/** What a word means to the phrases of a set. */
export type Meaning = {
  /** Phrases that the word alone is. */
  readonly oneWord: readonly number[];
  /** Phrases of which it is the only anchor. */
  readonly alone: readonly number[];
  /** Phrases of which it is the second anchor. */
  readonly closes: readonly number[];
  /** Sets of first anchors it belongs to: see `AnchorIndex.openingOf`. */
  readonly opens: readonly number[];
};

type Part = { readonly [part in keyof Meaning]: Set<number> };

const emptyPart = (): Part => ({
  oneWord: new Set(),
  alone: new Set(),
  closes: new Set(),
  opens: new Set(),
});
const NOTHING: Meaning = { oneWord: [], alone: [], closes: [], opens: [] };
/** Distinct words remembered before the memory is cleared: a limit against hostile text. */
const MEMORY = 50_000;

/**
 * From a word to the phrases that have it as an anchor (see `Phrase.anchors`). Phrases with the same
 * first anchors share an opening: seeing one of the words opens them all at once.
 */
export class AnchorIndex {
  /** For each phrase with two anchors the number of its first. */
  readonly openingOf: Int32Array;
  readonly before: Int32Array;
  readonly between: Int32Array;
  /** How many different sets of first anchors there are. */
  readonly openings: number;
  private readonly exact = new Map<string, Part>();
  private readonly prefixes = new Map<string, Part>();
  private readonly remembered = new Map<string, Meaning>();
  private readonly longestPrefix: number;

  constructor(phrases: readonly Phrase[]) {
    this.openingOf = new Int32Array(phrases.length);
    this.before = Int32Array.from(phrases, ({ reach }) => reach.before);
    this.between = Int32Array.from(phrases, ({ reach }) => reach.between);
    const openings = new Map<string, number>();
    phrases.forEach(({ anchors: [first = [], second], isOneWord }, index) => {
      if (!second) return this.post(first, isOneWord ? 'oneWord' : 'alone', index);
      const key = first.join(' ');
      const opening = openings.get(key) ?? openings.size;
      if (opening === openings.size) this.post(first, 'opens', opening);
      openings.set(key, opening);
      this.openingOf[index] = opening;
      this.post(second, 'closes', index);
    });
    this.openings = openings.size;
    this.longestPrefix = Math.max(0, ...[...this.prefixes.keys()].map((key) => key.length));
  }

  meaningOf(word: string): Meaning {
    const known = this.remembered.get(word);
    if (known) return known;
    const found = this.look(word);
    if (this.remembered.size >= MEMORY) this.remembered.clear();
    this.remembered.set(word, found);
    return found;
  }

  private post(anchors: readonly string[], part: keyof Meaning, number: number): void {
    for (const anchor of anchors) {
      const isPrefix = anchor.endsWith('*');
      const map = isPrefix ? this.prefixes : this.exact;
      const key = isPrefix ? anchor.slice(0, -1) : anchor;
      const entry = map.get(key) ?? emptyPart();
      entry[part].add(number);
      map.set(key, entry);
    }
  }

  private look(word: string): Meaning {
    const parts = [this.exact.get(word)];
    if (/^[\d£$€]/.test(word)) parts.push(this.exact.get('#'));
    for (let length = 3; length <= Math.min(word.length, this.longestPrefix); length += 1) {
      parts.push(this.prefixes.get(word.slice(0, length)));
    }
    const found = parts.filter((part) => part !== undefined);
    if (found.length === 0) return NOTHING;
    const all = (part: keyof Meaning) => [...new Set(found.flatMap((each) => [...each[part]]))];
    return {
      oneWord: all('oneWord'),
      alone: all('alone'),
      closes: all('closes'),
      opens: all('opens'),
    };
  }
}
