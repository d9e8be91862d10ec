import { freezeText, type BlockPart } from '../text/freeze';
import type { Text } from '../text/text';

/**
 * Makes the text of an example: `# Heading` lines (depth by the number of `#`), `- item` lines, and
 * paragraphs parted by a blank line, a heading or an item.
 *
 * @param source text of an example, as written in a criterion file
 */
export function exampleText(source: string): Text {
  const blocks: BlockPart[] = [];
  let paragraph: string[] = [];
  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', text: paragraph.join(' ') });
    paragraph = [];
  };
  for (const line of source.split(/\r?\n/).map((whole) => whole.trim())) {
    const heading = /^(#{1,6})\s+(.+)$/.exec(line);
    const item = /^[-*]\s+(.+)$/.exec(line);
    if (line !== '' && !heading && !item) {
      paragraph.push(line);
      continue;
    }
    close();
    if (heading?.[1] && heading[2]) {
      blocks.push({ kind: 'heading', level: heading[1].length, text: heading[2] });
    } else if (item?.[1]) {
      blocks.push({ kind: 'item', text: item[1] });
    }
  }
  close();
  return freezeText([{ blocks }]);
}
