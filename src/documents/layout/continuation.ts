import { type Draft, firstWord, lastWord } from './draft';

const ENDS = /[.!?:;…]["'”’)\]]*\d{0,2}$/;
const LOOK_BACK = 6;

/**
 * Joins what a column or page break tore apart. Inside a page the later block is taken into the
 * earlier one; over a page break the first body block is marked as going on.
 *
 * @param pages blocks of every page in reading order, furniture marked
 * @returns the pages with torn blocks joined
 */
export function joinContinuations<D extends Draft>(pages: readonly (readonly D[])[]): D[][] {
  const done: D[][] = [];
  for (const drafts of pages) {
    const joined: D[] = [];
    for (const draft of drafts) {
      const open = draft.kind === 'paragraph' ? openBlock(joined, draft) : undefined;
      if (open) joined[joined.indexOf(open)] = merge(open, draft);
      else joined.push(draft);
    }
    const first = joined.find(({ kind }) => kind !== 'furniture');
    const before = done.findLast((page) => page.some(({ kind }) => kind !== 'furniture'));
    if (first?.kind === 'paragraph' && before) first.continues = endsOpen(before, first);
    done.push(joined);
  }
  return done;
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

/**
 * True where a page's last body block goes on in `first`. Where a side-bar was read after the torn
 * paragraph, the paragraph is moved behind it.
 */
function endsOpen<D extends Draft>(page: D[], first: D): boolean {
  const body = page.filter(({ kind }) => kind !== 'furniture');
  const last = body.at(-1);
  if (last && isTorn(last, first)) return true;
  const torn = body
    .slice(-LOOK_BACK, -1)
    .findLast((draft) => isTorn(draft, first) && Math.abs(draft.left - first.left) < 20);
  const under = body.some(
    (draft) => torn && draft !== torn && draft.top >= torn.bottom && overlaps(draft, torn),
  );
  if (!torn || !last || under) return false;
  page.splice(page.indexOf(torn), 1);
  page.splice(page.indexOf(last) + 1, 0, torn);
  return true;
}

function overlaps(a: Draft, b: Draft): boolean {
  return Math.min(a.right, b.right) > Math.max(a.left, b.left);
}

function startsSmall(draft: Draft): boolean {
  return /^\p{Ll}/u.test(firstWord(draft));
}

function isTorn(earlier: Draft, later: Draft): boolean {
  if (earlier.kind !== 'paragraph' && earlier.kind !== 'item') return false;
  if (Math.abs(earlier.paragraph.size - later.paragraph.size) > 0.6) return false;
  if (later.paragraph.bold && !earlier.paragraph.bold) return false;
  if (ENDS.test(lastWord(earlier))) return false;
  if (startsSmall(later)) return true;
  const width = (earlier.right - earlier.left) / Math.max(later.right - later.left, 1);
  const alike = later.paragraph.lines.length === 1 || (width > 0.8 && width < 1.25);
  return alike && earlier.paragraph.full && earlier.paragraph.lines.length > 1;
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
