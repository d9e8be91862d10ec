import { freezeText } from '../text/freeze';
import { TRAINING_HEADER, trainingRows } from './training-rows';

const text = freezeText([
  {
    blocks: [
      { kind: 'heading', level: 2, text: 'Training' },
      { kind: 'paragraph', text: 'We trained 40 buyers. The sky was blue.' },
    ],
  },
]);
const [, trained] = text.sentences;
const said = (labels: readonly ('risk_mitigation' | 'effectiveness')[]) => ({
  start: trained?.start ?? -1,
  end: trained?.end ?? -1,
  labels,
});
const column = (row: readonly unknown[] | undefined, name: (typeof TRAINING_HEADER)[number]) =>
  row?.[TRAINING_HEADER.indexOf(name)];

describe(trainingRows.name, () => {
  it('gives every sentence, with its heading, and counts those a person spoke of', () => {
    const rows = trainingRows('d1', text, [said(['risk_mitigation'])]);
    expect(rows.map((row) => column(row, 'sentence'))).toEqual([
      'Training We trained 40 buyers.',
      'The sky was blue.',
    ]);
    expect(rows.map((row) => column(row, 'weight'))).toEqual([1, 0]);
    expect(rows.map((row) => column(row, 'risk_mitigation'))).toEqual([1, 0]);
    expect(rows.every((row) => row.length === TRAINING_HEADER.length)).toBe(true);
  });

  it('lets the majority decide, and a tie is no', () => {
    const tie = [said(['risk_mitigation', 'effectiveness']), said(['risk_mitigation'])];
    const [row] = trainingRows('d1', text, tie);
    expect(column(row, 'risk_mitigation')).toBe(1);
    expect(column(row, 'effectiveness')).toBe(0);
  });
});
