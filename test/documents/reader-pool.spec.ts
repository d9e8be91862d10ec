import { ReadError } from '../../src/documents/read-error';
import { createReaderPool } from '../../src/documents/reader-pool';
import { onePagePdf } from '../fixtures/documents/raw-pdf';
import { plainPdf } from '../fixtures/documents/layouts';
import { testSentences } from '../fixtures/documents/sentences';

/** Nested forms that keep a reader busy for longer than anyone waits, without any memory. */
function endless(): Buffer {
  const form = (next: number) => ({
    entries: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X1 ${next} 0 R >> >>`,
    data: '/X1 Do '.repeat(12),
  });
  const forms = Array.from({ length: 12 }, (_, n) => form(n + 7));
  return onePagePdf('/X1 Do', [
    ...forms,
    { entries: '/Type /XObject /Subtype /Form /BBox [0 0 9 9]', data: 'n' },
  ]);
}

describe(createReaderPool.name, () => {
  const pool = createReaderPool({ children: 2 });
  afterAll(() => pool.close());

  it('reads many documents at once, each with its own result', async () => {
    const sentences = testSentences(12);
    const texts = await Promise.all(
      sentences.map(async (sentence) => (await pool.read(Buffer.from(sentence))).text.content),
    );
    expect(texts).toEqual(sentences);
  });

  it('gives up when asked, and goes on with the next document', async () => {
    const asked = new AbortController();
    setTimeout(() => asked.abort(new Error('no longer wanted')), 700);
    await expect(pool.read(endless(), { signal: asked.signal })).rejects.toThrow(
      'no longer wanted',
    );
    expect((await pool.read(Buffer.from('Still reading.'))).text.content).toBe('Still reading.');
  });

  it('tells how many pages are done', async () => {
    const told: number[] = [];
    await pool.read(await plainPdf(testSentences(60)), {
      onProgress: ({ done }) => told.push(done),
    });
    expect(told).toEqual([1, 2, 3]);
  });

  it('rejects with error classes and stable codes', async () => {
    const failure = pool.read(Buffer.from('%PDF-1.7\n1 0 obj\n'));
    await expect(failure).rejects.toBeInstanceOf(ReadError);
    await expect(failure).rejects.toMatchObject({ code: 'corrupt' });
  });

  it('stays responsive while a document keeps a child busy', async () => {
    const asked = new AbortController();
    const busy = pool.read(endless(), { signal: asked.signal });
    let longest = 0;
    let last = performance.now();
    const pulse = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await new Promise((resolve) => setTimeout(resolve, 600));
    clearInterval(pulse);
    asked.abort();
    await expect(busy).rejects.toThrow();
    expect(longest).toBeLessThan(3_000);
  });

  it('refuses work after it was closed', async () => {
    const closed = createReaderPool({ children: 1 });
    await closed.close();
    await expect(closed.read(Buffer.from('late'))).rejects.toThrow('closed');
  });
});
