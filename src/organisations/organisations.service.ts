import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import {
  type FindOptionsWhere,
  ILike,
  IsNull,
  LessThan,
  MoreThanOrEqual,
  Or,
  type Repository,
} from 'typeorm';
import { NotFound } from '../errors';
import { hostEntries, hostRegister, type OrganisationHosts } from './host-register';
import { loadPlatforms } from './load-register';
import { OrganisationHost } from './organisation-host.entity';
import { Organisation } from './organisation.entity';
import type { HostEntry, OrganisationKind } from './register-entry';
import { StoredSuccession } from './succession.entity';

/** Which organisations to list; what is left out does not matter. */
export type OrganisationFilter = {
  readonly kind?: OrganisationKind;
  readonly nation?: string;
  readonly region?: string;
  readonly type?: string;
  /** Those of today unless said otherwise. */
  readonly ended?: 'no' | 'yes' | 'all';
  /** Part of a name, English or Welsh. */
  readonly search?: string;
};

/** One step of a reorganisation, seen from one of its two sides. */
export type Kin = { readonly id: string; readonly name: string; date: string; note: string };

/** Answers questions about the organisations of the register. */
@Injectable()
export class OrganisationsService {
  constructor(
    @InjectRepository(Organisation) private readonly organisations: Repository<Organisation>,
  ) {}

  /** @throws NotFound */
  async find(id: string): Promise<Organisation> {
    const found = await this.organisations.findOneBy({ id });
    if (!found) throw new NotFound(`There is no organisation with the code ${id}.`);
    return found;
  }

  /** By name; `skip` and `take` cut a page out of a long list. */
  list(
    filter: OrganisationFilter = {},
    page: { readonly skip?: number; readonly take?: number } = {},
  ): Promise<Organisation[]> {
    return this.organisations.find({
      where: where(filter),
      order: { name: 'asc', id: 'asc' },
      ...page,
    });
  }

  count(filter: OrganisationFilter = {}): Promise<number> {
    return this.organisations.count({ where: where(filter) });
  }

  /** Every host of an organisation, its website first. @throws NotFound */
  async hosts(id: string): Promise<readonly HostEntry[]> {
    const organisation = await this.find(id);
    const hosts = await this.extraHosts(id);
    return hostRegister(hostEntries({ organisations: [organisation], hosts }, today())).hostsOf(id);
  }

  /** The organisations it stepped into the place of, and those that stepped into its own. */
  async kin(id: string): Promise<{ predecessors: Kin[]; successors: Kin[] }> {
    const steps = await this.organisations.manager.find(StoredSuccession, {
      where: [{ predecessorId: id }, { successorId: id }],
      relations: { predecessor: true, successor: true },
      order: { date: 'asc', predecessorId: 'asc', successorId: 'asc' },
    });
    const kin = ({ id, name }: Organisation, { date, note }: StoredSuccession): Kin => ({
      ...{ id, name, date, note },
    });
    return {
      predecessors: steps
        .filter(({ successorId }) => successorId === id)
        .map((step) => kin(step.predecessor, step)),
      successors: steps
        .filter(({ predecessorId }) => predecessorId === id)
        .map((step) => kin(step.successor, step)),
    };
  }

  /** Whose a host is, as the register stands now. One who asks often keeps the answer a while. */
  async hostRegister(): Promise<OrganisationHosts> {
    const organisations = await this.organisations.find({
      select: { id: true, website: true, committeeAddress: true, endDate: true },
    });
    const hosts = await this.extraHosts();
    return hostRegister(hostEntries({ organisations, hosts }, today()), loadPlatforms());
  }

  private async extraHosts(id?: string): Promise<(HostEntry & { note: string })[]> {
    const rows = await this.organisations.manager.find(OrganisationHost, {
      where: id === undefined ? {} : { organisationId: id },
      order: { organisationId: 'asc', host: 'asc' },
    });
    return rows.flatMap(({ organisationId, host, role, note }) =>
      role === 'none' ? [] : [{ organisation: organisationId, host, role, note }],
    );
  }
}

const today = () => new Date().toISOString().slice(0, 10);

function where(filter: OrganisationFilter): FindOptionsWhere<Organisation>[] {
  const { kind, nation, region, type, ended = 'no', search } = filter;
  const all: FindOptionsWhere<Organisation> = {
    ...(kind && { kind }),
    ...(nation && { nation }),
    ...(region && { region }),
    ...(type && { type }),
    ...(ended !== 'all' && {
      endDate: ended === 'no' ? Or(IsNull(), MoreThanOrEqual(today())) : LessThan(today()),
    }),
  };
  if (!search) return [all];
  const like = ILike(`%${search.replace(/[\\%_]/g, '\\$&')}%`);
  return [
    { ...all, name: like },
    { ...all, shortName: like },
    { ...all, welshName: like },
  ];
}
