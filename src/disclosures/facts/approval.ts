import { allMatches } from '../../text/all-matches';
import { quoteOf } from '../../text/quote';
import type { Span, Text } from '../../text/text';
import type { Facts } from '../facts';
import { datesIn } from './dates';
import type { FactLine } from './fact-lines';
import { plainValue } from './plain-value';

type Approval = NonNullable<Facts['approval']>;

const BODY_WORD =
  /\b(?:board|cabinet|council|committee|executive|trustees?|directors?|governors|governing body|court|senate|members?|partners?|shareholders|management team|leadership team|management|officers?|panel|secretary|leader|ceo|chief|owner|commissioners?|chair(?:man)?)\b/;
const APPROVED = '(?:approved|adopted|endorsed|ratified|signed[ -]off|authorised|agreed)';
const BY = new RegExp(
  `\\b${APPROVED}(?: and (?:signed|adopted|endorsed|published|authorised))?(?: (?:for publication|on \\d[^,.;]{4,24}|in full|for and on behalf of \\S+))? (?:by|at a meeting of|at|(?:for and )?on behalf of)\\s+(?:a (?:resolution|meeting) of\\s+)?(?:the\\s+|our\\s+|its\\s+)?`,
  'g',
);
const BODY_APPROVED = new RegExp(
  `(?:\\b(?:the|our)\\s+|^\\W*|[:;,]\\s+|\\b(?:and|to)\\s+)((?:[\\w&'-]+\\s+){0,7}?(?:board(?: of (?:directors|trustees|governors))?|cabinet|council|committee|trustees|directors|executive)(?: of(?: [\\w&'-]+){1,5}?)?),?\\s+(?:which |who |it |they |has |have |all |both |formally |unanimously |duly |also |recently ){0,4}${APPROVED}\\b`,
  'g',
);
const APPROVAL_NOUN =
  /\b(?:board|cabinet|council|committee|trustee)s?'?s? approval(?: date)?\s*[:\-(]|\bdate (?:of )?(?:board |cabinet |council )?approv(?:al|ed)\b|\bapproved(?: on)?\s*:/;
/** "following approval by Cabinet on 4 June": done where a date is named. */
const AFTER_APPROVAL =
  /\b(?:following|after|with|upon) (?:the |its |formal |full ){0,2}approval (?:by|from|of|at a meeting of) (?:the |our |its )?/g;
const PLANNED = new RegExp(
  `\\b(?:will be|to be|due to be|for|shall be|is being)\\s+(?:formally )?(?:presented|submitted|considered|approved|put|reported|taken|approval|consideration|adopted)\\s+(?:to|by|at|before)\\s+(?:the\\s+|full\\s+)?`,
  'g',
);
/** Not an act completed, or of something else than the statement. */
const NOT_DONE =
  /\b(?:will be|to be|must be|shall be|should be|be|been considered and|not|not yet|awaiting|if|once|until|subject to being|not (?:yet )?been) (?:formally |duly )?$|\b(?:will|shall|must|should|may|can) be\b(?!.*\b(?:was|were|has been|have been)\b).*$/;
const NEGATED = /\bnot\b|\bnever\b/;
const OF_STATEMENT =
  /^\W*signed by\b|\bstatement\b|\bthis (?:document|report|page|declaration)\b|^\W*(?:date (?:of )?)?(?:formally |board )?approv|\bit (?:has been|was|is) (?:(?:issued|made|published|prepared)\b[^.;]{0,60}[, ]|\w+ly )?(?:approved|adopted|endorsed|agreed)\b|\b(?:approved|adopted|endorsed|agreed) it (?:on|in|at) /;
