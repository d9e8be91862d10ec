import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, createServer as createListener, type Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import type { HostMap } from '../../src/collection/fetch/host-map';
import { MemoryGate } from '../../src/collection/fetch/memory-gate';
import { MemoryRobots } from '../../src/collection/fetch/robots-record';
import type { Visit, VisitRequest } from '../../src/collection/fetch/visit';
import { PoliteVisitor, type VisitorOptions } from '../../src/collection/fetch/visitor';
import { Certificates } from '../web-of-councils/served/certificates';

export type Play = (request: IncomingMessage, response: ServerResponse) => void;

type Tls = Parameters<Certificates['contextFor']>[1];

export type Asked = {
  readonly method: string;
  readonly address: string;
  readonly headers: IncomingMessage['headers'];
};

/** The first byte of a TLS connection. */
const HANDSHAKE = 0x16;

/** Short enough for a test, long enough for a busy machine. */
const LIMITS = {
  dns: 500,
  connect: 2_000,
  firstByte: 1_200,
  page: 2_500,
  file: 5_000,
  pageBytes: 64 * 1024,
  fileBytes: 256 * 1024,
};

const certificates = new Certificates();

/** Hosts that all live on one port of this machine, http and https alike. */
export class SmallWeb {
  readonly asked: Asked[] = [];
  connections = 0;
  private readonly hosts = new Map<string, { plays: Record<string, Play>; tls: Tls }>();
  private readonly visitors: PoliteVisitor[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly plain = createServer((request, response) =>
    this.answer('http', request, response),
  );
  private readonly secure = createSecureServer(
    {
      SNICallback: (name: string, done: (error: Error | null, context?: SecureContext) => void) =>
        done(null, certificates.contextFor(name, this.hosts.get(name)?.tls ?? 'good')),
    },
    (request, response) => this.answer('https', request, response),
  );
  private readonly listener = createListener((socket) => {
    this.connections += 1;
    this.sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => this.sockets.delete(socket));
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === HANDSHAKE ? this.secure : this.plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });

  async start(): Promise<void> {
    this.secure.on('tlsClientError', () => undefined);
    await new Promise<void>((listening) => this.listener.listen(0, '127.0.0.1', listening));
  }

  async stop(): Promise<void> {
    await Promise.all(this.visitors.map((visitor) => visitor.close()));
    for (const socket of this.sockets) socket.destroy();
    await new Promise((closed) => this.listener.close(closed));
  }

  /** A host that gives 404 for all that is not listed. */
  host(name: string, plays: Record<string, Play>, tls: Tls = 'good'): void {
    this.hosts.set(name, { plays, tls });
  }

  get map(): HostMap {
    const { port } = this.listener.address() as AddressInfo;
    return new Map([...this.hosts.keys()].map((name) => [name, { ip: '127.0.0.1', port }]));
  }

  visitor(options: Partial<VisitorOptions> = {}): PoliteVisitor {
    const visitor = new PoliteVisitor({
      userAgent: 'msaudit/test (+https://audit.example.org/about; audit@example.org)',
      policy: { allowLoopback: false },
      gate: new MemoryGate({ delay: 0 }),
      robots: new MemoryRobots(),
      hosts: this.map,
      limits: LIMITS,
      authorities: [certificates.authorityPem],
      ...options,
    });
    this.visitors.push(visitor);
    return visitor;
  }

  /** One visit with a new visitor; all hosts of this web are allowed. */
  visit(address: string, request: Partial<VisitRequest> = {}): Promise<Visit> {
    return this.visitor().visit(this.request(address, request));
  }

  request(address: string, request: Partial<VisitRequest> = {}): VisitRequest {
    return { address, organisation: null, hosts: new Set(this.hosts.keys()), ...request };
  }

  /** Addresses asked for since the last call. */
  takeAsked(): string[] {
    return this.asked.splice(0).map(({ address }) => address);
  }

  private answer(scheme: string, request: IncomingMessage, response: ServerResponse): void {
    const { method = '', url = '', headers } = request;
    const name = headers.host ?? '';
    this.asked.push({ method, address: `${scheme}://${name}${url}`, headers });
    const play = this.hosts.get(name)?.plays[url];
    if (play) play(request, response);
    else response.writeHead(404).end('Not found');
  }
}

/** Says this, with status 200. */
export const says =
  (text: string | Buffer, headers: Record<string, string> = {}): Play =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', ...headers }).end(text);

/** Answers with this status. */
export const status =
  (code: number, headers: Record<string, string> = {}, text = ''): Play =>
  (_, response) =>
    response.writeHead(code, headers).end(text);

/** Leads elsewhere. */
export const leads = (location: string, code = 302): Play => status(code, { location });

/** Writes these bytes to the socket, whatever HTTP says about it, and hangs up. */
export const raw =
  (bytes: string | Buffer): Play =>
  (request) =>
    request.socket.end(bytes);
