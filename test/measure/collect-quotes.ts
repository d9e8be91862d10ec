import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { auditDocument } from '../../src/assessments/audit-document';
import { DISCLOSURE_LABELS } from '../../src/disclosures/labels';
import { labelText } from '../../src/disclosures/label-text';
import { readDocument } from '../../src/documents/read';
import { loadRubrics } from '../../src/rubrics/load-all';
import { contextsOf } from '../../src/text/context';

/** One quote that an assessment shows, with what a reader needs to judge it. */
export type Shown = {
  /** Twelve hexadecimal digits that say which quote of which file for which criterion. */
  readonly id: string;
  readonly file: string;
  readonly rubric: string;
  readonly criterion: string;
  readonly question: string;
  readonly level: number;
  /** What the rubric says the level needs. */
  readonly needs: string;
  readonly status: string;
  /** The headings it stands under and the sentence that introduces its list. */
  readonly around: string;
  readonly quote: string;
  /** The likelier disclosures of its sentence, for those who look for conditions. */
  readonly discloses: string;
};

const READABLE = /\.(txt|pdf|docx|html)$/;

/** Audits every document of some folders; documents that cannot be read are left out. */
export async function collectQuotes(folders: readonly string[]): Promise<Shown[]> {
  const rubrics = loadRubrics();
  const shown: Shown[] = [];
  for (const folder of folders) {
    for (const name of readdirSync(folder).sort()) {
      if (!READABLE.test(name)) continue;
      shown.push(...(await quotesOf(join(folder, name), rubrics)));
    }
  }
  return shown;
}

async function quotesOf(file: string, rubrics: ReturnType<typeof loadRubrics>): Promise<Shown[]> {
  const reading = await readDocument(readFileSync(file)).catch(() => null);
  if (!reading) return [];
  const { text } = reading;
  const labels = labelText(text);
  const { record } = auditDocument(reading, { sha256: '', labels, rubrics });
  const contexts = contextsOf(text);
  const rubric = rubrics.get(record.rubric.id);
  return record.criteria.flatMap(({ id, level, evidence }) =>
    evidence.map(({ start, quote, status }) => {
      const sentence = text.sentences.findIndex((each) => start < each.end);
      const { headings = [], leadIn = '' } = contexts[sentence] ?? {};
      const criterion = rubric?.criteria.find((each) => each.id === id);
      return {
        id: sha(`${basename(file)} ${id} ${start} ${quote}`).slice(0, 12),
        file: basename(file),
        rubric: rubric?.id ?? '',
        criterion: id,
        question: criterion?.question ?? '',
        level: level ?? 0,
        needs: [...(criterion?.levels ?? [])].find(([each]) => each === level)?.[1] ?? '',
        status,
        around: [...headings, leadIn].filter(Boolean).join(' › '),
        quote,
        discloses: DISCLOSURE_LABELS.map((label) => ({
          label,
          probability: labels.probability(sentence, label),
        }))
          .filter(({ probability }) => probability >= 0.1)
          .sort((a, b) => b.probability - a.probability)
          .map(({ label, probability }) => `${label} ${probability.toFixed(2)}`)
          .join(', '),
      };
    }),
  );
}

/** SHA-256 in hexadecimal digits. */
export const sha = (words: string): string => createHash('sha256').update(words).digest('hex');
