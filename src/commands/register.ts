import type { Command } from 'commander';
import { Option } from 'commander';
import { ORGANISATION_KINDS } from '../organisations/register-entry';
import type { ImportFlags, ListFlags } from './register-work';

/** Loaded when it is run: commands that need no database start in half the time. */
const work = () => require('./register-work') as typeof import('./register-work');

/** Adds `msaudit register …` to the program. */
export function addRegister(program: Command, done: (code: number) => void): void {
  const register = program
    .command('register')
    .description('the organisations whose statements are looked for');
  register
    .command('list')
    .description('print organisations: councils, combined authorities, contractors')
    .addOption(new Option('--kind <kind>', 'only this kind').choices(ORGANISATION_KINDS))
    .option('--nation <nation>', 'only those of England, or of Wales')
    .option('--region <region>', 'only those of this region, for example "North East"')
    .option('--type <type>', 'only this type, for example unitary or london-borough')
    .option('--search <text>', 'only those with this text in a name, English or Welsh')
    .addOption(
      new Option('--ended <which>', 'those that have ended: none of them, only them, or both')
        .choices(['no', 'yes', 'all'])
        .default('no'),
    )
    .addOption(new Option('--json', 'one JSON object for each and line').conflicts('csv'))
    .option('--csv', 'a CSV file that can be changed and imported again')
    .action(async (flags: ListFlags) => done(await work().listRegister(flags)));
  register
    .command('import <file>')
    .description('read a CSV file of organisations, of their hosts or of successors')
    .option('--dry-run', 'say what would be done, and write nothing')
    .option('--json', 'the whole report as one JSON object')
    .action(async (file: string, flags: ImportFlags) =>
      done(await work().importRegister(file, flags)),
    );
}
