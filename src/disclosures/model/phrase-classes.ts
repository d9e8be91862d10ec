import { stemOf } from './canonical-word';
import { ExactTable } from './exact-table';
import { FIRST_SEED, SECOND_SEED, addFirst, addSecond, hashOf } from './hash';
import type { TokenTable } from './token-table';

const LONGEST_PHRASE = 4;

/** A lexicon made ready: finds the classes of words and of phrases in a sentence. */
export class PhraseClasses {
  readonly names: readonly string[];
  private readonly stems = new Map<string, number[]>();
  private readonly beginnings: { readonly start: string; readonly group: number }[] = [];
  private readonly phrases = new ExactTable(2_000);
  private readonly phraseGroups: number[][] = [];

  /** @param lexicon class → entries, divided by `|`: a word, `begin*`, or words in a row */
  constructor(lexicon: Readonly<Record<string, string>>) {
    this.names = Object.keys(lexicon);
    Object.values(lexicon).forEach((entries, group) => {
      for (const entry of entries.split('|')) this.learn(entry, group);
    });
  }

  /** The classes that a word is in by itself. */
  readonly ofWord = (word: string, stem: string): readonly number[] => {
    const found = new Set(this.stems.get(stem) ?? []);
    for (const { start, group } of this.beginnings) if (word.startsWith(start)) found.add(group);
    return [...found];
  };

  /** Calls `mark` for each class with the place of its first word and its number of words. */
  locate(
    ids: readonly number[],
    table: TokenTable,
    mark: (group: number, at: number, length: number) => void,
  ): void {
    for (let at = 0; at < ids.length; at += 1) {
      for (const group of table.classes[ids[at] as number] as readonly number[]) mark(group, at, 1);
      let first = FIRST_SEED;
      let second = SECOND_SEED;
      for (let end = at; end < ids.length && end < at + LONGEST_PHRASE; end += 1) {
        first = addFirst(first, table.stemFirst[ids[end] as number] as number);
        second = addSecond(second, table.stemSecond[ids[end] as number] as number);
        const found = end === at ? -1 : this.phrases.get(first, second);
        if (found < 0) continue;
        for (const group of this.phraseGroups[found] as number[]) mark(group, at, end - at + 1);
      }
    }
  }

  private learn(entry: string, group: number): void {
    if (entry.endsWith('*')) this.beginnings.push({ start: entry.slice(0, -1), group });
    else if (entry.includes(' ')) this.learnPhrase(entry.split(' '), group);
    else this.stems.set(stemOf(entry), [...(this.stems.get(stemOf(entry)) ?? []), group]);
  }

  private learnPhrase(words: readonly string[], group: number): void {
    let first = FIRST_SEED;
    let second = SECOND_SEED;
    for (const word of words) {
      const [a, b] = hashOf(stemOf(word));
      first = addFirst(first, a);
      second = addSecond(second, b);
    }
    const place = this.phrases.add(first, second, this.phraseGroups.length);
    if (place === this.phraseGroups.length) this.phraseGroups.push([]);
    (this.phraseGroups[place] as number[]).push(group);
  }
}
