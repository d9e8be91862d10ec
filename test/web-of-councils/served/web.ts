import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { TLSSocket } from 'node:tls';
import type { Content, Entry, Host, Site } from '../site';
import { Certificates } from './certificates';
import { bytesOf, TYPES } from './files';
import { hasManyLoopbacks, Listener } from './listener';
import { renderPage } from './render';
import { type Asked, RequestLog } from './request-log';
import { send, type Sent } from './send';
import { Shelf } from './shelf';

type Known = {
  readonly host: Host;
  readonly owner: string;
  readonly ip: string;
  readonly shelves: Map<string, Shelf>;
  port: number;
};

const CANARY = '127.66.6.6';
const SEASON = 30;

/** Sites of invented councils on this machine. It moves on only when it is told to. */
export class WebOfCouncils {
  readonly log = new RequestLog();
  readonly certificates = new Certificates();
  private readonly hosts = new Map<string, Known>();
  private readonly before = new Map<string, number>();
  private readonly listener = new Listener(
    (request, response) => void this.answer(request, response),
    (host) => this.contextFor(host),
  );
  private readonly canaries = new Listener(
    (request, response) => this.betray(request, response),
    () => null,
  );
  private canary = CANARY;
  private season = 0;
  private day = 0;

  private constructor(readonly sites: readonly Site[]) {}

  static async start(sites: readonly Site[]): Promise<WebOfCouncils> {
    const web = new WebOfCouncils(sites);
    await web.open(await hasManyLoopbacks());
    return web;
  }

  async stop(): Promise<void> {
    await Promise.all([this.listener.close(), this.canaries.close()]);
  }

  /** Lines of FETCH_HOSTS: where each name is to be connected to. */
  hostsFile(): string {
    const lines = [...this.hosts].map(([name, { ip, port }]) => `${ip}:${port} ${name}`);
    return `${lines.join('\n')}\n`;
  }

  /** Writes the hosts and the authority into a folder; gives the environment for a process. */
  environment(folder: string): Record<string, string> {
    mkdirSync(folder, { recursive: true });
    const hosts = path.join(folder, 'hosts');
    const authority = path.join(folder, 'authority.pem');
    writeFileSync(hosts, this.hostsFile());
    writeFileSync(authority, this.certificates.authorityPem);
    return {
      FETCH_HOSTS: hosts,
      ALLOW_LOOPBACK_FETCH: 'true',
      NODE_EXTRA_CA_CERTS: authority,
    };
  }

  /** Where a host is connected to. */
  door(host: string): { readonly ip: string; readonly port: number } | undefined {
    const known = this.hosts.get(host);
    return known && { ip: known.ip, port: known.port };
  }

  /** The next season: next year's statements, moved and removed pages. */
  evolve(): void {
    this.season += 1;
    this.day += SEASON;
  }

  /** The next day: other banners, the same statements. */
  nextDay(): void {
    this.day += 1;
  }

  get now(): { readonly season: number; readonly day: number } {
    return { season: this.season, day: this.day };
  }

  /** Servers that fail at first do so again. */
  forget(): void {
    this.log.clear();
    this.before.clear();
  }

  private async open(many: boolean): Promise<void> {
    const servers = new Map<string, { ip: string; port: number }>();
    for (const site of this.sites)
      for (const host of site.hosts) {
        const server = host.server ?? host.name;
        const number = servers.size + 1;
        const ip = many ? `127.20.${number >> 8}.${number & 255}` : '127.0.0.1';
        const at = servers.get(server) ?? { ip, port: await this.listener.open(ip) };
        servers.set(server, at);
        const owner = site.councils[0]?.name ?? host.name;
        this.hosts.set(host.name, { host, owner, shelves: new Map(), ...at });
      }
    await this.closeDoors();
    const ip = many ? CANARY : '127.0.0.1';
    this.canary = `${ip}:${await this.canaries.open(ip)}`;
    if (many) await this.canaries.open(ip, 80).catch(() => undefined);
  }

  /** Hosts that are closed get a port where nothing listens. */
  private async closeDoors(): Promise<void> {
    for (const known of this.hosts.values())
      if (known.host.closed) {
        const door = new Listener(
          () => undefined,
          () => null,
        );
        known.port = await door.open(known.ip);
        await door.close();
      }
  }

  private contextFor(name: string) {
    const tls = this.hosts.get(name)?.host.tls ?? 'good';
    return tls === 'none' ? null : this.certificates.contextFor(name, tls);
  }

