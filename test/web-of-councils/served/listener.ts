import { createServer as createHttp, type RequestListener, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { SecureContext } from 'node:tls';

const TLS_HANDSHAKE = 0x16;

/** Speaks http and https on every address and port that it opens: the first byte tells which. */
export class Listener {
  private readonly sockets = new Set<Socket>();
  private readonly doors: ReturnType<typeof createServer>[] = [];
  private readonly plain: Server;
  private readonly secure: Server;

  constructor(answer: RequestListener, contextFor: (host: string) => SecureContext | null) {
    this.plain = createHttp({ maxHeaderSize: 64 * 1024 }, answer);
    this.secure = createHttps(
      {
        SNICallback: (host, done) => {
          const context = contextFor(host);
          if (context) done(null, context);
          else done(new Error('no https here'));
        },
      },
      answer,
    );
    this.secure.on('tlsClientError', (_, socket) => socket.destroy());
    for (const server of [this.plain, this.secure]) {
      server.keepAliveTimeout = 30_000;
      server.requestTimeout = 0;
      server.on('clientError', (_, socket) => socket.destroy());
    }
  }

  /** Opens an address, on a free port. */
  async open(ip: string, port = 0): Promise<number> {
    const door = createServer((socket) => this.welcome(socket));
    await new Promise<void>((resolve, reject) => {
      door.once('error', reject).listen(port, ip, resolve);
    });
    this.doors.push(door);
    return (door.address() as AddressInfo).port;
  }

  async close(): Promise<void> {
    const closed = this.doors.map((door) => new Promise((done) => door.close(done)));
    for (const socket of this.sockets) socket.destroy();
    await Promise.all(closed);
  }

  private welcome(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_HANDSHAKE ? this.secure : this.plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  }
}

/** Whether the whole of 127.0.0.0/8 is this machine, as on Linux. */
export const hasManyLoopbacks = (): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(0, '127.20.0.1', () => server.close(() => resolve(true)));
  });
