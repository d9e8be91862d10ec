import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ByteStore } from './byte-store';

describe(ByteStore.name, () => {
  const folder = mkdtempSync(join(tmpdir(), 'msaudit-bytes-'));
  const store = new ByteStore(folder);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const files = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());

  it('keeps the same bytes once, however many store them at the same time', async () => {
    const bytes = Buffer.from('the same statement');
    const stored = await Promise.all(Array.from({ length: 20 }, () => store.put(bytes)));
    expect(new Set(stored.map(({ sha256 }) => sha256)).size).toBe(1);
    expect(files()).toHaveLength(1);
    expect(await store.get(stored[0]?.sha256 ?? '')).toEqual(bytes);
  });

  it('writes anew what was cut short', async () => {
    const bytes = Buffer.from('a longer statement');
    const { sha256 } = await store.put(bytes);
    writeFileSync(join(folder, sha256.slice(0, 2), sha256), 'a lon');
    await store.put(bytes);
    expect(await store.get(sha256)).toEqual(bytes);
  });

  it('never gives back bytes that have changed', async () => {
    const { sha256 } = await store.put(Buffer.from('original'));
    writeFileSync(join(folder, sha256.slice(0, 2), sha256), 'tampered');
    await expect(store.get(sha256)).rejects.toThrow(/changed on disk/);
  });

  it.each(['', '../../etc/passwd', 'A'.repeat(64)])(
    'takes no path for a name: %p',
    async (name) => {
      await expect(store.get(name)).rejects.toThrow(/SHA-256/);
    },
  );

  it('leaves nothing behind when it cannot write', async () => {
    const file = join(folder, 'in-the-way');
    writeFileSync(file, '');
    const before = files().length;
    await expect(new ByteStore(file).put(Buffer.from('x'))).rejects.toThrow();
    expect(files()).toHaveLength(before);
  });
});
