import { gzipSync } from 'node:zlib';
import type { Content, Exchange, Play } from '../site';

const play = (how: (exchange: Exchange) => void): Play => ({ is: 'play', play: how });

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const FIRST_HALF = '<!DOCTYPE html><title>Modern slavery statement</title><p>The council';

/** Writes something again and again until the other side has had enough. */
const pour = ({ response }: Exchange, every: number, what: () => string | Buffer) => {
  const timer = setInterval(() => {
    if (!response.writableNeedDrain) response.write(what());
  }, every);
  response.on('close', () => clearInterval(timer));
};

/** Two bytes a second, for ever. */
export const drips = play((exchange) => {
  exchange.response.writeHead(200, HTML).write(FIRST_HALF);
  pour(exchange, 500, () => 'ab');
});

/** As much as the line takes, for ever. */
export const endless = play((exchange) => {
  exchange.response.writeHead(200, HTML).write(FIRST_HALF);
  const piece = Buffer.alloc(256 * 1024, ' more of the same ');
  pour(exchange, 5, () => piece);
});

/** Accepts the request and never answers. */
export const hangs = play(() => undefined);

/** Breaks the connection without an answer. */
export const resets = play(({ request }) => request.socket.destroy());

/** Promises more than it sends. */
export const shorterThanItSays = play(({ response }) => {
  response.writeHead(200, { ...HTML, 'content-length': '90000' }).write(FIRST_HALF);
  setTimeout(() => response.destroy(), 20);
});

/** Sends more than it promised; what comes after is no answer. */
export const longerThanItSays = play(({ request }) => {
  const text = `${FIRST_HALF} says more than it meant to.</p>`;
  request.socket.end(
    `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 40\r\nConnection: close\r\n\r\n${text}`,
  );
});

/** Lines among the headers that are no headers. */
export const headerJunk = play(({ request }) => {
  request.socket.end(
    'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nthis line is not a header\r\nX-Odd: a\rb\r\n\x00\x01: y\r\nConnection: close\r\n\r\n<p>Modern slavery</p>',
  );
});

/** Not HTTP at all. */
export const notHttp = play(({ request }) => request.socket.end('220 mail.example.org ESMTP\r\n'));

let bomb: Buffer | undefined;

/** Forty kilobytes that unpack to forty megabytes. */
export const gzipBomb = play(({ response }) => {
  bomb ??= gzipSync(Buffer.alloc(40 * 1024 * 1024, ' '));
  response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(bomb);
});

/** Says gzip and is not. */
export const brokenGzip = play(({ response }) => {
  response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(`${FIRST_HALF}</p>`);
});

/** A pack of all papers of a meeting: so many megabytes, said in advance. */
export const giant = (megabytes: number) =>
  play(({ response, request }) => {
    const size = megabytes * 1024 * 1024;
    response.writeHead(200, {
      'content-type': 'application/pdf',
      'content-length': String(size),
      etag: `"pack-${size}"`,
    });
    if (request.method === 'HEAD') return response.end();
    response.write('%PDF-1.7\n');
    let left = size - 9;
    const piece = Buffer.alloc(256 * 1024, 0x20);
    const more = () => {
      while (left > 0 && !response.destroyed) {
        const part = piece.subarray(0, Math.min(left, piece.length));
        left -= part.length;
        if (!response.write(part)) return void response.once('drain', more);
      }
      if (left <= 0) response.end();
    };
    more();
  });

/** Fails so many times with this status and then is as it should be. */
export const failsFirst =
  (status: number, times: number, headers: Readonly<Record<string, string>> = {}) =>
  (asked: { readonly before: number }): Content | undefined =>
    asked.before < times
      ? { is: 'raw', status, type: 'text/plain', headers, body: 'Try again later.' }
      : undefined;
