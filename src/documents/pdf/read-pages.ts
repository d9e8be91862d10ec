import type { PagePart } from '../../text/freeze';
import { joinContinuations } from '../layout/continuation';
import { markFurniture } from '../layout/furniture';
import { markHeadings } from '../layout/headings';
import type { PageSight } from '../quality';
import type { ReadOptions } from '../read';
import type { Engine } from './engine';
import { judgeHiddenWords } from './hidden-words';
import type { OpenPdf } from './open';
import { frameOf } from './page-frame';
import { type LaidOutPage, layOutPage, pageBlocks } from './page-layout';
import { readPageObjects } from './page-objects';
import { readPageWords } from './page-words';
import { TextStyles } from './text-styles';

/** What the first reader found on a page. */
export type ReadPage = PageSight & {
  readonly part: PagePart;
  readonly characters: number;
  /** Characters of which a person sees something. */
  readonly seen: number;
  readonly textLayer: boolean;
};

const EMPTY_PAGE: LaidOutPage = {
  frame: { left: 0, bottom: 0, right: 595, top: 842, width: 595, height: 842, rotation: 0 },
  drafts: [],
  hidden: [],
};

/** A picture over this share of a page may hold text. */
const PICTURED = 0.06;

/**
 * Reads every page of an open PDF with PDFium: characters, hidden text, reading order, then
 * furniture and headings across the document.
 */
export function readPages(engine: Engine, pdf: OpenPdf, options: ReadOptions): ReadPage[] {
  const styles = new TextStyles(engine);
  const read = [];
  for (let index = 0; index < pdf.pages; index += 1) {
    read.push(readPage(engine, pdf, index, styles));
    options.onProgress?.({ stage: 'text', done: index + 1, of: pdf.pages });
  }
  const laidOut = read.map(({ page }) => page);
  markFurniture(laidOut.map(({ frame, drafts }) => ({ height: frame.height, drafts })));
  markHeadings(laidOut.map(({ drafts }) => drafts));
  const joined = joinContinuations(laidOut.map(({ drafts }) => drafts));
  return read.map(({ page, ...rest }, index) => ({
    ...rest,
    part: {
      width: page.frame.width,
      height: page.frame.height,
      blocks: pageBlocks({ ...page, drafts: joined[index] ?? [] }),
    },
  }));
}

type FirstPass = Omit<ReadPage, 'part'> & { readonly page: LaidOutPage };

function readPage(engine: Engine, pdf: OpenPdf, index: number, styles: TextStyles): FirstPass {
  const { pdfium } = engine;
  const handle = pdfium._FPDF_LoadPage(pdf.handle, index);
  if (handle === 0)
    return {
      page: EMPTY_PAGE,
      characters: 0,
      seen: 0,
      unmapped: 0,
      pictured: false,
      textLayer: false,
    };
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
    textLayer,
  };
}
