import { foldSlowly, HARD } from './fold';
import { mayHaveLostLigatures } from './lost-ligatures';
import type { Span } from './text';

/**
 * A stretch of the content made fit for matching, with the way home to the source characters.
 * Made once per sentence; everything that looks for words looks here.
 */
export class SearchView {
  /**
   * @param view folded text: lower case, straight quotes, `-` for every dash, a plain space for every
   *   white-space character; no ligatures, soft hyphens or invisible characters. Spaces are not
   *   collapsed.
   * @param base source offset of the first character of `view`, when both run in step
   * @param starts source offset of each character of `view`, when they do not
   * @param ends source offset behind each character of `view`
   */
  constructor(
    readonly view: string,
    private readonly base: number,
    private readonly starts: Uint32Array | null = null,
    private readonly ends: Uint32Array | null = null,
  ) {}

  /**
   * @param start offset into `view`
   * @param end offset into `view`, greater than `start`
   * @returns the range of the content that these characters came from
   */
  source(start: number, end: number): Span {
    if (!this.starts || !this.ends) return { start: this.base + start, end: this.base + end };
    return { start: this.starts[start] ?? this.base, end: this.ends[end - 1] ?? this.base };
  }
}

const NOT_PLAIN = /[^ -~]/;
/** One unit for one unit: these never move an offset. */
const SOFT = /[^ -~]/g;
const SOFT_FOLDS: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛′‵`´ʼ＇'].map((mark) => [mark, "'"] as const),
  ...[...'“”„‟″‶«»＂'].map((mark) => [mark, '"'] as const),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\uff0d'].map((m) => [m, '-'] as const),
]);
const SPACE = /\s/;

/**
 * Makes the search view of a range of the content: folds case, joins words broken by a hyphen at a
 * line end, drops soft hyphens and invisible characters, folds ligatures, quotes, dashes and spaces,
 * and fills the gaps of lost ligatures in common words. Linear in the length of the range.
 *
 * @param content the frozen content
 * @param span the range, usually a sentence
 */
export function searchView(content: string, span: Span): SearchView {
  const slice = content.slice(span.start, span.end);
  const lower = slice.toLowerCase();
  if (lower.length !== slice.length || HARD.test(slice) || mayHaveLostLigatures(lower)) {
    const { view, starts, ends } = foldSlowly(slice, span.start, foldUnit);
    return new SearchView(view, span.start, starts, ends);
  }
  const view = NOT_PLAIN.test(lower) ? lower.replace(SOFT, foldUnit) : lower;
  return new SearchView(view, span.start);
}

/** Folds one UTF-16 unit into one UTF-16 unit. */
function foldUnit(unit: string): string {
  return SOFT_FOLDS.get(unit) ?? (SPACE.test(unit) ? ' ' : unit);
}
