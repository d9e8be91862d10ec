import { request as askPlain, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as askSecure } from 'node:https';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};

export type Door = { readonly ip: string; readonly port: number };

/** One plain request to a host behind a door, without following anything. */
export const ask = (
  address: string,
  door: Door,
  {
    method = 'GET',
    headers = {},
    ca = '',
  }: { method?: string; headers?: Record<string, string>; ca?: string } = {},
): Promise<Answer> => {
  const url = new URL(address);
  const options: RequestOptions & { servername: string; ca: string } = {
    host: door.ip,
    port: door.port,
    path: url.pathname + url.search,
    method,
    headers: { host: url.host, ...headers },
    servername: url.hostname,
    ca,
    agent: false,
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? askSecure : askPlain;
    const request = send(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    request.on('error', reject);
    request.end();
  });
};
