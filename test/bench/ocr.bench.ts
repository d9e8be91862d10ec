import { plainPdf } from '../fixtures/documents/layouts';
import { scan } from '../fixtures/samples/builder/scan';
import { sentencesOf } from './corpus';
import { built, result, type Result } from './measure';

const { createReaderPool } =
  built<typeof import('../../src/documents/reader-pool')>('documents/reader-pool');

/** Two scans of a dense page, read side by side: both cores are busy. */
export const ocr = async (): Promise<Result[]> => {
  const scans: Buffer[] = [];
  for (const seed of [7, 8]) scans.push(await scan(await plainPdf(sentencesOf(32, seed))));
  const pool = createReaderPool({ children: 2 });
  const started = performance.now();
  const readings = await Promise.all(scans.map((bytes) => pool.read(bytes)));
  const seconds = (performance.now() - started) / 1_000;
  await pool.close();
  const pages = readings.reduce((sum, { ocrPages }) => sum + ocrPages.length, 0);
  if (pages === 0) throw new Error('nothing was scanned: the figure would be none');
  const confidence = readings[0]?.text.pages[0]?.confidence ?? 0;
  const note = `${pages} pages, confidence ${confidence.toFixed(0)}, start of the engine included`;
  return [result('OCR of a scanned A4 page, two at a time', seconds / pages, 's', ['<=', 5], note)];
};
