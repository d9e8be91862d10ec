import { Parser } from 'htmlparser2';
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
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'math', 'canvas']);

/**
 * Parses a page into a plain tree, in one pass that stops as soon as a limit is passed: every
 * parser is quadratic in nesting depth, so depth is counted while parsing and not afterwards.
 *
 * @param html decoded page
 * @returns a root element with an empty name, and the text of the page's `style` elements
 * @throws ReadError `corrupt` beyond LIMITS.htmlDepth levels or LIMITS.htmlAttributes attributes in
 *   one tag
 */
export function parseHtml(html: string): { root: Element; styles: string } {
  const root: Element = { name: '', attributes: {}, parent: undefined, children: [] };
  let current = root;
  let depth = 0;
  let attributes = 0;
  let silent = 0;
  const styles: string[] = [];
  const parser = new Parser(
    {
      onopentagname: () => {
        attributes = 0;
      },
      onattribute: () => {
        attributes += 1;
        if (attributes > LIMITS.htmlAttributes) throw tooTangled();
      },
      onopentag: (name, attribs) => {
        depth += 1;
        if (depth > LIMITS.htmlDepth) throw tooTangled();
        const element: Element = { name, attributes: attribs, parent: current, children: [] };
        if (SILENT.has(name)) silent += 1;
        else if (silent === 0) current.children.push(element);
        current = element;
      },
      ontext: (text) => {
        if (silent === 0) current.children.push(text);
        else if (current.name === 'style') styles.push(text);
      },
      onclosetag: () => {
        depth -= 1;
        if (SILENT.has(current.name)) silent -= 1;
        current = current.parent ?? root;
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return { root, styles: styles.join('\n').slice(0, 200_000) };
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
