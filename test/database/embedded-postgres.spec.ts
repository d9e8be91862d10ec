import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../src/database/embedded-postgres';
import { isAlive } from '../../src/database/start-lock';
import { freshFolder } from '../support/fresh-folder';
import { eventually } from '../support/eventually';

async function ask<Row>(url: string, query: string): Promise<Row[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(query)).rows as Row[];
  } finally {
    await client.end();
  }
}

describe(startEmbeddedPostgres.name, () => {
  const folder = freshFolder();
  const place = path.join(folder.path, 'postgres');
  afterAll(() => folder.remove());

  it('lets two first starts at once share one server, and the last to stop stops it', async () => {
    const [one, two] = await Promise.all([
      startEmbeddedPostgres(place),
      startEmbeddedPostgres(place),
    ]);
    expect(two.pid).toBe(one.pid);
    expect([one.adopted, two.adopted].sort()).toEqual([false, true]);
    const user = new Client({ connectionString: two.url });
    await user.connect();
    await one.stop();
    expect((await user.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await user.end();
    await two.stop();
    expect(isAlive(one.pid)).toBe(false);
  });

  it('is not left running by two who stop at once', async () => {
    const users = await Promise.all([startEmbeddedPostgres(place), startEmbeddedPostgres(place)]);
    await Promise.all(users.map((user) => user.stop()));
    expect(users.map(({ pid }) => isAlive(pid))).toEqual([false, false]);
  });

  it('sorts alike everywhere, checks its data, listens on this machine only, asks for a password', async () => {
    const server = await startEmbeddedPostgres(place);
    const [row] = await ask<{ listen: string; sums: string; first: string }>(
      server.url,
      `select current_setting('listen_addresses') as listen,
              current_setting('data_checksums') as sums,
              (select string_agg(word, '' order by word) from unnest(array['b', 'É', 'a', 'Z']) word)
                as first`,
    );
    expect(row).toEqual({ listen: '127.0.0.1', sums: 'on', first: 'ZabÉ' });
    const stranger = server.url.replace(/:[^:@/]+@/, ':wrong@');
    await expect(ask(stranger, 'select 1')).rejects.toThrow(/password/);
    if (process.getuid?.() === 0) expect(fs.statSync(place).uid).not.toBe(0);
    expect(fs.statSync(path.join(place, 'password')).mode & 0o077).toBe(0);
    await server.stop();
  });

  it('adopts the server of a process that was killed', async () => {
    const script = `require('@swc-node/register');
      const { startEmbeddedPostgres } = require('./src/database/embedded-postgres.ts');
      startEmbeddedPostgres(${JSON.stringify(place)}).then(({ pid }) => {
        require('node:fs').writeSync(1, String(pid));
        process.kill(process.pid, 'SIGKILL');
      });`;
    const killed = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(killed.signal).toBe('SIGKILL');
    const server = await startEmbeddedPostgres(place);
    expect(server.adopted).toBe(true);
    expect(server.pid).toBe(Number(killed.stdout));
    await server.stop();
  });

  it('loses no committed row when the server itself is killed', async () => {
    const before = await startEmbeddedPostgres(place);
    await ask(before.url, 'create table kept as select generate_series(1, 1000) as n');
    process.kill(before.pid, 'SIGKILL');
    await eventually(
      () => Promise.resolve(isAlive(before.pid)),
      (alive) => !alive,
    );
    const after = await startEmbeddedPostgres(place);
    expect(after.adopted).toBe(false);
    expect(await ask(after.url, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }]);
    await after.stop();
  });
});
