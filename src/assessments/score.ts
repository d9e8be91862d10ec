import type { Rubric } from '../rubrics/rubric';
import type { Assessment, CriterionResult, Formality } from './assessment';

type ScoredRubric = Pick<Rubric, 'sections' | 'bands' | 'formalities'> & {
  readonly criteria: readonly Pick<Rubric['criteria'][number], 'id' | 'weight'>[];
};

/** The figures of an assessment, from the results of its criteria. */
export type Figures = Pick<
  Assessment,
  'score' | 'band' | 'coverage' | 'specificity' | 'formalities'
>;

/** A level that answers a question with something specific; formalities are met from here. */
const SPECIFIC = 2;

/**
 * Works out score, band, coverage, specificity and the formalities gate.
 *
 * Score = Σ over sections of (Σ level/max × weight) ÷ (Σ weight) × the section's per cent. Only scored
 * criteria count; a section with none of them drops out and the others are scaled up to 100. Full
 * marks give exactly 100. Not rounded. The order of the results makes no difference.
 */
export function figuresOf(rubric: ScoredRubric, results: readonly CriterionResult[]): Figures {
  const scored = results.filter(({ state }) => state === 'scored');
  const score = scoreOf(rubric, scored);
  const share = (least: number) =>
    scored.length === 0
      ? null
      : scored.filter(({ level }) => (level ?? 0) >= least).length / scored.length;
  return {
    score,
    band: score === null ? null : bandOf(rubric.bands, score),
    coverage: share(1),
    specificity: share(SPECIFIC),
    formalities: formalitiesOf(rubric.formalities, results),
  };
}

function scoreOf({ sections, criteria }: ScoredRubric, scored: readonly CriterionResult[]) {
  const byId = new Map(scored.map((result) => [result.id, result]));
  let reached = 0;
  let possible = 0;
  for (const section of sections) {
    let marks = 0;
    let weights = 0;
    for (const { id, weight } of criteria) {
      const result = byId.get(id);
      if (result?.section !== section.id) continue;
      marks += ((result.level ?? 0) / result.max) * weight;
      weights += weight;
    }
    if (weights === 0) continue;
    reached += (marks / weights) * section.weight;
    possible += section.weight;
  }
  return possible === 0 ? null : (reached / possible) * 100;
}

/**
 * @param bands highest first, the last from 0
 * @param score 0 to 100, unrounded: 74.99 is not 75
 */
export function bandOf(bands: Rubric['bands'], score: number): string | null {
  return bands.find(({ from }) => score >= from)?.band ?? null;
}

function formalitiesOf(
  ids: readonly string[],
  results: readonly CriterionResult[],
): Assessment['formalities'] {
  const criteria = ids.map((id): Formality => {
    const result = results.find((each) => each.id === id);
    if (!result) return { id, state: 'not-scored' };
    if (result.state !== 'scored') return { id, state: result.state };
    return { id, state: (result.level ?? 0) >= SPECIFIC ? 'met' : 'not-met' };
  });
  const some = (state: Formality['state']) => criteria.some((each) => each.state === state);
  const met = some('not-met') ? false : some('not-scored') || !some('met') ? null : true;
  return { met, criteria };
}
