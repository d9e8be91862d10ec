import { readFile } from 'node:fs/promises';
import { claimOf } from '../disclosures/claim-status';
import { loadModel } from '../disclosures/model/disclosure-model';
import { probabilityOf, type SentenceLabels } from '../disclosures/model/sentence-labels';
import { createReaderPool } from '../documents/reader-pool';
import { PermanentError } from '../errors';
import { contextsOf } from '../text/context';
import { pageAt } from '../text/page-at';
import type { Text } from '../text/text';
import { describe, reasonsOf } from './label';

export type LabelDocumentOptions = {
  readonly model?: string;
  readonly json: boolean;
  readonly explain: boolean;
};

const MARGIN = 4;
const WIDTH = 96;

/**
 * Shows a document sentence by sentence with what each discloses, for people or as one JSON object a
 * line.
 *
 * @returns the exit code
 */
export async function labelDocument(path: string, options: LabelDocumentOptions): Promise<number> {
  const text = await textOf(path);
  const model = loadModel(options.model);
  const contexts = contextsOf(text);
  model.labelText(text).forEach((found, n) => {
    const { start, end, block } = text.sentences[n] ?? { start: 0, end: 0, block: 0 };
    const sentence = text.content.slice(start, end);
    const heading = text.blocks[block]?.kind === 'heading';
    const { status } = claimOf(sentence, contexts[n] ?? { headings: [] });
    const because = options.explain
      ? reasonsOf(found, (label) => model.explain(text, n, label))
      : undefined;
    const page = pageAt(text, start)?.number ?? 1;
    const record = {
      sentence: n,
      page,
      heading,
      start,
      end,
      text: sentence,
      ...describe(found),
      status,
    };
    process.stdout.write(
      options.json
        ? `${JSON.stringify({ ...record, ...(because && { because }) })}\n`
        : shown(sentence, heading, found, status, because),
    );
  });
  return 0;
}

async function textOf(path: string): Promise<Text> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new PermanentError('file-not-found', `There is no file ${path} that can be read.`, {
      cause: error,
    });
  });
  const pool = createReaderPool({ children: 1 });
  try {
    return (await pool.read(bytes, { declaredName: path })).text;
  } finally {
    await pool.close();
  }
}

function shown(
  sentence: string,
  heading: boolean,
  found: SentenceLabels,
  status: string,
  because: ReturnType<typeof reasonsOf> | undefined,
): string {
  const lines = wrapped(sentence.replace(/\s+/g, ' '));
  if (heading) return `\n## ${lines.join('\n   ')}\n`;
  const named = [
    ...found.positive.map((label) => `${label} ${probabilityOf(found, label).toFixed(2)}`),
    ...found.council.map((label) => `${label} (rule)`),
  ];
  const verdict =
    named.length === 0 ? '' : `\n${' '.repeat(MARGIN)}→ ${named.join(', ')} (${status})`;
  const reasons = Object.entries(because ?? {}).flatMap(([label, list]) => [
    `${' '.repeat(MARGIN)}  ${label} because of`,
    ...list.map(
      ({ what, adds, context }) =>
        `${' '.repeat(MARGIN)}    ${adds >= 0 ? '+' : '−'}${Math.abs(adds).toFixed(2)} ${what}${context ? ' (context)' : ''}`,
    ),
  ]);
  return `${lines.join('\n')}${verdict}${reasons.map((line) => `\n${line}`).join('')}\n`;
}

function wrapped(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
