import type { Criterion } from '../rubrics/rubric';

/** What the register of councils says about a body. */
export type AssessedBody = {
  /** For example "England"; `null` when the body is not in the register. */
  readonly nation: string | null;
  /** For example "county", "unitary", "district"; `null` when it is not known. */
  readonly type: string | null;
};

/**
 * Why a criterion does not concern a body; `null` when it does.
 *
 * A body whose nation is not known is not asked what only one nation is asked; one whose type is not
 * known is asked what some types are asked, because most councils are.
 *
 * @param body `null` when nothing is known about it
 */
export function whyNotApplicable(
  { appliesTo: { nations, types }, appliesBecause }: Criterion,
  body: AssessedBody | null,
): string | null {
  if (nations.length === 0 && types.length === 0) return null;
  const { nation, type } = body ?? { nation: null, type: null };
  if (nations.length > 0 && nation === null)
    return `${appliesBecause} The body is not in the register of councils.`.trim();
  const concerns =
    (nations.length === 0 || nations.includes(nation ?? '')) &&
    (types.length === 0 || type === null || types.includes(type));
  return concerns ? null : appliesBecause;
}

/** Types that a council's name gives away. Boroughs and cities can be of several types. */
const TYPES_BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/\bcounty council\b/i, 'county'],
  [/\bdistrict council\b/i, 'district'],
  [/\blondon borough\b/i, 'london-borough'],
];

/** What a council's own name says about it, when it is not in the register. */
export function bodyByName(name: string): AssessedBody {
  const type = TYPES_BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  return { nation: null, type };
}
