import type { PhraseNode } from './phrase-parse';

/** How far apart the words of a match can stand, in words. */
export type Reach = {
  /** From the first word of a match to its first anchor, at most. */
  readonly before: number;
  /** From the first anchor to the second, at most; 0 where there is one. */
  readonly between: number;
};

/** "9 of September 2026": no class takes more words. */
const LONGEST_CLASS = 4;

/**
 * Tells how far from each other the anchors of a phrase can be: words that stand farther apart need
 * not be tried.
 *
 * @param nodes the steps of the phrase
 * @param anchors the places of one or two of them, ascending: those that hold the anchors
 */
export function reachOf(nodes: readonly PhraseNode[], anchors: readonly number[]): Reach {
  const [first = 0, second] = anchors;
  const inside = longest(nodes.slice(first, first + 1));
  const before = longest(nodes.slice(0, first + 1)) - 1;
  if (second === undefined) return { before, between: 0 };
  return { before, between: longest(nodes.slice(first + 1, second + 1)) + inside - 1 };
}

/** Most words that some steps in a row can take. */
function longest(nodes: readonly PhraseNode[]): number {
  return nodes.reduce((sum, node) => sum + wordsOfNode(node), 0);
}

function wordsOfNode(node: PhraseNode): number {
  switch (node.kind) {
    case 'word':
      return 1;
    case 'class':
      return LONGEST_CLASS;
    case 'gap':
      return node.words;
    case 'group':
      return Math.max(...node.alternatives.map(longest));
  }
}
