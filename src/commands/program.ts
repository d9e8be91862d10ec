import { Command, CommanderError, Option } from 'commander';
import { ENGINE } from '../assessments/engine';
import { userAgent } from '../collection/fetch/user-agent';
import { readConfig } from '../config';
import { rubricIds } from '../rubrics/load-all';
import { audit } from './audit';
import { addCollect } from './collect';
import { addModel } from './model-commands';
import type { Format } from './output';
import { rankLinks } from './rank';
import { addRegister } from './register';
import { checkRubrics, showRubrics } from './rubric';

/** Loaded when it is run: commands that need no database start in half the time. */
const service = () => require('./service') as typeof import('./service');

type AuditFlags = {
  rubric?: string;
  json?: boolean;
  csv?: boolean;
  html?: boolean;
  out?: string;
  text?: boolean;
};

/**
 * Runs the command line.
 *
 * @param argv as `process.argv`
 * @returns the exit code; 2 for wrong usage
 */
export async function run(argv: readonly string[]): Promise<number> {
  let code = 0;
  const program = commands((result) => (code = result));
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

function commands(done: (code: number) => void): Command {
  const program = new Command('msaudit')
    .description(
      'Audits modern slavery statements against an open rubric, with a verbatim quote behind every point.\nA score is about what is disclosed, never proof of slavery or of its absence.',
    )
    .version(ENGINE)
    .exitOverride()
    .showHelpAfterError('Run msaudit --help to see what can be written here.');
  addAudit(program, done);
  addModel(program, done);
  const rubric = program.command('rubric').description('check and read rubrics');
  rubric
    .command('check [rubric...]')
    .description('run the examples of all rubrics, or of the ones named (an id, or a folder)')
    .action((names: string[]) => done(checkRubrics(names)));
  rubric
    .command('show [rubric...]')
    .description('print rubrics as pages')
    .action((names: string[]) => done(showRubrics(names)));
  program
    .command('rank')
    .description('say which links lead to a statement, and why; fetches nothing')
    .requiredOption(
      '--links <file>',
      'one JSON object in each line: url, and if known title, linkText, heading, text, council; - for standard input',
    )
    .option('--json', 'one JSON object for each link and line')
    .action(async ({ links, json }: { links: string; json?: boolean }) =>
      done(await rankLinks(links, json === true)),
    );
  addRegister(program, done);
  addCollect(program, done);
  program
    .command('serve')
    .description('serve the pages and the API, with a worker of its own')
    .option('--no-worker', 'serve only; workers run elsewhere')
    .action(async ({ worker }: { worker: boolean }) => service().runServe(worker));
  program
    .command('worker')
    .description('work on what was handed in')
    .action(async () => service().runWorker());
  program
    .command('export')
    .description('take data out of the service')
    .command('labels')
    .description("people's marks on sentences as a table that `msaudit train` takes")
    .option('--out <file>', 'write into this file instead of printing')
    .action(async ({ out }: { out?: string }) => {
      const { exportLabels } = require('./export-labels') as typeof import('./export-labels');
      done(await exportLabels(out));
    });
  program
    .command('reassess')
    .description('assess again what an earlier rubric, model or version of the code assessed')
    .option('--dry-run', 'only say how many documents there are')
    .action(async ({ dryRun = false }: { dryRun?: boolean }) => {
      const { reassess } = require('./reassess') as typeof import('./reassess');
      done(await reassess(dryRun));
    });
  program
    .command('migrate')
    .description('bring the database up to date')
    .action(async () => service().runMigrate());
  return program;
}

function addAudit(program: Command, done: (code: number) => void): void {
  const formats = ['json', 'csv', 'html'] as const;
  const format = (name: (typeof formats)[number], text: string) =>
    new Option(`--${name}`, text).conflicts(formats.filter((other) => other !== name));
  program
    .command('audit <source...>')
    .description('audit files, folders and addresses; needs no database')
    .addOption(
      new Option(
        '--rubric <id>',
        'the rubric; chosen by who makes the statement if left out',
      ).choices(rubricIds()),
    )
    .addOption(format('json', 'one JSON object for each document and line'))
    .addOption(format('csv', 'one row for each criterion'))
    .addOption(format('html', 'a page for each document, fit to print'))
    .option('--out <folder>', 'write files into this folder instead of printing')
    .option('--text', 'add the text that quotes are ranges of to each record (with --json)')
    .action(async (sources: string[], flags: AuditFlags) => done(await runAudit(sources, flags)));
}

async function runAudit(sources: string[], flags: AuditFlags): Promise<number> {
  const config = readConfig();
  const named = (['json', 'csv', 'html'] as const).find((name) => flags[name]);
  const format: Format = named ?? 'summary';
  return audit(sources, {
    ...(flags.rubric !== undefined && { rubric: flags.rubric }),
    ...(flags.out !== undefined && { out: flags.out }),
    format,
    withText: flags.text === true,
    children: config.readerChildren,
    userAgent: userAgent(ENGINE, config.publicUrl, config.contact),
    allowLoopback: config.allowLoopbackFetch,
  });
}
