import { quoteOf } from '../../text/quote';
import type { Span, Text } from '../../text/text';
import type { Facts } from '../facts';
import { datesIn } from './dates';
import type { FactLine } from './fact-lines';
import { plainValue } from './plain-value';
import {
  capitalNameIn,
  nameAndOfficeIn,
  nameIn,
  officeAtStart,
  officeIn,
  officeLabelIn,
} from './person';

type Found = {
  readonly name: string | null;
  readonly role: string | null;
  readonly from: number;
  readonly to: number;
  readonly hit: Span;
  /** Name and office stand in running text: only a cue makes that a signature. */
  readonly inText: boolean;
};

const SIGNED =
  /\bsigned\b|\bsignature\b|\bsignatory\b|\bfor and on behalf of\b|^on behalf of\b|\bapproved by\b|\byours (?:sincerely|faithfully)\b/;
const SIGNED_BY_OFFICE =
  /\b(?:is|was|been|and) (?:\w+ )?signed (?:off )?(?:\w+ ){0,4}?by (?:the|our|its) ((?:[\w']+ ){0,4}?(?:chief executive(?: officer)?|leader(?: of the council)?|managing director|director|chair(?:man|woman)?|ceo|cabinet member))\b/;
/** In front of a name: somebody is quoted. */
const QUOTED = /\b(?:said|says|adds|added|commented|explained|according to)\s+(?:our\s+)?$/;
const LABELLED = /^(?:signed(?: by)?|name|print name|signature|signatory)\s*[:.\u2026_-]*\s+/i;
const ROLE_LABEL = /^(?:position|title|job title|role|designation)\s*[:-]\s*/i;
/** Lines above a name in which a cue may stand, and lines below in which role and date may. */
const NEAR = 4;
const LONGEST_LINE = 160;
const LONGEST_LABEL = 40;
/** A name with an office but no cue counts in the second half of a text only. */
const LEAST_SCORE = 5;

/**
 * Finds who signed: a name with an office beside or below it, as signatures in print have them
 * ("Signed: …", name above "Chief Executive", "signed by …, Director"). Of several signatures the
 * best supported wins (a cue such as "Signed", an office, a name, a date, a place near the end); of
 * equals the last block, of joint signatures in one block the first. A name alone counts only with a
 * cue; an office alone only when the text says "signed by the …".
 */
export function signatureOf(text: Text, lines: readonly FactLine[]): Facts['signature'] {
  let best: { score: number; found: Found; index: number } | null = null;
  lines.forEach((_, index) => {
    const found = readSignature(lines, index);
    if (!found) return;
    const cue = hasCue(lines, index);
    const line = lines[index];
    if (!cue && (!found.name || !found.role || found.inText)) return;
    const score =
      (cue ? 3 : 0) + (found.name ? 2 : 0) + (found.role ? 2 : 0) + 2 * (line?.place ?? 0);
    const near = best && index - best.index <= NEAR;
    if (!best || score > best.score + (near ? 1.5 : 0)) best = { score, found, index };
  });
  const chosen = best as { score: number; found: Found; index: number } | null;
  if (!chosen || chosen.score < LEAST_SCORE) return null;
  const { hit, from, to } = chosen.found;
  const date = dateNear(lines, chosen.found);
  const first = lines[Math.min(from, date?.index ?? from)];
  const last = lines[Math.max(to, date?.index ?? to)];
  if (!first || !last) return null;
  const name = chosen.found.name && plainValue(chosen.found.name);
  const role = chosen.found.role && plainValue(chosen.found.role);
  const hits = date ? [hit, date.hit] : [hit];
  const evidence = quoteOf(text, { start: first.start, end: last.end }, hits);
  return { name, role, date: date?.iso ?? null, evidence };
}

function readSignature(lines: readonly FactLine[], index: number): Found | null {
  const line = lines[index];
  if (!line) return null;
  const label = officeLabelIn(line.raw);
  const raw = label ? line.raw.slice(label.length) : line.raw.replace(LABELLED, '');
  const offset = line.raw.length - raw.length;
  const span = (start: number, end: number) => ({
    start: line.start + offset + start,
    end: line.start + offset + end,
  });
  if (line.raw.length <= LONGEST_LINE || /\bsigned\b/i.test(line.raw)) {
    const both = nameAndOfficeIn(raw);
    if (both && QUOTED.test(raw.slice(0, both.start))) return null;
    if (both && (line.raw.length <= LONGEST_LINE || SIGNED.test(line.view.view))) {
      const { name, office: role, start, end } = both;
      return {
        name,
        role,
        from: index,
        to: index,
        hit: span(start, end),
        inText: start > 0 || raw.slice(start, end).includes('|'),
      };
    }
  }
  const name = nameIn(raw) ?? capitalNameIn(raw);
  const office = name === null ? null : officeFor(lines, index);
  // Capitals alone may be any heading.
  if (name !== null && (office || nameIn(raw))) {
    const { role = null, from = index, to = index } = office ?? {};
    return { name, role, from, to, hit: span(0, raw.length), inText: false };
  }
  return readSignedBy(line, index);
}

/** The office of a name: on the lines below it, else in its label ("Director's name:"). */
function officeFor(
  lines: readonly FactLine[],
  index: number,
): { role: string; from: number; to: number } | null {
  for (const to of [index + 1, index + 2]) {
    const raw = (lines[to]?.raw ?? '').replace(ROLE_LABEL, '');
    const role = officeIn(raw) ?? (to === index + 1 ? officeAtStart(raw) : null);
    if (role) return { role, from: index, to };
  }
  for (const from of [index, index - 1]) {
    const raw = lines[from]?.raw ?? '';
    const label = from === index || raw.length <= LONGEST_LABEL ? officeLabelIn(raw) : null;
    if (label) return { role: label.office, from, to: index };
  }
  return null;
}

/** "Signed by the chief executive", without a name. */
function readSignedBy(line: FactLine, index: number): Found | null {
  const office = SIGNED_BY_OFFICE.exec(line.view.view);
  if (!office?.[1]) return null;
  const from = office.index + office[0].length - office[1].length;
  const hit = line.view.source(from, from + office[1].length);
  const role = line.raw.slice(hit.start - line.start, hit.end - line.start).replace(/\s+/g, ' ');
  return { name: null, role, from: index, to: index, hit, inText: true };
}

function hasCue(lines: readonly FactLine[], index: number): boolean {
  for (let i = Math.max(0, index - NEAR); i <= index + 2; i += 1) {
    const line = lines[i];
    if (!line || (i !== index && line.raw.length > 400)) continue;
    if (SIGNED.test(line.view.view)) return true;
  }
  return false;
}

type NearDate = { readonly iso: string; readonly index: number; readonly hit: Span };

/** A date in the signature, or alone on a line right below or above it: the quote reaches to it. */
function dateNear(lines: readonly FactLine[], { from, to }: Found): NearDate | null {
  for (let index = from; index <= to + 3; index += 1) {
    const date =
      index <= to || (lines[index]?.raw.length ?? 99) <= 60 ? dateOn(lines, index) : null;
    if (date) return date;
  }
  return (lines[from - 1]?.raw.length ?? 99) < 40 ? dateOn(lines, from - 1) : null;
}

function dateOn(lines: readonly FactLine[], index: number): NearDate | null {
  const line = lines[index];
  const date = line && datesIn(line.view.view)[0];
  return date ? { iso: date.iso, index, hit: line.view.source(date.start, date.end) } : null;
}
