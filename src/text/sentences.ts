import {
  BEFORE_NUMBERS,
  EITHER_WAY,
  LEADING_ON,
  LETTERED,
  STARTERS,
  TITLES,
} from './abbreviations';
import { type Block, MAX_SENTENCE, type Sentence } from './text';

const DOT = 0x2e;
const BREAK_HERE =
  /[.!?\u2026\n\u2022\u25aa\u25cf\u25e6\u2023\u25a0\u27a2\u2713\u2714\uf0b7\uf0a7]/g;
const BULLET = /[\u2022\u25aa\u25cf\u25e6\u2023\u25a0\u27a2\u2713\u2714\uf0b7\uf0a7]/;
const SAYS_SOMETHING = /[\p{L}\d]/u;
const LEAD = /[\s\u2022\u25aa\u25cf\u25e6\u2023\u25a0\u27a2\u2713\u2714\uf0b7\uf0a7]/;
const CLOSERS = ')]"\'\u201d\u2019\u00bb';
const OPENERS = '([{"\'\u201c\u2018\u00ab';
const LETTERS_WITH_STOPS = /^(?:[a-z]\.)+[a-z]$/i;
/** No abbreviation is longer: bounds the look back on hostile text. */
const LONGEST_TOKEN = 24;
/** Stops, brackets and quotes behind a sentence, likewise. */
const LONGEST_MARK = 8;

/**
 * Cuts the visible body blocks of a text into sentences: a scanner with lists of abbreviations, made
 * for statements (references such as "s.54", numbering, bullets in running text, missing spaces).
 * Linear in the length of the content.
 *
 * @param content the frozen content
 * @param blocks its blocks, in reading order
 * @returns sentences in reading order; none crosses a block, is empty or longer than MAX_SENTENCE
 */
export function splitSentences(content: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'furniture' || block.hidden) return;
    let start = block.start;
    const cut = (end: number) => {
      push(sentences, content, start, end, index);
      start = end;
    };
    if (block.kind !== 'heading') {
      BREAK_HERE.lastIndex = start;
      for (let hit = BREAK_HERE.exec(content); hit; hit = BREAK_HERE.exec(content)) {
        if (hit.index >= block.end) break;
        const end = endAt(content, hit.index, start, block.end);
        if (end < 0) continue;
        cut(end);
        if (BREAK_HERE.lastIndex < end) BREAK_HERE.lastIndex = end;
      }
    }
    cut(block.end);
  });
  return sentences;
}

/** Trims a stretch, cuts what is too long and keeps what says something. */
function push(into: Sentence[], content: string, from: number, to: number, block: number): void {
  let start = from;
  let end = to;
  while (start < end && LEAD.test(content.charAt(start))) start += 1;
  while (end > start && /\s/.test(content.charAt(end - 1))) end -= 1;
  while (end - start > MAX_SENTENCE) {
    const space = content.slice(start, start + MAX_SENTENCE).lastIndexOf(' ');
    const cut = space > 0 ? start + space : wholeCharacter(content, start + MAX_SENTENCE);
    push(into, content, start, cut, block);
    start = cut;
    while (start < end && LEAD.test(content.charAt(start))) start += 1;
  }
  if (end > start && SAYS_SOMETHING.test(content.slice(start, end)))
    into.push({ start, end, block });
}

/** Never cut a surrogate pair in two. */
function wholeCharacter(content: string, at: number): number {
  const code = content.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}

/** Where the sentence ends when the mark at `at` ends it; -1 when it does not. */
function endAt(content: string, at: number, start: number, blockEnd: number): number {
  const mark = content.charAt(at);
  if (mark === '\n') return content.charAt(at + 1) === '\n' ? at : -1;
  if (BULLET.test(mark)) return at;
  const limit = Math.min(blockEnd, at + LONGEST_MARK);
  let end = at + 1;
  while (end < limit && '.!?\u2026'.includes(content.charAt(end))) end += 1;
  while (end < limit && CLOSERS.includes(content.charAt(end))) end += 1;
  if (end >= blockEnd) return blockEnd;
  if (!/\s/.test(content.charAt(end))) return glued(content, at, end, blockEnd);
  let next = end;
  while (next < blockEnd && /\s/.test(content.charAt(next))) next += 1;
  while (next < blockEnd && OPENERS.includes(content.charAt(next))) next += 1;
  const follower = content.charAt(next);
  if (isLower(follower)) return -1;
  if (content.charCodeAt(at) !== DOT || end > at + 1) return end;
  return abbreviated(content, at, start, next, blockEnd) ? -1 : end;
}

/** "chain.We", "slavery.2 We": a lost space or a footnote mark behind the full stop. */
function glued(content: string, at: number, end: number, blockEnd: number): number {
  if (end !== at + 1 || !/[a-z)\u2019]{3}$/.test(content.slice(Math.max(0, at - 3), at))) return -1;
  const after = content.slice(end, Math.min(end + 12, blockEnd));
  if (/^[A-Z](?:[a-z]| [a-z])[a-z ]/.test(after)) return end;
  const footnote = /^\d{1,2}(?=\s+[A-Z])/.exec(after);
  return footnote ? end + footnote[0].length : -1;
}

/** True when the full stop at `at` belongs to an abbreviation, initial or number in front of it. */
function abbreviated(
  content: string,
  at: number,
  start: number,
  next: number,
  blockEnd: number,
): boolean {
  const from = tokenStart(content, at, start);
  const token = content.slice(from, at);
  if (
    /^(?:\d{1,3}(?:\.\d{1,3})*|[A-Za-z]|[ivx]{1,4})$/.test(token) &&
    opens(content, start, from)
  ) {
    return true;
  }
  const lower = token.toLowerCase();
  if (LEADING_ON.has(lower)) return true;
  const number = isDigit(content.charAt(next));
  if (number) return BEFORE_NUMBERS.has(lower);
  const starter = STARTERS.has(wordAt(content, next, blockEnd));
  if (TITLES.has(lower)) return /^[A-Z]/.test(token) && !starter;
  const initial = /^[A-Z]$/.test(token) && !LETTERED.has(wordBefore(content, from, start));
  const eitherWay = EITHER_WAY.has(lower) || LETTERS_WITH_STOPS.test(token) || initial;
  return eitherWay && !starter;
}

/** True when nothing but brackets and bullets stands between the sentence's start and `from`. */
function opens(content: string, start: number, from: number): boolean {
  return from - start < LONGEST_TOKEN && !SAYS_SOMETHING.test(content.slice(start, from));
}

function tokenStart(content: string, at: number, start: number): number {
  const limit = Math.max(start, at - LONGEST_TOKEN);
  let from = at;
  while (from > limit && !/[\s([{"'\u201c\u2018/]/.test(content.charAt(from - 1))) from -= 1;
  return from;
}

function wordBefore(content: string, at: number, start: number): string {
  const match = /(\p{L}+)\s+$/u.exec(content.slice(Math.max(start, at - LONGEST_TOKEN), at));
  return match?.[1]?.toLowerCase() ?? '';
}

function wordAt(content: string, at: number, blockEnd: number): string {
  const match = /^\p{L}+(?!\.)/u.exec(content.slice(at, Math.min(at + LONGEST_TOKEN, blockEnd)));
  return match ? match[0].toLowerCase() : '';
}

const isDigit = (character: string) => character >= '0' && character <= '9';
const isLower = (character: string) => character !== character.toUpperCase();
