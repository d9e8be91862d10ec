import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { auditDocument } from '../../src/assessments/audit-document';
import type { ClaimStatus } from '../../src/disclosures/claim';
import { claimOf } from '../../src/disclosures/claim-status';
import { labelText } from '../../src/disclosures/label-text';
import { readDocument } from '../../src/documents/read';
import { loadRubrics } from '../../src/rubrics/load-all';
import { contextsOf } from '../../src/text/context';
import { searchView } from '../../src/text/search-view';
import { sha } from './collect-quotes';
import { accuracy, printPart, type Answer, type Judged } from './training-figures';

// Holds what people verified about training (index.csv, column training_value) against what is said of
// the full texts: is there training at all, and is it done or only planned. Settings are chosen on
// the half of the statements that a hash picks; the other half is only judged.
// Usage: node -r @swc-node/register test/measure/training.ts FOLDER [--errors]
type Sign = {
  readonly quoted: boolean;
  readonly status: ClaimStatus;
  /** How likely the sentence discloses a step taken, 0 to 1. */
  readonly step: number;
};
type Statement = { readonly file: string; readonly truth: Answer; readonly signs: readonly Sign[] };
type Settings = {
  /** Smallest probability of a step for a sentence that criterion T1 quotes. */
  readonly quoted: number;
  /** The same for a sentence that only the rule about training by role names; above 1: never. */
  readonly named: number;
  /** Whether standing practice ("we train our staff") counts as provided. */
  readonly practice: boolean;
};

const QUOTED = [0, 0.1, 0.2, 0.3, 0.5];
const NAMED = [0.5, 0.7, 0.8, 0.9, 0.95, 2];
const SETTINGS: readonly Settings[] = QUOTED.flatMap((quoted) =>
  NAMED.flatMap((named) => [true, false].map((practice) => ({ quoted, named, practice }))),
);

/** No answer but "In Development" is a plan; any other answer, alone or beside it, is training. */
function truthOf(value: string): Answer {
  if (value === 'No') return 'none';
  return value === 'In Development' ? 'planned' : 'provided';
}

function answerOf(signs: readonly Sign[], { quoted, named, practice }: Settings): Answer {
  const counted = signs.filter((sign) => sign.step >= (sign.quoted ? quoted : named));
  if (counted.length === 0) return 'none';
  const given = counted.some(
    ({ status }) => status === 'done' || (practice && status === 'practice'),
  );
  return given ? 'provided' : 'planned';
}

async function signsOf(file: string, rubrics: ReturnType<typeof loadRubrics>): Promise<Sign[]> {
  const reading = await readDocument(readFileSync(file));
  const { text } = reading;
  const labels = labelText(text);
  const options = { sha256: '', labels, rubrics, rubricId: 'company-statement' };
  const { record } = auditDocument(reading, options);
  const evidence = record.criteria.find(({ id }) => id === 'T1')?.evidence ?? [];
  const contexts = contextsOf(text);
  return text.sentences.flatMap((sentence, index): Sign[] => {
    const step = labels.probability(index, 'risk_mitigation');
    const quote = evidence.find(({ start }) => sentence.start <= start && start < sentence.end);
    if (quote) return [{ quoted: true, status: quote.status, step }];
    const context = contexts[index];
    if (!context || labels.probability(index, 'training_by_role') === 0) return [];
    const { status } = claimOf(searchView(text.content, sentence).view, context);
    return ['done', 'practice', 'planned'].includes(status)
      ? [{ quoted: false, status, step }]
      : [];
  });
}

async function main(folder: string, showErrors: boolean): Promise<void> {
  const rows: Record<string, string>[] = parse(readFileSync(join(folder, 'index.csv')), {
    columns: true,
    bom: true,
  });
  const rubrics = loadRubrics();
  const statements: Statement[] = [];
  for (const { file = '', training_value = '' } of rows) {
    const signs = await signsOf(join(folder, file), rubrics);
    statements.push({ file, truth: truthOf(training_value), signs });
  }
  const isTuned = ({ file }: Statement) => Number.parseInt(sha(file).slice(0, 8), 16) % 2 === 0;
  const tuned = statements.filter(isTuned);
  const judge = (each: Statement, settings: Settings): Judged => ({
    file: each.file,
    truth: each.truth,
    said: answerOf(each.signs, settings),
  });
  const [best] = SETTINGS.map((settings) => ({
    settings,
    right: accuracy(tuned.map((each) => judge(each, settings))),
  })).sort((a, b) => b.right - a.right);
  if (!best) return;
  console.log('settings chosen on the first half', best.settings);
  const said = (part: readonly Statement[]) => part.map((each) => judge(each, best.settings));
  printPart('half that was tuned on', said(tuned));
  printPart('half that was only judged', said(statements.filter((each) => !isTuned(each))));
  if (!showErrors) return;
  for (const each of said(tuned)) if (each.said !== each.truth) console.log(each);
}

void main(process.argv[2] ?? '.', process.argv.includes('--errors'));
