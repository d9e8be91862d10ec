import { parse } from 'csv-parse/sync';
import { CSV_HEADER, csvRows } from './audit-csv';
import { failedRecord } from './audit-record';

describe(csvRows.name, () => {
  it('gives a failed document one row under the header', () => {
    const rows = parse<Record<string, string>>(
      CSV_HEADER + csvRows(failedRecord('a.pdf', 'corrupt', 'It is broken.')),
      {
        columns: true,
      },
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ source: 'a.pdf', error_code: 'corrupt', score: '' });
  });
});
