import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { Option } from 'commander';
import type { DataSource } from 'typeorm';
import { readConfig } from '../config';
import { connect } from '../database/data-source';
import { Invalid } from '../errors';
import { Organisation } from '../organisations/organisation.entity';
import {
  type OrganisationFilter,
  OrganisationsService,
} from '../organisations/organisations.service';
import { registerCsv } from '../organisations/register-csv';
import { ORGANISATION_KINDS } from '../organisations/register-entry';
import { type ImportReport, RegisterImportService } from '../organisations/register-import.service';
import { migrate, openDatabase } from './open-database';
import { print } from './print';

type ListFlags = OrganisationFilter & { readonly json?: boolean; readonly csv?: boolean };
type ImportFlags = { readonly dryRun?: boolean; readonly json?: boolean };

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
    .action(async (flags: ListFlags) => done(await listRegister(flags)));
  register
    .command('import <file>')
    .description('read a CSV file of organisations, of their hosts or of successors')
    .option('--dry-run', 'say what would be done, and write nothing')
    .option('--json', 'the whole report as one JSON object')
    .action(async (file: string, flags: ImportFlags) => done(await importRegister(file, flags)));
}

async function listRegister({ json, csv, ...filter }: ListFlags): Promise<number> {
  return withDatabase(async (source) => {
    const service = new OrganisationsService(source.getRepository(Organisation));
    const found = await service.list(filter);
    if (csv) await print(registerCsv(found));
    else if (json) {
      const register = await service.hostRegister();
      for (const { amended, ...each } of found)
        await print(`${JSON.stringify({ ...each, hosts: register.hostsOf(each.id), amended })}\n`);
    } else {
      for (const { id, name, type, website } of found)
        await print(`${id}  ${name} (${type})  ${website ?? 'no website known'}\n`);
      await print(`${found.length} organisations\n`);
    }
    return 0;
  });
}

async function importRegister(file: string, { dryRun, json }: ImportFlags): Promise<number> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    process.stderr.write(
      `${file} cannot be read${code === 'ENOENT' ? ': there is no such file' : ''}.\n`,
    );
    return 2;
  }
  return withDatabase(async (source) => {
    const organisations = source.getRepository(Organisation);
    const service = new RegisterImportService(
      organisations,
      new OrganisationsService(organisations),
    );
    try {
      const report = await service.import(bytes, { dryRun: dryRun === true });
      await print(json ? `${JSON.stringify(report)}\n` : reportText(report));
      return report.counts.refused > 0 ? 1 : 0;
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
  });
}

function reportText({ written, counts, rows, ignored }: ImportReport): string {
  const lines = rows
    .filter(({ outcome }) => outcome !== 'unchanged')
    .map(({ line, outcome, sentence }) => `line ${line}, ${outcome}: ${sentence}\n`);
  const { added, changed, unchanged, refused } = counts;
  return [
    ...lines,
    ignored.length > 0 ? `Columns that were not read: ${ignored.join(', ')}\n` : '',
    `${added} added, ${changed} changed, ${unchanged} unchanged, ${refused} refused. `,
    written ? 'What was not refused is written.\n' : 'Nothing was written: this was a dry run.\n',
  ].join('');
}

async function withDatabase(use: (source: DataSource) => Promise<number>): Promise<number> {
  const opened = await openDatabase(readConfig());
  try {
    await migrate(opened);
    const source = await connect(opened.config.databaseUrl);
    try {
      return await use(source);
    } finally {
      await source.destroy();
    }
  } finally {
    await opened.close();
  }
}
