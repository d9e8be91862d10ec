import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import type { Text } from '../../src/text/text';
import { plainStatement } from './corpus';
import { built, cost, median, ROOT, result, type Result } from './measure';

const { readPlain } = built<typeof import('../../src/documents/plain/read-plain')>(
  'documents/plain/read-plain',
);
const { freezeText } = built<typeof import('../../src/text/freeze')>('text/freeze');
const { labelText } =
  built<typeof import('../../src/disclosures/label-text')>('disclosures/label-text');
const { loadRubrics } = built<typeof import('../../src/rubrics/load-all')>('rubrics/load-all');
const { auditDocument } = built<typeof import('../../src/assessments/audit-document')>(
  'assessments/audit-document',
);

const MODEL = path.join(ROOT, 'dist', 'disclosures');
const rubrics = loadRubrics();

/** A text nobody has looked at yet: nothing that was worked out for it can be used again. */
const fresh = (text: Text): Text => ({ ...text });

const audit = (text: Text, rubricId: string) => {
  const quality = { verdict: 'good', reasons: [], garbage: 0, emptyPages: 0 } as const;
  const reading = { mediaType: 'text/plain', reader: 'bench', text, quality } as const;
  return auditDocument(
    { ...reading, ocrPages: [], warnings: [] },
    { sha256: '0'.repeat(64), labels: labelText(text), rubrics, rubricId },
  );
};

/** What a process pays before its first label, in ms of CPU: modules, file, first sentence. */
const COLD = `
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const at = [cpu()];
const { loadModel } = require(process.argv[1]);
at.push(cpu());
const model = loadModel();
at.push(cpu());
model.labelRows([{ text: 'We trained 40 officers in modern slavery.' }]);
at.push(cpu());
console.log(JSON.stringify(at.slice(1).map((now, n) => now - at[n])));`;

const modelLoad = (): Result[] => {
  const entry = path.join(MODEL, 'model', 'disclosure-model.js');
  const runs = Array.from({ length: 7 }, () => {
    const out = execFileSync(process.execPath, ['-e', COLD, entry], { encoding: 'utf8' });
    return JSON.parse(out) as [number, number, number];
  });
  const part = (n: 0 | 1 | 2) => median(runs.map((run) => run[n]));
  const whole = median(runs.map((run) => run[0] + run[1] + run[2]));
  const note = `modules ${part(0).toFixed(0)}, first sentence ${part(2).toFixed(0)}; new process, CPU`;
  return [
    result('model load, its file', part(1), 'ms', ['<=', 100], 'new process, CPU'),
    result('model load, with its modules and a first sentence', whole, 'ms', ['<=', 100], note),
  ];
};

/** The disclosure model, alone and with the rubrics behind it: one core, CPU, median of seven. */
export const labelling = async (): Promise<Result[]> => {
  const texts = Array.from({ length: 30 }, (_, n) =>
    freezeText(readPlain(Buffer.from(plainStatement(150, 90 + n)))),
  );
  const count = texts.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const rate = async (work: (text: Text) => unknown) =>
    count / (await cost(() => texts.map(fresh).forEach(work), 7)).cpu;
  const both = async (kind: 'council' | 'company') =>
    result(
      `labelled and assessed, ${kind} rubric`,
      await rate((text) => audit(text, `${kind}-statement`)),
      'sentences/s CPU',
      ['>=', 5_000],
    );
  return [
    await both('council'),
    await both('company'),
    result('labelling', await rate(labelText), 'sentences/s CPU', ['>=', 20_000]),
    ...modelLoad(),
    result(
      'model file',
      statSync(path.join(MODEL, 'data', 'disclosure-model.json')).size / 1e6,
      'MB',
      ['<=', 5],
    ),
  ];
};
