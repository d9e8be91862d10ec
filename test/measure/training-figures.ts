export type Answer = 'none' | 'planned' | 'provided';

/** What people verified of one statement, and what was said of it. */
export type Judged = { readonly file: string; readonly truth: Answer; readonly said: Answer };

const ANSWERS: readonly Answer[] = ['none', 'planned', 'provided'];

/** Share of statements with the answer that people gave. */
export const accuracy = (judged: readonly Judged[]): number =>
  share(judged, ({ truth, said }) => truth === said);

/** Prints the confusion of the three answers, and the two questions as figures beside the majority. */
export function printPart(title: string, judged: readonly Judged[]): void {
  console.log(`${title}: ${judged.length} statements; people's answers in rows, ours in columns`);
  console.table(
    Object.fromEntries(
      ANSWERS.map((truth) => [
        truth,
        Object.fromEntries(
          ANSWERS.map((said) => [
            said,
            judged.filter((each) => each.truth === truth && each.said === said).length,
          ]),
        ),
      ]),
    ),
  );
  const both = judged.filter(({ truth, said }) => truth !== 'none' && said !== 'none');
  console.table({
    'three answers': {
      accuracy: round(accuracy(judged)),
      majority: round(Math.max(...ANSWERS.map((a) => share(judged, ({ truth }) => truth === a)))),
    },
    'is there training': question(judged, (answer) => answer !== 'none'),
    'planned, where both see training': question(both, (answer) => answer === 'planned'),
    'planned, among all': question(judged, (answer) => answer === 'planned'),
  });
}

function question(judged: readonly Judged[], yes: (answer: Answer) => boolean) {
  const hits = judged.filter(({ truth, said }) => yes(truth) && yes(said)).length;
  const positive = share(judged, ({ truth }) => yes(truth));
  return {
    accuracy: round(share(judged, ({ truth, said }) => yes(truth) === yes(said))),
    majority: round(Math.max(positive, 1 - positive)),
    precision: round(hits / judged.filter(({ said }) => yes(said)).length),
    recall: round(hits / judged.filter(({ truth }) => yes(truth)).length),
    statements: judged.length,
  };
}

const share = <T>(all: readonly T[], holds: (each: T) => boolean): number =>
  all.filter(holds).length / all.length;

const round = (value: number): number => Number(value.toFixed(3));
