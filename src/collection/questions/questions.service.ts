import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Covered } from '../coverage/coverage';
import { CoverageService } from '../coverage/coverage.service';
import { type Question, questionsOf } from './questions';
import { doubtfulStatements, openCandidates, unreadableStatements } from './questions.queries';

/** Says what only a person can settle. */
@Injectable()
export class QuestionsService {
  constructor(
    @InjectDataSource() private readonly database: DataSource,
    private readonly coverage: CoverageService,
  ) {}

  /** @param covered all organisations, where they are at hand */
  async all(covered?: readonly Covered[]): Promise<Question[]> {
    const { manager } = this.database;
    const [known, candidates, doubtful, unreadable] = await Promise.all([
      covered ?? this.coverage.all(),
      openCandidates(manager),
      doubtfulStatements(manager),
      unreadableStatements(manager),
    ]);
    return questionsOf({ covered: known, candidates, doubtful, unreadable });
  }
}
