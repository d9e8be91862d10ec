import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
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

  async all(): Promise<Question[]> {
    const { manager } = this.database;
    const [covered, candidates, doubtful, unreadable] = await Promise.all([
      this.coverage.all(),
      openCandidates(manager),
      doubtfulStatements(manager),
      unreadableStatements(manager),
    ]);
    return questionsOf({ covered, candidates, doubtful, unreadable });
  }
}
