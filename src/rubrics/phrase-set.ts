import { AnchorIndex } from './anchor-index';
import { tagged } from './class-tags';
import type { Phrase } from './phrase';
import type { Words } from './words';

/** A phrase found: its index in the set, and a range over `Words.joined` from word to word. */
export type PhraseHit = { readonly phrase: number; readonly start: number; readonly end: number };

/**
 * Where a phrase may be.
 *
 * @param index of the phrase
 * @param place number of the word that led to it
 * @param from number of a word: no match starts before it
 */
type Visit = (index: number, place: number, from: number) => void;

/**
 * Many phrases, looked for in one pass over a sentence's words. A word leads to the phrases that have
 * it as an anchor; a phrase is tried only when its anchors stand in the sentence in their order, as
 * near to each other as the phrase has them. What is found is what trying every phrase finds.
 */
export class PhraseSet {
  private readonly index: AnchorIndex;
  /** For each set of first anchors the sentence and the place in it where it was last seen. */
  private readonly openedIn: Uint32Array;
  private readonly openedAt: Uint32Array;
  /** For each phrase the sentence it was last tried in. */
  private readonly triedIn: Uint32Array;
  private sentence = 0;

  constructor(readonly phrases: readonly Phrase[]) {
    this.index = new AnchorIndex(phrases);
    this.openedIn = new Uint32Array(this.index.openings);
    this.openedAt = new Uint32Array(this.index.openings);
    this.triedIn = new Uint32Array(phrases.length);
  }

  /**
   * @param isWanted which phrases to look for; all when left out
   * @returns their hits; those of one phrase in order of place, not overlapping
   */
  match(words: Words, isWanted: (index: number) => boolean = () => true): PhraseHit[] {
    const hits: PhraseHit[] = [];
    this.visit(words, (index, place, from) => {
      const phrase = this.phrases[index];
      if (!phrase || !isWanted(index)) return;
      if (!phrase.isOneWord) {
        if (isThere(phrase, words, from)) collect(phrase, index, words, hits, from);
        return;
      }
      const start = words.at[place] ?? 0;
      hits.push({ phrase: index, start, end: start + (words.list[place]?.length ?? 0) });
    });
    return hits;
  }

  /**
   * Tells which phrases are there at all; far quicker than where they are.
   *
   * @param found is called for each phrase that is, for those of one word at each of their places
   * @param isKnown asked before a phrase is tried: true when it would bring nothing
   */
  find(words: Words, found: (index: number) => void, isKnown: (index: number) => boolean): void {
    this.visit(words, (index, _, from) => {
      const phrase = this.phrases[index];
      if (!phrase) return;
      if (phrase.isOneWord) found(index);
      else if (!isKnown(index) && isThere(phrase, words, from)) found(index);
    });
  }

  private visit({ list }: Words, visit: Visit): void {
    this.nextSentence();
    const { sentence, index, openedIn, openedAt, triedIn } = this;
    for (let place = 0; place < list.length; place += 1) {
      const { alone, closes, opens, oneWord } = index.meaningOf(list[place] ?? '');
      for (const phrase of oneWord) visit(phrase, place, place);
      for (const phrase of alone) {
        if (triedIn[phrase] === sentence) continue;
        triedIn[phrase] = sentence;
        visit(phrase, place, place - (index.before[phrase] ?? 0));
      }
      // A word of both sets is the second of an earlier word before it is the first of a later one.
      for (const phrase of closes) {
        const opening = index.openingOf[phrase] ?? 0;
        if (openedIn[opening] !== sentence || triedIn[phrase] === sentence) continue;
        const between = index.between[phrase] ?? 0;
        if (place - (openedAt[opening] ?? 0) > between) continue;
        triedIn[phrase] = sentence;
        visit(phrase, place, place - between - (index.before[phrase] ?? 0));
      }
      for (const opening of opens) {
        openedIn[opening] = sentence;
        openedAt[opening] = place;
      }
    }
  }

  private nextSentence(): void {
    this.sentence += 1;
    if (this.sentence <= 0xffffffff) return;
    this.openedIn.fill(0);
    this.triedIn.fill(0);
    this.sentence = 1;
  }
}

/** The separator before a word: no match of a phrase starts later when it starts at the word. */
function startOf(words: Words, place: number): number {
  return place > 0 ? (words.at[place] ?? 0) - 1 : 0;
}

function isThere({ pattern, taggedPattern }: Phrase, words: Words, from: number): boolean {
  const expression = taggedPattern ?? pattern;
  expression.lastIndex = startOf(words, from);
  return expression.test(taggedPattern ? tagged(words) : words.joined);
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
  pattern.lastIndex = startOf(words, from);
  for (let match = pattern.exec(words.joined); match; match = pattern.exec(words.joined)) {
    hits.push({ phrase: index, start: match.index + 1, end: match.index + match[0].length });
  }
}
