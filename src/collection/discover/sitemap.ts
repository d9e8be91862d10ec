import { StringDecoder } from 'node:string_decoder';
import { PassThrough, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { followable } from './followable';
import { SITEMAP_LIMITS } from './limits';

/** What a sitemap lists, cut to what says something to the purpose. */
export type Sitemap = {
  readonly kind: 'pages' | 'index' | 'unreadable';
  /** Addresses kept, in the order of the file. */
  readonly addresses: readonly string[];
  /** How many it lists, as far as it was read. */
  readonly listed: number;
  /** True when a limit of the protocol was passed or the file broke off. */
  readonly cut: boolean;
};

const CHUNK = 65_536;
/** A file of 50 MB that is nothing but one open tag is not parsed to its end. */
const MOST_NESTING = 64;

/**
 * Reads a sitemap or an index of sitemaps (sitemaps.org), as XML, gzip or a list of lines. The file
 * is unpacked and parsed piece by piece, and stops at the limits of the protocol. Entities that the
 * file defines itself are never expanded.
 *
 * @param bytes as they were sent
 * @param address of the sitemap: only addresses that can be followed from there are kept
 * @param keep whether an address of a page is worth keeping; those of an index are all kept
 */
export async function readSitemap(
  bytes: Uint8Array,
  address: string,
  keep: (address: string) => boolean,
): Promise<Sitemap> {
  const reader = new SitemapReader(address, keep);
  try {
    for await (const chunk of unpacked(bytes) as AsyncIterable<Buffer>) {
      reader.write(chunk);
      if (reader.full) break;
    }
    return reader.finish();
  } catch {
    // A file that breaks off still lists what came before.
    return { ...reader.finish(), cut: true };
  }
}

function unpacked(bytes: Uint8Array): Readable {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stream = buffer[0] === 0x1f && buffer[1] === 0x8b ? createGunzip() : new PassThrough();
  stream.end(buffer);
  return stream;
}

class SitemapReader {
  full = false;
  private readonly decoder = new StringDecoder('utf8');
  private readonly parser: Parser;
  private readonly kept: string[] = [];
  private kind: Sitemap['kind'] = 'unreadable';
  private form: 'unknown' | 'xml' | 'lines' = 'unknown';
  private listed = 0;
  private bytes = 0;
  private nesting = 0;
  private written: string | null = null;
  private rest = '';

  constructor(
    private readonly address: string,
    private readonly keep: (address: string) => boolean,
  ) {
    this.parser = new Parser(
      {
        onopentagname: (name) => this.opened(name.replace(/^.*:/, '').toLowerCase()),
        ontext: (text) => this.wrote(text),
        onclosetag: (name) => this.closed(name.replace(/^.*:/, '').toLowerCase()),
      },
      { xmlMode: true, decodeEntities: true },
    );
  }

  write(chunk: Buffer): void {
    for (let at = 0; at < chunk.length && !this.full; at += CHUNK) {
      const piece = chunk.subarray(at, at + CHUNK);
      this.bytes += piece.length;
      if (this.bytes > SITEMAP_LIMITS.bytes) this.full = true;
      else this.take(this.decoder.write(piece));
    }
  }

  finish(): Sitemap {
    if (!this.full && this.form === 'lines') this.line(this.rest);
    return { kind: this.kind, addresses: this.kept, listed: this.listed, cut: this.full };
  }

  private take(text: string): void {
    if (this.form === 'unknown') {
      const start = text.replace(/^[\s\ufeff]+/, '');
      if (start === '') return;
      this.form = start.startsWith('<') ? 'xml' : /^https?:\/\//i.test(start) ? 'lines' : 'unknown';
      if (this.form === 'unknown') this.full = true;
      if (this.form === 'lines') this.kind = 'pages';
    }
    if (this.form === 'xml') this.parser.write(text);
    if (this.form === 'lines') this.lines(text);
  }

  private lines(text: string): void {
    const lines = (this.rest + text).split(/\r?\n/);
    this.rest = (lines.pop() ?? '').slice(0, CHUNK);
    for (const line of lines) this.line(line);
  }

  private line(line: string): void {
    if (line.trim() !== '') this.list(line);
  }

  private opened(name: string): void {
    this.nesting += 1;
    if (this.nesting > MOST_NESTING || name === 'html') this.full = true;
    if (name === 'urlset' || name === 'rss' || name === 'feed') this.kind = 'pages';
    if (name === 'sitemapindex') this.kind = 'index';
    if (name === 'loc') this.written = '';
  }

  private wrote(text: string): void {
    if (this.written !== null && this.written.length < CHUNK) this.written += text;
  }

  private closed(name: string): void {
    this.nesting -= 1;
    if (name !== 'loc' || this.written === null) return;
    if (!this.full && this.kind !== 'unreadable') this.list(this.written);
    this.written = null;
  }

  private list(written: string): void {
    if (this.listed >= SITEMAP_LIMITS.addresses) {
      this.full = true;
      return;
    }
    this.listed += 1;
    if (this.kept.length >= SITEMAP_LIMITS.kept) return;
    const address = followable(written, this.address);
    if (address !== null && (this.kind === 'index' || this.keep(address))) this.kept.push(address);
  }
}

/**
 * The sitemaps that a robots.txt names.
 *
 * @param bytes the file
 * @param address of the file
 * @returns absolute addresses, at most 50
 */
export function sitemapsOfRobots(bytes: Uint8Array, address: string): readonly string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .subarray(0, 524_288)
    .toString('utf8');
  const found = new Set<string>();
  for (const [, written = ''] of text.matchAll(
    /^[\t \ufeff]*sitemap[\t ]*:[\t ]*(\S{1,2083})/gim,
  )) {
    const sitemap = followable(written, address);
    if (sitemap !== null && found.size < 50) found.add(sitemap);
  }
  return [...found];
}
