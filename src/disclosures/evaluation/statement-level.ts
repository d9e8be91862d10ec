import { type Figures, figuresOf } from './figures';
import type { JudgedLabel } from './judged';

/** Does the statement disclose it at all? With what saying yes to every statement would score. */
export type StatementLevel = Figures & { readonly alwaysYes: Figures };

/** Takes sentences together: a statement discloses something when one of its sentences does. */
export function statementLevel(
  { answers, said }: JudgedLabel,
  statements: ArrayLike<number>,
): StatementLevel {
  const byStatement = new Map<number, { answer: boolean; said: boolean }>();
  answers.forEach((answer, at) => {
    const statement = statements[at] as number;
    const known = byStatement.get(statement);
    byStatement.set(statement, {
      answer: answer || known?.answer === true,
      said: said[at] === true || known?.said === true,
    });
  });
  const all = [...byStatement.values()];
  const people = all.map((one) => one.answer);
  return {
    ...figuresOf(
      all.map((one) => one.said),
      people,
    ),
    alwaysYes: figuresOf(
      people.map(() => true),
      people,
    ),
  };
}
