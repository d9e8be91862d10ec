import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { writeModel } from '../disclosures/model/model-file';
import {
  type Comparison,
  comparisonsOf,
  comparisonSteps,
} from '../disclosures/training/comparisons';
import { corpusOf } from '../disclosures/training/corpus';
import { modelCard } from '../disclosures/training/model-card';
import { TRAIN_SETTINGS } from '../disclosures/training/settings';
import { FOLDS, trainOn } from '../disclosures/training/train';
import { goldStatements, type ReadInput, readStatements } from './labelled-inputs';
import { startProgress } from './progress';
import { evaluationLines } from './evaluation-lines';

export type TrainOptions = {
  readonly data: readonly string[];
  readonly out: string;
  readonly read: ReadInput | null;
  readonly seed: number;
  /** Day of the data: stands in the file, so that the same data gives the same bytes. */
  readonly made: string;
  /** Whether to fill the card's table of comparisons: many trainings more. */
  readonly compare: boolean;
};

/**
 * Trains a model and writes it, with its card beside it.
 *
 * @returns the exit code
 */
export async function trainModel(options: TrainOptions): Promise<number> {
  const statements = [...goldStatements(options.data), ...(await readStatements(options.read))];
  const settings = { ...TRAIN_SETTINGS, seed: options.seed };
  const purpose = (statement: number) => statements[statement]?.purpose;
  const more = options.compare ? comparisonSteps(statements) : 0;
  const progress = startProgress(statements.length + FOLDS + 1 + more, 'steps');
  const corpus = corpusOf(statements, () => progress.step('reading'));
  const trained = trainOn(corpus, purpose, settings, options.made, () => progress.step('training'));
  const comparisons: Comparison[] = options.compare
    ? comparisonsOf(corpus, statements, settings, () => progress.step('comparing'))
    : [];
  progress.stop();
  const content = writeModel(trained.file);
  const hash = createHash('sha256').update(content).digest('hex');
  writeFileSync(options.out, content);
  const { file, ...figures } = trained;
  const card = modelCard(file, hash, Buffer.byteLength(content), { ...figures, comparisons });
  const cardPath = `${options.out.replace(/\.json$/, '')}.md`;
  writeFileSync(cardPath, card);
  process.stdout.write(
    [
      'Five-fold cross-validation by statement:',
      ...evaluationLines(trained.validated),
      ...(trained.frozen ? ['', 'Frozen statements:', ...evaluationLines(trained.frozen)] : []),
      ...comparisons.map(({ title, f1 }) => `${title}: macro-F1 ${f1.toFixed(3)}`),
      '',
      `Model ${options.out}, ${(Buffer.byteLength(content) / 1e6).toFixed(2)} MB, SHA-256 ${hash}`,
      `Card ${cardPath}`,
      '',
    ].join('\n'),
  );
  return 0;
}
