import { type Draft, plainText } from './draft';

const ENDS = /[.!?:;…]["'”’)\]]*\d{0,2}$/;
const LOOK_BACK = 6;

/**
 * Joins what a column or page break tore apart. Inside a page the later block is taken into the
 * earlier one; over a page break the first body block is marked as going on.
 *
 * @param pages blocks of every page in reading order, furniture marked
 * @returns the same pages with torn blocks joined
 */
export function joinContinuations<D extends Draft>(pages: readonly (readonly D[])[]): D[][] {
  let before: Draft | undefined;
  return pages.map((drafts) => {
    const joined: D[] = [];
    for (const draft of drafts) {
      const first = joined.every(({ kind }) => kind === 'furniture');
      const open = draft.kind === 'paragraph' ? openBlock(joined, draft) : undefined;
      if (open) joined[joined.indexOf(open)] = merge(open, draft);
      else {
        if (first && draft.kind === 'paragraph' && before && isTorn(before, draft))
          draft.continues = true;
        joined.push(draft);
      }
    }
    before = joined.findLast(({ kind }) => kind !== 'furniture') ?? before;
    return joined;
  });
}

/** The nearest earlier block that stops in mid-sentence where this one could go on. */
function openBlock<D extends Draft>(joined: readonly D[], draft: D): D | undefined {
  const back = joined.slice(-LOOK_BACK).reverse();
  return back.find((earlier, steps) => {
    if (!isTorn(earlier, draft)) return false;
    const inPlace = draft.top >= earlier.bottom - 1 && overlaps(earlier, draft);
    return inPlace ? steps > 0 && startsSmall(draft) : steps === 0 || startsSmall(draft);
  });
}

function overlaps(a: Draft, b: Draft): boolean {
  return Math.min(a.right, b.right) > Math.max(a.left, b.left);
}

function startsSmall(draft: Draft): boolean {
  return /^\p{Ll}/u.test(plainText(draft));
}

function isTorn(earlier: Draft, later: Draft): boolean {
  if (earlier.kind !== 'paragraph' && earlier.kind !== 'item') return false;
  if (Math.abs(earlier.paragraph.size - later.paragraph.size) > 0.6) return false;
  if (later.paragraph.bold && !earlier.paragraph.bold) return false;
  const text = plainText(earlier);
  if (ENDS.test(text)) return false;
  if (startsSmall(later)) return true;
  return earlier.paragraph.full && earlier.paragraph.lines.length > 1 && text.length > 60;
}

function merge<D extends Draft>(earlier: D, later: D): D {
  return {
    ...earlier,
    paragraph: {
      ...earlier.paragraph,
      lines: [...earlier.paragraph.lines, ...later.paragraph.lines],
      full: later.paragraph.full,
    },
  };
}
