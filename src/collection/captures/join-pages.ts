import { readPage } from '../discover/page-links';
import type { BlockPart } from '../../text/freeze';
import { mainBlocks } from './main-blocks';

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
 * statement it is. It holds what each page says to its readers, and in its head where each came from.
 * The same pages always give the same bytes.
 *
 * @param pages in reading order; those that are no text are left out
 * @returns an HTML document in UTF-8
 */
export function joinPages(pages: readonly GuidePage[]): Buffer {
  const read = pages.flatMap((page) => {
    const found = readPage(page.bytes, page.address, page.contentType);
    const blocks = mainBlocks(page.bytes, page.contentType);
    return found ? [{ ...page, found, blocks }] : [];
  });
  const sources = read.map(
    ({ address, sha256 }, index) =>
      `<meta name="source-${index + 1}" content="${escaped(`${address} sha256:${sha256}`)}">`,
  );
  const seen = new Set<string>();
  const body = read.map(
    ({ address, blocks }) =>
      `<section data-source="${escaped(address)}">\n${sectionOf(blocks, seen)}</section>`,
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
function sectionOf(blocks: readonly BlockPart[], seen: Set<string>): string {
  const fresh = blocks.filter(({ kind, text }) => {
    if (kind !== 'heading') return true;
    const known = seen.has(text);
    seen.add(text);
    return !known;
  });
  return fresh.map(elementOf).join('');
}

function elementOf({ kind, level, text }: BlockPart): string {
  switch (kind) {
    case 'heading':
      return `<h${Math.max(2, level ?? 2)}>${escaped(text)}</h${Math.max(2, level ?? 2)}>\n`;
    case 'item':
      return `<ul><li>${escaped(text)}</li></ul>\n`;
    case 'cell':
      return `<table><tr><td>${escaped(text)}</td></tr></table>\n`;
    default:
      return `<p>${escaped(text)}</p>\n`;
  }
}

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
