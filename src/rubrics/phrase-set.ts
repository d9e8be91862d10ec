import type { Phrase } from './phrase';
import type { Words } from './words';

/** A phrase found: its index in the set, and a range over `Words.joined` from word to word. */
export type PhraseHit = { readonly phrase: number; readonly start: number; readonly end: number };

/** Distinct words remembered before the memory is cleared: a limit against hostile text. */
const MEMORY = 50_000;
const NONE: readonly number[] = [];

/**
 * Many phrases, looked for in one pass over a sentence's words. A word leads to the phrases that
 * have it as an anchor; only those are tried. The hits are those of trying every phrase.
 */
export class PhraseSet {
  private readonly exact = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly remembered = new Map<string, readonly number[]>();
  /** For each phrase the number of the sentence it was last tried in, and where its match ended. */
  private readonly triedIn: Uint32Array;
  private readonly matchedTo: Uint32Array;
  private readonly longestPrefix: number;
  private sentence = 0;

  constructor(readonly phrases: readonly Phrase[]) {
    this.triedIn = new Uint32Array(phrases.length);
    this.matchedTo = new Uint32Array(phrases.length);
    phrases.forEach((phrase, index) => {
      for (const anchor of phrase.anchors) {
        if (anchor.endsWith('*')) add(this.prefixes, anchor.slice(0, -1), index);
        else add(this.exact, anchor, index);
      }
    });
    this.longestPrefix = Math.max(0, ...[...this.prefixes.keys()].map((key) => key.length));
  }

  /** @returns the hits of all phrases; those of one phrase in order of place, not overlapping */
  match(words: Words): PhraseHit[] {
    const hits: PhraseHit[] = [];
    this.nextSentence();
    words.list.forEach((word, place) => {
      for (const index of this.anchoredAt(word)) this.tryAt(index, place, words, hits);
    });
    return hits;
  }

  private tryAt(index: number, place: number, words: Words, hits: PhraseHit[]): void {
    const phrase = this.phrases[index];
    const start = words.at[place];
    if (!phrase || start === undefined) return;
    if (phrase.anchorIs === 'whole') {
      hits.push({ phrase: index, start, end: start + (words.list[place]?.length ?? 0) });
      return;
    }
    const isFirstTry = this.triedIn[index] !== this.sentence;
    this.triedIn[index] = this.sentence;
    if (phrase.anchorIs === 'within') {
      if (isFirstTry) collect(phrase, index, words, hits);
      return;
    }
    if (!isFirstTry && start - 1 < (this.matchedTo[index] ?? 0)) return;
    phrase.sticky.lastIndex = start - 1;
    const match = phrase.sticky.exec(words.joined);
    const end = match ? start - 1 + match[0].length : 0;
    if (match) hits.push({ phrase: index, start, end });
    this.matchedTo[index] = end;
  }

  private nextSentence(): void {
    this.sentence += 1;
    if (this.sentence <= 0xffffffff) return;
    this.triedIn.fill(0);
    this.sentence = 1;
  }

  private anchoredAt(word: string): readonly number[] {
    const known = this.remembered.get(word);
    if (known) return known;
    const found = this.look(word);
    if (this.remembered.size >= MEMORY) this.remembered.clear();
    this.remembered.set(word, found);
    return found;
  }

  private look(word: string): readonly number[] {
    const found = new Set(this.exact.get(word));
    if (/^[\d£$€]/.test(word)) for (const index of this.exact.get('#') ?? NONE) found.add(index);
    for (let length = 3; length <= Math.min(word.length, this.longestPrefix); length += 1) {
      const indexes = this.prefixes.get(word.slice(0, length));
      if (indexes) for (const index of indexes) found.add(index);
    }
    return found.size === 0 ? NONE : [...found];
  }
}

/** Every match of one phrase, leftmost first, not overlapping. */
export function collect(phrase: Phrase, index: number, words: Words, hits: PhraseHit[]): void {
  const { pattern } = phrase;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words.joined); match; match = pattern.exec(words.joined)) {
    hits.push({ phrase: index, start: match.index + 1, end: match.index + match[0].length });
  }
}

function add(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}
