import * as systems from '../../../test/web-of-councils/cms/cms';
import { NOISE } from '../../../test/web-of-councils/cms/noise';
import { renderPage } from '../../../test/web-of-councils/served/render';
import type { Page } from '../../../test/web-of-councils/site';
import { mainTextOf, sha256Of } from './main-text';

const { noisy, ...others } = systems;
const CMS = Object.values(others);
const statement: Page = {
  is: 'page',
  title: 'Modern slavery statement',
  blocks: [
    { kind: 'heading', level: 1, text: 'Modern slavery statement 2025 to 2026' },
    ...['spends £90 million', 'trains its buyers', 'checks its suppliers of care'].map((what) => ({
      kind: 'paragraph' as const,
      text: `Each year the council ${what}, and publishes what it found in its annual report.`,
    })),
  ],
};

const sent = (page: Page, cms: systems.Cms, day: number) => {
  const host = { name: 'www.fenmouth.gov.uk', role: 'website' as const, cms, entries: [] };
  const around = { host, owner: 'Fenmouth Council', menu: [], footer: [], children: [], day };
  return Buffer.from(renderPage(page, around));
};

const hashOf = (bytes: Buffer) => mainTextOf(bytes).hash;

describe(mainTextOf, () => {
  const noises = Object.entries(NOISE);
  it.each(noises)('is the same on every day of a page with %s, whatever its system', (_, noise) => {
    const changing = CMS.filter((cms) => {
      const daily = noisy(cms, noise);
      return hashOf(sent(statement, daily, 3)) !== hashOf(sent(statement, daily, 4));
    });
    expect(changing.map(({ name }) => name)).toEqual([]);
  });

  it.each(CMS.map((cms) => [cms.name, cms] as const))('changes with the text in %s', (_, cms) => {
    const extra = { kind: 'paragraph' as const, text: 'Two people were referred.' };
    const rewritten = { ...statement, blocks: [...statement.blocks, extra] };
    expect(hashOf(sent(rewritten, cms, 3))).not.toBe(hashOf(sent(statement, cms, 3)));
  });

  it('knows by its bytes what is no page, or has no text of its own', () => {
    for (const bytes of ['%PDF-1.7 no more', '<html><body><nav>Home</nav></body></html>'])
      expect(hashOf(Buffer.from(bytes))).toBe(sha256Of(bytes));
  });
});
