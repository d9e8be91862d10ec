import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { CaptureKind, HeaderNotes, HopNote, RevisitProfile, RobotsNote } from './capture';
import { fieldLines, recordId, warcDigest } from './warc-fields';
import { requestHead, responseHead } from './warc-http';

/** One capture as the export needs it. Digests are SHA-256 in hexadecimal. */
export type WarcCapture = {
  readonly id: string;
  readonly kind: CaptureKind;
  readonly requested: string;
  readonly address: string;
  readonly at: Date;
  readonly milliseconds: number;
  readonly status: number | null;
  readonly requestHeaders: HeaderNotes;
  readonly headers: HeaderNotes;
  readonly ip: string | null;
  readonly robots: RobotsNote | null;
  readonly chain: readonly HopNote[];
  readonly payloadDigest: string;
  readonly textHash: string;
  readonly truncated: string | null;
  /** Of a revisit: why it has no bytes, and the capture that has them. */
  readonly profile: RevisitProfile | null;
  readonly refersTo: { readonly id: string; readonly address: string; readonly at: Date } | null;
  /** Reads the bytes; called once, when the record is written. */
  readonly bytes: () => Promise<Buffer>;
};

/** Said once, at the head of the file. */
export type WarcInfo = {
  readonly software: string;
  readonly description: string;
  readonly filename: string;
  readonly at: Date;
  /** UUID of the file. */
  readonly id: string;
};

const PROFILES: Readonly<Record<RevisitProfile, string>> = {
  'server-not-modified': 'http://netpreserve.org/warc/1.1/revisit/server-not-modified',
  'identical-payload-digest': 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest',
  // A substantial duplicate, which the standard allows under a profile of one's own.
  'main-text-unchanged': 'urn:msaudit:revisit:main-text-unchanged',
};

const pack = promisify(gzip);

/**
 * Writes captures as a WARC 1.1 file (ISO 28500:2017), each record a gzip member of its own. One
 * record is in memory at a time.
 *
 * @param captures in the order in which they were made
 * @yields the bytes of the file, record by record
 */
export async function* writeWarc(
  info: WarcInfo,
  captures: AsyncIterable<WarcCapture> | Iterable<WarcCapture>,
): AsyncGenerator<Buffer> {
  yield await pack(infoRecord(info));
  for await (const capture of captures) {
    for await (const record of recordsOf(capture)) yield await pack(record);
  }
}

async function* recordsOf(capture: WarcCapture): AsyncGenerator<Buffer> {
  if (capture.kind === 'upload') {
    yield resourceRecord(capture, await capture.bytes());
    yield metadataRecord(capture);
    return;
  }
  yield requestRecord(capture);
  yield capture.kind === 'revisit'
    ? revisitRecord(capture)
    : responseRecord(capture, await capture.bytes());
  yield metadataRecord(capture);
}

function infoRecord({ software, description, filename, at, id }: WarcInfo): Buffer {
  const block = fieldLines([
    ['software', software],
    ['format', 'WARC File Format 1.1'],
    [
      'conformsTo',
      'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    ],
    ['robots', 'obey'],
    ['description', description],
  ]);
  return record('warcinfo', recordId(id), at, Buffer.from(block), [
    ['WARC-Filename', filename],
    ['Content-Type', 'application/warc-fields'],
  ]);
}

function requestRecord(capture: WarcCapture): Buffer {
  const { id, at, address, requestHeaders, ip } = capture;
  const block = Buffer.from(requestHead(address, requestHeaders));
  return record('request', recordId(id, 'request'), at, block, [
    ['WARC-Target-URI', address],
    ['WARC-Concurrent-To', recordId(id)],
    ['WARC-IP-Address', ip],
    ['Content-Type', 'application/http;msgtype=request'],
  ]);
}

function responseRecord(capture: WarcCapture, bytes: Buffer): Buffer {
  const { id, at, address, status, headers, ip, payloadDigest, truncated } = capture;
  const head = Buffer.from(responseHead(status ?? 200, headers, bytes.length));
  return record('response', recordId(id), at, Buffer.concat([head, bytes]), [
    ['WARC-Target-URI', address],
    ['WARC-IP-Address', ip],
    ['WARC-Payload-Digest', warcDigest(payloadDigest)],
    ['WARC-Truncated', truncated],
    ['Content-Type', 'application/http;msgtype=response'],
  ]);
}

function revisitRecord(capture: WarcCapture): Buffer {
  const { id, at, address, status, headers, ip, payloadDigest, profile, refersTo } = capture;
  const block = Buffer.from(responseHead(status ?? 304, headers, null));
  return record('revisit', recordId(id), at, block, [
    ['WARC-Target-URI', address],
    ['WARC-IP-Address', ip],
    ['WARC-Profile', PROFILES[profile ?? 'identical-payload-digest']],
    ['WARC-Payload-Digest', warcDigest(payloadDigest)],
    ['WARC-Refers-To', refersTo && recordId(refersTo.id)],
    ['WARC-Refers-To-Target-URI', refersTo?.address],
    ['WARC-Refers-To-Date', refersTo?.at.toISOString()],
    ['Content-Type', 'application/http;msgtype=response'],
  ]);
}

/** What was handed in by hand has no address: it is named by its id. */
function resourceRecord({ id, at, payloadDigest }: WarcCapture, bytes: Buffer): Buffer {
  return record('resource', recordId(id), at, bytes, [
    ['WARC-Target-URI', `urn:uuid:${id}`],
    ['WARC-Payload-Digest', warcDigest(payloadDigest)],
    ['Content-Type', 'application/octet-stream'],
  ]);
}

/** What no other record has room for: redirects, robots.txt, the hash of the main text. */
function metadataRecord(capture: WarcCapture): Buffer {
  const { id, at, address, requested, chain, robots, milliseconds, textHash, kind } = capture;
  const rule = robots?.rule ? ` (${robots.rule})` : '';
  const block = fieldLines([
    [kind === 'upload' ? 'fileName' : 'requested', requested],
    ...chain.map((hop) => ['redirect', `${hop.status} ${hop.address} ${hop.location}`] as const),
    ['robots', robots && `${robots.decision}${rule} ${robots.robotsAddress}`],
    ['fetchTimeMs', kind === 'upload' ? null : milliseconds],
    ['mainTextSha256', textHash],
  ]);
  return record('metadata', recordId(id, 'metadata'), at, Buffer.from(block), [
    ['WARC-Target-URI', kind === 'upload' ? `urn:uuid:${id}` : address],
    ['WARC-Concurrent-To', recordId(id)],
    ['Content-Type', 'application/warc-fields'],
  ]);
}

function record(
  type: string,
  id: string,
  at: Date,
  block: Buffer,
  fields: Parameters<typeof fieldLines>[0],
): Buffer {
  const head = fieldLines([
    ['WARC-Type', type],
    ['WARC-Record-ID', id],
    ['WARC-Date', at.toISOString()],
    ...fields,
    ['Content-Length', block.length],
  ]);
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), block, Buffer.from('\r\n\r\n')]);
}
