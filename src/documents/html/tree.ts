import { load } from 'cheerio/slim';
import { DomHandler, Parser } from 'htmlparser2';
import { ReadError } from '../read-error';
import { LIMITS } from '../reading';

/** An element of a parsed page; strings among the children are its text. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | undefined;
  readonly children: (Element | string)[];
};

/** Elements whose text is never shown. */
const SILENT = 'script, style, template, noscript, svg, math, canvas';
/** Characters of style rules that are looked at for what they hide. */
const MAX_STYLES = 200_000;

/**
 * Parses a page into a plain tree. The parse stops as soon as a limit is passed: every parser is
 * quadratic in nesting depth, so depth is counted while parsing and not afterwards.
 *
 * @param html decoded page
 * @returns a root element with an empty name, and the text of the page's `style` elements
 * @throws ReadError `corrupt` beyond LIMITS.htmlDepth levels or LIMITS.htmlAttributes attributes in
 *   one tag
 */
export function parseHtml(html: string): { root: Element; styles: string } {
  const handler = new BoundedHandler();
  const parser = new Parser(handler, { decodeEntities: true, xmlMode: false });
  parser.write(html);
  parser.end();
  const $ = load(handler.root, { xml: { xmlMode: false } });
  const styles = $('style').text().slice(0, MAX_STYLES);
  $(SILENT).remove();
  const root: Element = { name: '', attributes: {}, parent: undefined, children: [] };
  copyChildren($.root()[0]?.children ?? [], root);
  return { root, styles };
}

/** Builds the document and refuses one that no ordinary page is like. */
class BoundedHandler extends DomHandler {
  private depth = 0;
  private attributes = 0;

  onopentagname(): void {
    this.attributes = 0;
  }

  onattribute(): void {
    this.attributes += 1;
    if (this.attributes > LIMITS.htmlAttributes) throw tooTangled();
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.depth += 1;
    if (this.depth > LIMITS.htmlDepth) throw tooTangled();
    super.onopentag(name, attributes);
  }

  override onclosetag(): void {
    this.depth -= 1;
    super.onclosetag();
  }
}

/** What is read of a parsed node. */
type Node = {
  readonly type: string;
  readonly name?: string;
  readonly data?: string;
  readonly attribs?: Record<string, string>;
  readonly children?: readonly Node[];
};

function copyChildren(nodes: readonly Node[], parent: Element): void {
  for (const { type, name, data, attribs, children } of nodes) {
    if (type === 'text') parent.children.push(data ?? '');
    else if (name !== undefined && children && type !== 'directive') {
      const element: Element = { name, attributes: attribs ?? {}, parent, children: [] };
      parent.children.push(element);
      copyChildren(children, element);
    }
  }
}

function tooTangled(): ReadError {
  return new ReadError(
    'corrupt',
    'The web page is nested or built in a way that no ordinary page is, so it was not read. Save it as a PDF and upload that.',
  );
}

/** The words of an element's `class` and `id`, lower case, split at hyphens, underscores and capitals. */
export function nameWords({ attributes }: Element): string[] {
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  if (names.length === 1) return [];
  return names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/)
    .filter((word) => word !== '');
}
