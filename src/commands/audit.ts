import { createHash } from 'node:crypto';
import { auditDocument } from '../assessments/audit-document';
import { type AuditRecord, type FailedRecord, failedRecord } from '../assessments/audit-record';
import { labelText } from '../disclosures/label-text';
import { createReaderPool, type ReaderPool } from '../documents/reader-pool';
import { PassingFault, PermanentError } from '../errors';
import { loadRubrics } from '../rubrics/load-all';
import { type FetchSettings, type Input, expandInputs } from './inputs';
import { inOrder } from './in-order';
import { type Format, openOutput } from './output';
import { startProgress } from './progress';

export type AuditSettings = FetchSettings & {
  readonly rubric?: string;
  readonly format: Format;
  readonly out?: string;
  readonly withText: boolean;
  readonly children: number;
};

/** A document's record, with its text when that was asked for. */
export type Outcome = (AuditRecord & { readonly text?: string }) | FailedRecord;

/**
 * Audits files, folders and addresses without a database and writes the results as they come.
 *
 * @returns the exit code: 0 when every document was audited, 1 when some failed
 */
export async function audit(typed: readonly string[], settings: AuditSettings): Promise<number> {
  const rubrics = loadRubrics();
  const inputs = await expandInputs(typed, settings);
  const pool = createReaderPool({ children: Math.min(settings.children, inputs.length) });
  const progress = startProgress(inputs.length, 'documents');
  const output = await openOutput(settings.format, settings.out, rubrics);
  let failed = 0;
  try {
    const work = (input: Input) => auditOne(input, pool, rubrics, settings);
    for await (const outcome of inOrder(inputs, settings.children + 1, work)) {
      if ('error' in outcome) failed += 1;
      await output.write(outcome);
      progress.step(outcome.source);
    }
  } finally {
    progress.stop();
    await pool.close();
  }
  await output.close();
  return failed === 0 ? 0 : 1;
}

async function auditOne(
  input: Input,
  pool: ReaderPool,
  rubrics: ReturnType<typeof loadRubrics>,
  { rubric, withText }: AuditSettings,
): Promise<Outcome> {
  try {
    const { bytes, declaredName } = await input.bytes();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const reading = await pool.read(bytes, { declaredName });
    const labels = labelText(reading.text);
    const options = { sha256, labels, rubrics, ...(rubric && { rubricId: rubric }) };
    const { record } = auditDocument(reading, options);
    const text = withText ? { text: reading.text.content } : {};
    return { source: input.source, ...record, ...text };
  } catch (error) {
    if (error instanceof PermanentError || error instanceof PassingFault)
      return failedRecord(input.source, error.code, error.message);
    throw error;
  }
}
