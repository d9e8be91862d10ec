import { formatOf } from './address-signals';
import type { PageKind } from './kinds';
import type { Link } from './link';
import type { Seen } from './signals';

/** From here on a link counts as a statement or as leading to one. */
export const LEAST_SCORE = 0.5;

/** Speak for a page that leads to statements (positive) or for the statement itself (negative). */
const LANDING: Readonly<Record<string, number>> = {
  'names-subject': 1,
  'subject-around': 0.8,
  'several-statements': 1.5,
  'care-section': 0.3,
  'community-section': 0.3,
  'title-only-subject': 0.3,
  'text-leads': 0.8,
  'names-statement': -1,
  'names-act': -1.5,
  'names-year': -0.6,
  'guide-part': -0.6,
  'print-view': -0.5,
  'text-statement': -1.6,
  'text-somewhat-statement': -0.3,
  'text-short': 0.6,
};

/**
 * The kind of a link: of the four that are or lead to a statement from `LEAST_SCORE` on, else the
 * one that most points speak for, else guidance on a council's own host and `other` elsewhere.
 *
 * @param score 0 to 1
 */
export function kindOf(link: Link, seen: readonly Seen[], score: number): PageKind {
  return score >= LEAST_SCORE ? statementKind(link, seen) : otherKind(link, seen);
}

function statementKind(link: Link, seen: readonly Seen[]): PageKind {
  const format = formatOf(link);
  if (format !== null) return format === 'pdf' ? 'statement_pdf' : 'statement_word';
  const landing = seen.reduce((sum, { signal }) => sum + (LANDING[signal.id] ?? 0), 0);
  return landing > 0 ? 'landing_page' : 'statement_html';
}

function otherKind(link: Link, seen: readonly Seen[]): PageKind {
  const advice = isAdvice(link, seen);
  const votes = new Map<PageKind, number>(advice ? [['guidance_public', ADVICE]] : []);
  for (const { signal, points } of seen) {
    if (!signal.kind || (advice && /^host-(?:public-body|government)$/.test(signal.id))) continue;
    const weight = signal.id.startsWith('host-') ? Math.max(points, HOST_SAYS) : points;
    votes.set(signal.kind, (votes.get(signal.kind) ?? 0) - weight);
  }
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  return best && best[1] > 0.5 ? best[0] : 'other';
}

/** A host alone says less about the kind of a page than its words do. */
const HOST_SAYS = -1.7;
/** What a page on the subject is if little else is said: less than a word for another kind. */
const ADVICE = 1.15;

/** A page on the subject, named as such, by a council or by others it works with. */
function isAdvice(link: Link, seen: readonly Seen[]): boolean {
  const about = seen.some(({ signal }) => signal.id === 'names-subject');
  const known = link.standing !== 'stranger' && link.standing !== 'news';
  return about && known && link.publisher.standing !== 'other-body';
}
