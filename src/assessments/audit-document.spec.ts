import { TINY } from '../../test/support/rubric-folder';
import { NO_LABELS } from '../disclosures/labels';
import type { Reading } from '../documents/reading';
import { exampleText } from '../rubrics/example-text';
import { loadRubric } from '../rubrics/load';
import { CSV_HEADER, csvRows } from './audit-csv';
import { auditDocument } from './audit-document';
import { auditHtml } from './audit-html';
import { recordFrom } from './audit-record';

const tiny = loadRubric(TINY);
const options = {
  sha256: 'a'.repeat(64),
  labels: { ...NO_LABELS, model: 'b'.repeat(64) },
  rubrics: new Map([
    ['council-statement', tiny],
    ['company-statement', { ...tiny, id: 'other' }],
  ]),
};

function reading(source: string): Reading {
  return {
    mediaType: 'text/plain',
    reader: 'test',
    text: exampleText(source),
    quality: { verdict: 'good', reasons: [], garbage: 0, emptyPages: 0 },
    ocrPages: [],
    warnings: [{ code: 'hidden-text', message: 'Some text is <hidden>.' }],
  };
}

const COUNCIL = reading(
  '# Modern slavery statement 2024-25\nThis is the statement of Durham County Council.\n' +
    '# Training\nIn 2024-25 we trained 41 buyers to recognise <b>slavery</b> & "more".',
);

describe(auditDocument.name, () => {
  it('finds the council, takes its rubric and puts all on record in a fixed order', () => {
    const { record, organisation } = auditDocument(COUNCIL, options);
    expect(organisation?.name).toBe('Durham County Council');
    expect(Object.keys(recordFrom('a.txt', record))).toEqual([
      ...[
        'source',
        'document',
        'facts',
        'rubric',
        'disclosureModel',
        'score',
        'band',
        'coverage',
        'specificity',
      ],
      ...['formalities', 'criteria'],
    ]);
    expect(record.rubric.id).toBe('tiny');
    expect(record.document).toMatchObject({ pages: 1, mediaType: 'text/plain', ocrPages: [] });
    for (const { evidence } of record.criteria) {
      for (const { quote, start, end } of evidence) {
        expect(COUNCIL.text.content.slice(start, end)).toBe(quote);
      }
    }
  });

  it('uses the rubric that was asked for, and refuses one that is not there', () => {
    const asked = auditDocument(COUNCIL, { ...options, rubricId: 'company-statement' });
    expect(asked.record.rubric.id).toBe('other');
    expect(() => auditDocument(COUNCIL, { ...options, rubricId: 'none' })).toThrow(RangeError);
  });

  it('is the same JSON byte for byte', () => {
    const json = () => JSON.stringify(auditDocument(COUNCIL, options).record);
    expect(json()).toBe(json());
  });
});

describe(auditHtml.name, () => {
  const record = recordFrom('<img src=x>.txt', auditDocument(COUNCIL, options).record);
  const html = auditHtml(record, tiny);

  it('escapes whatever came from outside and runs no script', () => {
    expect(html).not.toMatch(/<img|<b>|<script|<hidden>/);
    expect(html).toContain('&lt;b&gt;');
    expect(html).toContain("default-src 'none'");
  });

  it('shows the quote with its words marked, the levels, and what a score is not', () => {
    expect(html).toContain('<mark>trained</mark>');
    expect(html).toContain('Level 3 of 3');
    expect(html).toContain('Nothing found in 2 sentences.');
    expect(html).toMatch(/never proof/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('lang="en-GB"');
  });

  it('has a row of CSV for each criterion beside it', () => {
    const lines = (CSV_HEADER + csvRows(record)).split('\r\n');
    expect(lines).toHaveLength(1 + tiny.criteria.length + 1);
  });
});
