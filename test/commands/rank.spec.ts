import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { msaudit } from './msaudit';

describe('msaudit rank', () => {
  let folder: string;
  const file = () => join(folder, 'links.jsonl');

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'msaudit-rank-'));
    const lines = [
      {
        url: 'https://www.ambershire.gov.uk/modern-slavery-statement',
        title: 'Modern slavery statement',
      },
      { url: 'https://www.ambershire.gov.uk/bins', linkText: null },
    ].map((link) => JSON.stringify(link));
    const bad = ['{"url":', '', '[]', '{"title":"a"}', '{"url":"mailto:a@b.uk"}', '{"url":7}'];
    writeFileSync(file(), [lines[0], ...bad, lines[1]].join('\r\n'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('ranks line by line, in order, and says what is wrong with a line', async () => {
    const { code, out } = await msaudit(['rank', '--links', file(), '--json']);
    expect(code).toBe(1);
    const results = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results[0]).toMatchObject({
      url: 'https://www.ambershire.gov.uk/modern-slavery-statement',
      kind: 'statement_html',
    });
    expect(results[0].score).toBeGreaterThan(0.5);
    expect(results[0].reasons.length).toBeGreaterThan(1);
    expect(results.slice(1, -1).map(({ line, error }) => [line, error.code])).toEqual([
      [2, 'line-not-json'],
      [4, 'line-not-a-link'],
      [5, 'line-not-a-link'],
      [6, 'address-not-valid'],
      [7, 'line-not-a-link'],
    ]);
    expect(results.at(-1)).toMatchObject({
      url: 'https://www.ambershire.gov.uk/bins',
      kind: 'other',
    });
  });

  it('prints a table for people', async () => {
    const { out } = await msaudit(['rank', '--links', file()]);
    expect(out).toMatch(
      /^0\.\d\d +statement_html +https:\/\/www\.ambershire\.gov\.uk\/modern-slavery-statement$/m,
    );
    expect(out).toContain('Line 2 is not JSON');
  });

  it('exits 2 when there is no such file, and when none is named', async () => {
    const missing = await msaudit(['rank', '--links', join(folder, 'none.jsonl')]);
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('none.jsonl');
    expect((await msaudit(['rank'])).code).toBe(2);
  });
});
