import type { Phrase } from './phrase';
import type { Words } from './words';

/** A phrase found: its index in the set, and a range over `Words.joined` from word to word. */
export type PhraseHit = { readonly phrase: number; readonly start: number; readonly end: number };

/** Distinct words remembered before the memory is cleared: a limit against hostile text. */
const MEMORY = 50_000;
const NONE: readonly Posting[] = [];

/** What a word means to a phrase: `phrase * 2 + set`, the set of anchors it belongs to. */
type Posting = number;

/**
 * Many phrases, looked for in one pass over a sentence's words. A word leads to the phrases that have
 * it as an anchor; a phrase is tried only when its anchors stand in the sentence in their order, as
 * near to each other as the phrase has them. The hits are those of trying every phrase.
 */
export class PhraseSet {
  private readonly exact = new Map<string, Posting[]>();
  private readonly prefixes = new Map<string, Posting[]>();
  private readonly remembered = new Map<string, readonly Posting[]>();
  /** For each phrase the sentence and the place in it where the first set was last seen. */
  private readonly openedIn: Uint32Array;
  private readonly openedAt: Uint32Array;
  /** For each phrase the sentence it was last tried in. */
  private readonly triedIn: Uint32Array;
  private readonly longestPrefix: number;
  private sentence = 0;

  constructor(readonly phrases: readonly Phrase[]) {
    this.openedIn = new Uint32Array(phrases.length);
    this.openedAt = new Uint32Array(phrases.length);
    this.triedIn = new Uint32Array(phrases.length);
    phrases.forEach(({ anchors }, index) => {
      anchors.forEach((words, set) => {
        for (const word of words) this.post(word, index * 2 + set);
      });
    });
    this.longestPrefix = Math.max(0, ...[...this.prefixes.keys()].map((key) => key.length));
  }

  /** @returns the hits of all phrases; those of one phrase in order of place, not overlapping */
  match(words: Words): PhraseHit[] {
    const hits: PhraseHit[] = [];
    this.nextSentence();
    words.list.forEach((word, place) => {
      for (const posting of this.postingsOf(word)) this.see(posting, place, words, hits);
    });
    return hits;
  }

  private see(posting: Posting, place: number, words: Words, hits: PhraseHit[]): void {
    const index = posting >> 1;
    const phrase = this.phrases[index];
    if (!phrase || this.triedIn[index] === this.sentence) return;
    if (phrase.isOneWord) {
      const start = words.at[place] ?? 0;
      hits.push({ phrase: index, start, end: start + (words.list[place]?.length ?? 0) });
      return;
    }
    const isOpen = this.openedIn[index] === this.sentence;
    const { before, between } = phrase.reach;
    if ((posting & 1) === 0 && phrase.anchors.length > 1) {
      this.openedIn[index] = this.sentence;
      this.openedAt[index] = place;
    } else if (
      phrase.anchors.length === 1 ||
      (isOpen && place - (this.openedAt[index] ?? 0) <= between)
    ) {
      this.triedIn[index] = this.sentence;
      collect(phrase, index, words, hits, place - between - before);
    }
  }

  private nextSentence(): void {
    this.sentence += 1;
    if (this.sentence <= 0xffffffff) return;
    this.openedIn.fill(0);
    this.triedIn.fill(0);
    this.sentence = 1;
  }

  private post(anchor: string, posting: Posting): void {
    const isPrefix = anchor.endsWith('*');
    const map = isPrefix ? this.prefixes : this.exact;
    const key = isPrefix ? anchor.slice(0, -1) : anchor;
    const postings = map.get(key);
    if (postings) postings.push(posting);
    else map.set(key, [posting]);
  }

  private postingsOf(word: string): readonly Posting[] {
    const known = this.remembered.get(word);
    if (known) return known;
    const found = this.look(word);
    if (this.remembered.size >= MEMORY) this.remembered.clear();
    this.remembered.set(word, found);
    return found;
  }

  private look(word: string): readonly Posting[] {
    const found = new Set(this.exact.get(word));
    const numeral = /^[\d£$€]/.test(word) ? this.exact.get('#') : undefined;
    for (const posting of numeral ?? NONE) found.add(posting);
    for (let length = 3; length <= Math.min(word.length, this.longestPrefix); length += 1) {
      for (const posting of this.prefixes.get(word.slice(0, length)) ?? NONE) found.add(posting);
    }
    // A word of both sets is the second of an earlier word before it is the first of a later one.
    return found.size === 0 ? NONE : [...found].sort((a, b) => b - a);
  }
}

/**
 * Every match of one phrase, leftmost first, not overlapping.
 *
 * @param from number of a word: no match starts before it
 */
export function collect(
  phrase: Phrase,
  index: number,
  words: Words,
  hits: PhraseHit[],
  from = 0,
): void {
  const { pattern } = phrase;
  pattern.lastIndex = from > 0 ? (words.at[from] ?? 0) - 1 : 0;
  for (let match = pattern.exec(words.joined); match; match = pattern.exec(words.joined)) {
    hits.push({ phrase: index, start: match.index + 1, end: match.index + match[0].length });
  }
}
