import type { Block, Sentence } from './text';

/**
 * Cuts the visible body blocks of a text into sentences.
 *
 * @param content the frozen content
 * @param blocks its blocks, in reading order
 */
export function splitSentences(content: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'furniture' || block.hidden || content.length === 0
      ? []
      : [{ start: block.start, end: block.end, block: index }],
  );
}
