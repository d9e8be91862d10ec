import type { AppliedCap, CriterionEvidence, CriterionResult } from '../../assessments/assessment';
import type { Criterion, Level } from '../../rubrics/rubric';
import type { Disclosed } from '../../disclosures/disclosed';
import { counted } from '../numbers';
import { paths } from '../paths';
import { type DisclosureView, disclosureViews } from './disclosure-view';
import { passageAnchor, type Quotation } from './passages';
import { piecesOf, type Piece } from './segments';
import { levelTag, STATUS_WORDS, TYPE_WORDS, type Tag } from './words';

export type QuoteView = {
  readonly anchor: string;
  /** Link to the passage in the text. */
  readonly href: string;
  readonly pieces: readonly Piece[];
  /** Names the quote apart from the others on the page: "A4, quote 2". */
  readonly label: string;
  /** "Page 3. Claim: planned". */
  readonly source: string;
  /** What the model says the sentence discloses, and why. */
  readonly disclosures: readonly DisclosureView[];
};

export type CriterionView = {
  readonly id: string;
  readonly anchor: string;
  readonly question: string;
  readonly type: string;
  readonly tag: Tag;
  /** What the level that was reached means; `null` when there is none. */
  readonly reached: string | null;
  /** What the next level asks for, "Level 3: …"; `null` at the top or when not scored. */
  readonly next: string | null;
  readonly caps: readonly { readonly from: string; readonly why: string }[];
  /** Why there is no level; `null` when there is one. */
  readonly unscored: string | null;
  /** What was searched when nothing counted; `null` when something did. */
  readonly nothing: string | null;
  readonly quotes: readonly QuoteView[];
  /** Quotes beyond the first few, folded away. */
  readonly moreQuotes: readonly QuoteView[];
  readonly moreLabel: string;
  readonly why: string;
  readonly rubricHref: string;
  /** Where a person marks it; `null` on a printed page. */
  readonly markHref: string | null;
};

const QUOTES_SHOWN = 3;

/** The anchor of a quote: the `index`-th, from 0, under the criterion `id`. */
export function quoteAnchor(id: string, index: number): string {
  return `quote-${id}-${index + 1}`;
}

/** The quotations of a criterion, for marking them in the text. */
export function criterionQuotations(result: CriterionResult): Quotation[] {
  return result.evidence.map((evidence, index) => ({
    evidence,
    reference: {
      label: result.id,
      href: `#${quoteAnchor(result.id, index)}`,
      says: 'quotes this: go to the criterion',
    },
  }));
}

/** The disclosures of quoted sentences, by the offset at which the quote starts. */
export type DisclosedAt = ReadonlyMap<number, readonly Disclosed[]>;

/**
 * One criterion as rows and sentences.
 * @param criterion the rubric's side; `undefined` when the rubric no longer has it
 * @param paged whether page numbers mean anything in this document
 * @param document id of the document, for the link to its marks; `null` for none
 */
export function criterionView(
  rubric: string,
  result: CriterionResult,
  criterion: Criterion | undefined,
  paged: boolean,
  disclosed: DisclosedAt,
  document: string | null,
): CriterionView {
  const quotes = result.evidence.map((evidence, index) =>
    quoteView(result.id, evidence, index, paged, disclosed),
  );
  const level = result.state === 'scored' ? result.level : null;
  return {
    id: result.id,
    anchor: `criterion-${result.id}`,
    question: criterion?.question ?? `Criterion ${result.id}`,
    type: criterion ? TYPE_WORDS[criterion.type] : '',
    tag: levelTag(result),
    reached: level ? (criterion?.levels.get(level) ?? null) : null,
    next: level === null || !criterion ? null : nextLevel(criterion, level),
    caps: result.caps.map(capView),
    unscored: result.state === 'scored' ? null : unscoredReason(result),
    nothing: level === 0 ? nothing(result) : null,
    quotes: quotes.slice(0, QUOTES_SHOWN),
    moreQuotes: quotes.slice(QUOTES_SHOWN),
    moreLabel: counted(Math.max(0, quotes.length - QUOTES_SHOWN), 'more quote'),
    why: criterion?.why ?? '',
    rubricHref: paths.criterion(rubric, result.id),
    markHref: document === null ? null : paths.mark(document, result.id),
  };
}

function quoteView(
  id: string,
  evidence: CriterionEvidence,
  index: number,
  paged: boolean,
  disclosed: DisclosedAt,
): QuoteView {
  const { start, end, quote, hits, page, status } = evidence;
  const shifted = hits.map((hit) => ({ start: hit.start - start, end: hit.end - start }));
  return {
    anchor: quoteAnchor(id, index),
    href: `#${passageAnchor(start)}`,
    pieces: piecesOf(quote, { start: 0, end: end - start }, [{ hits: shifted }]),
    label: `${id}, quote ${index + 1}`,
    disclosures: disclosureViews(disclosed.get(start) ?? []),
    source: `${paged ? `Page ${page}. ` : ''}Claim: ${STATUS_WORDS[status]}.`,
  };
}

function nextLevel(criterion: Criterion, level: Level): string | null {
  const higher = [...criterion.levels].filter(([one]) => one > level).sort(([a], [b]) => a - b);
  return higher[0] ? `Level ${higher[0][0]} asks for: ${higher[0][1]}` : null;
}

function capView({ from, to, why }: AppliedCap): { from: string; why: string } {
  return { from: `Lowered from level ${from} to level ${to}`, why };
}

/** Why a criterion has no level. */
export function unscoredReason({ state, reason }: CriterionResult): string {
  const otherwise =
    state === 'not-applicable'
      ? 'The question does not concern this organisation.'
      : 'The document alone cannot answer this.';
  return `${reason ?? otherwise} It is left out of the score: this is not a zero.`;
}

function nothing({ searched, evidence }: CriterionResult): string {
  const where = counted(searched, 'sentence');
  return evidence.length === 0
    ? `Nothing found in ${where} searched.`
    : `Nothing that counts was found in ${where} searched. What came nearest:`;
}
