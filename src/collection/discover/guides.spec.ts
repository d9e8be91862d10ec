import { guideOf } from './guides';
import { readPage } from './page-links';

const site = 'https://www.ambershire.gov.uk';
const guide = (address: string, ...links: readonly (readonly [string, string])[]) => {
  const html = links.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('');
  const seen = guideOf(
    readPage(Buffer.from(`<main><h1>Statement</h1><ul>${html}</ul></main>`), address)!,
  );
  return seen && { ...seen, parts: seen.parts.map((part) => part.replace(site, '')) };
};

describe(guideOf.name, () => {
  it('puts numbered pages in their order, whichever of them was met', () => {
    const parts = ['/ms/statement', '/ms/statement/2', '/ms/statement/3', '/ms/statement/10'];
    const links = [...parts].reverse().map((part) => [part, 'Part'] as const);
    for (const part of parts)
      expect(guide(site + part, ...links)).toMatchObject({
        key: 'www.ambershire.gov.uk/ms/statement',
        parts,
      });
  });

  it('takes the first page once where it has two addresses', () => {
    const seen = guide(`${site}/ms/1`, ['/ms', 'Start'], ['/ms/1', 'One'], ['/ms/2', 'Two']);
    expect(seen?.parts).toEqual(['/ms/1', '/ms/2']);
  });

  it('reads a parameter that chooses the page', () => {
    const words = guide(
      `${site}/ms/?page=partnerships`,
      ['/ms/?page=intro', 'Intro'],
      ['/ms/?page=training', 'Next'],
    );
    expect(words?.parts).toEqual([
      '/ms/?page=intro',
      '/ms/?page=partnerships',
      '/ms/?page=training',
    ]);
    const numbers = guide(`${site}/ms?page=2`, ['/ms?page=10', '10'], ['/ms?page=1', '1']);
    expect(numbers?.parts).toEqual(['/ms?page=1', '/ms?page=2', '/ms?page=10']);
  });

  it('reads sisters that "Next" ties together, and puts the page itself in its place', () => {
    const base = '/policies/modern-slavery-statement';
    const seen = guide(
      `${site}${base}/risks`,
      [`${base}`, 'Introduction'],
      [`${base}/training`, 'Training'],
      [`${base}/plans`, 'Plans'],
      [`${base}/training`, 'Next: training'],
    );
    expect(seen?.parts).toEqual([base, `${base}/risks`, `${base}/training`, `${base}/plans`]);
  });

  it('finds the print view', () => {
    expect(guide(`${site}/ms`, ['/ms/2', 'Two'], ['/ms/print', 'Print entire guide'])?.print).toBe(
      `${site}/ms/print`,
    );
    expect(guide(`${site}/ms`, ['/ms/2', 'Two'], ['/other/print', 'Leaflet'])?.print).toBeNull();
  });

  it.each([
    ['a page alone', `${site}/ms`, ['/bins', 'Bins']],
    ['years', `${site}/modern-slavery-statement/2023`, ['/modern-slavery-statement/2024', 'Next']],
    ['a list of news', `${site}/news`, ['/news?sort=date', 'Newest first']],
    [
      'a next page of something else',
      `${site}/council/modern-slavery`,
      ['/council/moorings', 'Next'],
    ],
    ['another path', `${site}/ms`, ['/other/2', 'Two']],
  ] as const)('takes no guide for one: %s', (_, address, link) => {
    expect(guide(address, link)).toBeNull();
  });
});
