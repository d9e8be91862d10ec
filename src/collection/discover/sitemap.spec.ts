import { gzipSync } from 'node:zlib';
import { SITEMAP_LIMITS } from './limits';
import { readSitemap, sitemapsOfRobots } from './sitemap';

const site = 'https://www.ambershire.gov.uk';
const address = `${site}/sitemap.xml`;
const all = () => true;
const urlset = (...locs: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${locs
    .map((loc) => `<url><loc> ${loc} </loc><lastmod>2025-01-01</lastmod></url>`)
    .join('\n')}</urlset>`;
const read = (text: string | Buffer, keep: (address: string) => boolean = all) =>
  readSitemap(Buffer.from(text), address, keep);

describe(readSitemap.name, () => {
  it('keeps the addresses that matter and counts all', async () => {
    const text = urlset(`${site}/bins`, `${site}/a?b=1&amp;c=modern-slavery`, '/relative-slavery');
    expect(await read(text, (found) => found.includes('slavery'))).toEqual({
      kind: 'pages',
      addresses: [`${site}/a?b=1&c=modern-slavery`, `${site}/relative-slavery`],
      listed: 3,
      cut: false,
    });
  });

  it('reads an index, prefixes and CDATA', async () => {
    const text = `<sm:sitemapindex xmlns:sm="x"><sm:sitemap><sm:loc><![CDATA[${site}/a.xml?p=1&q=2]]></sm:loc></sm:sitemap></sm:sitemapindex>`;
    expect(await read(text, () => false)).toMatchObject({
      kind: 'index',
      addresses: [`${site}/a.xml?p=1&q=2`],
    });
  });

  it.each([
    ['gzip', gzipSync(urlset(`${site}/a`)), 'pages', 1],
    ['lines', Buffer.from(`\ufeff${site}/a\r\n${site}/b`), 'pages', 2],
    [
      'a page',
      Buffer.from('<!doctype html><html><body><loc>/x</loc></body></html>'),
      'unreadable',
      0,
    ],
    ['nothing', Buffer.from(''), 'unreadable', 0],
    ['words', Buffer.from('Not found'), 'unreadable', 0],
  ] as const)('reads %s', async (_, bytes, kind, listed) => {
    expect(await read(bytes)).toMatchObject({ kind, listed });
  });

  it('never expands entities of the file', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>${urlset(`${site}/&b;`)}`;
    const { addresses } = await read(bomb);
    expect(addresses.join()).not.toContain('aaaaaaaaaa');
  });

  it('stops at the limits of the protocol', async () => {
    const many = urlset(...Array.from({ length: 50_200 }, (_, n) => `${site}/${n}`));
    expect(await read(many)).toMatchObject({ listed: SITEMAP_LIMITS.addresses, cut: true });
    expect((await read(many)).addresses).toHaveLength(SITEMAP_LIMITS.kept);
    const padded = gzipSync(Buffer.alloc(SITEMAP_LIMITS.bytes + 1_000, ' '));
    expect(await read(padded)).toMatchObject({ listed: 0, cut: true });
  });

  it.each([
    ['broken gzip', gzipSync(urlset(`${site}/a`)).subarray(0, 60), true],
    ['endless nesting', Buffer.from(`<urlset>${'<a>'.repeat(200_000)}`), true],
    ['an endless address', Buffer.from(urlset(`${site}/${'a'.repeat(2_000_000)}`)), false],
  ])('is not hurt by %s', async (_, bytes, cut) => {
    expect(await read(bytes)).toMatchObject({ addresses: [], cut });
  });
});

describe(sitemapsOfRobots.name, () => {
  it('reads every line, whatever its case and place', () => {
    const robots = `User-agent: *\nDisallow: /x\nSITEMAP:${site}/a.xml\r\n  Sitemap : /b.xml # new\nsitemap: ftp://x/y\nNot a sitemap: /c`;
    expect(sitemapsOfRobots(Buffer.from(robots), `${site}/robots.txt`)).toEqual([
      `${site}/a.xml`,
      `${site}/b.xml`,
    ]);
  });

  it('is not held up by empty lines', () => {
    const began = performance.now();
    const robots = `${'\n'.repeat(400_000)}Sitemap: ${site}/a.xml`;
    expect(sitemapsOfRobots(Buffer.from(robots), `${site}/robots.txt`)).toEqual([`${site}/a.xml`]);
    expect(performance.now() - began).toBeLessThan(30_000);
  });
});
