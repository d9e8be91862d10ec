import { readFile } from 'node:fs/promises';
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
import { type ImportReport, RegisterImportService } from '../organisations/register-import.service';
import { migrate, openDatabase } from './open-database';
import { print } from './print';

export type ListFlags = OrganisationFilter & { readonly json?: boolean; readonly csv?: boolean };
export type ImportFlags = { readonly dryRun?: boolean; readonly json?: boolean };

/** Prints organisations of the register. @returns the exit code */
export async function listRegister({ json, csv, ...filter }: ListFlags): Promise<number> {
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

/** Reads a CSV file into the register. @returns the exit code; 1 when rows were refused, 2 for a bad file */
export async function importRegister(file: string, { dryRun, json }: ImportFlags): Promise<number> {
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
