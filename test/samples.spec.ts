import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { buildSamples } from './fixtures/samples/builder/build-samples';
import samples from './fixtures/samples/samples.json';

const FOLDER = path.join(__dirname, 'fixtures', 'samples');

const inflated = (packed: string, inflate: (bytes: Buffer) => Buffer) => {
  try {
    return inflate(Buffer.from(packed, 'latin1')).toString('latin1');
  } catch {
    return packed;
  }
};

/** The content of a file without what depends on how zlib packed it: the streams and their sizes. */
const unpacked = (bytes: Buffer): string => {
  const raw = bytes.toString('latin1');
  return raw.startsWith('PK')
    ? [...raw.matchAll(/PK\x03\x04.{22}(..)..([^]*?)(?=PK\x01\x02|PK\x03\x04)/gs)]
        .map(([, size, rest]) => {
          const name = Buffer.from(size!, 'latin1').readUInt16LE(0);
          return rest!.slice(0, name) + inflated(rest!.slice(name), zlib.inflateRawSync);
        })
        .join('\n')
    : raw
        .replace(/stream\n([^]*?)\nendstream/g, (_, body: string) =>
          inflated(body, zlib.inflateSync),
        )
        .replace(/\/Length \d+|^\d{10} \d{5} [nf] ?$|startxref\n\d+/gm, '');
};

describe('sample statements', () => {
  it('are what their sources and builder say', async () => {
    for (const [name, bytes] of await buildSamples()) {
      const committed = unpacked(fs.readFileSync(path.join(FOLDER, name)));
      expect([name, committed === unpacked(bytes)]).toEqual([name, true]);
      expect(committed.length).toBeGreaterThan(1_000);
    }
  });

  it('are all listed, with the rubric that fits them', () => {
    const files = fs.readdirSync(FOLDER).filter((name) => /\.(pdf|docx|html|txt)$/.test(name));
    expect(samples.map(({ file }) => file).sort()).toEqual(files.sort());
    const readme = fs.readFileSync(path.join(FOLDER, 'README.md'), 'utf8');
    for (const file of files) expect(readme).toContain(`\`${file}\``);
  });
});
