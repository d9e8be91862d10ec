/**
 * How alike two texts are, from sketches that are small enough to store. A sketch holds the lowest
 * hashes of a text's shingles (runs of four words); the share of hashes that two sketches have in
 * common estimates the share of shingles that the texts have in common (Broder 1997, bottom-k).
 */

/** Sorted, distinct 32-bit hashes. */
export type Sketch = readonly number[];

const SHINGLE = 4;
/** With 256 hashes the standard error at .9 is .02; shorter texts are compared exactly. */
const KEPT = 256;
const MOST_WORDS = 200_000;
const WORD = /[\p{L}\p{N}]+/gu;
/** Years and what is written around them: this year's text is to look like last year's. */
const YEARS =
  /\b(?:19|20)\d\d(?:\s?(?:[-/\u2010-\u2015]|to)\s?(?:(?:19|20)\d\d|\d\d))?\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/g;

/**
 * Makes the sketch of a text. Case, punctuation, years and months do not matter.
 *
 * @param text any length; words beyond the first 200,000 are not looked at
 */
export function sketchOf(text: string): Sketch {
  const plain = text.normalize('NFKC').toLowerCase().replace(YEARS, ' ');
  const hashes = new Set<number>();
  const last: number[] = [];
  let words = 0;
  for (const [word] of plain.matchAll(WORD)) {
    words += 1;
    if (words > MOST_WORDS) break;
    last.push(hashOf(word));
    if (last.length > SHINGLE) last.shift();
    if (last.length === SHINGLE) hashes.add(mix(last));
  }
  if (hashes.size === 0 && last.length > 0) hashes.add(mix(last));
  return lowest(hashes);
}

/**
 * Estimates the share of shingles that two texts have in common (Jaccard).
 *
 * @returns 0 to 1; 0 when either text has no words
 */
export function likeness(a: Sketch, b: Sketch): number {
  const { both, seen } = compare(a, b, a.length < KEPT && b.length < KEPT);
  return seen === 0 ? 0 : both / seen;
}

function lowest(hashes: ReadonlySet<number>): Sketch {
  return Uint32Array.from(hashes).sort().slice(0, KEPT).reduce(append, []);
}

const append = (list: number[], hash: number): number[] => {
  list.push(hash);
  return list;
};

/** Walks both sorted lists at once, over all of the union or over its lowest hashes only. */
function compare(a: Sketch, b: Sketch, whole: boolean): { both: number; seen: number } {
  let both = 0;
  let seen = 0;
  let i = 0;
  let j = 0;
  if (a.length === 0 || b.length === 0) return { both, seen };
  while (i < a.length || j < b.length) {
    if (!whole && seen === KEPT) break;
    const left = a[i] ?? Infinity;
    const right = b[j] ?? Infinity;
    seen += 1;
    if (left === right) both += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return { both, seen };
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1)
    hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}

function mix(words: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const word of words) {
    hash = Math.imul(hash ^ word, 0x85ebca6b) >>> 0;
    hash = (hash ^ (hash >>> 13)) >>> 0;
  }
  hash = Math.imul(hash, 0xc2b2ae35) >>> 0;
  return (hash ^ (hash >>> 16)) >>> 0;
}
