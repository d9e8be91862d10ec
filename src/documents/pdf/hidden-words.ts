import type { HiddenReason } from '../../text/text';
import type { Rect } from '../layout/layout-word';
import type { Picture } from '../ocr/picture';
import type { Engine } from './engine';
import { type PageFrame, toShown, toUpright } from './page-frame';
import type { Cover, PageObjects } from './page-objects';
import type { PdfWord } from './page-words';
import { renderPage } from './render';

/** Pixels for each point of the picture on which contrast is measured. */
const SCALE = 1.2;
/** Difference of grey below which nobody sees a letter, of 255. */
const CONTRAST = 24;
const PAGE_IMAGE = 0.45;
const DARK = 0.75;

/**
 * Decides about words that may not be seen: white ones, ones under something drawn later, and text
 * without ink over a scan. The page is drawn and looked at only where such words stand: what shows
 * no contrast is hidden. Text without ink that lies on the ink of a page-wide picture is the text
 * layer of a scan and counts.
 *
 * @param words changed in place
 * @returns true where the page's text is the text layer of a scan
 */
export function judgeHiddenWords(
  engine: Engine,
  page: number,
  frame: PageFrame,
  objects: PageObjects,
  words: readonly PdfWord[],
): boolean {
  const covers = objects.covers.map((cover) => ({ ...cover, box: toUpright(frame, 0, cover) }));
  let picture: Picture | undefined;
  const contrast = (box: Rect) => {
    picture ??= renderPage(engine, page, frame, SCALE);
    return picture ? contrastIn(picture, box) : 255;
  };
  let layer = false;
  for (const word of words) {
    const suspicion = suspect(word, objects, covers, frame);
    if (!suspicion) continue;
    const box = toShown(frame, word.style.turn, word);
    const seen = contrast(box) >= CONTRAST;
    if (seen && word.hidden === 'invisible') layer = true;
    if (seen) delete word.hidden;
    else word.hidden = suspicion;
  }
  return layer;
}

type PlacedCover = Cover & { readonly box: Rect };

/** Why a word may be hidden, where only the drawn page can tell. */
function suspect(
  word: PdfWord,
  objects: PageObjects,
  covers: readonly PlacedCover[],
  frame: PageFrame,
): HiddenReason | undefined {
  if (word.hidden === 'tiny' || word.hidden === 'off-page') return undefined;
  const over = covers.length === 0 ? [] : covers.filter(({ box }) => holds(box, word, frame));
  if (word.hidden === 'invisible')
    return objects.pictured > PAGE_IMAGE && over.some(({ kind }) => kind === 'image')
      ? 'invisible'
      : undefined;
  const order = objects.order.get(word.style.object);
  const later = over.some((cover) => order !== undefined && cover.order > order);
  if (later) return 'covered';
  if (!word.style.light) return undefined;
  const under = over.filter((cover) => order === undefined || cover.order < order).at(-1);
  return under?.shade !== undefined && under.shade < DARK ? undefined : 'white';
}

/** Covers are compared on the upright page; words of other turns are taken there first. */
function holds(box: Rect, word: PdfWord, frame: PageFrame): boolean {
  const place =
    word.style.turn === 0 ? word : toShown({ ...frame, rotation: 0 }, word.style.turn, word);
  const x = (place.left + place.right) / 2;
  const y = (place.top + place.bottom) / 2;
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}

/** Largest difference of grey inside a rectangle given in points. */
function contrastIn({ width, height, grey, scale }: Picture, box: Rect): number {
  const from = (points: number, size: number) =>
    Math.min(Math.max(Math.floor(points * scale), 0), size - 1);
  const [left, right] = [from(box.left, width), from(box.right, width)];
  const [top, bottom] = [from(box.top, height), from(box.bottom, height)];
  let darkest = 255;
  let lightest = 0;
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const value = grey[y * width + x] ?? 255;
      if (value < darkest) darkest = value;
      if (value > lightest) lightest = value;
    }
  }
  return lightest - darkest;
}
