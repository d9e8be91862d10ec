import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export type Asked = { readonly address: string; readonly conditional: boolean };

/** Sites of a few invented councils, which a test changes as it goes along. */
export class CouncilWeb {
  readonly asked: Asked[] = [];
  private readonly answers = new Map<string, Answer>();
  private readonly server = createServer((request, response) => this.answer(request, response));

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** What a process needs to see these hosts. */
  environment(folder: string, hosts: readonly string[]): Record<string, string> {
    const { port } = this.server.address() as AddressInfo;
    const file = path.join(folder, 'hosts');
    writeFileSync(file, hosts.map((host) => `127.0.0.1:${port} ${host}\n`).join(''));
    return { FETCH_HOSTS: file, ALLOW_LOOPBACK_FETCH: 'true', FETCH_DELAY_MS: '0' };
  }

  /** From now on the address gives this, with a validator. */
  gives(address: string, body: string | Buffer, type = 'text/html; charset=utf-8'): void {
    const bytes = Buffer.from(body);
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}"`;
    this.answers.set(address, (request, response) => {
      const same = request.headers['if-none-match'] === etag;
      if (same) response.writeHead(304, { etag }).end();
      else response.writeHead(200, { 'content-type': type, etag }).end(bytes);
    });
  }

  /** From now on the address gives this, and no validator. */
  givesPlainly(address: string, body: string): void {
    this.answers.set(address, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    });
  }

  answers404(address: string): void {
    this.answers.delete(address);
  }

  answersWith(address: string, status: number, headers: Record<string, string> = {}): void {
    this.answers.set(address, (_, response) => response.writeHead(status, headers).end());
  }

  /** The address never answers. */
  hangs(address: string): void {
    this.answers.set(address, () => undefined);
  }

  /** Whether the address answers with anything of its own. */
  knows(address: string): boolean {
    return this.answers.has(address);
  }

  times(address: string): number {
    return this.asked.filter((one) => one.address === address).length;
  }

  forget(): void {
    this.asked.length = 0;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const address = `http://${request.headers.host}${request.url}`;
    const conditional =
      'if-none-match' in request.headers || 'if-modified-since' in request.headers;
    this.asked.push({ address, conditional });
    const answer = this.answers.get(address);
    if (answer) answer(request, response);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Page not found</h1>');
  }
}
