import type { StateCounts } from '../../collection/coverage/coverage';
import { COVERAGE_STATES, type CoverageState } from '../../collection/coverage/coverage-state';
import { COVERAGE_WORDS, type StateWords } from './words';

/** A state with how many are in it. */
export type StateFigure = StateWords & {
  readonly count: number;
  readonly href: string;
  readonly chosen: boolean;
};

/** Every state with its count, words and sign. States in which nobody is are left out. */
export function stateFigures(
  counts: StateCounts,
  chosen: CoverageState | undefined,
  href: (state: CoverageState) => string,
): StateFigure[] {
  return COVERAGE_STATES.filter((state) => counts[state] > 0 || state === chosen).map((state) => ({
    ...COVERAGE_WORDS[state],
    count: counts[state],
    href: href(state),
    chosen: state === chosen,
  }));
}
