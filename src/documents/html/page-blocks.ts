import type { BlockPart } from '../../text/freeze';
import { furnitureRules } from './furniture';
import { weigh } from './measure';
import type { Element } from './tree';
import { visibilityOf } from './visibility';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr button'.split(
    ' ',
  ),
);
/** White space that is not one plain space. */
const UNTIDY = /[^\S ]|\u200b| {2}/;
const HEADING = /^h([1-6])$/;

type Place = {
  readonly kind: 'paragraph' | 'item' | 'cell' | 'heading';
  readonly level?: number;
  readonly furniture: boolean;
  readonly hidden: boolean;
  readonly insideMain: boolean;
};

/**
 * Turns a parsed page into blocks in document order. Furniture and hidden text are kept and
 * marked; a list item or table cell that holds several paragraphs becomes as many blocks.
 *
 * @param root the parsed page
 * @param styles text of its `style` elements
 */
export function pageBlocks(root: Element, styles: string): BlockPart[] {
  const writer = new BlockWriter(root, styles);
  writer.write();
  return writer.blocks;
}

class BlockWriter {
  readonly blocks: BlockPart[] = [];
  private readonly rules;
  private readonly visibility;
  private readonly mainIsRoot: boolean;
  private pieces: string[] = [];

  constructor(
    private readonly root: Element,
    styles: string,
  ) {
    this.rules = furnitureRules(root, weigh(root));
    this.visibility = visibilityOf(root, styles);
    this.mainIsRoot = this.rules.main === root;
  }

  write(): void {
    const place: Place = {
      kind: 'paragraph',
      furniture: !this.mainIsRoot,
      hidden: false,
      insideMain: false,
    };
    this.visit(this.root, place);
    this.flush(place);
  }

  private visit(element: Element, outer: Place): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.pieces.push(child);
      else if (child.name === 'br') this.breakLine(outer);
      else if (child.name === 'hr') this.flush(outer);
      else if (child.name !== 'head' && child.name !== 'option') this.enter(child, outer);
    }
  }

  private enter(element: Element, outer: Place): void {
    const insideMain = outer.insideMain || element === this.rules.main;
    const opensMain = insideMain && !outer.insideMain;
    const loneTitle = element.name === 'h1' && !this.mainIsRoot && !insideMain;
    const furniture =
      (outer.furniture && !opensMain && !loneTitle) || this.rules.isFurniture(element, insideMain);
    const hidden = outer.hidden || this.visibility.hides(element);
    const same = furniture === outer.furniture && hidden === outer.hidden;
    if (same && INLINE.has(element.name)) {
      this.visit(element, outer);
      return;
    }
    const { kind, level } = kindOf(element, outer);
    const place: Place = { kind, ...(level && { level }), furniture, hidden, insideMain };
    this.flush(outer);
    this.visit(element, place);
    this.flush(place);
  }

  /** A line break ends the block where a sentence ends or a new line plainly starts anew. */
  private breakLine(place: Place): void {
    const before = this.pieces.at(-1);
    if (before === undefined) return;
    if (before.trim() === '' || /[.:;!?]\s*$/.test(before.slice(-50))) this.flush(place);
    else this.pieces.push('\n');
  }

  private flush({ kind, level, furniture, hidden }: Place): void {
    if (this.pieces.length === 0) return;
    const written = this.pieces.join('').trim();
    const text = UNTIDY.test(written) ? written.replace(/[\s\u200b]+/g, ' ').trim() : written;
    this.pieces = [];
    if (text === '') return;
    this.blocks.push({
      kind: furniture ? 'furniture' : kind,
      ...(kind === 'heading' && !furniture && { level: level ?? 1 }),
      ...(hidden && { hidden: 'not-displayed' as const }),
      text,
    });
  }
}

function kindOf(element: Element, outer: Place): Pick<Place, 'kind' | 'level'> {
  const heading = HEADING.exec(element.name);
  if (heading) return { kind: 'heading', level: Number(heading[1]) };
  switch (element.name) {
    case 'li':
      return { kind: 'item' };
    case 'td':
    case 'th':
      return { kind: isLayoutCell(element) ? 'paragraph' : 'cell' };
    case 'dt':
    case 'dd':
    case 'caption':
    case 'summary':
    case 'ul':
    case 'ol':
    case 'table':
      return { kind: 'paragraph' };
    default:
      return outer;
  }
}

/** A cell that only places text on the page: it holds headings or another table. */
function isLayoutCell(element: Element): boolean {
  return element.children.some(
    (child) =>
      typeof child !== 'string' && (HEADING.test(child.name) || /^(table|div)$/.test(child.name)),
  );
}
