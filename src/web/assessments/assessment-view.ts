import type { CriterionResult } from '../../assessments/assessment';
import type { AuditRecord } from '../../assessments/audit-record';
import type { Rubric } from '../../rubrics/rubric';
import type { Text } from '../../text/text';
import { counted, percentage } from '../numbers';
import { cautions } from './cautions';
import {
  criterionQuotations,
  criterionView,
  type CriterionView,
  type DisclosedAt,
} from './criterion-view';
import { factQuotations, factRows, type FactRow } from './facts-view';
import type { Quotation } from './passages';
import { isPaged, statementView, type PageView } from './statement-view';
import { FORMALITY_TAGS, type Tag } from './words';

/** What the assessment page needs to know. */
export type Assessed = {
  readonly record: AuditRecord;
  /** The text that the record's quotes are slices of. */
  readonly text: Text;
  /** The rubric as it is now: its words, never its levels, are taken from here. */
  readonly rubric: Rubric;
  /** What the quoted sentences disclose; empty when the model is no longer the one that labelled. */
  readonly disclosed: DisclosedAt;
  /** Id of the document, where people may mark it. */
  readonly document: string | null;
};

export type SectionView = {
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  readonly weight: string;
  readonly summary: string;
  readonly criteria: readonly CriterionView[];
};

export type AssessmentView = {
  readonly summary: {
    /** "62 out of 100"; `null` when there is no score. */
    readonly score: string | null;
    readonly band: string | null;
    readonly coverage: string | null;
    readonly specificity: string | null;
    readonly counts: string;
  };
  readonly formalities: {
    readonly verdict: string;
    readonly rows: readonly { href: string; question: string; tag: Tag }[];
  };
  readonly facts: readonly FactRow[];
  readonly warnings: readonly string[];
  readonly sections: readonly SectionView[];
  readonly pages: readonly PageView[];
  readonly rubric: { readonly title: string; readonly version: string; readonly hash: string };
};

/** An assessment and its text as strings and rows: the whole page, with nothing left to compute. */
export function assessmentView(assessed: Assessed): AssessmentView {
  const { record, text, rubric } = assessed;
  return {
    summary: summaryView(record),
    formalities: formalitiesView(record, rubric),
    facts: factRows(record.facts),
    warnings: cautions(record, rubric),
    sections: sectionViews(assessed),
    pages: statementView(text, quotationsOf(record)),
    rubric: {
      title: rubric.title,
      version: record.rubric.version,
      hash: record.rubric.hash.slice(0, 12),
    },
  };
}

/** Everything in a text that is quoted: by facts first, then by criteria. */
export function quotationsOf({ facts, criteria }: AuditRecord): Quotation[] {
  return [...factQuotations(facts), ...criteria.flatMap((result) => criterionQuotations(result))];
}

function summaryView(record: AuditRecord): AssessmentView['summary'] {
  const { score, band, coverage, specificity, criteria } = record;
  return {
    score: score === null ? null : String(Math.round(score)),
    band,
    coverage: percentage(coverage),
    specificity: percentage(specificity),
    counts: countsInWords(criteria),
  };
}

function countsInWords(criteria: readonly CriterionResult[]): string {
  const count = (state: CriterionResult['state']): number =>
    criteria.filter((result) => result.state === state).length;
  return [
    `${counted(count('scored'), 'criterion', 'criteria')} scored`,
    `${count('not-scored')} not scored`,
    `${count('not-applicable')} not applicable`,
  ].join(', ');
}

function formalitiesView(record: AuditRecord, rubric: Rubric): AssessmentView['formalities'] {
  const { met, criteria } = record.formalities;
  const questions = new Map(rubric.criteria.map(({ id, question }) => [id, question]));
  return {
    verdict: met === null ? 'Not fully scored' : met ? 'Met' : 'Not met',
    rows: criteria.map(({ id, state }) => ({
      href: `#criterion-${id}`,
      question: questions.get(id) ?? `Criterion ${id}`,
      tag: FORMALITY_TAGS[state],
    })),
  };
}

function sectionViews({ record, rubric, text, disclosed, document }: Assessed): SectionView[] {
  const paged = isPaged(text);
  const criteria = new Map(rubric.criteria.map((criterion) => [criterion.id, criterion]));
  return rubric.sections.map(({ id, title, weight }) => {
    const results = record.criteria.filter(({ section }) => section === id);
    return {
      id,
      anchor: `section-${id}`,
      title,
      weight: `${weight}% of the score`,
      summary: sectionSummary(results),
      criteria: results.map((result) =>
        criterionView(rubric.id, result, criteria.get(result.id), paged, disclosed, document),
      ),
    };
  });
}

function sectionSummary(results: readonly CriterionResult[]): string {
  const scored = results.filter(({ state }) => state === 'scored');
  if (scored.length === 0) return 'Nothing scored in this section';
  const disclosed = scored.filter(({ level }) => (level ?? 0) > 0).length;
  return `${disclosed} of ${counted(scored.length, 'scored criterion', 'scored criteria')} disclosed`;
}
