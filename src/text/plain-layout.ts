import type { BlockPart, PagePart } from './freeze';
import { headingLevels } from './heading-lines';
import { readLines } from './lines';
import { type Group, goesOn, joinLines } from './paragraphs';
import { markRunningHeads } from './running-heads';
import { isUnmarkedItem } from './unmarked-items';
import { markWebFurniture } from './web-furniture';

/**
 * Finds the pages and blocks of a plain text: text files, and text taken out of a PDF or a picture
 * without positions. A form feed ends a page; wrapped lines become paragraphs; headings, list items,
 * running heads, page numbers and the menus of a printed web page are told apart. Linear in the
 * length of the text.
 *
 * @param text the characters, line ends of any kind
 * @returns pages for `freezeText`
 */
export function blocksOfPlainText(text: string): PagePart[] {
  const pages = text
    .replace(/\r\n?|[\u2028\u2029\x85]/g, '\n')
    .split('\f')
    .map(readLines);
  if (pages.length > 1 && pages.at(-1)?.length === 0) pages.pop();
  markRunningHeads(pages);
  markWebFurniture(pages.flat());
  let open = '';
  return pages.map((lines) => {
    const groups = joinLines(lines);
    const blocks = describe(groups);
    const first = blocks.findIndex((block) => block.kind !== 'furniture');
    const part = blocks[first];
    if (part?.kind === 'paragraph' && open !== '' && goesOn(open, part.text)) {
      blocks[first] = { ...part, continues: true };
    }
    const last = blocks.findLast((block) => block.kind !== 'furniture');
    if (last) open = last.kind === 'heading' ? '' : last.text;
    return { blocks };
  });
}

function describe(groups: readonly Group[]): BlockPart[] {
  const body = groups.filter((group) => !group.furniture);
  const levels = headingLevels(body);
  const levelOf = new Map(body.map((group, index) => [group, levels[index] ?? null]));
  return groups.map((group, index) => {
    const { text } = group;
    const level = levelOf.get(group) ?? null;
    if (group.furniture) return { kind: 'furniture', text };
    if (level !== null) return { kind: 'heading', level, text };
    const listed = group.marker !== null || isUnmarkedItem(groups, index, levelOf);
    return { kind: listed ? 'item' : 'paragraph', text };
  });
}
