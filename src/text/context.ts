import type { Block, Text } from './text';

/** What stands around a sentence and lends it meaning. */
export type Surroundings = {
  /** Text of the enclosing headings, outermost first; a heading is not its own. */
  readonly headings: readonly string[];
  /** The sentence that introduces the list the sentence belongs to ("In 2025-26 we:"). */
  readonly leadIn?: string;
  /** Counts the headings up to and including the sentence: equal within one section. */
  readonly section: number;
};

const LONGEST_HEADING = 300;
const LEADS_IN = /(?::|[-\u2013\u2014])$|\b(?:following|as follows|below)\b/i;
const ENDS_SENTENCE = /[.!?\u2026]["'\u201d\u2019)\]]*$/;
const BULLET_BEFORE = /[\u2022\u25aa\u25cf\u25e6\u2023\u25a0\u27a2\u2713\u2714\uf0b7\uf0a7]\s*$/;

type Heading = { readonly level: number; readonly text: string };

const made = new WeakMap<Text, readonly Surroundings[]>();

/**
 * Finds the headings, the list lead-in and the section of every sentence, once for a text. Linear in
 * the number of blocks and sentences.
 *
 * @returns one entry for each of `text.sentences`, in the same order
 */
export function contextsOf(text: Text): readonly Surroundings[] {
  const known = made.get(text) ?? contextsIn(text);
  made.set(text, known);
  return known;
}

function contextsIn(text: Text): Surroundings[] {
  const result: Surroundings[] = [];
  const stack: Heading[] = [];
  let headings: readonly string[] = [];
  let section = 0;
  let leadIn: string | undefined;
  let next = 0;
  text.blocks.forEach((block, index) => {
    if (block.kind === 'furniture' || block.hidden) return;
    const around = (lead?: string): Surroundings => ({
      headings,
      section,
      ...(lead !== undefined && { leadIn: lead }),
    });
    const opened = block.kind === 'heading' ? openSection(text, block, stack) : null;
    if (opened) {
      section += 1;
      headings = opened.outer;
      leadIn = undefined;
    }
    const introduced = isListed(text, block, leadIn) ? leadIn : undefined;
    let own = introduced;
    let last = '';
    let context = around(own);
    for (; text.sentences[next]?.block === index; next += 1) {
      const sentence = text.sentences[next];
      if (!sentence) break;
      if (last.endsWith(':') && BULLET_BEFORE.test(before(text, sentence.start))) {
        own = last;
        context = around(own);
      }
      last = text.content.slice(sentence.start, sentence.end);
      result.push(context);
    }
    if (opened) headings = opened.inner;
    else if (introduced === undefined && last !== '') leadIn = leadInOf(block, last);
  });
  return result;
}

/** Closes the headings that a new one ends and returns the chain outside and inside it. */
function openSection(
  { content }: Text,
  block: Block,
  stack: Heading[],
): { outer: readonly string[]; inner: readonly string[] } {
  const level = block.level ?? 1;
  while ((stack.at(-1)?.level ?? 0) >= level) stack.pop();
  const outer = stack.map((heading) => heading.text);
  const text = content.slice(block.start, Math.min(block.end, block.start + LONGEST_HEADING));
  stack.push({ level, text });
  return { outer, inner: [...outer, text] };
}

/** A list item, or a paragraph that goes on with a small letter where the lead-in stopped. */
function isListed({ content }: Text, block: Block, leadIn: string | undefined): boolean {
  if (block.kind === 'item') return true;
  if (block.kind !== 'paragraph' || !leadIn?.endsWith(':')) return false;
  return /^\p{Ll}/u.test(content.slice(block.start, block.start + 2));
}

/** The sentence, when a list may follow it. A whole list follows the lead-in of its first item. */
function leadInOf(block: Block, last: string): string | undefined {
  if (block.kind === 'item' && !last.endsWith(':')) return undefined;
  return LEADS_IN.test(last) || (block.kind === 'paragraph' && !ENDS_SENTENCE.test(last))
    ? last
    : undefined;
}

const before = ({ content }: Text, offset: number) =>
  content.slice(Math.max(0, offset - 4), offset);
