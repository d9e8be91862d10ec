import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditRecord } from '../../src/assessments/audit-record';
import { msaudit } from './msaudit';

const STATEMENT = `Modern slavery statement 2024-25

This statement covers the financial year 1 April 2024 to 31 March 2025 and is made by Marlow Vale District Council.

Training

In 2024-25, 41 of 44 procurement officers completed our course on modern slavery in supply chains.

Approval

This statement was approved by Cabinet on 9 September 2025.

Councillor Dana Whitlock
Leader of the Council
`;

type WithText = AuditRecord & { text: string };
const records = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as WithText & { error?: { code: string; message: string } });

describe('msaudit audit', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'msaudit-commands-'));
    mkdirSync(join(folder, 'in/deeper'), { recursive: true });
    mkdirSync(join(folder, 'in/.hidden'));
    writeFileSync(join(folder, 'in/a-statement.txt'), STATEMENT);
    writeFileSync(join(folder, 'in/b-empty.pdf'), '');
    writeFileSync(join(folder, 'in/c-error-page.pdf'), '<html><body>Not found</body></html>');
    writeFileSync(join(folder, 'in/deeper/d-page.html'), `<main><p>${STATEMENT}</p></main>`);
    writeFileSync(join(folder, 'in/.hidden/e.txt'), STATEMENT);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('prints one JSON object a line in the order of the folder, goes on after failures, exits 1', async () => {
    const { code, out, err } = await msaudit(['audit', join(folder, 'in'), '--json']);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(
      records(out).map(({ source, error }) => [source.slice(folder.length), error?.code]),
    ).toEqual([
      ['/in/a-statement.txt', undefined],
      ['/in/b-empty.pdf', 'empty'],
      ['/in/c-error-page.pdf', 'html-error-page'],
      ['/in/deeper/d-page.html', undefined],
    ]);
  });

  it('scores against the council rubric with quotes that are slices of the text, the same each time', async () => {
    const run = () => msaudit(['audit', join(folder, 'in/a-statement.txt'), '--json', '--text']);
    const [first, second] = await Promise.all([run(), run()]);
    expect(first.code).toBe(0);
    expect(second.out).toBe(first.out);
    const [record] = records(first.out) as [WithText];
    expect(record.rubric.id).toBe('council-statement');
    expect(record.facts.period).toMatchObject({ start: '2024-04-01', end: '2025-03-31' });
    const quotes = record.criteria.flatMap(({ evidence }) => evidence);
    expect(quotes.length).toBeGreaterThan(3);
    for (const { start, end, quote } of quotes) expect(record.text.slice(start, end)).toBe(quote);
    const training = record.criteria.find(({ id }) => id === 'G2');
    expect(training).toMatchObject({ state: 'scored', level: 3 });
    expect(training?.evidence[0]).toMatchObject({ status: 'done', page: 1 });
  });

  it('uses the rubric it is told to use', async () => {
    const { out } = await msaudit([
      ...['audit', join(folder, 'in/a-statement.txt'), '--json'],
      ...['--rubric', 'company-statement'],
    ]);
    expect(records(out)[0]?.rubric.id).toBe('company-statement');
  });

  it('writes a page for each document into a folder', async () => {
    const out = join(folder, 'pages');
    const ran = await msaudit([
      'audit',
      join(folder, 'in/a-statement.txt'),
      '--html',
      '--out',
      out,
    ]);
    expect(ran).toMatchObject({ code: 0, out: '' });
    expect(readdirSync(out)).toEqual(['a-statement.txt.html']);
    expect(readFileSync(join(out, 'a-statement.txt.html'), 'utf8')).toContain('<mark>');
  });

  it('writes the rows of all documents into one CSV file', async () => {
    const out = join(folder, 'rows');
    const ran = await msaudit(['audit', join(folder, 'in'), '--csv', '--out', out]);
    expect(ran).toMatchObject({ code: 1, out: '' });
    const lines = readFileSync(join(out, 'assessments.csv'), 'utf8').split('\r\n');
    expect(lines[0]).toMatch(/^source,sha256,rubric/);
    expect(lines.filter((line) => line.includes('b-empty.pdf'))).toHaveLength(1);
  });

  it('says what became of a path that does not exist', async () => {
    const { code, out } = await msaudit(['audit', join(folder, 'nothing.pdf'), '--json']);
    expect(code).toBe(1);
    expect(records(out)[0]?.error?.code).toBe('file-not-found');
  });

  it.each([
    ['no source', ['audit']],
    ['an unknown rubric', ['audit', 'x.txt', '--rubric', 'parish-statement']],
    ['two formats', ['audit', 'x.txt', '--json', '--csv']],
    ['an unknown option', ['audit', 'x.txt', '--yaml']],
    ['an unknown command', ['assess']],
  ])('exits 2 and says why for %s', async (_, args) => {
    const { code, err, out } = await msaudit(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/error:/);
  });

  it.each([[[]], [['audit']], [['rubric']], [['rubric', 'check']], [['serve']], [['worker']]])(
    'helps with %j',
    async (command) => {
      const { code, out } = await msaudit([...command, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(/^Usage: msaudit/);
    },
  );

  describe('with an address', () => {
    let server: Server;
    let address: string;

    beforeAll(async () => {
      server = createServer((_, response) => {
        response.setHeader('content-type', 'text/plain; charset=utf-8').end(STATEMENT);
      });
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/statement`;
    });

    afterAll(() => server.close());

    it('audits what it finds there', async () => {
      const { code, out } = await msaudit(['audit', address, '--json'], {
        ALLOW_LOOPBACK_FETCH: 'true',
      });
      expect(code).toBe(0);
      expect(records(out)[0]).toMatchObject({
        source: address,
        rubric: { id: 'council-statement' },
      });
    });

    it('refuses an address that is not public', async () => {
      const { code, out } = await msaudit(['audit', address, '--json']);
      expect(code).toBe(1);
      expect(records(out)[0]?.error?.code).toBe('address-not-public');
    });
  });
});
