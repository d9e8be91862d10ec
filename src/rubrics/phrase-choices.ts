import type { PhraseNode } from './phrase-parse';

/**
 * Bounds the ways in which a phrase can be tried at one place of a sentence: a gap of n words can be
 * filled in n + 1 ways, an optional group taken or left, and of the alternatives of a group those
 * count that can begin with the same word. With this bound, matching is linear in the sentence.
 *
 * @returns the product over the steps of the phrase
 */
export function choicesOf(nodes: readonly PhraseNode[]): number {
  return nodes.reduce((product, node) => product * choicesOfNode(node), 1);
}

function choicesOfNode(node: PhraseNode): number {
  if (node.kind === 'gap') return node.words + 1;
  if (node.kind !== 'group') return 1;
  const { alternatives, optional } = node;
  const most = Math.max(
    ...alternatives.map((alternative) =>
      alternatives
        .filter((other) => mayBeginAlike(alternative, other))
        .reduce((sum, other) => sum + choicesOf(other), 0),
    ),
  );
  return most + (optional ? 1 : 0);
}

function mayBeginAlike(one: readonly PhraseNode[], other: readonly PhraseNode[]): boolean {
  if (one === other) return true;
  const [a] = one;
  const [b] = other;
  if (a?.kind !== 'word' || b?.kind !== 'word') return true;
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a];
  if (a.text === b.text) return true;
  return short.prefix && long.text.startsWith(short.text);
}
