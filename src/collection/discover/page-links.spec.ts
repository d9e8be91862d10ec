import { PAGE_LIMITS } from './limits';
import { readPage } from './page-links';

const address = 'https://www.ambershire.gov.uk/council/policies';
const read = (html: string) => readPage(Buffer.from(html), address)!;

const page = `<!doctype html><html lang="en-GB"><head>
  <title>Policies &amp; plans | Ambershire</title>
  <link rel="canonical" href="/council/policies"><meta name="robots" content="noindex, follow">
  <link rel="alternate" hreflang="cy" href="/cy/polisiau"></head>
  <body class="has-cookie-banner">
  <div id="cookie-banner"><p>We use cookies.</p></div>
  <header class="site-header"><a href="/">Ambershire</a>
    <form action="/search" method="get"><input type="search" name="q"><input type="hidden" name="site" value="all"></form></header>
  <main id="content"><h1>Policies and plans</h1>
    <p>We publish what we do.</p>
    <h2>Modern slavery</h2>
    <p>Our yearly statement under section 54 is here: <a href="/media/12/ms.pdf?x=1#page=2">download <b>it</b></a> (PDF, 61 KB).</p>
    <ul><li><a href="bins"><img src="a.png" alt="Bins"></a></li></ul>
    <table><tr><td>Statement 2023-24</td><td><a href="/a.docx">Word</a></td></tr></table>
    <a href="mailto:a@ambershire.gov.uk">Mail</a> <a name="top">Top</a></main>
  <footer><ul><li><a href="/modern-slavery">Modern slavery statement</a></li></ul></footer>
  <script>var a = "<p>never</p>";</script></body></html>`;

describe(readPage.name, () => {
  it('reads the head', () => {
    expect(read(page)).toMatchObject({
      title: 'Policies & plans | Ambershire',
      heading: 'Policies and plans',
      declaredLanguage: 'en-gb',
      canonical: address,
      noindex: true,
      nofollow: false,
      scripts: 1,
      cut: false,
    });
  });

  it('reads links with the text, heading and block around them', () => {
    const links = read(page).links;
    expect(
      links.map((link) => [link.address.replace('https://www.ambershire.gov.uk', ''), link.text]),
    ).toEqual([
      ['/cy/polisiau', ''],
      ['/', 'Ambershire'],
      ['/media/12/ms.pdf?x=1', 'download it'],
      ['/council/bins', 'Bins'],
      ['/a.docx', 'Word'],
      ['/modern-slavery', 'Modern slavery statement'],
    ]);
    expect(links[2]).toMatchObject({
      heading: 'Modern slavery',
      place: 'text',
      around: 'Our yearly statement under section 54 is here: download it (PDF, 61 KB).',
    });
    expect(links[4]?.around).toBe('Statement 2023-24 Word');
    expect(links[5]?.place).toBe('menu');
    expect(links[0]).toMatchObject({ rel: 'alternate', language: 'cy' });
  });

  it('reads forms', () => {
    expect(read(page).forms).toEqual([
      {
        action: 'https://www.ambershire.gov.uk/search',
        method: 'get',
        fields: [
          { name: 'q', type: 'search', value: '' },
          { name: 'site', type: 'hidden', value: 'all' },
        ],
      },
    ]);
  });

  it('keeps the main text only, and its hash does not change with banners and menus', () => {
    const { text, hash } = read(page);
    expect(text).toMatch(/^Policies and plans\nWe publish/);
    expect(text).not.toMatch(/cookies|never|Modern slavery statement$/);
    const other = page
      .replace('We use cookies.', 'Snow: schools are closed.')
      .replace('</ul></footer>', '<li><a href="/jobs">Jobs</a></li></ul></footer>');
    expect(read(other).hash).toBe(hash);
    expect(read(page.replace('what we do', 'what we did')).hash).not.toBe(hash);
  });

  it('finds the text of a page that marks nothing, and of one wrapped in a menu', () => {
    const text = 'We check every supplier of ours. '.repeat(20);
    const bare = `<div class="menu"><a href="/a">Bins</a></div><h1>Statement</h1><p>${text}</p>`;
    expect(read(bare).text).toMatch(/^Statement\nWe check/);
    const wrapped = `<div class="page-with-sidebar"><a href="/a">Bins</a><div><h1>Statement</h1><p>${text}</p></div></div>`;
    expect(read(wrapped).words).toBeGreaterThan(100);
  });

  it.each([
    ['base', '<base href="/cy/"><a href="a">x</a>', '/cy/a'],
    ['refresh', '<meta http-equiv="refresh" content="0; url=/a">', null],
    ['frame', '<iframe src="/viewer?file=a.pdf"></iframe>', '/viewer?file=a.pdf'],
    ['a base of another scheme', '<base href="javascript:1"><a href="a">x</a>', '/council/a'],
  ])('follows %s', (_, html, link) => {
    const { links, refresh } = read(html);
    const found = links[0]?.address ?? null;
    expect(found).toBe(link === null ? null : `https://www.ambershire.gov.uk${link}`);
    expect(refresh).toBe(link === null ? 'https://www.ambershire.gov.uk/a' : null);
  });

  it.each([
    ['deep nesting', '<div>'.repeat(300_000), true],
    ['unclosed links', '<a href=x>'.repeat(300_000), true],
    ['a tag of endless attributes', `<p ${'a=1 b="2" '.repeat(200_000)}>text</p>`, false],
    ['an endless attribute', `<a href="/x" title="${'a'.repeat(3_000_000)}">x</a>`, false],
    ['prototype names', '<p __proto__="x" constructor="y"><a href="/x" __proto__=1>x</a>', false],
    ['an open comment', `<p>text</p><!-- ${'<a href=x>'.repeat(100_000)}`, false],
    ['closing tags only', '</div></a></p>'.repeat(200_000), false],
  ])('is not hurt by %s', (_, html, cut) => {
    expect(read(html).cut).toBe(cut);
  });

  it('takes no more links, forms and text than its limits', () => {
    const html = '<p>A line of the page. <a href="/x">x</a></p><form><input name=q></form>'.repeat(
      30_000,
    );
    const { links, forms, text } = read(html);
    expect(links).toHaveLength(PAGE_LIMITS.links);
    expect(forms).toHaveLength(PAGE_LIMITS.forms);
    expect(text.length).toBeLessThan(PAGE_LIMITS.text * 1.1);
  });

  it('reads no file for a page', () => {
    expect(readPage(Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 0]), address)).toBeNull();
  });
});
