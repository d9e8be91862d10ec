import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web site on this machine that answers as a test tells it to, and remembers what was asked. */
export class Site {
  /** When each path was asked for, in milliseconds. */
  readonly asked = new Map<string, number[]>();
  most = 0;
  private open = 0;
  private readonly answers = new Map<string, Answer>();
  private readonly server = createServer((request, response) => {
    const path = request.url ?? '/';
    this.asked.set(path, [...(this.asked.get(path) ?? []), Date.now()]);
    this.open += 1;
    this.most = Math.max(this.most, this.open);
    response.on('close', () => (this.open -= 1));
    const answer = this.answers.get(path);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  address(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  times(path: string): number {
    return this.asked.get(path)?.length ?? 0;
  }

  /** From now on the path gives this text, after so many milliseconds. */
  gives(path: string, text: string, after = 0): void {
    this.answers.set(path, (_, response) => {
      setTimeout(() => response.writeHead(200, { 'content-type': 'text/plain' }).end(text), after);
    });
  }

  /** The path fails with this status so many times, and then gives the text. */
  fails(path: string, status: number, times: number, text = ''): void {
    this.answers.set(path, (_, response) => {
      if (this.times(path) <= times) response.writeHead(status).end();
      else response.writeHead(200, { 'content-type': 'text/plain' }).end(text);
    });
  }

  /** The path never answers. */
  hangs(path: string): void {
    this.answers.set(path, () => undefined);
  }
}
