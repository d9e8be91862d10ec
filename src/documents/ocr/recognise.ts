import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Line, Page, Worker } from 'tesseract.js';
import type { LayoutWord } from '../layout/layout-word';
import { LIMITS } from '../reading';
import { type Picture, toPgm } from './picture';

/** The words that were recognised on one page, in points from its top left corner. */
export type Recognised = {
  readonly words: readonly LayoutWord[];
  /** Mean over the words, longer words counting more; 0 to 100, 0 for a page without words. */
  readonly confidence: number;
};

const POINTS_PER_INCH = 72;
/** Below this, marks that are no letters or figures are specks. */
const SPECK = 40;
/** Lines within this share of the usual size are taken to be of the usual size. */
const USUAL = 0.3;

const require_ = createRequire(__filename);

/** Optical character recognition, in a thread of its own, without any network. */
export class Recogniser {
  private worker: Promise<Worker> | undefined;

  /**
   * Recognises the text of one page.
   *
   * @returns undefined when the page took longer than LIMITS.ocrPageMilliseconds or failed
   */
  async recognise(picture: Picture): Promise<Recognised | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), LIMITS.ocrPageMilliseconds * 0.9);
    });
    const page = this.run(picture).catch(() => undefined);
    const found = await Promise.race([page, late]);
    clearTimeout(timer);
    if (!found) await this.close();
    return found && toWords(found, picture.scale);
  }

  /** Ends the thread; a later page starts a new one. */
  async close(): Promise<void> {
    const { worker } = this;
    this.worker = undefined;
    await worker?.then((started) => started.terminate()).catch(() => undefined);
  }

  private async run(picture: Picture): Promise<Page> {
    this.worker ??= start();
    const worker = await this.worker;
    const dpi = String(Math.round(picture.scale * POINTS_PER_INCH));
    await worker.setParameters({ user_defined_dpi: dpi });
    const { data } = await worker.recognize(toPgm(picture), {}, { blocks: true, text: false });
    return data;
  }
}

/** Loaded when first needed: it takes half a second and a hundred megabytes. */
async function start(): Promise<Worker> {
  const { createWorker, OEM } = require_('tesseract.js') as typeof import('tesseract.js');
  const data = dirname(require_.resolve('@tesseract.js-data/eng/package.json'));
  return createWorker('eng', OEM.LSTM_ONLY, {
    langPath: `${data}/4.0.0_best_int`,
    gzip: true,
    cacheMethod: 'none',
    errorHandler: () => undefined,
  });
}

function toWords(page: Page, scale: number): Recognised {
  const lines = (page.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  const sizes = lines.map((line) => sizeOf(line) / scale).sort((a, b) => a - b);
  const usual = sizes[sizes.length >> 1] ?? 10;
  const words: LayoutWord[] = [];
  let letters = 0;
  let sure = 0;
  for (const line of lines) {
    const own = sizeOf(line) / scale;
    const size = Math.abs(own - usual) < usual * USUAL ? usual : own;
    const baseline = (line.baseline.y0 + line.baseline.y1) / 2 / scale;
    for (const { text, confidence, bbox } of line.words) {
      const speck = confidence < SPECK && !/[\p{L}\p{N}]{2}/u.test(text);
      if (text.trim() === '' || speck) continue;
      letters += text.length;
      sure += confidence * text.length;
      words.push({
        text: text.trim(),
        left: bbox.x0 / scale,
        top: bbox.y0 / scale,
        right: bbox.x1 / scale,
        bottom: bbox.y1 / scale,
        baseline,
        size,
        bold: false,
      });
    }
  }
  return { words, confidence: letters === 0 ? 0 : sure / letters };
}

function sizeOf({ rowAttributes, bbox }: Line): number {
  const { rowHeight } = rowAttributes;
  return (rowHeight > 0 ? rowHeight : bbox.y1 - bbox.y0) * 0.85;
}
