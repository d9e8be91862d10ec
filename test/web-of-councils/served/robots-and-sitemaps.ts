import { gzipSync } from 'node:zlib';
import type { Entry, Raw, Robots } from '../site';

const text = (body: string | Buffer | (() => string), more: Partial<Raw> = {}): Raw => ({
  is: 'raw',
  type: 'text/plain; charset=utf-8',
  body,
  ...more,
});

/** A robots.txt and, said once more by its author, what it forbids. */
export const robots = (
  body: string | Buffer | (() => string),
  forbids: readonly RegExp[] = [],
  delay?: number,
): Robots => ({ content: text(body), forbids, ...(delay !== undefined && { delay }) });

export const EVERYTHING = [/^/];

/** A robots.txt that cannot be had: RFC 9309 forbids all while it lasts. */
export const robotsFails = (status: number): Robots => ({
  content: text('Service unavailable', { status }),
  forbids: status >= 500 ? EVERYTHING : [],
});

const xml = (body: string | (() => string)): Raw => ({ is: 'raw', type: 'application/xml', body });
const OPEN = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

export const urlset = (addresses: readonly string[]): string => {
  const urls = addresses.map(
    (address) =>
      `<url><loc>${address.replaceAll('&', '&amp;')}</loc><lastmod>2026-09-01</lastmod></url>`,
  );
  return `${OPEN}<urlset ${NAMESPACE}>\n${urls.join('\n')}\n</urlset>\n`;
};

const indexOf = (addresses: readonly string[]) =>
  `${OPEN}<sitemapindex ${NAMESPACE}>${addresses.map((one) => `<sitemap><loc>${one}</loc></sitemap>`).join('')}</sitemapindex>\n`;

const nowhere = (at: string, content: Raw): Entry => ({ at, content, under: [] });

/** Addresses of a host's pages and files. */
export const addressesOf = (host: string, entries: readonly Entry[]): string[] =>
  entries
    .filter(({ content }) => content?.is === 'page' || content?.is === 'file')
    .map(({ at }) => `https://${host}${encodeURI(decodeURI(at))}`);

export const sitemap = (host: string, entries: readonly Entry[], at = '/sitemap.xml'): Entry =>
  nowhere(at, xml(urlset(addressesOf(host, entries))));

/** An index of two: pages, and files packed with gzip. */
export const sitemapIndex = (host: string, entries: readonly Entry[]): Entry[] => {
  const half = (of: 'page' | 'file') =>
    urlset(
      addressesOf(
        host,
        entries.filter(({ content }) => content?.is === of),
      ),
    );
  const packed = gzipSync(half('file'));
  return [
    nowhere(
      '/sitemap.xml',
      xml(indexOf([`https://${host}/sitemap-pages.xml`, `https://${host}/sitemap-files.xml.gz`])),
    ),
    nowhere('/sitemap-pages.xml', xml(half('page'))),
    nowhere('/sitemap-files.xml.gz', { is: 'raw', type: 'application/gzip', body: packed }),
  ];
};

/** Sixty thousand addresses, ten thousand more than a file may have; the true ones come first. */
export const hugeSitemap = (host: string, entries: readonly Entry[]): Entry => {
  const filler = Array.from(
    { length: 60_000 },
    (_, n) => `https://${host}/services/planning/application-${n}`,
  );
  return nowhere(
    '/sitemap.xml',
    xml(() => urlset([...addressesOf(host, entries), ...filler])),
  );
};

/** Each names the other, and itself. */
export const selfPointingSitemap = (host: string): Entry[] => [
  nowhere(
    '/sitemap.xml',
    xml(indexOf([`https://${host}/sitemap.xml`, `https://${host}/sitemap-2.xml`])),
  ),
  nowhere('/sitemap-2.xml', xml(indexOf([`https://${host}/sitemap.xml`]))),
];

/** A billion laughs, and a file of the machine that reads it. */
export const entityBombSitemap = (host: string): Entry => {
  const lol = Array.from({ length: 9 }, (_, n) => {
    const inner = n === 0 ? 'modern-slavery-statement' : `&l${n - 1};`.repeat(10);
    return `<!ENTITY l${n} "${inner}">`;
  });
  return nowhere(
    '/sitemap.xml',
    xml(
      `<?xml version="1.0"?><!DOCTYPE urlset [${lol.join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]><urlset ${NAMESPACE}><url><loc>https://${host}/&l8;</loc></url><url><loc>https://${host}/&f;</loc></url></urlset>`,
    ),
  );
};

/** Links to what the robots.txt forbids, and to other hosts. */
export const strayingSitemap = (host: string, strangers: readonly string[]): Entry =>
  nowhere(
    '/sitemap.xml',
    xml(
      urlset([
        `https://${host}/private/modern-slavery-statement-draft`,
        ...strangers,
        'http://{canary}/modern-slavery-statement',
      ]),
    ),
  );
