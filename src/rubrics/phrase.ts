import { type Dialect, PLAIN, TAGGED } from './class-tags';
import { PHRASE_CLASSES } from './phrase-classes';
import { isSolid, parsePhrase, type PhraseNode } from './phrase-parse';
import { type Reach, reachOf } from './phrase-reach';

/** A phrase ready to be matched against `Words.joined`. */
export type Phrase = {
  readonly source: string;
  /** Global expression; a match starts at the separator before its first word. */
  readonly pattern: RegExp;
  /** Tells whether it matches at all, over `tagged` words; null for a phrase without classes. */
  readonly taggedPattern: RegExp | null;
  /**
   * One or two sets of words (`train*`: all words with that start). Every match holds a word of the
   * first set and, behind it, one of the second.
   */
  readonly anchors: readonly (readonly string[])[];
  /** Most words from the first of a match to its anchor, and from that to the second anchor. */
  readonly reach: Reach;
  /** Whether a match is one word of the first set and nothing else. */
  readonly isOneWord: boolean;
};

/**
 * Compiles a phrase. Every repetition in the expression is over the letters of one word or is
 * bounded by a number, so matching is linear in the sentence.
 *
 * @throws PhraseError when the phrase is not of the language
 */
export function compilePhrase(source: string): Phrase {
  const nodes = parsePhrase(source);
  const steps = anchorSteps(nodes);
  return {
    source,
    pattern: new RegExp(emit(nodes, true, PLAIN).source, 'g'),
    taggedPattern: nodes.some(hasClass) ? new RegExp(emit(nodes, true, TAGGED).source, 'g') : null,
    anchors: steps.map(({ anchors }) => anchors),
    reach: reachOf(
      nodes,
      steps.map(({ place }) => place),
    ),
    isOneWord: isOneWord(nodes),
  };
}

/** `free`: whether the next word may stand behind any separator (at the start, after a gap). */
function emit(
  nodes: readonly PhraseNode[],
  free: boolean,
  dialect: Dialect,
): { source: string; free: boolean } {
  const end = `(?=${dialect.any})`;
  const letter = dialect.any.replace('[', '[^');
  let source = '';
  for (const node of nodes) {
    const separator = free ? 'any' : 'soft';
    switch (node.kind) {
      case 'gap':
        source += `(?:${dialect.any}${letter}+){0,${node.words}}?`;
        free = true;
        break;
      case 'word':
        source += dialect[separator] + node.text + (node.prefix ? `${letter}*` : '') + end;
        free = false;
        break;
      case 'class':
        source += dialect.classOf(node.name, separator) + end;
        free = false;
        break;
      case 'group': {
        const entry = free;
        const inside = node.alternatives.map((each) => emit(each, entry, dialect).source);
        source += `(?:${inside.join('|')})${node.optional ? '?' : ''}`;
        free = node.optional && free;
        break;
      }
    }
  }
  return { source, free };
}

function hasClass(node: PhraseNode): boolean {
  if (node.kind === 'group') return node.alternatives.some((each) => each.some(hasClass));
  return node.kind === 'class';
}

/** The two steps whose anchors are likely to be rarest, in the order of the phrase. */
function anchorSteps(nodes: readonly PhraseNode[]): { anchors: string[]; place: number }[] {
  const steps = nodes.flatMap((node, place) => {
    if (!isSolid(node)) return [];
    const anchors = anchorsOfNode(node);
    return [{ anchors, place, score: Math.min(...anchors.map(scoreOf)) }];
  });
  return steps
    .sort((a, b) => b.score - a.score || a.place - b.place)
    .slice(0, 2)
    .sort((a, b) => a.place - b.place);
}

/** The anchors of the rarest step of an alternative. */
function anchorsOf(nodes: readonly PhraseNode[]): string[] {
  let best: string[] = [];
  let bestScore = -1;
  for (const anchors of nodes.filter(isSolid).map(anchorsOfNode)) {
    const score = Math.min(...anchors.map(scoreOf));
    if (score > bestScore) [best, bestScore] = [anchors, score];
  }
  return best;
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
