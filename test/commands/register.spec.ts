import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database';
import { msaudit } from './msaudit';

/** Every command is a process of its own that loads the service. */
jest.setTimeout(240_000);

describe('msaudit register', () => {
  let database: FreshDatabase;
  let folder: string;

  beforeAll(async () => {
    database = await freshDatabase();
    folder = mkdtempSync(join(tmpdir(), 'msaudit-register-'));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await database.drop();
  });

  const register = (...args: string[]) =>
    msaudit(['register', ...args], { DATABASE_URL: database.url, LOG_LEVEL: 'error' });
  const file = (text: string): string => {
    const path = join(folder, 'list.csv');
    writeFileSync(path, text);
    return path;
  };

  it('lists the councils of Wales', async () => {
    const { code, out } = await register('list', '--nation', 'Wales', '--json');
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(0);
    expect(rows).toHaveLength(22);
    expect(rows[0]).toMatchObject({ id: 'W06000019', hosts: [{ role: 'website' }, {}] });
  });

  it('says in a dry run what a list would do, then does it, safely for spreadsheets', async () => {
    const list = file(
      'name,website,spend\nRidgestone Care,www.ridgestone.example,1\n@Home Ltd,home.example,2\nBad,nowhere,3\n',
    );
    const dry = await register('import', list, '--dry-run');
    expect(dry).toMatchObject({ code: 1, err: '' });
    expect(dry.out).toBe(
      [
        'line 2, added: Ridgestone Care (WEB-ridgestone.example) is new.',
        'line 3, added: @Home Ltd (WEB-home.example) is new.',
        'line 4, refused: The website “nowhere” must be the address of a public site, for example https://www.example.org/.',
        'Columns that were not read: spend',
        '2 added, 0 changed, 0 unchanged, 1 refused. Nothing was written: this was a dry run.',
        '',
      ].join('\n'),
    );
    const { out } = await register('import', list);
    expect(out).toContain(
      '2 added, 0 changed, 0 unchanged, 1 refused. What was not refused is written.',
    );
    const csv = await register('list', '--kind', 'contractor', '--csv');
    expect(csv.out).toContain("\r\nWEB-home.example,contractor,'@Home Ltd,");
    const again = await register('import', file(csv.out), '--json');
    expect(JSON.parse(again.out)).toMatchObject({ counts: { added: 0, changed: 0, unchanged: 2 } });
  });

  it('says which columns are needed, and that there is no such file', async () => {
    const bad = await register('import', file('alpha,beta\n1,2\n'));
    expect(bad).toMatchObject({ code: 2, out: '' });
    expect(bad.err).toContain('For organisations: name and website');
    const gone = await register('import', join(folder, 'gone.csv'));
    expect(gone).toMatchObject({ code: 2, err: expect.stringContaining('there is no such file') });
  });
});
