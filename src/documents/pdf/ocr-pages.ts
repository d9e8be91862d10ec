import { garbageShare } from '../garbage';
import { type Draft, layOut } from '../layout/draft';
import { inkShare } from '../ocr/picture';
import { Recogniser } from '../ocr/recognise';
import type { ReadOptions } from '../format-reader';
import { LIMITS } from '../reading';
import type { Engine } from './engine';
import type { OpenPdf } from './open';
import type { FirstPass } from './read-pages';
import { renderPage } from './render';

/** Pixels for each point: 158 to the inch, where speed and sureness meet. */
const SCALE = 2.2;
const FEW_CHARACTERS = 25;
const STAMPED = 120;
const MOSTLY_PICTURE = 0.7;
const MANY_SHAPES = 40;
const BLANK = 0.0002;
const SAMPLE_WORDS = 100;

/**
 * Reads by optical character recognition the pages that show something but have no characters, or
 * characters that are garbage; at most LIMITS.ocrPages of them.
 *
 * @param pages changed in place
 * @returns numbers of the pages read, from 1
 */
export async function recognisePages(
  engine: Engine,
  pdf: OpenPdf,
  pages: FirstPass[],
  options: ReadOptions,
): Promise<number[]> {
  const wanted = pages.flatMap((page, index) => (needsRecognition(page) ? [index] : []));
  const chosen = wanted.slice(0, LIMITS.ocrPages);
  if (chosen.length === 0) return [];
  const recogniser = new Recogniser();
  const done: number[] = [];
  try {
    for (const [count, index] of chosen.entries()) {
      options.onProgress?.({ stage: 'ocr', done: count, of: chosen.length });
      const page = pages[index];
      const read = page && (await recognisePage(engine, pdf, index, page, recogniser));
      if (!read) continue;
      pages[index] = read;
      if (read.confidence !== undefined) done.push(index + 1);
    }
    options.onProgress?.({ stage: 'ocr', done: chosen.length, of: chosen.length });
  } finally {
    await recogniser.close();
  }
  return done;
}

function needsRecognition(first: FirstPass): boolean {
  const { seen, picturedShare, pictured, shapes, unmapped, page } = first;
  if (seen < FEW_CHARACTERS)
    return pictured || shapes > MANY_SHAPES || (seen > 0 && unmapped > 0.5);
  if (seen < STAMPED && picturedShare > MOSTLY_PICTURE && !first.textLayer) return true;
  if (unmapped > 0.5) return true;
  return garbageShare(sampleOf(page.drafts)) > 0.4;
}

/** The first lines of a page's first blocks: enough to tell letters from garbage. */
function sampleOf(drafts: readonly Draft[]): string {
  const sample: string[] = [];
  for (const { paragraph } of drafts) {
    for (const word of paragraph.lines[0] ?? []) sample.push(word.text);
    if (sample.length > SAMPLE_WORDS) break;
  }
  return sample.join(' ');
}

async function recognisePage(
  engine: Engine,
  pdf: OpenPdf,
  index: number,
  before: FirstPass,
  recogniser: Recogniser,
): Promise<FirstPass | undefined> {
  const handle = engine.pdfium._FPDF_LoadPage(pdf.handle, index);
  if (handle === 0) return undefined;
  const { frame } = before.page;
  const picture = renderPage(engine, handle, frame, SCALE);
  engine.pdfium._FPDF_ClosePage(handle);
  if (!picture) return undefined;
  if (inkShare(picture) < BLANK) return { ...before, pictured: false, unmapped: 0 };
  const found = await recogniser.recognise(picture);
  if (!found || found.words.length === 0) return undefined;
  const { width, height } = frame;
  const drafts = layOut(found.words, { across: [], down: [] });
  return {
    ...before,
    page: {
      frame: { left: 0, bottom: 0, right: width, top: height, width, height, rotation: 0 },
      drafts: drafts.map((draft) => Object.assign(draft, { turn: 0 as const, recognised: true })),
      hidden: before.page.hidden,
    },
    unmapped: 0,
    confidence: Math.round(found.confidence * 10) / 10,
  };
}
