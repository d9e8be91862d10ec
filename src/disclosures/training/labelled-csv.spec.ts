import { labelledOfCsv } from './labelled-csv';

describe(labelledOfCsv.name, () => {
  it('reads labels and, where there is a column, how much a sentence counts', () => {
    const [statement] = labelledOfCsv(
      'statement_id,sentence,approval,structure,weight\n' +
        'a,Approved by the board.,1,0,1\na,The sky is blue.,0,0,0\na,We are a council.,0,1,\n',
      'own',
    );
    expect(statement).toMatchObject({
      id: 'a',
      source: 'own',
      rows: [
        { text: 'Approved by the board.', labels: 0b1, weight: 1 },
        { text: 'The sky is blue.', labels: 0, weight: 0 },
        { text: 'We are a council.', labels: 0b1000 },
      ],
    });
    expect(statement?.rows[2]).not.toHaveProperty('weight');
  });
});
