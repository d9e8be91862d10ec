import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { labelledCsv, labelledStatements } from '../fixtures/labelled/labelled-statements';
import { msaudit } from './msaudit';

const lines = <Line>(out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('msaudit train, evaluate, label', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'msaudit-model-'));
    const statements = labelledStatements(12);
    writeFileSync(
      at('even.csv'),
      labelledCsv(statements.filter(({ source }) => source === 'even')),
    );
    writeFileSync(at('odd.csv'), labelledCsv(statements.filter(({ source }) => source === 'odd')));
  });

  jest.setTimeout(300_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('trains a model, writes its card and labels with it', async () => {
    const data = ['--data', at('even.csv'), at('odd.csv')];
    const { code, err } = await msaudit([
      'train',
      ...data,
      '--out',
      at('m.json'),
      '--made',
      '2026-11-26',
    ]);
    expect([err, code]).toEqual(['', 0]);
    const card = readFileSync(at('m.md'), 'utf8');
    expect(card).toMatch(/Hash \(SHA-256\): `[0-9a-f]{64}`/);
    expect(card).toMatch(/\| risk_mitigation \|/);
    const table = 'text,who\n"Our suppliers provide",a\n"We employ 40 people",b\n"Steel",a\n';
    writeFileSync(at('t.csv'), table);
    const labelled = await msaudit([
      ...['label', '--csv', at('t.csv'), '--text', 'text', '--group', 'who', '--json', '--explain'],
      ...['--model', at('m.json')],
    ]);
    const rows = lines<{ row: number; positive: string[]; status: string; because: object }>(
      labelled.out,
    );
    expect(rows.map(({ row, positive }) => [row, positive])).toEqual([
      [0, []],
      [1, ['structure']],
      [2, ['supply_chains']],
    ]);
    expect(JSON.stringify(rows[2]?.because)).toContain('"context":true');
  });

  it('evaluates by cross-validation and by leaving a table out', async () => {
    const csv = ['--csv', at('even.csv'), at('odd.csv'), '--json'];
    const crossed = await msaudit(['evaluate', ...csv, '--cv', '3']);
    const [all] = lines<{ macro: { f1: number; alwaysYesF1: number } }[]>(crossed.out)[0] ?? [];
    expect(all?.macro.f1).toBeGreaterThan(0.8);
    expect(all?.macro.alwaysYesF1).toBe(1);
    const left = await msaudit(['evaluate', ...csv, '--leave-one-dataset-out']);
    expect(lines<{ title: string }[]>(left.out)[0]?.map(({ title }) => title)).toEqual([
      'Trained on all but even, tested on it',
      'Trained on all but odd, tested on it',
    ]);
  });

  it('labels a document sentence by sentence with the model that comes along', async () => {
    writeFileSync(
      at('s.txt'),
      'Approval\n\nThis statement was approved by the board of directors on 3 June 2026.\n',
    );
    const { code, out } = await msaudit(['label', at('s.txt')]);
    expect(code).toBe(0);
    expect(out).toMatch(/→ approval [01]\.\d\d/);
  });

  it('says in a sentence what is wrong with the input', async () => {
    const missing = await msaudit(['label', '--csv', at('none.csv')]);
    expect([missing.code, missing.err]).toEqual([
      1,
      `There is no file ${at('none.csv')} that can be read.\n`,
    ]);
    writeFileSync(at('bare.csv'), 'a,b\n1,2\n');
    const bare = await msaudit(['label', '--csv', at('bare.csv')]);
    expect(bare.err).toBe('The file has no column “sentence”; it has a, b.\n');
    expect((await msaudit(['label'])).code).toBe(2);
  });
});
