import type { Outcome } from '../fetch/visit';
import { checkOutcome } from './check-outcome';
import type { SweepStep } from './course';

const steps = (...answers: readonly (readonly [Outcome, number | null])[]) =>
  new Map(
    answers.map(([outcome, status], index) => [
      `https://www.ambershire.gov.uk/${index}`,
      { outcome, status } as SweepStep,
    ]),
  );

describe(checkOutcome, () => {
  it.each([
    ['found', steps(['gone', 404], ['ok', 200])],
    ['no-statement', steps(['gone', 404], ['gone', 410])],
    ['blocked', steps(['gone', 404], ['blocked', 403])],
    ['unreachable', steps(['gone', 404], ['too-slow', null])],
    ['unreachable', steps(['gone', null])],
  ] as const)('is %s', (outcome, answers) => {
    expect(checkOutcome(answers).outcome).toBe(outcome);
  });
});
