import { deflateSync } from 'node:zlib';
import { refuseBombs } from './inflate-guard';

const MEGABYTE = 1024 * 1024;

/** A file with one stream; `times` packs it again and again. */
function fileWith(data: Buffer, entries = '', times = 1): Buffer {
  let packed = data;
  for (let n = 0; n < times; n += 1) packed = deflateSync(packed, { level: 9 });
  const filters = '/FlateDecode '.repeat(times);
  const head = `%PDF-1.7\n1 0 obj\n<< ${entries} /Filter [ ${filters}] /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\n')]);
}

const bomb = { code: 'decompression-bomb' };

describe(refuseBombs.name, () => {
  it('lets ordinary streams pass', async () => {
    await expect(refuseBombs(fileWith(Buffer.alloc(MEGABYTE, 'text ')))).resolves.toBeUndefined();
    await expect(refuseBombs(Buffer.from('%PDF-1.7 no stream at all'))).resolves.toBeUndefined();
  });

  it('refuses a stream that inflates beyond the limit, however often it is packed', async () => {
    const huge = Buffer.alloc(60 * MEGABYTE);
    await expect(refuseBombs(fileWith(huge))).rejects.toMatchObject(bomb);
    await expect(refuseBombs(fileWith(huge, '', 2))).rejects.toMatchObject(bomb);
  });

  it('allows a picture more than a page', async () => {
    const scan = Buffer.alloc(60 * MEGABYTE, 255);
    await expect(refuseBombs(fileWith(scan, '/Subtype /Image'))).resolves.toBeUndefined();
  });

  it('leaves streams that cannot be inflated to the readers', async () => {
    const noise = Buffer.from(Array.from({ length: 200_000 }, (_, n) => (n * 73) % 256));
    const file = fileWith(noise)
      .toString('latin1')
      .replace(/stream\n../, 'stream\nxx');
    await expect(refuseBombs(Buffer.from(file, 'latin1'))).resolves.toBeUndefined();
  });
});
