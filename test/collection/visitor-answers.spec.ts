import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { Visit } from '../../src/collection/fetch/visit';
import { type Play, raw, says, SmallWeb, status } from './small-web';

const drips: Play = (_, response) => {
  const timer = setInterval(() => response.write('a'), 50);
  response.on('close', () => clearInterval(timer));
};

const floods: Play = (_, response) => {
  const timer = setInterval(() => response.write(Buffer.alloc(64 * 1024, 'a')), 5);
  response.on('close', () => clearInterval(timer));
};

/** Announces more than it sends. */
const breaksOff =
  (text: string): Play =>
  (_, response) => {
    response.writeHead(200, { 'content-length': '5000', 'content-type': 'text/html' });
    response.write(text);
    setTimeout(() => response.destroy(), 30);
  };

const PAGE = '<!DOCTYPE html><html><body><p>A statement.</p></body></html>';
const large = (bytes: number) => Buffer.alloc(bytes, 'word ');

describe('a visitor and what sites answer', () => {
  const web = new SmallWeb();
  beforeAll(() => web.start());
  afterAll(() => web.stop());
  beforeEach(() => web.asked.splice(0));

  const HOST = 'www.fenmouth.gov.uk';
  const PAGE_ADDRESS = `https://${HOST}/page`;
  const visit = (play: Play, request = {}): Promise<Visit> => {
    web.host(HOST, { '/page': play });
    return web.visit(PAGE_ADDRESS, request);
  };

  it('says who asks, with GET, and keeps what was sent and answered', async () => {
    const done = await visit(says(PAGE, { 'X-Made-By': 'hand', 'set-cookie': 'a=1' }));
    const [, asked] = web.asked;
    expect(asked).toMatchObject({
      method: 'GET',
      headers: {
        'user-agent': 'msaudit/test (+https://audit.example.org/about; audit@example.org)',
      },
    });
    expect(done).toMatchObject({
      outcome: 'ok',
      status: 200,
      ip: '127.0.0.1',
      requested: PAGE_ADDRESS,
      address: PAGE_ADDRESS,
      chain: [],
      truncated: null,
      problem: null,
      headers: { 'x-made-by': 'hand', 'content-type': 'text/html' },
    });
    expect(done.requestHeaders['user-agent']).toContain('msaudit');
    expect(web.asked.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('sends no cookie back, and names a person to write to', async () => {
    web.host(HOST, { '/page': says(PAGE, { 'set-cookie': 'a=1; Path=/' }) });
    const visitor = web.visitor({ contact: 'audit@example.org' });
    await visitor.visit(web.request(PAGE_ADDRESS));
    await visitor.visit(web.request(PAGE_ADDRESS));
    const last = web.asked.at(-1);
    expect(last?.headers).not.toHaveProperty('cookie');
    expect(last?.headers['from']).toBe('audit@example.org');
  });

  it.each<[Visit['outcome'], number[]]>([
    ['ok', [203]],
    ['answered-badly', [204, 206, 300, 302, 304, 400, 418]],
    ['gone', [404, 410]],
    ['blocked', [401, 403, 451]],
    ['busy', [408, 425, 429, 500, 502, 503, 599, 999]],
  ])('says %s of %j', async (outcome, codes) => {
    for (const code of codes) {
      const done = await visit(status(code));
      expect(done).toMatchObject({ outcome, status: code });
      expect(done.problem === null).toBe(outcome === 'ok');
    }
  });

  it.each<[string, Play]>([
    ['gzip', says(gzipSync(PAGE), { 'content-encoding': 'gzip' })],
    ['deflate', says(deflateSync(PAGE), { 'content-encoding': 'deflate' })],
    ['raw deflate', says(deflateRawSync(PAGE), { 'content-encoding': 'deflate' })],
    ['brotli', says(brotliCompressSync(PAGE), { 'content-encoding': 'br' })],
    ['a charset for an encoding', says(PAGE, { 'content-encoding': 'UTF-8' })],
    ['pieces', (_, response) => (response.write(PAGE.slice(0, 9)), response.end(PAGE.slice(9)))],
    ['HTTP/1.0', raw(`HTTP/1.0 200 OK\r\n\r\n${PAGE}`)],
    ['no reason', raw(`HTTP/1.1 200\r\ncontent-length: ${PAGE.length}\r\n\r\n${PAGE}`)],
    [
      'a hint first',
      raw(
        `HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${PAGE}`,
      ),
    ],
    ['names that are properties', says(PAGE, { __proto__: 'x', constructor: 'y', toString: 'z' })],
    [
      'letters in headers',
      raw(
        Buffer.from(
          `HTTP/1.1 200 OK\r\nx-name: Cyngor Môn \xff\r\nconnection: close\r\n\r\n${PAGE}`,
          'latin1',
        ),
      ),
    ],
  ])('reads a page sent with %s', async (_, play) => {
    const done = await visit(play);
    expect(done).toMatchObject({ outcome: 'ok', truncated: null });
    expect(done.bytes?.toString()).toBe(PAGE);
  });

  it('leaves bytes as they are, whatever the charset is said to be', async () => {
    const bytes = Buffer.from([0x3c, 0x70, 0x3e, 0x93, 0xa3, 0x94, 0x00, 0xff]);
    const done = await visit(says(bytes, { 'content-type': 'text/html; charset=x-unknown' }));
    expect(done.bytes).toEqual(bytes);
  });

  it.each<[string, Play, Partial<Visit>]>([
    ['never answers', () => undefined, { outcome: 'too-slow', status: null }],
    ['drips', drips, { outcome: 'too-slow', truncated: 'time' }],
    ['never ends', floods, { outcome: 'too-large', truncated: 'length', bytes: null }],
    ['is too large a page', says(large(70_000)), { outcome: 'too-large', truncated: 'length' }],
    [
      'is a bomb',
      says(gzipSync(large(50_000_000)), { 'content-encoding': 'gzip' }),
      { outcome: 'too-large' },
    ],
    ['is no gzip', says('not gzip', { 'content-encoding': 'gzip' }), { outcome: 'answered-badly' }],
    [
      'is packed twice',
      says(gzipSync(gzipSync(PAGE)), { 'content-encoding': 'gzip, gzip' }),
      { outcome: 'answered-badly' },
    ],
    ['is no HTTP', raw('220 mail.fenmouth.gov.uk ESMTP\r\n'), { outcome: 'answered-badly' }],
    [
      'has line ends in headers',
      raw('HTTP/1.1 200 OK\r\nx-a: b\r\r\n c\x00d: e\r\n\r\n'),
      { outcome: 'answered-badly' },
    ],
    [
      'has endless headers',
      raw(`HTTP/1.1 200 OK\r\n${`x-y: ${'z'.repeat(900)}\r\n`.repeat(100)}\r\n`),
      { outcome: 'answered-badly' },
    ],
    [
      'has two lengths',
      raw('HTTP/1.1 200 OK\r\ncontent-length: 3\r\ncontent-length: 5\r\n\r\nabcde'),
      { outcome: 'answered-badly' },
    ],
    ['hangs up', (request) => request.socket.destroy(), { outcome: 'unreachable', status: null }],
    [
      'breaks off',
      breaksOff('<html><body><p>Half'),
      { outcome: 'unreachable', truncated: 'disconnect' },
    ],
    ['announces too much', breaksOff(PAGE), { outcome: 'ok', truncated: 'disconnect' }],
  ])('copes with a page that %s', async (_, play, expected) => {
    const done = await visit(play);
    expect(done).toMatchObject(expected);
    expect(done.problem).toMatchObject({ code: expect.stringMatching(/^[a-z-]+$/) as string });
  });

  it('keeps what came before the end', async () => {
    const half = await visit(breaksOff('<html><body><p>Half'));
    expect(half.bytes?.toString()).toBe('<html><body><p>Half');
  });

  it('lets a file be larger than a page, whatever its address and type say', async () => {
    const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), large(100_000)]);
    const named = await visit(says(pdf));
    expect(named).toMatchObject({ outcome: 'ok', bytes: pdf });
    const typed = await visit(says(large(100_000), { 'content-type': 'application/octet-stream' }));
    expect(typed.outcome).toBe('ok');
    expect((await visit(says(Buffer.concat([pdf, large(200_000)])))).outcome).toBe('too-large');
  });

  it('asks with the ETag, and with the date only when there is no ETag', async () => {
    const unchanged: Play = ({ headers }, response) =>
      response
        .writeHead(headers['if-none-match'] === '"v1"' || headers['if-modified-since'] ? 304 : 200)
        .end();
    const lastModified = 'Mon, 02 Nov 2026 09:00:00 GMT';
    const both = await visit(unchanged, { validators: { etag: '"v1"', lastModified } });
    expect(both).toMatchObject({
      outcome: 'not-modified',
      status: 304,
      bytes: null,
      problem: null,
    });
    expect(both.requestHeaders).toMatchObject({ 'if-none-match': '"v1"' });
    expect(both.requestHeaders).not.toHaveProperty('if-modified-since');
    const date = await visit(unchanged, { validators: { lastModified } });
    expect(date.outcome).toBe('not-modified');
    expect((await visit(unchanged, { validators: { etag: '"v0"' } })).outcome).toBe('ok');
  });

  it('leaves a host alone for as long as it asks, without another request', async () => {
    web.host(HOST, { '/page': status(503, { 'retry-after': '3600' }) });
    const visitor = web.visitor();
    const [first, second] = [
      await visitor.visit(web.request(PAGE_ADDRESS)),
      await visitor.visit(web.request(PAGE_ADDRESS)),
    ];
    expect(first).toMatchObject({ outcome: 'busy', status: 503 });
    const seconds = ((first.retryAfter?.getTime() ?? 0) - first.at.getTime()) / 1_000;
    expect(seconds).toBeCloseTo(3_600, -1);
    expect(second).toMatchObject({ outcome: 'busy', status: null, requestHeaders: {} });
    expect(second.problem?.code).toBe('host-resting');
    expect(web.takeAsked().filter((address) => address === PAGE_ADDRESS)).toHaveLength(1);
  });

  it.each<[string, Play]>([
    ['Cloudflare', status(403, { 'cf-mitigated': 'challenge' }, '<html>')],
    ['Cloudflare, busy', status(503, { 'cf-mitigated': 'challenge' }, '<html>')],
    ['Incapsula, with 200', says('<html><body><iframe src="/_Incapsula_Resource?x"></iframe>')],
    [
      'Turnstile, with 200',
      says('<html><script src="https://challenges.cloudflare.com/t"></script>'),
    ],
    ['Akamai', says('<html><title>Access Denied</title><body>Reference #18')],
  ])('records the block page of %s, and asks no more', async (_, play) => {
    web.host(HOST, { '/page': play });
    const visitor = web.visitor();
    const first = await visitor.visit(web.request(PAGE_ADDRESS));
    const other = await visitor.visit(web.request(`https://${HOST}/other`));
    expect(first).toMatchObject({ outcome: 'blocked', problem: { code: 'block-page' } });
    expect(first.bytes?.length).toBeGreaterThan(0);
    expect(other).toMatchObject({ outcome: 'blocked', problem: { code: 'host-resting' } });
    const hours = ((other.retryAfter?.getTime() ?? 0) - Date.now()) / 3_600_000;
    expect(hours).toBeCloseTo(24, 1);
    expect(web.takeAsked()).not.toContain(`https://${HOST}/other`);
  });

  it('goes on after one page that is refused', async () => {
    web.host(HOST, { '/page': status(403), '/other': says(PAGE) });
    const visitor = web.visitor();
    expect((await visitor.visit(web.request(PAGE_ADDRESS))).outcome).toBe('blocked');
    expect((await visitor.visit(web.request(`https://${HOST}/other`))).outcome).toBe('ok');
  });

  it('uses one connection for many pages of a site', async () => {
    web.host(HOST, { '/page': says(PAGE) });
    const visitor = web.visitor();
    const before = web.connections;
    for (let n = 0; n < 20; n += 1) await visitor.visit(web.request(PAGE_ADDRESS));
    expect(web.connections - before).toBe(1);
  });

  it('does not put down to the site what is a fault of our own', async () => {
    web.host(HOST, { '/page': says(PAGE) });
    const away = () => Promise.reject(new Error('the database is away'));
    const gate = { enter: away };
    const robots = { find: away, save: away };
    const ask = web.request(PAGE_ADDRESS);
    await expect(web.visitor({ gate }).visit(ask)).rejects.toThrow(/database/);
    await expect(web.visitor({ robots }).visit(ask)).rejects.toThrow(/database/);
  });

  it('throws only what the caller said', async () => {
    const signal = AbortSignal.timeout(300);
    await expect(visit(() => undefined, { signal })).rejects.toThrow(/timeout/);
  });
});