const STOP =
  /\s(?:on|in|for|who|which|and (?:is|was|has|will|signed|it|reviewed|published|covers|constitutes|shall)|at (?:its|their|the|a)|dated|as|pursuant|to|with|during|under|following|will|prior|before|after|has|have|is|was|for the)\b|[,;:()\n]|\.(?!'s )|\s-\s|\s\d/;
const LONGEST_BODY = 90;

/**
 * Finds who approved the statement and when. Only a completed act counts as approved ("approved by",
 * "the board has adopted"); "considered by", "put to" and "noted by" do not; "to be presented to
 * Cabinet" is planned. The body is recorded in the words of the text, whether or not it is equal to
 * a board: that is for the rubric to judge.
 */
export function approvalOf(text: Text, lines: readonly FactLine[]): Facts['approval'] {
  let best: { score: number; approval: Approval } | null = null;
  lines.forEach((line, index) => {
    const found = readApproval(text, line, lines[index + 1]);
    if (!found) return;
    const { state, body, date } = found;
    const score = (state === 'approved' ? 4 : 0) + (body ? 2 : 0) + (date ? 1 : 0);
    if (!best || score >= best.score) best = { score, approval: found };
  });
  return (best as { approval: Approval } | null)?.approval ?? null;
}

function readApproval(text: Text, line: FactLine, next: FactLine | undefined): Approval | null {
  const { view } = line.view;
  if (
    !/approv|adopt|endors|ratif|signed|authoris|agreed|cabinet|board|council|committee/.test(view)
  ) {
    return null;
  }
  if (!OF_STATEMENT.test(view)) return null;
  const make = (
    state: Approval['state'],
    from: number,
    to: number,
    body: string | null,
  ): Approval => {
    const date = dateFor(line, next, from);
    const end = date && date.line !== line ? date.line.end : line.end;
    const hits = [line.view.source(from, to), ...(date ? [date.hit] : [])];
    const evidence = quoteOf(text, { start: line.start, end }, hits);
    return { state, body, date: date?.iso ?? null, evidence };
  };
  for (const match of allMatches(BY, view)) {
    if (NOT_DONE.test(view.slice(Math.max(0, match.index - 120), match.index))) continue;
    const at = match.index + match[0].length;
    const body = bodyAt(text, line, at);
    if (body) return make('approved', match.index, at, body);
  }
  for (const match of allMatches(BODY_APPROVED, view)) {
    const [whole, caught = ''] = match;
    const name = caught.replace(/^.*\b(?:to|by|before)\s+/, '');
    if (NEGATED.test(whole)) continue;
    const from = match.index + whole.indexOf(caught) + caught.length - name.length;
    const span: Span = line.view.source(from, from + name.length);
    return make('approved', match.index, match.index + whole.length, tidy(text, span));
  }
  for (const match of allMatches(AFTER_APPROVAL, view)) {
    const at = match.index + match[0].length;
    if (NOT_DONE.test(view.slice(Math.max(0, match.index - 120), match.index))) continue;
    const body = bodyAt(text, line, at);
    if (body && datesIn(view).some(({ start }) => start > at))
      return make('approved', match.index, at, body);
  }
  const noun = APPROVAL_NOUN.exec(view);
  if (noun && datesIn(view).length > 0) {
    return make('approved', noun.index, noun.index + noun[0].length, null);
  }
  for (const match of allMatches(PLANNED, view)) {
    const at = match.index + match[0].length;
    const body = bodyAt(text, line, at);
    if (body) return make('planned', match.index, at, body);
  }
  return null;
}

/** The words behind "approved by", up to the first that cannot belong to the name of a body. */
function bodyAt(text: Text, line: FactLine, at: number): string | null {
  const rest = line.view.view.slice(at, at + LONGEST_BODY);
  const stop = STOP.exec(rest);
  const length = stop ? stop.index : rest.trimEnd().length;
  if (length === 0 || !BODY_WORD.test(rest.slice(0, length))) return null;
  return tidy(text, line.view.source(at, at + length));
}

const tidy = (text: Text, { start, end }: Span) => plainValue(text.content.slice(start, end));

/** The date behind the act, else in the sentence, else alone on the next line: which is then quoted. */
function dateFor(
  line: FactLine,
  next: FactLine | undefined,
  from: number,
): { iso: string; line: FactLine; hit: Span } | null {
  const dates = datesIn(line.view.view).filter(({ start }) => !isYearEnd(line.view.view, start));
  const own = dates.find((date) => date.start > from) ?? dates[0];
  const below = own || !next || next.raw.length > 60 ? undefined : datesIn(next.view.view)[0];
  const [date, on] = own ? [own, line] : [below, next];
  return date && on ? { iso: date.iso, line: on, hit: on.view.source(date.start, date.end) } : null;
}

const isYearEnd = (view: string, start: number) =>
  /\b(?:end(?:ed|ing)?|year|to|until|period(?: of)?|from|between|and)(?: on| the)?\s*$/.test(
    view.slice(Math.max(0, start - 24), start),
  );
