import type { FeatureTable } from './feature-table';
import { GROUP, groupSeed } from './feature-groups';
import { addFirst, addSecond } from './hash';
import type { TokenTable } from './token-table';

const NONE = 1;
/** Shortest and longest run of characters that is a feature. */
export const SHORTEST_CHARS = 3;
export const LONGEST_CHARS = 5;

/**
 * The features that the model has of single words: of a word beside a sentence, and of the letters
 * inside one. Looked up once for each word and not in each sentence, for most are made of the same
 * words.
 */
export class KnownWords {
  /** For each group and word 0 before it was looked up, `NONE`, or the feature and `NONE` + 1. */
  private readonly words = new Map<number, Int32Array<ArrayBuffer>>();
  /** The features of letters, word behind word, and where those of each word start and end. */
  private letters = new Int32Array(16_384);
  private filled = 0;
  private starts = new Int32Array(0);
  private ends = new Int32Array(0);

  /** @param table the words; numbers mean nothing in another */
  constructor(
    private readonly features: FeatureTable,
    readonly table: TokenTable,
  ) {}

  /** The feature that a word is in a group of words around a sentence; -1 when there is none. */
  inGroup(group: number, id: number): number {
    let held = this.words.get(group);
    if (!held || held.length <= id) {
      held = grown(held, this.table.first.length);
      this.words.set(group, held);
    }
    if (held[id] === 0) {
      const [first, second] = groupSeed(group);
      const hash = addFirst(first, this.table.first[id] as number);
      const other = addSecond(second, this.table.second[id] as number);
      held[id] = this.features.find(group, hash, other) + NONE + 1;
    }
    return (held[id] as number) - NONE - 1;
  }

  /** Calls `tell` with each feature that the letters of a word are, with a space before and behind. */
  forLetters(id: number, tell: (feature: number) => void): void {
    if (this.starts.length <= id) {
      this.starts = grown(this.starts, this.table.first.length);
      this.ends = grown(this.ends, this.table.first.length);
    }
    if (this.ends[id] === 0) this.learnLetters(id);
    const end = this.ends[id] as number;
    for (let at = this.starts[id] as number; at < end; at += 1) tell(this.letters[at] as number);
  }

  private learnLetters(id: number): void {
    const text = ` ${this.table.texts[id] as string} `;
    const [seedFirst, seedSecond] = groupSeed(GROUP.char);
    // Nothing stands at 0, so that an end of 0 means that a word was not learnt.
    if (this.filled === 0) this.filled = 1;
    this.starts[id] = this.filled;
    for (let start = 0; start < text.length; start += 1) {
      let first = seedFirst;
      let second = seedSecond;
      for (let end = start; end < Math.min(text.length, start + LONGEST_CHARS); end += 1) {
        first = addFirst(first, text.charCodeAt(end));
        second = addSecond(second, text.charCodeAt(end));
        if (end - start + 1 < SHORTEST_CHARS) continue;
        const feature = this.features.find(GROUP.char, first, second);
        if (feature >= 0) this.keep(feature);
      }
    }
    this.ends[id] = this.filled;
  }

  private keep(feature: number): void {
    if (this.filled === this.letters.length)
      this.letters = grown(this.letters, this.letters.length * 2);
    this.letters[this.filled] = feature;
    this.filled += 1;
  }
}

function grown(old: Int32Array | undefined, length: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(length);
  if (old) wider.set(old);
  return wider;
}
