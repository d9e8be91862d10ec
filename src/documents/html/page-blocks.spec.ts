import { pageBlocks } from './page-blocks';
import { parseHtml } from './tree';

const blocksOf = (html: string) => {
  const { root, styles } = parseHtml(html);
  return pageBlocks(root, styles);
};
const bodyOf = (html: string) =>
  blocksOf(html)
    .filter((block) => block.kind !== 'furniture' && !block.hidden)
    .map(({ text }) => text);

describe(pageBlocks.name, () => {
  it('tells headings, paragraphs, items and cells apart', () => {
    const html =
      '<h2>Training</h2><p>All <b>buyers</b>\n were trained.</p><ul><li>One<li>Two<ol><li>Three</ol></ul><table><tr><th>Year<td>2024</table>';
    expect(blocksOf(html)).toEqual([
      { kind: 'heading', level: 2, text: 'Training' },
      { kind: 'paragraph', text: 'All buyers were trained.' },
      { kind: 'item', text: 'One' },
      { kind: 'item', text: 'Two' },
      { kind: 'item', text: 'Three' },
      { kind: 'cell', text: 'Year' },
      { kind: 'cell', text: '2024' },
    ]);
  });

  it('keeps menus, banners, trails, footers and related links as furniture', () => {
    const html = `<body class="has-cookie-banner"><a class="skip-link" href="#c">Skip</a>
      <header><nav><a href="/">Home</a></nav></header><div id="cookie-banner">We use cookies</div>
      <ol class="breadcrumbs"><li>Home</li></ol>
      <main id="c"><h1>Statement</h1><p>We check suppliers.</p>
      <div class="share-links">Share this page</div><aside class="related"><a href="x">More</a></aside></main>
      <div><a href="a">Bins</a> <a href="b">Parking</a> <a href="c">Schools</a></div>
      <footer>Contact us</footer></body>`;
    expect(bodyOf(html)).toEqual(['Statement', 'We check suppliers.']);
    expect(blocksOf(html)).toHaveLength(10);
  });

  it('finds the text of a page that marks no main part', () => {
    const html = `<div class="menu"><a href="a">Bins</a></div><div class="page-header"><h1>Statement</h1></div>
      <div class="wrap"><p>We check suppliers every year and publish the result.</p></div>`;
    expect(bodyOf(html)).toEqual([
      'Statement',
      'We check suppliers every year and publish the result.',
    ]);
  });

  it.each([
    ['details', '<details><summary>Training</summary><p>Buyers were trained.</p></details>'],
    [
      'a panel that a button opens',
      '<h3><button aria-controls="p1">Training</button></h3><div id="p1" hidden>Buyers were trained.</div>',
    ],
    [
      'a tab',
      '<p>Training</p><div role="tabpanel" style="display:none">Buyers were trained.</div>',
    ],
  ])('counts what a person can open: %s', (_, html) => {
    expect(bodyOf(html)).toEqual(['Training', 'Buyers were trained.']);
  });

  it.each([
    ['the hidden attribute', '<p hidden>stuffing</p>'],
    ['display', '<p style="display: none">stuffing</p>'],
    ['visibility', '<p style="color:red;visibility:hidden">stuffing</p>'],
    ['font size', '<p style="font-size:0">stuffing</p>'],
    ['a place off the screen', '<p style="position:absolute;left:-9999px">stuffing</p>'],
    ['the colour of its background', '<p style="color:#fff;background:white">stuffing</p>'],
    ['a rule of the page', '<style>p.x, .y { display:none }</style><p class="a y">stuffing</p>'],
  ])('marks text hidden by %s', (_, html) => {
    const blocks = blocksOf(`${html}<p>Shown.</p>`);
    expect(blocks).toContainEqual({ kind: 'paragraph', hidden: 'not-displayed', text: 'stuffing' });
    expect(bodyOf(`${html}<p>Shown.</p>`)).toEqual(['Shown.']);
  });

  it('never shows scripts, styles or comments', () => {
    expect(bodyOf('<script>a()</script><style>b{}</style><!-- c --><p>Text</p>')).toEqual(['Text']);
  });
});
