import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Visit } from '../../src/collection/fetch/visit';
import { leads, type Play, raw, says, SmallWeb, status } from './small-web';

const PAGE = 'A statement.';

describe('a visitor and where addresses lead', () => {
  const web = new SmallWeb();
  beforeAll(() => web.start());
  afterAll(() => web.stop());
  beforeEach(() => web.asked.splice(0));

  const HOST = 'www.ambershire.gov.uk';
  const SITE = `https://${HOST}`;
  const visit = (plays: Record<string, Play>, path = '/a', request = {}): Promise<Visit> => {
    web.host(HOST, { '/page': says(PAGE), ...plays });
    return web.visit(path.startsWith('/') ? SITE + path : path, request);
  };

  it('follows redirects, and keeps each', async () => {
    web.host('ambershire.gov.uk', { '/a': leads(`${SITE}/a?x=1`, 301) });
    const done = await visit({ '/a?x=1': leads('page#part', 307) }, 'http://ambershire.gov.uk/a');
    expect(done).toMatchObject({ outcome: 'ok', requested: 'http://ambershire.gov.uk/a' });
    expect(done.address).toBe(`${SITE}/page`);
    expect(done.chain).toEqual([
      { address: 'http://ambershire.gov.uk/a', status: 301, location: `${SITE}/a?x=1` },
      { address: `${SITE}/a?x=1`, status: 307, location: 'page#part' },
    ]);
  });

  it.each([
    ['spaces', '/ffordd%20fawr', '/ffordd fawr'],
    ['dots', '/page', '/x/../page'],
    ['another case of the host', '/page', 'https://WWW.Ambershire.GOV.UK/page'],
    ['a port of its own', '/page', `https://${HOST}:443/page`],
    ['no scheme', '/page', `//${HOST}/page`],
  ])('follows a redirect written with %s', async (_, path, location) => {
    const done = await visit({ [path]: says(PAGE), '/a': leads(location) });
    expect(done).toMatchObject({ outcome: 'ok', address: SITE + path });
  });

  it('follows a redirect whose letters are bare', async () => {
    const bare = raw('HTTP/1.1 302 Found\r\nlocation: /d\u0175r\r\ncontent-length: 0\r\n\r\n');
    const done = await visit({ '/d%C5%B5r': says(PAGE), '/a': bare });
    expect(done).toMatchObject({ outcome: 'ok', address: `${SITE}/d%C5%B5r` });
  });

  it('follows eight redirects and no ninth', async () => {
    const steps = Array.from({ length: 10 }, (_, n) => [`/${n}`, leads(`/${n + 1}`)] as const);
    const plays = Object.fromEntries([...steps, ['/10', says(PAGE)]]);
    expect((await visit(plays, '/2')).outcome).toBe('ok');
    expect(await visit(plays, '/1')).toMatchObject({
      outcome: 'redirected-away',
      problem: { code: 'too-many-redirects' },
    });
  });

  it.each([
    ['itself', { '/a': leads('/a') }],
    ['the one before', { '/a': leads('/b'), '/b': leads('/a') }],
  ])('ends at a redirect to %s', async (_, plays) => {
    const done = await visit(plays);
    expect(done).toMatchObject({ outcome: 'redirected-away', status: 302 });
    expect(web.takeAsked().length).toBeLessThanOrEqual(3);
  });

  it('never goes from https to http: it tries https in its place', async () => {
    const done = await visit({ '/a': leads(`http://${HOST}/page`) });
    expect(done).toMatchObject({ outcome: 'ok', address: `${SITE}/page` });
    const circle = await visit({ '/a': leads(`http://${HOST}/a`) });
    expect(circle).toMatchObject({
      outcome: 'redirected-away',
      problem: { code: 'redirect-not-secure' },
    });
    expect(web.takeAsked().every((address) => address.startsWith('https:'))).toBe(true);
  });

  it('does not ask a host that is not one of the site', async () => {
    web.host('www.copies.example.org', { '/': says('A copy.') });
    const request = { hosts: new Set([HOST]) };
    const done = await visit({ '/a': leads('https://www.copies.example.org/') }, '/a', request);
    expect(done).toMatchObject({
      outcome: 'redirected-away',
      address: 'https://www.copies.example.org/',
      problem: { code: 'host-not-allowed' },
    });
    const first = await visit({}, 'https://www.copies.example.org/', request);
    expect(first.outcome).toBe('redirected-away');
    expect(web.takeAsked().join(' ')).not.toContain('copies');
  });

  const REFUSED = [
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://0/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://198.18.0.1/',
    'http://192.0.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[fc00::1]/',
    'http://[fe80::1]/',
    'http://localhost/',
    'http://localhost./',
    'http://metadata.internal/',
    'http://router/',
    'file:///etc/passwd',
    'data:text/html,hello',
    'javascript:alert(1)',
    'ftp://www.ambershire.gov.uk/',
    'gopher://127.0.0.1:25/',
    `https://user:secret@${HOST}/page`,
    `https://${HOST}:8080/page`,
    `http://${HOST}:22/`,
  ];

  it.each(REFUSED)('refuses %s at once and after a redirect', async (address) => {
    const hosts = 'any-public';
    const first = await visit({}, address, { hosts });
    expect(first).toMatchObject({ outcome: 'address-refused', status: null, ip: null });
    expect(web.takeAsked()).toEqual([]);
    const later = await visit({ '/a': leads(address) }, '/a', { hosts });
    expect(later).toMatchObject({ outcome: 'address-refused' });
    expect(later.chain).toEqual([{ address: `${SITE}/a`, status: 302, location: address }]);
    expect(web.takeAsked()).toEqual([`${SITE}/robots.txt`, `${SITE}/a`]);
  });

  describe('when a name means an address that is not public', () => {
    const strange = 'http://www.rebinding.example.org/';
    const ask = (addresses: string[]) => {
      const visitor = web.visitor({
        resolve: (_, done) =>
          done(
            null,
            addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
          ),
      });
      return visitor.visit(web.request(strange, { hosts: 'any-public' }));
    };

    it.each([
      ['this machine', ['127.0.0.1']],
      ['a private network', ['10.1.2.3']],
      ['a public and a private address', ['203.0.114.9', '192.168.0.1']],
      ['a mapped address', ['::ffff:127.0.0.1']],
      ['nothing', []],
    ])('does not connect to %s', async (_, addresses) => {
      expect(await ask(addresses)).toMatchObject({ outcome: 'address-refused', ip: null });
      expect(web.connections).toBe(0);
    });

    it('goes by one answer: what the name means a moment later gains nothing', async () => {
      web.host(HOST, { '/page': says(PAGE) });
      const [{ port = 0 } = {}] = web.map.values();
      const answers = ['127.0.0.1', '127.0.0.2', '127.0.0.3'];
      const visitor = web.visitor({
        policy: { allowLoopback: true },
        hosts: undefined,
        resolve: (_, done) => done(null, [{ address: answers.shift() ?? '', family: 4 }]),
      });
      const ask = web.request(`http://rebinding.example.org:${port}/`, { hosts: 'any-public' });
      expect(await visitor.visit(ask)).toMatchObject({ status: 404, ip: '127.0.0.1' });
      expect(await visitor.visit(ask)).toMatchObject({ status: 404, ip: '127.0.0.1' });
      expect(answers).toEqual(['127.0.0.2', '127.0.0.3']);
    });

    beforeEach(() => (web.connections = 0));
  });

  it('says that there is no site of this name', async () => {
    const missing = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });
    const visitor = web.visitor({ resolve: (_, done) => done(missing, []) });
    const ask = web.request('https://nowhere.example.org/', { hosts: 'any-public' });
    expect(await visitor.visit(ask)).toMatchObject({ outcome: 'gone', status: null });
  });

  it('does not wait for ever for a name', async () => {
    const visitor = web.visitor({ resolve: () => undefined });
    const ask = web.request('https://silent.example.org/', { hosts: 'any-public' });
    expect((await visitor.visit(ask)).outcome).toBe('too-slow');
  });

  it('lets only listed names reach this machine', async () => {
    const visitor = web.visitor({
      resolve: (_, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    const ask = web.request('https://unlisted.gov.uk/', { hosts: 'any-public' });
    expect((await visitor.visit(ask)).outcome).toBe('address-refused');
  });

  it('takes no proxy from the environment', async () => {
    let asked = 0;
    const proxy = createServer((_, response) => {
      asked += 1;
      response.end();
    }).on('connect', (_, socket) => {
      asked += 1;
      socket.end();
    });
    await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const names = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'];
    for (const name of names) process.env[name] = address;
    try {
      expect((await visit({}, '/page')).outcome).toBe('ok');
      expect((await visit({}, `http://${HOST}/page`)).outcome).toBe('ok');
      expect(asked).toBe(0);
    } finally {
      for (const name of names) delete process.env[name];
      proxy.close();
    }
  });

  it.each([
    ['expired', 'certificate-expired'],
    ['wrong-host', 'certificate-wrong-host'],
    ['self-signed', 'certificate-self-signed'],
    ['incomplete-chain', 'certificate-incomplete-chain'],
  ] as const)('reads nothing from a site whose certificate is %s', async (tls, code) => {
    web.host('tls.fenmouth.gov.uk', { '/a': says(PAGE) }, tls);
    const done = await web.visit('https://tls.fenmouth.gov.uk/a');
    expect(done).toMatchObject({ outcome: 'tls-failed', status: null, problem: { code } });
    expect(web.takeAsked()).toEqual([]);
    const without = await web.visit('https://tls.fenmouth.gov.uk/a', { robots: 'not-asked' });
    expect(without).toMatchObject({ outcome: 'tls-failed', problem: { code } });
  });

  it('says that a site which speaks no TLS cannot be read securely', async () => {
    const plain = createServer(status(200));
    await new Promise<void>((listening) => plain.listen(0, '127.0.0.1', listening));
    const { port } = plain.address() as AddressInfo;
    const hosts = new Map([['plain.fenmouth.gov.uk', { ip: '127.0.0.1', port }]]);
    const ask = web.request('https://plain.fenmouth.gov.uk/', { hosts: 'any-public' });
    const done = await web.visitor({ hosts }).visit(ask);
    plain.close();
    expect(done).toMatchObject({ outcome: 'tls-failed', problem: { code: 'tls-failed' } });
  });
});
