import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { warcDigest } from './warc-fields';
import { writeWarc, type WarcCapture, type WarcInfo } from './warc';

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

const INFO: WarcInfo = {
  ...{ software: 'msaudit 0.1.0', description: 'Ambershire Council', filename: 'a.warc.gz' },
  at: new Date('2026-03-01T10:00:00Z'),
  id: id(9),
};

const page = Buffer.from('<!doctype html><title>Datganiad â</title><p>We publish this statement.');
const PAGE: WarcCapture = {
  ...{ id: id(1), kind: 'response', profile: null, refersTo: null },
  requested: 'http://ambershire.gov.uk/modern-slavery',
  address: 'https://www.ambershire.gov.uk/modern-slavery?page=2',
  at: new Date('2026-03-01T09:00:00.123Z'),
  ...{ milliseconds: 87, status: 200, ip: '192.0.2.7', truncated: null },
  requestHeaders: { host: 'www.ambershire.gov.uk', 'user-agent': 'msaudit/0.1' },
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-encoding': 'gzip',
    'content-length': '61',
    etag: '"a1"',
    'x-odd': 'one\r\nx-forged: two',
    'set-cookie': ['a=1', 'b=2'],
  },
  robots: {
    decision: 'allowed',
    rule: 'Allow: /',
    robotsAddress: 'https://www.ambershire.gov.uk/robots.txt',
  },
  chain: [
    {
      address: 'http://ambershire.gov.uk/modern-slavery',
      ...{ status: 301, location: 'https://www.ambershire.gov.uk/modern-slavery?page=2' },
    },
  ],
  ...{ payloadDigest: sha256(page), textHash: 'c'.repeat(64) },
  bytes: () => Promise.resolve(page),
};

const SAME: WarcCapture = {
  ...PAGE,
  ...{ id: id(2), kind: 'revisit', profile: 'server-not-modified', status: 304 },
  at: new Date('2026-03-08T09:00:00Z'),
  headers: { etag: '"a1"' },
  refersTo: { id: PAGE.id, address: PAGE.address, at: PAGE.at },
  bytes: () => Promise.reject(new Error('a revisit has no bytes')),
};

const CUT: WarcCapture = { ...PAGE, id: id(3), truncated: 'length', robots: null, chain: [] };
const HANDED: WarcCapture = { ...PAGE, id: id(4), kind: 'upload', requested: 'Statement.pdf' };

type Read = {
  readonly type: string | undefined;
  readonly record: WARCRecord;
  readonly body: string;
};

async function read(captures: readonly WarcCapture[]): Promise<Read[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of writeWarc(INFO, captures)) chunks.push(chunk);
  const found: Read[] = [];
  for await (const record of new WARCParser([Buffer.concat(chunks)])) {
    const body = Buffer.from(await record.readFully(false)).toString();
    found.push({ type: record.warcType, record, body });
  }
  return found;
}

describe(writeWarc, () => {
  it('is a file that a standard reader reads to its end', async () => {
    const records = await read([PAGE, SAME, CUT, HANDED]);
    expect(records.map(({ type }) => type)).toEqual([
      'warcinfo',
      ...['request', 'response', 'metadata'],
      ...['request', 'revisit', 'metadata'],
      ...['request', 'response', 'metadata'],
      ...['resource', 'metadata'],
    ]);
    expect(new Set(records.map(({ record }) => record.warcHeader('WARC-Record-ID'))).size).toBe(12);
    for (const { record } of records) expect(record.warcHeaders.protocol).toBe('WARC/1.1');
  });

  it('gives back what was sent and asked', async () => {
    const [, request, response] = await read([PAGE]);
    expect(request?.record.httpHeaders?.statusline).toBe('GET /modern-slavery?page=2 HTTP/1.1');
    expect(request?.record.warcHeader('WARC-Concurrent-To')).toBe(`<urn:uuid:${PAGE.id}>`);
    expect(response?.body).toBe(page.toString());
    expect(response?.record.warcTargetURI).toBe(PAGE.address);
    expect(response?.record.warcDate).toBe('2026-03-01T09:00:00.123Z');
    expect(response?.record.warcHeader('WARC-IP-Address')).toBe('192.0.2.7');
    expect(response?.record.warcPayloadDigest).toBe(warcDigest(sha256(page)));
    expect(response?.record.httpHeaders?.statusline).toBe('HTTP/1.1 200 OK');
  });

  it('says that the body is unpacked, and lets no header make another', async () => {
    const [, , response] = await read([PAGE]);
    const header = (name: string) => response?.record.httpHeaders?.headers.get(name) ?? null;
    expect(header('content-length')).toBe(String(page.length));
    expect(header('content-encoding')).toBeNull();
    expect(header('x-archive-orig-content-encoding')).toBe('gzip');
    expect(header('x-forged')).toBeNull();
    expect(header('x-odd')).toBe('one x-forged: two');
  });

  it('points from a revisit to what it stands for', async () => {
    const [, , , , , revisit] = await read([PAGE, SAME]);
    const header = (name: string) => revisit?.record.warcHeader(name);
    expect(header('WARC-Profile')).toBe(
      'http://netpreserve.org/warc/1.1/revisit/server-not-modified',
    );
    expect(header('WARC-Refers-To')).toBe(`<urn:uuid:${PAGE.id}>`);
    expect(header('WARC-Refers-To-Date')).toBe('2026-03-01T09:00:00.123Z');
    expect(header('WARC-Refers-To-Target-URI')).toBe(PAGE.address);
    expect(revisit?.record.httpHeaders?.statusCode).toBe(304);
    expect(revisit?.body).toBe('');
  });

  it('tells what was cut off, how it was reached, and what robots.txt said', async () => {
    const [, , , metadata, , cut] = await read([PAGE, CUT]);
    expect(cut?.record.warcHeader('WARC-Truncated')).toBe('length');
    expect(metadata?.body.split('\r\n')).toEqual([
      'requested: http://ambershire.gov.uk/modern-slavery',
      `redirect: 301 http://ambershire.gov.uk/modern-slavery ${PAGE.address}`,
      'robots: allowed (Allow: /) https://www.ambershire.gov.uk/robots.txt',
      'fetchTimeMs: 87',
      `mainTextSha256: ${'c'.repeat(64)}`,
      '',
    ]);
  });

  it('packs each record by itself', async () => {
    for await (const member of writeWarc(INFO, [PAGE])) {
      const text = gunzipSync(member).toString('latin1');
      expect(text).toMatch(/^WARC\/1\.1\r\nWARC-Type: /);
      expect(text).toMatch(/\r\n\r\n$/);
    }
  });
});

describe(warcDigest, () => {
  it('is base32 of the digest', () => {
    expect(warcDigest(sha256(Buffer.from('')))).toBe(
      'sha256:4OYMIQUY7QOBJGX36TEJS35ZEQT24QPEMSNZGTFESWMRW6CSXBKQ',
    );
  });
});
