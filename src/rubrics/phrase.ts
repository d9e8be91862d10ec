import { PHRASE_CLASSES } from './phrase-classes';
import { isSolid, parsePhrase, type PhraseNode } from './phrase-parse';

/** A phrase ready to be matched against `Words.joined`. */
export type Phrase = {
  readonly source: string;
  /** Global expression; a match starts at the separator before its first word. */
  readonly pattern: RegExp;
  /** Every match contains at least one of these words (`train*`: a word with that start). */
  readonly anchors: readonly string[];
  /** The same expression, tried at one place; for phrases that start at their anchor. */
  readonly sticky: RegExp;
  /**
   * Where a match stands that holds an anchor: it is the `whole` match, its `first` word, or some
   * word `within`.
   */
  readonly anchorIs: 'whole' | 'first' | 'within';
};

const ANY = '[ \\n]';
const GAP_WORD = '(?:[ \\n][^ \\n]+)';

/**
 * Compiles a phrase. Every repetition in the expression is over the letters of one word or is
 * bounded by a number, so matching is linear in the sentence.
 *
 * @throws PhraseError when the phrase is not of the language
 */
export function compilePhrase(source: string): Phrase {
  const nodes = parsePhrase(source);
  const expression = emit(nodes, true).source;
  return {
    source,
    pattern: new RegExp(expression, 'g'),
    sticky: new RegExp(expression, 'y'),
    anchors: anchorsOf(nodes),
    anchorIs: anchorPlace(nodes),
  };
}

/** `free`: whether the next word may stand behind any separator (at the start, after a gap). */
function emit(nodes: readonly PhraseNode[], free: boolean): { source: string; free: boolean } {
  let source = '';
  for (const node of nodes) {
    const separator = free ? ANY : ' ';
    switch (node.kind) {
      case 'gap':
        source += `${GAP_WORD}{0,${node.words}}?`;
        free = true;
        break;
      case 'word':
        source += separator + node.text + (node.prefix ? '[^ \\n]*' : '');
        source += '(?=[ \\n])';
        free = false;
        break;
      case 'class':
        source += `${separator}${PHRASE_CLASSES.get(node.name)?.source ?? ''}(?=[ \\n])`;
        free = false;
        break;
      case 'group': {
        const entry = free;
        const inside = node.alternatives.map((alternative) => emit(alternative, entry).source);
        source += `(?:${inside.join('|')})${node.optional ? '?' : ''}`;
        free = node.optional && free;
        break;
      }
    }
  }
  return { source, free };
}

/** The step that is likely to be rarest: long words first, classes last. */
function rarest(nodes: readonly PhraseNode[]): { anchors: string[]; node: PhraseNode | undefined } {
  let best: { anchors: string[]; node: PhraseNode | undefined } = { anchors: [], node: undefined };
  let bestScore = -1;
  for (const node of nodes.filter(isSolid)) {
    const anchors = anchorsOfNode(node);
    const score = Math.min(...anchors.map(scoreOf));
    if (score > bestScore) [best, bestScore] = [{ anchors, node }, score];
  }
  return best;
}

function anchorsOf(nodes: readonly PhraseNode[]): string[] {
  return rarest(nodes).anchors;
}

function anchorPlace(nodes: readonly PhraseNode[]): Phrase['anchorIs'] {
  if (isOneWord(nodes)) return 'whole';
  const { node } = rarest(nodes);
  return node !== undefined && node === nodes[0] && startsWithAnchor(node) ? 'first' : 'within';
}

/** Whether the first word of every match of a step is one of its anchors. */
function startsWithAnchor(node: PhraseNode): boolean {
  if (node.kind === 'group')
    return node.alternatives.every((inner) => anchorPlace(inner) !== 'within');
  return node.kind === 'word' || node.kind === 'class';
}

function anchorsOfNode(node: PhraseNode): string[] {
  switch (node.kind) {
    case 'word':
      return [node.prefix ? `${node.text}*` : node.text];
    case 'class':
      return [...(PHRASE_CLASSES.get(node.name)?.anchors ?? [])];
    case 'group':
      return node.alternatives.flatMap((alternative) => anchorsOf(alternative));
    case 'gap':
      return [];
  }
}

/** Short words are common words ("the", "of"); these five are common though long. */
const COMMON = new Set(['modern', 'slavery', 'council*', 'council', 'supply', 'supplier*']);

function scoreOf(anchor: string): number {
  if (anchor === '#') return 2;
  return COMMON.has(anchor) ? 3 : Math.min(anchor.length, 8);
}

/** Whether an anchor is all that a match consists of. */
function isOneWord(nodes: readonly PhraseNode[]): boolean {
  const [node, ...rest] = nodes;
  if (!node || rest.length > 0) return false;
  if (node.kind === 'group') return !node.optional && node.alternatives.every(isOneWord);
  return node.kind === 'word';
}
