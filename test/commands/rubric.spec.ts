import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rubricIds, rubricsFolder } from '../../src/rubrics/load-all';
import { msaudit } from './msaudit';

describe('msaudit rubric', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'msaudit-rubric-'));
    cpSync(join(rubricsFolder(), 'council-statement'), join(folder, 'council-statement'), {
      recursive: true,
    });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('checks every example of every rubric', async () => {
    const { code, out } = await msaudit(['rubric', 'check']);
    expect(code).toBe(0);
    for (const id of rubricIds()) expect(out).toMatch(new RegExp(`^${id} `, 'm'));
  });

  it('points at file, line and column of a mistake and exits 1', async () => {
    const file = join(folder, 'council-statement/G1.yml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^type: content$/m, 'type: contnet'));
    const { code, err } = await msaudit(['rubric', 'check', join(folder, 'council-statement')]);
    expect(code).toBe(1);
    expect(err).toMatch(/G1\.yml:\d+:\d+ {2}/);
    expect(err).toContain('contnet');
  });

  it.each([
    ['a second document', (file: string) => appendFileSync(file, '---\nid: G3\n'), 'multiple'],
    [
      'brackets without end',
      (file: string) => appendFileSync(file, `x: ${'['.repeat(20_000)}`),
      'nested too deeply',
    ],
    ['a folder', (file: string) => (rmSync(file), mkdirSync(file)), 'not a file'],
    ['a broken link', (file: string) => (rmSync(file), symlinkSync('nowhere', file)), 'not a file'],
  ])('points at %s in the place of a criterion', async (_, spoil, said) => {
    const copy = join(mkdtempSync(join(folder, 'copy-')), 'council-statement');
    cpSync(join(rubricsFolder(), 'council-statement'), copy, { recursive: true });
    spoil(join(copy, 'G3.yml'));
    const { code, err } = await msaudit(['rubric', 'check', copy]);
    expect(code).toBe(1);
    expect(err).toMatch(/G3\.yml:\d+:\d+ {2}/);
    expect(err).toContain(said);
  });

  it('exits 2 for a rubric that is not there', async () => {
    const { code, err } = await msaudit(['rubric', 'show', 'parish-statement']);
    expect(code).toBe(2);
    expect(err).toContain('council-statement');
  });

  it('shows every criterion of a rubric', async () => {
    const { code, out } = await msaudit(['rubric', 'show', 'council-statement']);
    expect(code).toBe(0);
    expect(out.match(/^### /gm)).toHaveLength(46);
  });
});
