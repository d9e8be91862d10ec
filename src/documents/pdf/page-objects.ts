import type { Engine } from './engine';
import type { PageRect } from './page-frame';

/** Something drawn on a page that can hide or carry text, with its place in the drawing order. */
export type Cover = PageRect & {
  readonly kind: 'image' | 'shape';
  readonly order: number;
  /** Luminance of a plain opaque rectangle, 0 to 1; undefined for anything else. */
  readonly shade: number | undefined;
};

/** What a page shows beside its text, in page coordinates. */
export type PageObjects = {
  readonly covers: readonly Cover[];
  /** Thin lines, borders of cells and rules between columns. */
  readonly lines: readonly PageRect[];
  /** Text object → place in the drawing order; only filled where something could hide text. */
  readonly order: ReadonlyMap<number, number>;
  /** Share of the page under its largest picture. */
  readonly pictured: number;
  /** Objects that are no text. */
  readonly shapes: number;
};

/** Object types of fpdf_edit.h. */
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const SHADING = 4;
const FORM = 5;

const MAX_OBJECTS = 50_000;
const MAX_FORM_DEPTH = 4;
const THIN = 2.5;
const LARGE = 150;

/** Walks over the objects of a page once, forms included, at most 50,000 of them. */
export function readPageObjects(engine: Engine, page: number, pageArea: number): PageObjects {
  const walk = new ObjectWalk(engine);
  const count = engine.pdfium._FPDFPage_CountObjects(page);
  walk.run(count, (index) => engine.pdfium._FPDFPage_GetObject(page, index), 0);
  let pictured = 0;
  for (const { kind, left, right, bottom, top } of walk.covers) {
    if (kind === 'image') pictured = Math.max(pictured, (right - left) * (top - bottom));
  }
  return {
    covers: walk.covers,
    lines: walk.lines,
    order: walk.order,
    shapes: walk.position - walk.order.size,
    pictured: pageArea > 0 ? Math.min(pictured / pageArea, 1) : 0,
  };
}

class ObjectWalk {
  readonly covers: Cover[] = [];
  readonly lines: PageRect[] = [];
  readonly order = new Map<number, number>();
  position = 0;

  constructor(private readonly engine: Engine) {}

  run(count: number, objectAt: (index: number) => number, depth: number): void {
    const { pdfium } = this.engine;
    for (let index = 0; index < count && this.position < MAX_OBJECTS; index += 1) {
      const object = objectAt(index);
      this.position += 1;
      const type = pdfium._FPDFPageObj_GetType(object);
      if (type === TEXT) this.order.set(object, this.position);
      else if (type === PATH) this.path(object);
      else if (type === IMAGE || type === SHADING) this.cover(object, 'image', undefined);
      else if (type === FORM && depth < MAX_FORM_DEPTH) {
        const inside = pdfium._FPDFFormObj_CountObjects(object);
        const at = (child: number) => pdfium._FPDFFormObj_GetObject(object, child);
        const before = this.covers.length;
        this.run(inside, at, depth + 1);
        this.place(object, before);
      }
    }
  }

  /** Covers found inside a form are placed by the form's own box: its matrix moved them. */
  private place(form: number, from: number): void {
    const bounds = this.boundsOf(form);
    const inside = this.covers.splice(from);
    const [largest] = inside.sort((a, b) => area(b) - area(a));
    if (bounds && largest)
      this.covers.push({ ...bounds, kind: largest.kind, order: largest.order, shade: undefined });
  }

  private path(object: number): void {
    const bounds = this.boundsOf(object);
    if (!bounds) return;
    const width = bounds.right - bounds.left;
    const height = bounds.top - bounds.bottom;
    if (width < THIN || height < THIN) {
      if (width > 12 || height > 12) this.lines.push(bounds);
      return;
    }
    const { pdfium, scratch: at } = this.engine;
    pdfium._FPDFPath_GetDrawMode(object, at, at + 4);
    const filled = pdfium.HEAPU32[at >> 2] !== 0;
    const stroked = pdfium.HEAPU32[(at >> 2) + 1] !== 0;
    const plain = pdfium._FPDFPath_CountSegments(object) <= 6;
    if (stroked && plain) this.border(bounds);
    if (filled && width * height > LARGE)
      this.cover(object, 'shape', plain ? this.shade(object) : undefined);
  }

  private border({ left, right, bottom, top }: PageRect): void {
    this.lines.push(
      { left, right, bottom: top, top },
      { left, right, bottom, top: bottom },
      { left, right: left, bottom, top },
      { left: right, right, bottom, top },
    );
  }

  private cover(object: number, kind: Cover['kind'], shade: number | undefined): void {
    const bounds = this.boundsOf(object);
    if (bounds && area(bounds) > LARGE)
      this.covers.push({ ...bounds, kind, shade, order: this.position });
  }

  private shade(object: number): number | undefined {
    const { pdfium, scratch: at } = this.engine;
    if (!pdfium._FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12)) return undefined;
    const [red = 0, green = 0, blue = 0, alpha = 0] = pdfium.HEAPU32.subarray(
      at >> 2,
      (at >> 2) + 4,
    );
    if (alpha < 200) return undefined;
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
  }

  private boundsOf(object: number): PageRect | undefined {
    const { pdfium, scratch: at } = this.engine;
    if (!pdfium._FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return undefined;
    const [left = 0, bottom = 0, right = 0, top = 0] = pdfium.HEAPF32.subarray(
      at >> 2,
      (at >> 2) + 4,
    );
    return { left, bottom, right, top };
  }
}

function area({ left, right, bottom, top }: PageRect): number {
  return (right - left) * (top - bottom);
}
