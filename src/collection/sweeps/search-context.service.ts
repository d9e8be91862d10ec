import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ReadError } from '../../documents/read-error';
import { ReadingPool } from '../../documents/reading-pool.service';
import type { OrganisationHosts } from '../../organisations/host-register';
import { OrganisationsService } from '../../organisations/organisations.service';
import type { Succession } from '../../organisations/register-entry';
import type { Organisation } from '../../organisations/organisation.entity';
import { StoredSuccession } from '../../organisations/succession.entity';
import { languageOf } from '../../text/language';
import { registerContext } from '../discover/register-context';
import type { ReadText, SearchContext } from '../discover/search-context';

/** The register as the searches of the next minute see it. */
export type RegisterNow = {
  readonly hosts: OrganisationHosts;
  readonly organisations: readonly Organisation[];
  readonly successions: readonly Succession[];
};

const KEPT = 60_000;

/** Gives searches what they need besides visits: the register, and readers of documents. */
@Injectable()
export class SearchContexts {
  private kept: { readonly at: number; readonly register: Promise<RegisterNow> } | undefined;

  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly organisations: OrganisationsService,
    private readonly reading: ReadingPool,
  ) {}

  /** The register, read again once a minute. */
  register(): Promise<RegisterNow> {
    if (!this.kept || Date.now() - this.kept.at > KEPT) {
      const kept = { at: Date.now(), register: this.load() };
      this.kept = kept;
      // What could not be read is read anew the next time; whoever asked is told.
      kept.register.catch(() => {
        if (this.kept === kept) this.kept = undefined;
      });
    }
    return this.kept.register;
  }

  async context(signal?: AbortSignal): Promise<SearchContext> {
    const register = await this.register();
    return registerContext(register.hosts, register, this.readText(signal));
  }

  private async load(): Promise<RegisterNow> {
    const [hosts, organisations, stored] = await Promise.all([
      this.organisations.hostRegister(),
      this.organisations.list({ ended: 'all' }),
      this.database.manager.find(StoredSuccession),
    ]);
    const successions = stored.map(({ predecessorId, successorId, date, note }) => ({
      ...{ predecessor: predecessorId, successor: successorId, date, note },
    }));
    return { hosts, organisations, successions };
  }

  private readText(signal?: AbortSignal): ReadText {
    return async (bytes) => {
      try {
        const { text } = await this.reading.read(bytes, { ...(signal && { signal }) });
        return { text: text.content, language: languageOf(text).main };
      } catch (error) {
        if (error instanceof ReadError) return null;
        throw error;
      }
    };
  }
}
