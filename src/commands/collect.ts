import { type Command, Option } from 'commander';
import { SWEEP_KINDS, type SweepKind } from '../collection/sweeps/sweep';
import { readConfig } from '../config';
import { Invalid } from '../errors';
import type { Chosen } from './collect-organisations';

type Flags = {
  readonly site?: string;
  readonly council?: string[];
  readonly all?: boolean;
  readonly due?: boolean;
  readonly kind: SweepKind;
  readonly json?: boolean;
};

/** Adds `msaudit collect …` to the program. */
export function addCollect(program: Command, done: (code: number) => void): void {
  const others = (...names: string[]) =>
    ['site', 'council', 'all', 'due'].filter((each) => !names.includes(each));
  const collect = program
    .command('collect')
    .description('look for published statements: of one site, or of organisations in the register')
    .addOption(
      new Option('--site <address>', 'home page of any site; needs no database').conflicts(
        others('site'),
      ),
    )
    .addOption(
      new Option('--council <id...>', 'organisations by id, for example E06000047').conflicts(
        others('council'),
      ),
    )
    .addOption(
      new Option('--all', 'every organisation that has a website').conflicts(others('all')),
    )
    .addOption(
      new Option('--due', 'those whose day it is, and what was begun and not ended').conflicts(
        others('due'),
      ),
    )
    .addOption(
      new Option('--kind <kind>', 'look around, or only look at what is known')
        .choices(SWEEP_KINDS)
        .default('discovery'),
    )
    .option('--json', 'one JSON object for each organisation and line; with --site, one for all')
    .action(async (flags: Flags) => done(await run(flags)));
  collect
    .command('export')
    .description('write the captures of an organisation into a WARC file')
    .requiredOption('--council <id>', 'an organisation by id')
    .requiredOption('--out <file>', 'for example ambershire.warc.gz')
    .action(async ({ council, out }: { council: string; out: string }) => {
      const { collectExport } = require('./collect-export') as typeof import('./collect-export');
      done(await collectExport(council, out, readConfig()));
    });
}

async function run({ site, council, all, due, kind, json = false }: Flags): Promise<number> {
  const config = readConfig();
  if (site !== undefined) {
    const { collectSite } = require('./collect-site') as typeof import('./collect-site');
    return collectSite(site, json, config);
  }
  const chosen: Chosen | null = council
    ? { ids: council }
    : all === true
      ? 'all'
      : due === true
        ? 'due'
        : null;
  if (!chosen)
    throw new Invalid({ collect: 'Say what to look at: --site, --council, --all or --due.' });
  const { collectOrganisations } =
    require('./collect-organisations') as typeof import('./collect-organisations');
  return collectOrganisations(chosen, { kind, json }, config);
}