  private betray(request: IncomingMessage, response: ServerResponse): void {
    const ip = request.socket.localAddress ?? '';
    const { url = '', headers } = request;
    this.log.canaries.push({ ip, path: url, host: headers.host ?? '' });
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end('<title>Modern slavery statement</title><p>What should never be read.</p>');
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const known = this.hosts.get(name);
    const secure = Boolean((request.socket as TLSSocket).encrypted);
    const url = request.url ?? '/';
    const asked: Asked = {
      host: name,
      ip: known?.ip ?? '',
      secure,
      method: request.method ?? '',
      path: url,
      headers: request.headers,
      at: performance.now(),
      ended: null,
      status: null,
      validated: false,
      conditional: 'if-none-match' in request.headers || 'if-modified-since' in request.headers,
      forbidden:
        url !== '/robots.txt' && (known?.host.robots?.forbids ?? []).some((one) => one.test(url)),
      stranger: !known || known.host.role === 'stranger',
    };
    this.log.asked.push(asked);
    const ended = () => (asked.ended ??= performance.now());
    response.on('finish', ended);
    request.socket.once('close', ended);
    response.on('close', () => {
      ended();
      request.socket.removeListener('close', ended);
    });
    if (!known) return void response.writeHead(421).end();
    if (request.method === 'HEAD' && known.host.head === 'refused') {
      asked.status = 404;
      return void response.writeHead(404).end();
    }
    const key = `${secure} ${name}${url}`;
    const before = this.before.get(key) ?? 0;
    this.before.set(key, before + 1);
    const entry = this.find(known, secure, url, before);
    if (entry.content?.is === 'play') {
      entry.content.play({ request, response, before });
      return;
    }
    const sent = await this.sentFor(known, secure, entry, url);
    Object.assign(asked, send(request, response, known.host, sent));
  }

  private find(known: Known, secure: boolean, url: string, before: number): Entry {
    const { host } = known;
    const as = (content: Content): Entry => ({ at: url, content });
    const plain = host.plain ?? 'redirects';
    if (!secure && plain === 'redirects' && host.tls !== 'none')
      return as({ is: 'redirect', to: `https://${host.name}${url}`, status: 301 });
    if (url === '/robots.txt' && host.robots) return as(host.robots.content);
    const gate = host.gate?.({ path: url, before });
    if (gate) return as(gate);
    const shelf = this.shelf(known, secure);
    const exact = shelf.exactly(url);
    if (exact) return exact;
    const pattern = shelf.pattern(url);
    return pattern ? as(pattern) : (shelf.about(url) ?? missing(host, url));
  }

  private shelf(known: Known, secure: boolean): Shelf {
    const plain = known.host.plain;
    const other = !secure && Array.isArray(plain);
    const key = `${other} ${this.season}`;
    const shelf =
      known.shelves.get(key) ??
      new Shelf(known.host, other ? (plain as readonly Entry[]) : known.host.entries, this.season);
    known.shelves.set(key, shelf);
    return shelf;
  }

  /** Texts may point at the server that nobody must ever ask. */
  private withCanary(text: string): string {
    return text.replaceAll('{canary}', this.canary);
  }

  private async sentFor(known: Known, secure: boolean, entry: Entry, url: string): Promise<Sent> {
    const content = entry.content!;
    const noisy = (known.host.cms.noise ?? []).length > 0;
    const changed = this.season * SEASON + (noisy ? this.day % SEASON : 0);
    const sent = (body: string | Buffer, headers: Record<string, string>, status = 200): Sent => ({
      status,
      headers,
      body: typeof body === 'string' ? Buffer.from(this.withCanary(body)) : body,
      changed,
    });
    switch (content.is) {
      case 'redirect':
        return sent('', { location: this.withCanary(content.to) }, content.status);
      case 'raw': {
        const { body, type, headers, status } = content;
        const bytes = typeof body === 'function' ? body() : body;
        return sent(bytes, { 'content-type': type, ...headers }, status);
      }
      case 'file': {
        const { type, as, attachment } = content;
        const name = attachment && {
          'content-disposition': `attachment; filename="${attachment}"`,
        };
        return sent(await bytesOf(content), { 'content-type': type ?? TYPES[as], ...name });
      }
      case 'page': {
        const shelf = this.shelf(known, secure);
        const around = { host: known.host, owner: known.owner, day: this.day };
        const { menu, footer } = shelf;
        const children = shelf.childrenOf(entry.at);
        const html = renderPage(content, { ...around, menu, footer, children });
        const status = entry.at === '404' && known.host.missing !== 'soft' ? 404 : 200;
        return sent(html, { 'content-type': 'text/html; charset=utf-8' }, status);
      }
      case 'play':
        throw new Error(`${url} is played, not sent`);
    }
  }
}

const missing = (host: Host, url: string): Entry => {
  if (host.missing === 'home' && url !== '/')
    return { at: url, content: { is: 'redirect', to: '/', status: 302 } };
  const text = 'Page not found. The page you are looking for may have been moved or deleted.';
  return {
    at: '404',
    content: { is: 'page', title: 'Page not found', blocks: [{ kind: 'paragraph', text }] },
  };
};
