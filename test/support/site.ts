import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A web site on this machine that answers as a test tells it to, and remembers what was asked. */
export class Site {
  /** When each path was asked for, in milliseconds. */
  readonly asked = new Map<string, number[]>();
  private readonly answers = new Map<string, Answer>();
  private readonly server = createServer((request, response) => {
    const path = request.url ?? '/';
    this.asked.set(path, [...(this.asked.get(path) ?? []), Date.now()]);
    const { traffic } = this;
    traffic.open += 1;
    traffic.most = Math.max(traffic.most, traffic.open);
    response.on('close', () => (traffic.open -= 1));
    const answer = this.answers.get(path);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });

  /**
   * @param traffic requests at the same time; several sites may count together
   * @param ip another address of this machine is another host
   */
  constructor(
    readonly traffic: { open: number; most: number } = { open: 0, most: 0 },
    private readonly ip = '127.0.0.1',
  ) {}

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, this.ip, resolve));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  address(path: string): string {
    return `http://${this.ip}:${(this.server.address() as AddressInfo).port}${path}`;
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
