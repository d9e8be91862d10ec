import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

export type FreshDatabase = { readonly url: string; drop(): Promise<void> };

/** An empty database on the server of the test run; each test file has its own. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (!server) throw new Error('TEST_DATABASE_URL is not set: run the tests through jest');
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await on(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => on(server, `drop database ${name} with (force)`) };
}

async function on(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
