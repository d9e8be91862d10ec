import { randomOf } from '../training/random';
import type { Judged } from './judged';

export type Interval = { readonly low: number; readonly high: number };

export type Bootstrap = {
  /** 95 % interval of F1, by label id. */
  readonly labels: Readonly<Record<string, Interval>>;
  /** 95 % interval of the mean over the labels given. */
  readonly macro: Interval;
};

const RESAMPLES = 1_000;

/**
 * How much the figures would differ with other statements: statements, not sentences, are drawn
 * again and again with replacement. The same seed gives the same interval.
 *
 * @param meant ids of the labels that the mean is over
 */
export function bootstrapOf(judged: Judged, meant: readonly string[], seed = 1): Bootstrap {
  const count = 1 + Array.from(judged.statements).reduce((most, one) => Math.max(most, one), -1);
  const tallies = judged.labels.map(({ answers, said }) => {
    const tally = { hits: new Float64Array(count), total: new Float64Array(count) };
    answers.forEach((answer, at) => {
      const statement = judged.statements[at] as number;
      const yes = said[at] === true;
      tally.hits[statement] = (tally.hits[statement] as number) + (answer && yes ? 2 : 0);
      tally.total[statement] = (tally.total[statement] as number) + Number(answer) + Number(yes);
    });
    return tally;
  });
  const random = randomOf(seed);
  const drawn: number[][] = judged.labels.map(() => []);
  const macros: number[] = [];
  for (let n = 0; n < RESAMPLES; n += 1) {
    const sample = Array.from({ length: count }, () => Math.floor(random() * count));
    let sum = 0;
    tallies.forEach(({ hits, total }, label) => {
      let [above, below] = [0, 0];
      for (const statement of sample) {
        above += hits[statement] as number;
        below += total[statement] as number;
      }
      const f1 = below === 0 ? 0 : above / below;
      (drawn[label] as number[]).push(f1);
      if (meant.includes(judged.labels[label]?.id ?? '')) sum += f1;
    });
    macros.push(sum / Math.max(1, meant.length));
  }
  return {
    labels: Object.fromEntries(judged.labels.map(({ id }, n) => [id, middle(drawn[n] ?? [])])),
    macro: middle(macros),
  };
}

function middle(values: readonly number[]): Interval {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { low: at(0.025), high: at(0.975) };
}
