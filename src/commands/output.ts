import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { csvRows, CSV_HEADER } from '../assessments/audit-csv';
import { auditHtml } from '../assessments/audit-html';
import type { AuditRecord, FailedRecord } from '../assessments/audit-record';
import type { Rubric } from '../rubrics/rubric';
import { print } from './print';
import { printSummary } from './summary';

export type Format = 'summary' | 'json' | 'csv' | 'html';

type Written = AuditRecord | FailedRecord;
export type Output = { write(record: Written): Promise<void>; close(): Promise<void> };

const EXTENSIONS = { summary: 'txt', json: 'json', csv: 'csv', html: 'html' } as const;

/**
 * Opens the place results go to: standard output, or one file for each document in `folder`.
 * CSV in a folder is one file, `assessments.csv`, because rows of many documents belong together.
 */
export async function openOutput(
  format: Format,
  folder: string | undefined,
  rubrics: ReadonlyMap<string, Rubric>,
): Promise<Output> {
  const render = rendererOf(format, rubrics);
  const head = format === 'csv' ? CSV_HEADER : '';
  if (folder === undefined) {
    await print(head);
    return { write: (record) => print(render(record)), close: () => Promise.resolve() };
  }
  await mkdir(folder, { recursive: true });
  if (format === 'csv') return collected(join(folder, 'assessments.csv'), head, render);
  const names = new Set<string>();
  return {
    write: (record) =>
      writeFile(join(folder, fileName(record.source, EXTENSIONS[format], names)), render(record)),
    close: () => Promise.resolve(),
  };
}

function rendererOf(
  format: Format,
  rubrics: ReadonlyMap<string, Rubric>,
): (record: Written) => string {
  switch (format) {
    case 'json':
      return (record) => `${JSON.stringify(record)}\n`;
    case 'csv':
      return csvRows;
    case 'html':
      return (record) => ('error' in record ? printSummary(record) : htmlOf(record, rubrics));
    case 'summary':
      return printSummary;
  }
}

function htmlOf(record: AuditRecord, rubrics: ReadonlyMap<string, Rubric>): string {
  return auditHtml(record, rubrics.get(record.rubric.id) as Rubric);
}

function collected(path: string, head: string, render: (record: Written) => string): Output {
  const rows = [head];
  return {
    write: (record) => {
      rows.push(render(record));
      return Promise.resolve();
    },
    close: () => writeFile(path, rows.join('')),
  };
}

/** The source's own name with the format's ending; numbered when two sources share it. */
function fileName(source: string, extension: string, taken: Set<string>): string {
  const stem =
    basename(source.replace(/[?#].*$/, '')).replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'page';
  let name = `${stem}.${extension}`;
  for (let number = 2; taken.has(name); number += 1) name = `${stem}-${number}.${extension}`;
  taken.add(name);
  return name;
}
