import { readPage } from '../discover/page-links';
import type { PageBlock, ReadPage } from '../discover/read-page';

/** One page of a guide as it was captured. */
export type GuidePage = {
  readonly address: string;
  /** Of its bytes, hexadecimal. */
  readonly sha256: string;
  readonly bytes: Buffer;
  readonly contentType?: string | undefined;
};

/**
 * Makes one document of the pages of a guide, in order, so that it is read and quoted as the one
 * statement it is. It holds the main text of each page, and in its head where each came from. The
 * same pages always give the same bytes.
 *
 * @param pages in reading order; those that are no text are left out
 * @returns an HTML document in UTF-8
 */
export function joinPages(pages: readonly GuidePage[]): Buffer {
  const read = pages.flatMap((page) => {
    const found = readPage(page.bytes, page.address, page.contentType);
    return found ? [{ ...page, found }] : [];
  });
  const sources = read.map(
    ({ address, sha256 }, index) =>
      `<meta name="source-${index + 1}" content="${escaped(`${address} sha256:${sha256}`)}">`,
  );
  const seen = new Set<string>();
  const body = read.map(
    ({ address, found }) =>
      `<section data-source="${escaped(address)}">\n${sectionOf(found, seen)}</section>`,
  );
  const first = read[0]?.found;
  const lines = [
    '<!doctype html>',
    `<html lang="${escaped(first?.declaredLanguage ?? '')}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escaped(first?.title ?? '')}</title>`,
    ...sources,
    '</head>',
    '<body>',
    '<main>',
    ...body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ];
  return Buffer.from(lines.join('\n'));
}

/** The title that every page of a guide repeats is written once. */
function sectionOf({ blocks }: ReadPage, seen: Set<string>): string {
  const fresh = blocks.filter(({ kind, text }) => {
    if (kind !== 'heading') return true;
    const known = seen.has(text);
    seen.add(text);
    return !known;
  });
  return fresh.map(elementOf).join('');
}

const ELEMENTS: Readonly<Record<PageBlock['kind'], readonly [string, string]>> = {
  heading: ['<h2>', '</h2>'],
  paragraph: ['<p>', '</p>'],
  item: ['<ul><li>', '</li></ul>'],
};

function elementOf({ kind, text }: PageBlock): string {
  const [open, close] = ELEMENTS[kind];
  return `${open}${escaped(text)}${close}\n`;
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
