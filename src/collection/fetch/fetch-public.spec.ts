import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { PassingFault, PermanentError } from '../../errors';
import { fetchPublic, type FetchOptions } from './fetch-public';

const options: FetchOptions = {
  allowLoopback: true,
  userAgent: 'msaudit-test',
  maxBytes: 1024 * 1024 * 25,
  deadline: 30_000,
};

const routes: Record<string, RequestListener> = {
  '/plain': (_, res) => res.setHeader('content-type', 'text/plain').end('A statement.'),
  '/gzip': (_, res) => res.setHeader('content-encoding', 'gzip').end(gzipSync('Packed.')),
  '/brotli': (_, res) => res.setHeader('content-encoding', 'br').end(brotliCompressSync('Br.')),
  '/bomb': (_, res) =>
    res.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(200 * 1024 * 1024))),
  '/stacked': (_, res) =>
    res.setHeader('content-encoding', 'gzip, gzip').end(gzipSync(gzipSync('Twice.'))),
  '/broken-gzip': (_, res) => res.setHeader('content-encoding', 'gzip').end('not gzip at all'),
  '/large': (_, res) => res.end(Buffer.alloc(26 * 1024 * 1024, 'a')),
  '/endless': (_, res) => {
    const timer = setInterval(() => res.write(Buffer.alloc(64 * 1024, 'a')), 5);
    res.on('close', () => clearInterval(timer));
  },
  '/drip': (_, res) => {
    const timer = setInterval(() => res.write('a'), 50);
    res.on('close', () => clearInterval(timer));
  },
  '/short': (_, res) => {
    res.writeHead(200, { 'content-length': '1000' });
    res.write('less');
    setTimeout(() => res.destroy(), 20);
  },
  '/to-plain': (_, res) => res.writeHead(302, { location: '/plain' }).end(),
  '/loop': (_, res) => res.writeHead(302, { location: '/loop' }).end(),
  '/to-private': (_, res) => res.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  '/to-file': (_, res) => res.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/gone': (_, res) => res.writeHead(410).end(),
  '/refused': (_, res) => res.writeHead(403).end(),
  '/unavailable': (_, res) => res.writeHead(503).end(),
};

describe(fetchPublic.name, () => {
  let server: Server;
  let base: string;
  let hits = 0;

  beforeAll(async () => {
    server = createServer((req, res) => {
      hits += 1;
      (routes[req.url ?? ''] ?? ((_, r) => r.writeHead(404).end()))(req, res);
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each([
    ['/plain', 'A statement.'],
    ['/gzip', 'Packed.'],
    ['/brotli', 'Br.'],
    ['/to-plain', 'A statement.'],
  ])('fetches %s', async (path, body) => {
    expect((await fetchPublic(base + path, options)).bytes.toString()).toBe(body);
  });

  it('says where it ended and what was declared', async () => {
    const fetched = await fetchPublic(`${base}/to-plain`, options);
    expect(fetched.finalAddress).toBe(`${base}/plain`);
    expect(fetched.contentType).toBe('text/plain');
  });

  it.each([
    ['/bomb', 'decompression-bomb'],
    ['/stacked', 'address-answered-badly'],
    ['/broken-gzip', 'corrupt'],
    ['/large', 'too-large'],
    ['/loop', 'too-many-redirects'],
    ['/to-private', 'address-not-public'],
    ['/to-file', 'address-not-valid'],
    ['/gone', 'address-not-found'],
    ['/refused', 'address-refused'],
  ])('refuses %s for good with %s', async (path, code) => {
    const error = await fetchPublic(base + path, options).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(PermanentError);
    expect(error).toMatchObject({ code });
  });

  it.each([
    ['/drip', 'address-too-slow'],
    ['/unavailable', 'address-unavailable'],
    ['/short', 'address-unavailable'],
  ])('lets %s be tried again with %s', async (path, code) => {
    const soon = { ...options, deadline: 1_500 };
    const error = await fetchPublic(base + path, soon).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(PassingFault);
    expect(error).toMatchObject({ code });
  });

  it('stops an endless body at the limit', async () => {
    const error = await fetchPublic(`${base}/endless`, {
      ...options,
      maxBytes: 256 * 1024,
    }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'too-large' });
  });

  it.each([
    ['a private address', [{ address: '10.0.0.1', family: 4 }]],
    [
      'a public and a private address',
      [
        { address: '151.101.0.81', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    ],
  ])('never connects when a name resolves to %s', async (_, addresses) => {
    const before = hits;
    const error = await fetchPublic('http://statements.example.org/', {
      ...options,
      allowLoopback: false,
      resolve: (_host, done) => done(null, addresses),
    }).catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'address-not-public' });
    expect(hits).toBe(before);
  });
});
