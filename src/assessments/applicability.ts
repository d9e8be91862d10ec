import type { Criterion } from '../rubrics/rubric';

/** What the register of councils says about a body. */
export type AssessedBody = {
  /** For example "England". */
  readonly nation: string;
  /** For example "county", "unitary", "district". */
  readonly type: string;
};

/**
 * Why a criterion does not concern a body; `null` when it does.
 *
 * @param body `null` when the body is not in the register: a criterion limited to some nations or
 *   types is then not asked
 */
export function whyNotApplicable(
  { appliesTo: { nations, types }, appliesBecause }: Criterion,
  body: AssessedBody | null,
): string | null {
  if (nations.length === 0 && types.length === 0) return null;
  if (body === null) {
    return `${appliesBecause} The body is not in the register of councils.`.trim();
  }
  const concerns =
    (nations.length === 0 || nations.includes(body.nation)) &&
    (types.length === 0 || types.includes(body.type));
  return concerns ? null : appliesBecause;
}
