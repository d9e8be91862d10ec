import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { PermanentError } from '../../errors';
import { OrganisationsService } from '../../organisations/organisations.service';
import { statementsOf } from '../captures/known-statements.queries';
import type { Target } from '../discover/search';
import { targetOf } from '../discover/search-target';
import { rejecting } from './candidate-decisions';
import { decidedCandidates } from './candidates.queries';
import { checkCourse } from './check-course';
import type { Course } from './course';
import { discoveryCourse } from './discovery-course';
import { knownAddresses } from './known-addresses';
import { SearchContexts } from './search-context.service';
import type { Sweep } from './sweep.entity';

/** Lays out where a sweep goes: from the register, from what is known, and from what people gave. */
@Injectable()
export class CoursesService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly organisations: OrganisationsService,
    private readonly contexts: SearchContexts,
  ) {}

  /** @throws PermanentError for an organisation without a website; NotFound for one there is not */
  async open(sweep: Sweep, signal?: AbortSignal): Promise<Course> {
    const { manager } = this.database;
    const { organisationId, kind } = sweep;
    const target = await this.target(organisationId);
    const statements = await statementsOf(manager, organisationId);
    const decided = await decidedCandidates(manager, organisationId);
    if (kind === 'check') return anyState(checkCourse(knownAddresses(target, statements, decided)));
    // A search finds the other pages of a guide by itself, and joins only those.
    const first = statements.map((each) => ({
      ...each,
      pages: each.pages.filter(({ page }) => page === 1),
    }));
    const given = knownAddresses(target, first, decided).map(({ address }) => address);
    const context = await this.contexts.context(signal);
    const isRejected = rejecting(decided);
    return anyState(discoveryCourse({ ...target, given }, { ...context, isRejected }));
  }

  private async target(id: string): Promise<Target> {
    const organisation = await this.organisations.find(id);
    const { hosts } = await this.contexts.register();
    const target = targetOf(organisation, hosts);
    if (target) return target;
    throw new PermanentError(
      'no-website',
      `The register names no website of ${organisation.name}. Add one, or upload its statement.`,
    );
  }
}

/** The state of a course comes back from the database as the object that was stored. */
function anyState<State>(course: Course<State>): Course {
  return course;
}
