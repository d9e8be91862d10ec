import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import { loadPlatforms } from './load-register';
import { OrganisationHost } from './organisation-host.entity';
import { Organisation } from './organisation.entity';
import { OrganisationsService } from './organisations.service';
import { planHosts } from './plan-hosts';
import type { PlannedRow } from './planned-row';
import { planOrganisations } from './plan-organisations';
import { planSuccessions } from './plan-successions';
import { writeHosts, writeOrganisations, writeSuccessions } from './register-import.queries';
import { readRegisterSheet, type RegisterSheet, type SheetSubject } from './register-sheet';
import { StoredSuccession } from './succession.entity';

export type ImportedRow = Omit<PlannedRow<unknown>, 'change'>;

export type ImportReport = {
  readonly subject: SheetSubject;
  readonly written: boolean;
  readonly counts: Readonly<Record<ImportedRow['outcome'], number>>;
  /** In the order of the file. */
  readonly rows: readonly ImportedRow[];
  /** Headings of columns that were not read. */
  readonly ignored: readonly string[];
};

/** Reads lists of organisations, hosts and successors into the register. */
@Injectable()
export class RegisterImportService {
  constructor(
    @InjectRepository(Organisation) private readonly organisations: Repository<Organisation>,
    private readonly service: OrganisationsService,
  ) {}

  /**
   * Rows that cannot be used are refused one by one; the others are written together or not at all.
   *
   * @param bytes of a CSV file, see `readRegisterSheet`
   * @throws Invalid when the file as a whole cannot be used
   */
  async import(bytes: Uint8Array, { dryRun }: { readonly dryRun: boolean }): Promise<ImportReport> {
    const sheet = readRegisterSheet(bytes);
    const planned = await this.organisations.manager.transaction(async (manager) => {
      await manager.query('lock table organisation in share row exclusive mode');
      return this.run(manager, sheet, !dryRun);
    });
    const counts = { added: 0, changed: 0, unchanged: 0, refused: 0 };
    for (const { outcome } of planned) counts[outcome] += 1;
    const rows = planned.map(({ line, outcome, sentence }) => ({ line, outcome, sentence }));
    const { subject, ignored } = sheet;
    return { subject, written: !dryRun, counts, rows, ignored };
  }

  private async run(
    manager: EntityManager,
    { subject, rows }: RegisterSheet,
    write: boolean,
  ): Promise<readonly PlannedRow<unknown>[]> {
    const all = await manager.find(Organisation);
    const organisations = new Map(all.map((each) => [each.id, each]));
    const hosts = await this.service.hostRegister();
    switch (subject) {
      case 'organisations': {
        const planned = planOrganisations(rows, { organisations, hosts });
        if (write) await writeOrganisations(manager, changesOf(planned));
        return planned;
      }
      case 'hosts': {
        const stored = (await manager.find(OrganisationHost)).map(
          ({ organisationId: organisation, host, role, note }) => ({
            organisation,
            host,
            role,
            note,
          }),
        );
        const known = { organisations, hosts, platforms: loadPlatforms() };
        const planned = planHosts(rows, known, stored);
        if (write) await writeHosts(manager, changesOf(planned));
        return planned;
      }
      case 'successions': {
        const stored = (await manager.find(StoredSuccession)).map(
          ({ predecessorId: predecessor, successorId: successor, date, note }) => ({
            ...{ predecessor, successor, date, note },
          }),
        );
        const planned = planSuccessions(rows, organisations, stored);
        if (write) await writeSuccessions(manager, changesOf(planned));
        return planned;
      }
    }
  }
}

const changesOf = <Change>(planned: readonly PlannedRow<Change>[]): Change[] =>
  planned.flatMap(({ change }) => (change === null ? [] : [change]));
