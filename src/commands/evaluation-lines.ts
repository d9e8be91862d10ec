import type { Evaluation } from '../disclosures/evaluation/evaluation';

/** An evaluation as a table for the terminal. */
export function evaluationLines({ labels, macro, sentences, statements }: Evaluation): string[] {
  const head = [
    'label',
    'prec.',
    'recall',
    'F1',
    '95 % interval',
    'yes',
    'cal.',
    'stm F1',
    'always yes',
  ];
  const rows = labels.map((label) => [
    label.id,
    three(label.precision),
    three(label.recall),
    three(label.f1),
    `${three(label.interval.low)}-${three(label.interval.high)}`,
    `${label.support}`,
    three(label.calibrationError),
    three(label.statements.f1),
    three(label.statements.alwaysYes.f1),
  ]);
  const mean = [
    `mean of ${macro.labels.length}`,
    three(macro.precision),
    three(macro.recall),
    three(macro.f1),
    `${three(macro.interval.low)}-${three(macro.interval.high)}`,
    '',
    three(macro.calibrationError),
    three(macro.statementF1),
    three(macro.alwaysYesF1),
  ];
  const all = [head, ...rows, mean];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return [
    `${sentences} sentences of ${statements} statements; the mean is over the labels of the UK (macro-F1).`,
    ...all.map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    ),
    `Statements: accuracy ${three(macro.statementAccuracy)}, always yes ${three(macro.alwaysYesAccuracy)}.`,
  ];
}

const three = (value: number) => value.toFixed(3);
