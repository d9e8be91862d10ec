import { type Cell, csvCell } from '../text/csv-cell';
import type { AuditRecord, FailedRecord } from './audit-record';

const COLUMNS = [
  ...['source', 'sha256', 'rubric', 'rubric_version', 'entity', 'period_start', 'period_end'],
  ...['score', 'band', 'coverage', 'specificity', 'formalities_met'],
  ...['criterion', 'section', 'state', 'level', 'max', 'caps', 'searched', 'reason'],
  ...['quotes', 'pages', 'error_code', 'error_message'],
] as const;

type Column = (typeof COLUMNS)[number];

/** The first line of a CSV file, with its line end. */
export const CSV_HEADER = `${COLUMNS.join(',')}\r\n`;

/**
 * The rows of one document: one for each criterion, or a single one that names the error. RFC 4180;
 * cells that a spreadsheet would take for a formula are led by an apostrophe.
 *
 * @returns lines, each with its line end
 */
export function csvRows(record: AuditRecord | FailedRecord): string {
  if ('error' in record) {
    const { source, error } = record;
    return row({ source, error_code: error.code, error_message: error.message });
  }
  const { document, facts, rubric } = record;
  const shared: Partial<Record<Column, Cell>> = {
    source: record.source,
    sha256: document.sha256,
    rubric: rubric.id,
    rubric_version: rubric.version,
    entity: facts.entity?.name,
    period_start: facts.period?.start,
    period_end: facts.period?.end,
    score: record.score,
    band: record.band,
    coverage: record.coverage,
    specificity: record.specificity,
    formalities_met: record.formalities.met,
  };
  return record.criteria
    .map(({ id, section, state, level, max, caps, searched, reason, evidence }) =>
      row({
        ...shared,
        criterion: id,
        section,
        state,
        level,
        max,
        caps: caps.map((cap) => cap.id).join('; '),
        searched,
        reason,
        quotes: evidence.map(({ quote }) => quote).join('\n\n'),
        pages: evidence.map(({ page }) => page).join('; '),
      }),
    )
    .join('');
}

function row(cells: Partial<Record<Column, Cell>>): string {
  return `${COLUMNS.map((column) => csvCell(cells[column])).join(',')}\r\n`;
}
