import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { NotFound } from '../../errors';
import { isOrganisationId } from '../../organisations/organisation-id';
import type { News } from '../news/news';
import { latestNews } from '../news/news.queries';
import type { Covered } from './coverage';
import { coverageOf } from './coverage.queries';
import { roundInHand } from './round.queries';

/** Says where the collection stands. Changes nothing. */
@Injectable()
export class CoverageService {
  constructor(@InjectDataSource() private readonly database: DataSource) {}

  /** Every organisation of the register, by name. */
  all(): Promise<Covered[]> {
    return coverageOf(this.database.manager, new Date());
  }

  /** How many looks wait, go on, and have ended since the oldest of those was asked for. */
  round(): ReturnType<typeof roundInHand> {
    return roundInHand(this.database.manager);
  }

  /** What is new, the newest first. */
  news(limit: number): Promise<News[]> {
    return latestNews(this.database.manager, limit);
  }

  /** @throws NotFound */
  async one(id: string): Promise<Covered> {
    const { manager } = this.database;
    const [found] = isOrganisationId(id) ? await coverageOf(manager, new Date(), id) : [];
    if (!found) throw new NotFound('No organisation of the register has this code.');
    return found;
  }
}
