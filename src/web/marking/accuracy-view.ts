import type { CriterionAccuracy } from '../../marking/accuracy';
import type { Rubric } from '../../rubrics/rubric';
import { counted } from '../numbers';
import { paths } from '../paths';

export type AccuracyView = {
  readonly rubrics: readonly {
    readonly title: string;
    readonly summary: string;
    readonly rows: readonly {
      readonly id: string;
      readonly href: string;
      readonly question: string;
      readonly marks: string;
      readonly same: string;
      readonly near: string;
      readonly quotes: string;
    }[];
  }[];
};

/** Agreement of the machine with people's marks, in the order of the rubric; counts before shares. */
export function accuracyView(
  accuracy: ReadonlyMap<string, readonly CriterionAccuracy[]>,
  rubrics: readonly Rubric[],
): AccuracyView {
  return {
    rubrics: rubrics.flatMap(({ id, title, criteria }) => {
      const found = accuracy.get(id) ?? [];
      if (found.length === 0) return [];
      const rows = criteria.flatMap((criterion) => {
        const own = found.find((one) => one.criterion === criterion.id);
        return own ? [rowOf(own, id, criterion.question)] : [];
      });
      return [{ title, summary: summaryOf(found), rows }];
    }),
  };
}

function rowOf(own: CriterionAccuracy, rubric: string, question: string) {
  const { right, arguable, wrong } = own.quotes;
  return {
    id: own.criterion,
    href: paths.criterion(rubric, own.criterion),
    question,
    marks: String(own.marks),
    same: `${own.same} of ${own.marks}`,
    near: `${own.near} of ${own.marks}`,
    quotes: `${right} / ${arguable} / ${wrong}`,
  };
}

function summaryOf(found: readonly CriterionAccuracy[]): string {
  const sum = (of: (one: CriterionAccuracy) => number) =>
    found.reduce((total, one) => total + of(one), 0);
  const marks = sum((one) => one.marks);
  const right = sum((one) => one.quotes.right);
  const quotes = right + sum((one) => one.quotes.arguable + one.quotes.wrong);
  return `${counted(marks, 'mark')}: the same level in ${sum((one) => one.same)}, at most one level off in ${sum((one) => one.near)}. ${counted(quotes, 'quote')} judged: ${right} right.`;
}
