import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Host } from '../site';

export type Sent = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** When it last changed, in days of the web. */
  readonly changed: number;
};

const FIRST_DAY = Date.UTC(2026, 8, 1);
const DAY = 86_400_000;

let changes = 0;

/** Writes an answer with the validators of the host; 304 where the condition allows it. */
export const send = (
  request: IncomingMessage,
  response: ServerResponse,
  host: Host,
  { status, headers, body, changed }: Sent,
): { readonly status: number; readonly validated: boolean } => {
  const validators = host.validators ?? 'both';
  const all: Record<string, string> = { server: host.cms.server, ...headers };
  if (host.cms.powered) all['x-powered-by'] = host.cms.powered;
  const hash = createHash('sha1').update(body).digest('base64url').slice(0, 16);
  const etag = validators === 'changing' ? `"${hash}-${(changes += 1)}"` : `"${hash}"`;
  const modified =
    validators === 'changing' ? new Date() : new Date(FIRST_DAY + Math.max(0, changed) * DAY);
  if (status === 200) {
    if (['both', 'etag', 'changing'].includes(validators)) all['etag'] ??= etag;
    if (['both', 'modified', 'changing'].includes(validators))
      all['last-modified'] ??= modified.toUTCString();
  }
  const validated = status === 200 && ('etag' in all || 'last-modified' in all);
  if (status === 200 && unchanged(request, all)) {
    const { etag: tag, 'last-modified': date } = all;
    response.writeHead(304, { ...(tag && { etag: tag }), ...(date && { 'last-modified': date }) });
    response.end();
    return { status: 304, validated };
  }
  const packed =
    host.cms.gzip && accepts(request) && (all['content-type'] ?? '').startsWith('text/');
  const bytes = packed ? gzipSync(body) : body;
  if (packed) Object.assign(all, { 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  response.writeHead(status, { ...all, 'content-length': String(bytes.length) });
  response.end(request.method === 'HEAD' ? undefined : bytes);
  return { status, validated };
};

const accepts = ({ headers }: IncomingMessage) =>
  String(headers['accept-encoding'] ?? '').includes('gzip');

const unchanged = (
  { headers }: IncomingMessage,
  sent: Readonly<Record<string, string>>,
): boolean => {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return sent['etag'] !== undefined && tags.includes(sent['etag']);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return sent['last-modified'] !== undefined && Date.parse(sent['last-modified']) <= since;
};
