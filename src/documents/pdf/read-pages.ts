import type { PagePart } from '../../text/freeze';
import { joinContinuations } from '../layout/continuation';
import { markFurniture } from '../layout/furniture';
import { markHeadings } from '../layout/headings';
import type { PageSight } from '../quality';
import type { ReadOptions } from '../format-reader';
import type { Engine } from './engine';
import { judgeHiddenWords } from './hidden-words';
import type { OpenPdf } from './open';
import { frameOf } from './page-frame';
import { type LaidOutPage, layOutPage, pageBlocks } from './page-layout';
import { readPageObjects } from './page-objects';
import { readPageWords } from './page-words';
import { TextStyles } from './text-styles';

/** What the first look at a page found. */
export type FirstPass = PageSight & {
  readonly page: LaidOutPage;
  readonly characters: number;
  /** Characters that a person sees. */
  readonly seen: number;
  /** Share of the page under its largest picture. */
  readonly picturedShare: number;
  /** Objects drawn on the page that are no text. */
  readonly shapes: number;
  /** The text is the invisible layer of a scan. */
  readonly textLayer: boolean;
  /** Set where the page was read by optical character recognition. */
  readonly confidence?: number;
};

const EMPTY_PAGE: LaidOutPage = {
  frame: { left: 0, bottom: 0, right: 595, top: 842, width: 595, height: 842, rotation: 0 },
  drafts: [],
  hidden: [],
};

const NOTHING: FirstPass = {
  page: EMPTY_PAGE,
  characters: 0,
  seen: 0,
  unmapped: 0,
  pictured: false,
  picturedShare: 0,
  shapes: 0,
  textLayer: false,
};

/** A picture over this share of a page may hold text. */
const PICTURED = 0.06;

/** Looks at every page of an open PDF: characters, hidden text and reading order. */
export function readPages(engine: Engine, pdf: OpenPdf, options: ReadOptions): FirstPass[] {
  const styles = new TextStyles(engine);
  const pages: FirstPass[] = [];
  for (let index = 0; index < pdf.pages; index += 1) {
    pages.push(readPage(engine, pdf, index, styles));
    options.onProgress?.({ stage: 'text', done: index + 1, of: pdf.pages });
  }
  return pages;
}

/** Tells furniture and headings apart across the document and writes every page out. */
export function finishPages(pages: readonly FirstPass[]): PagePart[] {
  markFurniture(pages.map(({ page }) => ({ height: page.frame.height, drafts: page.drafts })));
  markHeadings(pages.map(({ page }) => page.drafts));
  const joined = joinContinuations(pages.map(({ page }) => page.drafts));
  return pages.map(({ page, confidence }, index) => ({
    width: page.frame.width,
    height: page.frame.height,
    ...(confidence !== undefined && { source: 'ocr' as const, confidence }),
    blocks: pageBlocks({ ...page, drafts: joined[index] ?? [] }),
  }));
}

function readPage(engine: Engine, pdf: OpenPdf, index: number, styles: TextStyles): FirstPass {
  const { pdfium } = engine;
  const handle = pdfium._FPDF_LoadPage(pdf.handle, index);
  if (handle === 0) return NOTHING;
  const frame = frameOf(engine, handle);
  const { words, characters, unmapped } = readPageWords(engine, handle, frame, styles);
  const objects = readPageObjects(
    engine,
    handle,
    (frame.right - frame.left) * (frame.top - frame.bottom),
  );
  const textLayer = judgeHiddenWords(engine, handle, frame, objects, words);
  const page = layOutPage(frame, words, objects);
  pdfium._FPDF_ClosePage(handle);
  let seen = 0;
  for (const word of words) if (!word.hidden) seen += word.text.length;
  return {
    page,
    characters,
    seen,
    unmapped: characters === 0 ? 0 : unmapped / characters,
    pictured: objects.pictured > PICTURED,
    picturedShare: objects.pictured,
    shapes: objects.shapes,
    textLayer,
  };
}
