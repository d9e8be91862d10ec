import type { BlockPart } from '../../text/freeze';
import type { Package } from './package';
import { Paragraph } from './paragraph';
import { hasFill, isOn, type Style } from './styles';
import { walkXml } from './xml';

/** Parts of the tree that are no text of the document: old copies, moved-away and deleted text. */
const SKIPPED = new Set([
  'mc:Fallback',
  'w:del',
  'w:delText',
  'w:instrText',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:sdtPr',
]);

const TINY_HALF_POINTS = 4;

/**
 * Reads the paragraphs of one part of a Word document (body, header, footer or notes) in order.
 * Tracked deletions, comments and the copies kept for old versions of Word are left out; hidden,
 * white and tiny text is kept apart and marked.
 *
 * @param parts an opened package
 * @param name the part, for example `word/document.xml`
 * @param furniture true for headers and footers
 * @throws ReadError as `walkXml`
 */
export async function readBody(
  parts: Package,
  name: string,
  styles: ReadonlyMap<string, Style>,
  furniture = false,
): Promise<BlockPart[]> {
  const reader = new BodyReader(styles, furniture);
  await walkXml(parts, name, reader);
  return reader.blocks;
}

class BodyReader {
  readonly blocks: BlockPart[] = [];
  private readonly open_: Paragraph[] = [];
  private tables = 0;
  private skipped = 0;
  private inText = false;
  private inRunProperties = false;
  private inParagraphProperties = false;

  constructor(
    private readonly styles: ReadonlyMap<string, Style>,
    private readonly furniture: boolean,
  ) {}

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (SKIPPED.has(name)) this.skipped += 1;
    if (this.skipped > 0) return;
    if (name === 'w:tbl') this.tables += 1;
    else if (name === 'w:p') this.open_.push(new Paragraph());
    const paragraph = this.open_.at(-1);
    if (!paragraph) return;
    if (name === 'w:pPr') this.inParagraphProperties = true;
    else if (name === 'w:rPr') this.inRunProperties = true;
    else if (this.inParagraphProperties) this.paragraphProperty(paragraph, name, attributes);
    else if (this.inRunProperties) this.runProperty(paragraph, name, attributes);
    else if (name === 'w:r') paragraph.startRun();
    else if (name === 'w:t') this.inText = true;
    else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') paragraph.add(' ');
    else if (name === 'w:noBreakHyphen') paragraph.add('-');
  };

  readonly text = (text: string): void => {
    if (this.inText && this.skipped === 0) this.open_.at(-1)?.add(text);
  };

  readonly close = (name: string): void => {
    if (SKIPPED.has(name)) this.skipped -= 1;
    else if (this.skipped > 0) return;
    else if (name === 'w:t') this.inText = false;
    else if (name === 'w:rPr') this.inRunProperties = false;
    else if (name === 'w:pPr') this.inParagraphProperties = false;
    else if (name === 'w:tbl') this.tables -= 1;
    else if (name === 'w:p') {
      const where = { inTable: this.tables > 0, furniture: this.furniture };
      for (const block of this.open_.pop()?.blocks(where) ?? []) this.blocks.push(block);
    }
  };

  /** The mark of a paragraph has run properties of its own; they say nothing about its text. */
  private paragraphProperty(
    paragraph: Paragraph,
    name: string,
    attributes: Readonly<Record<string, string>>,
  ): void {
    if (this.inRunProperties) return;
    const value = attributes['w:val'] ?? '';
    if (name === 'w:pStyle') paragraph.style = this.styles.get(value) ?? {};
    else if (name === 'w:numId') paragraph.numbered = value !== '0';
    else if (name === 'w:outlineLvl' && /^[0-5]$/.test(value))
      paragraph.outline = Number(value) + 1;
    else if (name === 'w:shd' && hasFill(attributes)) paragraph.shaded = true;
  }

  private runProperty(
    paragraph: Paragraph,
    name: string,
    attributes: Readonly<Record<string, string>>,
  ): void {
    const value = attributes['w:val'];
    if (name === 'w:b') paragraph.setBold(isOn(value));
    else if (name === 'w:vanish') {
      if (isOn(value)) paragraph.hide('not-displayed');
      else paragraph.unhide();
    } else if (name === 'w:rStyle') {
      const style = this.styles.get(value ?? '');
      if (style?.hidden) paragraph.hide('not-displayed');
      if (style?.bold) paragraph.setBold(true);
    } else if (name === 'w:sz' && Number(value) < TINY_HALF_POINTS) paragraph.hide('tiny');
    else if (name === 'w:color' && value?.toUpperCase() === 'FFFFFF' && this.tables === 0)
      paragraph.hide('white');
    else if (name === 'w:highlight' || (name === 'w:shd' && hasFill(attributes)))
      paragraph.shaded = true;
  }
}
