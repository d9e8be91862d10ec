import type { PageKind } from '../rank/kinds';
import type { NotCounted } from './discovery';
import type { FileKind } from './file-kind';
import type { Ranker } from './search-context';

/** What a fetched page or file is taken for. */
export type Judgement = {
  readonly kind: PageKind;
  readonly score: number;
  readonly reasons: readonly string[];
  readonly is: 'statement' | 'landing' | 'neither';
  readonly notCounted: NotCounted | null;
  /** What a person should look at: sentences. */
  readonly doubts: readonly string[];
};

/** Fewer words of main text are no statement: a notice, a summary, an empty shell. */
export const LEAST_WORDS = 150;
/** From here on a link is taken for a statement or for what leads to one (see rank/). */
export const LIKELY = 0.5;
/** A document that cannot be read counts when its link and address say this much. */
const SURE_UNREAD = 0.7;

const UNDER_ACT =
  /\bsection 54\b|\bs\.? ?54\b|\bmodern slavery act\b|\badran 54\b|\bdeddf caethwasiaeth\b/i;
const YEAR = /\b20\d\d\b/;
const SUBJECT = /slaver|traffick|caethwas|gaethwas|masnachu pobl/i;

type Fetched = {
  readonly address: string;
  readonly bytesAre: FileKind;
  readonly title: string;
  readonly linkText: string;
  readonly heading: string;
  /** Null for a document whose text nobody could read; '' for one that holds pictures only. */
  readonly text: string | null;
  readonly words: number;
  readonly council: string | null;
  /** The text names the organisation. */
  readonly namesMaker: boolean;
};

/**
 * Decides what a fetched page or file is, on what it says. A page that ranks as a statement must
 * have at least 150 words of main text on the subject and one more sign: the Act, the organisation
 * or a year.
 *
 * @param rank from rank/
 */
export function judge(fetched: Fetched, rank: Ranker): Judgement {
  const { address, title, linkText, heading, text, council } = fetched;
  const ranked = rank({
    url: address,
    ...(title !== '' && { title }),
    ...(linkText !== '' && { linkText }),
    ...(heading !== '' && { heading }),
    ...(text !== null && text !== '' && { text }),
    ...(council !== null && { council }),
  });
  const isFile = fetched.bytesAre !== 'page';
  const likely = ranked.score >= LIKELY;
  const plain = { score: ranked.score, reasons: ranked.reasons, doubts: [] };
  if (isFile && (text === null || text === '')) return unread(fetched, plain);
  if (!likely)
    return { ...plain, kind: asOther(ranked.kind), is: 'neither', notCounted: 'not-a-statement' };
  const lacks = missing(fetched);
  if (isFile || ranked.kind !== 'landing_page') {
    if (lacks === null)
      return { ...plain, kind: statementKind(fetched), is: 'statement', notCounted: null };
    const reasons = [...plain.reasons, lacks];
    return isFile
      ? { ...plain, reasons, kind: 'other', is: 'neither', notCounted: 'not-a-statement' }
      : { ...plain, reasons, kind: 'landing_page', is: 'landing', notCounted: null };
  }
  return { ...plain, kind: 'landing_page', is: 'landing', notCounted: null };
}

function unread(
  fetched: Fetched,
  plain: Pick<Judgement, 'score' | 'reasons' | 'doubts'>,
): Judgement {
  const empty = fetched.text === '';
  const counts = !empty && plain.score >= SURE_UNREAD;
  return {
    score: plain.score,
    reasons: [
      ...plain.reasons,
      empty ? 'the file holds no text that can be read' : 'the text of the file was not read',
    ],
    kind: statementKind(fetched),
    is: counts ? 'statement' : 'neither',
    notCounted: counts ? null : 'not-readable',
    doubts: counts ? ['Its text was not read: it counts by its link and address alone.'] : [],
  };
}

/** What a page lacks to be a statement, as a sentence; null when it lacks nothing. */
function missing({ text, words, namesMaker }: Fetched): string | null {
  const body = text ?? '';
  if (words < LEAST_WORDS) return `only ${words} words of main text, fewer than ${LEAST_WORDS}`;
  if (!SUBJECT.test(body)) return 'the main text does not name slavery or trafficking';
  if (!UNDER_ACT.test(body) && !namesMaker && !YEAR.test(body))
    return 'the text names neither the Act, nor the organisation, nor a year';
  return null;
}

function statementKind({ bytesAre }: Fetched): PageKind {
  if (bytesAre === 'pdf') return 'statement_pdf';
  return bytesAre === 'word' ? 'statement_word' : 'statement_html';
}

const asOther = (kind: PageKind): PageKind =>
  kind.startsWith('statement') || kind === 'landing_page' ? 'other' : kind;
