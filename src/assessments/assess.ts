import type { Facts } from '../disclosures/facts';
import type { TextLabels } from '../disclosures/labels';
import type { Quality } from '../documents/reading';
import { findAll, type Findings } from '../rubrics/find';
import type { Criterion, Level, Observation, Rubric } from '../rubrics/rubric';
import type { Text } from '../text/text';
import { whyNotApplicable, type AssessedBody } from './applicability';
import type { Assessment, CriterionResult } from './assessment';
import { figuresOf } from './score';

/** What was seen outside the document, as the level it is worth. Left out: not known. */
export type Observations = Readonly<Partial<Record<Observation, Level>>>;

export type AssessInput = {
  readonly text: Text;
  readonly facts: Facts;
  /** The disclosures that its sentences make. */
  readonly labels: TextLabels;
  readonly rubric: Rubric;
  readonly quality: Quality;
  /** The body in the register of councils; `null` when it is not in it, or not a council. */
  readonly organisation: AssessedBody | null;
  readonly observations?: Observations;
};

/**
 * Holds one text against one rubric. Pure: the same input gives the same assessment.
 *
 * A text that needs a person, or whose main language the rubrics cannot read, is not scored at all:
 * every applicable criterion says why, and the score is `null`.
 */
export function assess(input: AssessInput): Assessment {
  const { text, facts, labels, rubric, organisation, observations = {} } = input;
  const unreadable = whyUnreadable(input);
  const findings = unreadable === null ? findAll(rubric, text, facts, labels) : null;
  const criteria = rubric.criteria.map((criterion) => {
    const reason = whyNotApplicable(criterion, organisation);
    if (reason !== null) return withoutLevel(criterion, 'not-applicable', reason);
    if (findings === null) return withoutLevel(criterion, 'not-scored', unreadable ?? '');
    return score(criterion, findings, observations);
  });
  const { id, version, hash } = rubric;
  return { rubric: { id, version, hash }, ...figuresOf(rubric, criteria), criteria };
}

const LANGUAGES = { cy: 'Welsh', other: 'a language other than English' } as const;

function whyUnreadable({ quality, facts, text }: AssessInput): string | null {
  if (quality.verdict === 'needs-a-person') {
    return ['The text needs a person to read it.', ...quality.reasons].join(' ');
  }
  if (text.sentences.length === 0) return 'The document has no sentences.';
  const { main } = facts.language;
  if (main === 'en') return null;
  return `Most of the text is in ${LANGUAGES[main]}; the rubric reads English only.`;
}

function withoutLevel(
  { id, section, max }: Criterion,
  state: 'not-scored' | 'not-applicable',
  reason: string,
): CriterionResult {
  return { id, section, state, level: null, max, caps: [], searched: 0, reason, evidence: [] };
}

const OBSERVED: Readonly<Record<Observation, string>> = {
  'published-on-own-website': 'where the statement is published',
  'homepage-link': "the organisation's homepage",
  'earlier-statements': 'where earlier statements are published',
  'registry-entry': 'the Home Office registry',
};

function score(
  criterion: Criterion,
  { searched, byCriterion }: Findings,
  observations: Observations,
): CriterionResult {
  const { id, section, max, observation } = criterion;
  const seen = observation === null ? undefined : observations[observation];
  if (observation !== null && seen === undefined) {
    const reason = `The document alone cannot answer this: nobody has looked at ${OBSERVED[observation]}.`;
    return withoutLevel(criterion, 'not-scored', reason);
  }
  const finding = byCriterion.get(id);
  const level = (seen === undefined ? (finding?.level ?? 0) : Math.min(seen, max)) as Level;
  return {
    id,
    section,
    state: 'scored',
    level,
    max,
    caps: seen === undefined ? (finding?.caps ?? []) : [],
    searched,
    evidence: finding?.evidence ?? [],
  };
}
