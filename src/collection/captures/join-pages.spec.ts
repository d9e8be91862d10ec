import { readHtml } from '../../documents/html/read-html';
import { joinPages } from './join-pages';

const page = (number: number, body: string) => ({
  address: `https://www.fenmouth.gov.uk/modern-slavery/${number}`,
  sha256: String(number).repeat(64),
  bytes: Buffer.from(
    `<!doctype html><html lang="en"><title>Modern slavery</title><nav><a href="/">Home</a></nav>
     <main><h1>Modern slavery statement</h1>${body}</main><footer>Contact us</footer></html>`,
  ),
});

const guide = [
  page(1, '<h2>Our structure</h2><p>Fenmouth Council employs 900 people & 40 casual staff.</p>'),
  page(2, '<h2>Training</h2><ul><li>Buyers</li><li>Housing officers</li></ul>'),
  page(3, '<h2>Approval</h2><p>Approved by cabinet on 4 June 2025.</p>'),
];

describe(joinPages, () => {
  it('joins the main text of the pages in order, the title of all once', () => {
    const [read] = readHtml(joinPages(guide));
    const texts = (read?.blocks ?? []).filter((block) => block.kind !== 'furniture');
    expect(texts.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Modern slavery statement'],
      ['heading', 'Our structure'],
      ['paragraph', 'Fenmouth Council employs 900 people & 40 casual staff.'],
      ['heading', 'Training'],
      ['item', 'Buyers'],
      ['item', 'Housing officers'],
      ['heading', 'Approval'],
      ['paragraph', 'Approved by cabinet on 4 June 2025.'],
    ]);
  });

  it('says where each page came from, and is the same for the same pages', () => {
    const joined = joinPages(guide).toString();
    expect(joined).toContain(
      `<meta name="source-2" content="https://www.fenmouth.gov.uk/modern-slavery/2 sha256:${'2'.repeat(64)}">`,
    );
    expect(joinPages(guide).toString()).toBe(joined);
  });

  it('leaves out what a page does not show', () => {
    const hidden = '<p style="display:none">We audited every supplier.</p><p>Seen.</p>';
    const joined = joinPages([page(1, hidden), page(2, '<p hidden>We trained everyone.</p>')]);
    expect(joined.toString()).toContain('<p>Seen.</p>');
    expect(joined.toString()).not.toMatch(/audited|trained/);
  });

  it('does not let a page write markup of its own', () => {
    const joined = joinPages([page(1, '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')]).toString();
    expect(joined).not.toContain('<script>');
    expect(joined).toContain('&lt;script&gt;');
  });
});
