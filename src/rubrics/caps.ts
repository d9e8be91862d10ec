import type { Claim } from '../disclosures/claim';
import type { CapId, ClaimKind, Level, Rubric } from './rubric';

/** First and last year of the reporting period; `null` when the period is not known. */
export type PeriodYears = YearRange | null;

type YearRange = { readonly first: number; readonly last: number };

/**
 * The caps that hold for one sentence as evidence for a criterion.
 *
 * `future-only`: the sentence is a plan; a criterion about plans is not capped. `outside-period`:
 * it is dated, and none of its years lies in the period; standing arrangements may be older, and a
 * promise is outside only when every year lies before the period. `habitual-without-period`: it
 * tells a habit ("we check") and no time, where something done in the year is asked for.
 * `boilerplate`: it is template wording. What a document says of itself (`formal`) is under no cap:
 * it holds by being said, in the words of the Act, whatever stands around it.
 */
export function capsOf(
  claim: Pick<Claim, 'status' | 'years' | 'timed'>,
  kind: ClaimKind,
  period: PeriodYears,
  isBoilerplate: boolean,
): CapId[] {
  if (kind === 'formal') return [];
  const caps: CapId[] = [];
  const { status, years, timed } = claim;
  if (status === 'planned' && kind !== 'promise') caps.push('future-only');
  else if (period && years.length > 0 && kind !== 'standing') {
    const before = years.every((year) => year < period.first);
    const outside =
      years.every((year) => year < period.first || year > period.last) ||
      isOtherFinancialYear(years, period);
    if (kind === 'promise' ? before : outside) caps.push('outside-period');
  }
  if (status === 'practice' && !timed && kind === 'action') caps.push('habitual-without-period');
  if (isBoilerplate) caps.push('boilerplate');
  return caps;
}

/**
 * Whether "2019-20" stands beside a period of 2020-21: the two share a calendar year and no day.
 * Only for periods that run from one calendar year into the next.
 */
function isOtherFinancialYear(years: readonly number[], { first, last }: YearRange): boolean {
  const [from, to] = years;
  if (last !== first + 1 || years.length !== 2 || to === undefined || from === undefined)
    return false;
  return to === from + 1 && from !== first;
}

/** The highest level that a sentence under these caps can reach. */
export function ceilingOf(caps: readonly CapId[], rubric: Rubric): Level {
  return caps.reduce<Level>((lowest, id) => {
    const to = rubric.caps.get(id)?.to ?? 3;
    return to < lowest ? to : lowest;
  }, 3);
}
