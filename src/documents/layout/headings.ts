import { type Draft, plainText } from './draft';

const MAX_LENGTH = 160;
const MAX_LINES = 3;

/**
 * Marks headings and gives them levels by size and weight against the body text.
 *
 * @param pages the blocks of every page; changed in place
 */
export function markHeadings(pages: readonly (readonly Draft[])[]): void {
  const drafts = pages.flat().filter((draft) => draft.kind !== 'furniture');
  const body = bodyOf(drafts);
  const found: { draft: Draft; rank: number }[] = [];
  drafts.forEach((draft, index) => {
    if (draft.kind === 'cell') return;
    const opens = draft.recognised && opensSection(draft, drafts[index + 1]);
    if (opens || isHeading(draft, body)) found.push({ draft, rank: rankOf(draft) });
  });
  const ranks = [...new Set(found.map(({ rank }) => rank))].sort((a, b) => b - a);
  for (const { draft, rank } of found) {
    draft.kind = 'heading';
    draft.level = Math.min(ranks.indexOf(rank) + 1, 6);
  }
}

type Body = { size: number; bold: boolean };

/** Size and weight of most characters. */
function bodyOf(drafts: readonly Draft[]): Body {
  const weights = new Map<number, { all: number; bold: number }>();
  for (const { paragraph } of drafts) {
    let characters = 0;
    for (const line of paragraph.lines) for (const word of line) characters += word.text.length;
    const weight = weights.get(paragraph.size) ?? { all: 0, bold: 0 };
    weight.all += characters;
    if (paragraph.bold) weight.bold += characters;
    weights.set(paragraph.size, weight);
  }
  let body: Body = { size: 0, bold: false };
  let most = 0;
  for (const [size, { all, bold }] of weights) {
    if (all <= most) continue;
    most = all;
    body = { size, bold: bold * 2 > all };
  }
  return body;
}

function isHeading(draft: Draft, body: Body): boolean {
  const { lines, size, bold, marker } = draft.paragraph;
  if (lines.length > MAX_LINES || marker === 'bullet') return false;
  const text = plainText(draft);
  if (text.length > MAX_LENGTH || !/\p{L}{2}/u.test(text)) return false;
  if (/[.;,:]$/.test(text) && !(size > body.size * 1.3)) return false;
  if (/^\p{Ll}/u.test(text) && !bold) return false;
  if (size > body.size * 1.1 + 0.4) return true;
  if (size < body.size * 0.9) return false;
  if (bold && !body.bold) return true;
  return text.length > 3 && text.length < 80 && isCapitals(text) && lines.length === 1;
}

/** On a scan: a short line by itself, without an end mark, in front of running text. */
function opensSection(draft: Draft, next: Draft | undefined): boolean {
  if (!next || draft.kind !== 'paragraph' || draft.paragraph.lines.length > 1) return false;
  const text = plainText(draft);
  const alone = text.length >= 4 && text.length <= 70 && /^[\p{Lu}\d].*[\p{L}\d)]$/u.test(text);
  return alone && next.top > draft.top && plainText(next).length > text.length * 1.5;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && !/\d{3}/.test(text);
}

function rankOf({ paragraph: { size, bold } }: Draft): number {
  return size * 2 + (bold ? 1 : 0);
}
