import { Controller, Get, ServiceUnavailableException, UseFilters } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { within } from '../pipeline/within';
import { ApiErrorFilter } from './error.filter';
import { apiPaths } from './paths';

const PATIENCE = 2_000;

/** For whoever keeps the service running. */
@Controller()
@UseFilters(ApiErrorFilter)
export class HealthController {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** The process answers: no reason to start it anew. */
  @Get(apiPaths.live)
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Documents can be taken in. The queue is not asked: work is accepted without it. */
  @Get(apiPaths.ready)
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await within(PATIENCE, this.database.query('select 1'));
      return { status: 'ok' };
    } catch {
      throw new ServiceUnavailableException('The database does not answer.');
    }
  }
}
