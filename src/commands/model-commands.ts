import { type Command, InvalidArgumentError } from 'commander';
import { PermanentError } from '../errors';
import { COLUMNS } from '../disclosures/training/labelled-csv';
import { evaluateCsv } from './evaluate';
import { labelCsv } from './label';
import { labelDocument } from './label-document';
import { trainModel } from './train';

type Done = (code: number) => void;

/** Adds the commands of the disclosure model: train, evaluate, label. */
export function addModel(program: Command, done: Done): void {
  addTrain(program, done);
  addEvaluate(program, done);
  addLabel(program, done);
}

function addTrain(program: Command, done: Done): void {
  program
    .command('train')
    .description('train a disclosure model from labelled sentences; writes its card beside it')
    .requiredOption('--data <file...>', 'tables with a column for each disclosure, 1 for yes')
    .requiredOption('--out <file>', 'where the model goes')
    .option('--read <file>', 'labels that readers gave to sentences of documents')
    .option('--texts <folder>', 'the documents they read')
    .option('--read-weight <number>', 'how much such a sentence counts', positive, 1)
    .option('--seed <number>', 'seed of what is random', whole, 1)
    .option('--made <date>', 'the day of the data', new Date().toISOString().slice(0, 10))
    .option('--compare', 'fill the table of comparisons of the card; takes many trainings more')
    .action((flags: TrainFlags) =>
      guarded(done, () => {
        const { read, texts } = flags;
        if ((read === undefined) !== (texts === undefined))
          throw new PermanentError('texts-missing', '--read and --texts go together.');
        return trainModel({
          ...flags,
          read:
            read !== undefined && texts !== undefined
              ? { labels: read, texts, weight: flags.readWeight }
              : null,
          compare: flags.compare === true,
        });
      }),
    );
}

type TrainFlags = {
  data: string[];
  out: string;
  read?: string;
  texts?: string;
  readWeight: number;
  seed: number;
  made: string;
  compare?: boolean;
};

function addEvaluate(program: Command, done: Done): void {
  program
    .command('evaluate')
    .description('hold a model against sentences that people labelled')
    .requiredOption('--csv <file...>', 'tables with a column for each disclosure, 1 for yes')
    .option('--text <column>', 'the column of the sentence', COLUMNS.text)
    .option('--group <column>', 'the column that says which statement', COLUMNS.group)
    .option('--model <file>', 'a model; the one that comes with the project if left out')
    .option('--cv <folds>', 'train and test on the tables themselves, by statement', folds)
    .option('--leave-one-dataset-out', 'train on all tables but one and test on that one')
    .option('--json', 'one JSON object')
    .action((flags: EvaluateFlags) =>
      guarded(done, () =>
        evaluateCsv({
          ...flags,
          leaveOneOut: flags.leaveOneDatasetOut === true,
          json: flags.json === true,
        }),
      ),
    );
}

type EvaluateFlags = {
  csv: string[];
  text: string;
  group: string;
  model?: string;
  cv?: number;
  leaveOneDatasetOut?: boolean;
  json?: boolean;
};

function addLabel(program: Command, done: Done): void {
  program
    .command('label [document]')
    .description('say which disclosures the sentences of a document or a table make')
    .option('--csv <file>', 'a table of sentences instead of a document')
    .option('--text <column>', 'its column of the sentence', COLUMNS.text)
    .option('--group <column>', 'its column that says which statement', COLUMNS.group)
    .option('--model <file>', 'a model; the one that comes with the project if left out')
    .option('--json', 'one JSON object a line')
    .option('--explain', 'say what carried each label')
    .action((document: string | undefined, flags: LabelFlags) =>
      guarded(done, () => {
        const explain = flags.explain === true;
        if (flags.csv !== undefined && document === undefined)
          return labelCsv({ ...flags, csv: flags.csv, explain });
        if (document !== undefined && flags.csv === undefined)
          return labelDocument(document, { ...flags, json: flags.json === true, explain });
        process.stderr.write('Give a document, or a table with --csv.\n');
        return 2;
      }),
    );
}

type LabelFlags = {
  csv?: string;
  text: string;
  group: string;
  model?: string;
  json?: boolean;
  explain?: boolean;
};

/** A fault that a person can mend is a sentence and exit code 1, not a stack. */
async function guarded(done: Done, work: () => number | Promise<number>): Promise<void> {
  try {
    done(await work());
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    done(1);
  }
}

const whole = (given: string): number => {
  if (!/^\d{1,9}$/.test(given)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(given);
};

const folds = (given: string): number => {
  const number = whole(given);
  if (number < 2 || number > 50) throw new InvalidArgumentError('It must lie between 2 and 50.');
  return number;
};

const positive = (given: string): number => {
  const number = Number(given);
  if (!(number > 0)) throw new InvalidArgumentError('It must be above 0.');
  return number;
};
