import { choicesOf } from './phrase-choices';
import { PHRASE_CLASSES } from './phrase-classes';

/** One step of a phrase. */
export type PhraseNode =
  | { readonly kind: 'word'; readonly text: string; readonly prefix: boolean }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'gap'; readonly words: number }
  | {
      readonly kind: 'group';
      readonly alternatives: readonly (readonly PhraseNode[])[];
      readonly optional: boolean;
    };

/** A phrase that cannot be read: what is wrong, where in the phrase, what to write instead. */
export class PhraseError extends Error {
  override readonly name = 'PhraseError';

  /**
   * @param at UTF-16 offset in the phrase
   * @param instead what to write instead, one sentence
   */
  constructor(
    message: string,
    readonly at: number,
    readonly instead: string,
  ) {
    super(message);
  }
}

/** Limits that keep every phrase linear to match; for `choices` see `choicesOf`. */
export const PHRASE_LIMITS = {
  characters: 1_000,
  gap: 12,
  choices: 10_000,
  prefix: 3,
  depth: 2,
} as const;

const TOKEN = /\s+|~(\d*)|\{([^{}]*)\}?|([\p{L}\p{M}\p{N}]+)(\*?)|[()|?]|./gsu;

type Token = { readonly text: string; readonly at: number; readonly match: RegExpMatchArray };

/**
 * Reads a phrase of the rubric language (README, "How to write a criterion").
 *
 * @throws PhraseError with the offset of the first thing that is wrong
 */
export function parsePhrase(source: string): readonly PhraseNode[] {
  if (source.length > PHRASE_LIMITS.characters) {
    throw new PhraseError(
      `the phrase is longer than ${PHRASE_LIMITS.characters} characters`,
      0,
      'Split it into several phrases.',
    );
  }
  const parser = new Parser(source);
  const nodes = parser.sequence(0);
  parser.finish();
  if (!nodes.some(isSolid)) {
    throw new PhraseError(
      'the phrase has nothing that must be there',
      0,
      'Write at least one word or class outside gaps and optional groups.',
    );
  }
  if (choicesOf(nodes) > PHRASE_LIMITS.choices) {
    throw new PhraseError(
      'the phrase can be matched in too many ways',
      0,
      'Use fewer or narrower gaps, fewer optional groups, or several phrases.',
    );
  }
  return nodes;
}

/** Whether a step always matches at least one word. */
export function isSolid(node: PhraseNode): boolean {
  if (node.kind === 'gap') return false;
  return node.kind !== 'group' || !node.optional;
}

class Parser {
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(private readonly source: string) {
    this.tokens = [...source.normalize('NFC').toLowerCase().matchAll(TOKEN)]
      .map((match) => ({ text: match[0], at: match.index, match }))
      .filter((token) => token.text.trim() !== '');
  }

  finish(): void {
    const token = this.tokens[this.next];
    if (token) this.fail(`"${token.text}" is not opened`, token.at, 'Write it after a "(".');
  }

  sequence(depth: number): PhraseNode[] {
    const nodes: PhraseNode[] = [];
    for (let token = this.peek(); token; token = this.peek()) {
      if (token.text === ')' || token.text === '|') break;
      this.next += 1;
      nodes.push(token.text === '(' ? this.group(token, depth + 1) : this.single(token));
    }
    this.checkEdges(nodes, depth);
    return nodes;
  }

  private peek(): Token | undefined {
    return this.tokens[this.next];
  }

  private checkEdges(nodes: readonly PhraseNode[], depth: number): void {
    const at = this.tokens[Math.max(0, this.next - 1)]?.at ?? 0;
    if (nodes.length === 0) {
      this.fail(
        depth === 0 ? 'the phrase is empty' : 'an alternative is empty',
        at,
        'Write words; an optional group is written "(the)?".',
      );
    }
    if (nodes[0]?.kind === 'gap' || nodes.at(-1)?.kind === 'gap') {
      this.fail('a gap must stand between words', at, 'Write "a ~4 b".');
    }
    if (depth > 0 && !nodes.some(isSolid)) {
      this.fail('an alternative may match nothing', at, 'Put the "?" behind the whole group.');
    }
  }

  private group(open: Token, depth: number): PhraseNode {
    if (depth > PHRASE_LIMITS.depth) {
      this.fail('groups are nested too deeply', open.at, 'Nest one group in another at most.');
    }
    const alternatives = [this.sequence(depth)];
    while (this.peek()?.text === '|') {
      this.next += 1;
      alternatives.push(this.sequence(depth));
    }
    if (this.peek()?.text !== ')') {
      this.fail('"(" is not closed', open.at, 'Write ")" behind the last alternative.');
    }
    this.next += 1;
    const optional = this.peek()?.text === '?';
    if (optional) this.next += 1;
    return { kind: 'group', alternatives, optional };
  }

  private single({ text, at, match }: Token): PhraseNode {
    if (match[3] !== undefined) return this.word(match[3], match[4] === '*', at);
    if (match[2] !== undefined) return this.class(match[2].trim(), text, at);
    if (match[1] !== undefined) return this.gap(match[1], at);
    return this.fail(`"${text}" cannot stand in a phrase`, at, insteadOf(text));
  }

  private word(text: string, prefix: boolean, at: number): PhraseNode {
    if (prefix && text.length < PHRASE_LIMITS.prefix) {
      this.fail(
        `"${text}*" matches too much`,
        at,
        `Write at least ${PHRASE_LIMITS.prefix} letters before "*".`,
      );
    }
    const glued = this.peek();
    if (glued?.at === at + text.length + (prefix ? 1 : 0) && glued.match[3]) {
      this.fail('"*" stands inside a word', at, 'Write "*" only at the end of a word.');
    }
    return { kind: 'word', text, prefix };
  }

  private class(name: string, text: string, at: number): PhraseNode {
    if (!text.endsWith('}') || !PHRASE_CLASSES.has(name)) {
      this.fail(
        `"${text}" is not a class`,
        at,
        `Write one of: ${[...PHRASE_CLASSES.keys()].map((key) => `{${key}}`).join(' ')}.`,
      );
    }
    return { kind: 'class', name };
  }

  private gap(digits: string, at: number): PhraseNode {
    const words = Number(digits);
    if (digits === '' || words < 1 || words > PHRASE_LIMITS.gap) {
      this.fail(
        `"~${digits}" is not a gap of 1 to ${PHRASE_LIMITS.gap} words`,
        at,
        'Write "~4" for a gap of up to four words.',
      );
    }
    return { kind: 'gap', words };
  }

  private fail(message: string, at: number, instead: string): never {
    throw new PhraseError(`${message} in the phrase "${this.source}"`, at, instead);
  }
}

function insteadOf(text: string): string {
  if (/[-'’/,"]/.test(text)) return 'Write a space: "e learning", "supplier s".';
  if (text === '?') return 'Write "?" only behind a group: "(the)?".';
  if (text === '*') return 'Write "*" only at the end of a word: "train*".';
  if (/[.+\\[\]^$]/.test(text))
    return 'Regular expressions are not understood; use gaps and groups.';
  if (text === '%' || text === '£') return 'Write {percent} or {money}.';
  return 'Use words, "*", "(a|b)", "(a)?", "~4" and {classes} only.';
}
