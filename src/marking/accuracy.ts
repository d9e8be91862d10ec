import type { Verdict } from './mark';

/** One mark beside what the machine said when it was made. */
export type Compared = {
  readonly criterion: string;
  readonly level: number;
  /** `null` when the criterion had no level. */
  readonly machine: number | null;
  readonly verdicts: readonly Verdict[];
};

/** How far the machine agrees with people on one criterion. Counts, so that small numbers show. */
export type CriterionAccuracy = {
  readonly criterion: string;
  /** Marks on results that had a level. */
  readonly marks: number;
  /** Of these, with exactly the machine's level; and at most one level off. */
  readonly same: number;
  readonly near: number;
  readonly quotes: Readonly<Record<Verdict, number>>;
};

/**
 * Counts agreement for each criterion. Marks of the same result by several people count each.
 *
 * @returns one entry for each criterion that has a mark, in the order in which they are first met
 */
export function accuracyOf(compared: readonly Compared[]): CriterionAccuracy[] {
  const byCriterion = new Map<string, CriterionAccuracy>();
  for (const { criterion, level, machine, verdicts } of compared) {
    const sum = byCriterion.get(criterion) ?? none(criterion);
    const scored = machine !== null;
    const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
    byCriterion.set(criterion, {
      criterion,
      marks: sum.marks + Number(scored),
      same: sum.same + Number(scored && machine === level),
      near: sum.near + Number(scored && Math.abs(machine - level) <= 1),
      quotes: {
        right: sum.quotes.right + count('right'),
        arguable: sum.quotes.arguable + count('arguable'),
        wrong: sum.quotes.wrong + count('wrong'),
      },
    });
  }
  return [...byCriterion.values()];
}

const none = (criterion: string): CriterionAccuracy => ({
  criterion,
  marks: 0,
  same: 0,
  near: 0,
  quotes: { right: 0, arguable: 0, wrong: 0 },
});
