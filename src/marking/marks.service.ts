import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, type Repository } from 'typeorm';
import { AssessmentsService } from '../assessments/assessments.service';
import type { CriterionResult } from '../assessments/assessment';
import { isUuid } from '../documents/submission-input';
import { Submission } from '../documents/submission.entity';
import { Invalid, NotFound } from '../errors';
import { RubricShelf } from '../rubrics/rubric-shelf.service';
import type { Criterion } from '../rubrics/rubric';
import { Mark } from './mark.entity';
import { markFrom } from './mark';

/** One criterion of one document as it is put before a person. */
export type ToMark = {
  readonly assessmentId: string;
  readonly entity: string | null;
  readonly rubric: { readonly id: string; readonly title: string };
  readonly criterion: Criterion;
  readonly result: CriterionResult;
  /** Those that stand, the newest first. */
  readonly marks: readonly Mark[];
};

/** Takes people's marks, and holds them against what the machine said. */
@Injectable()
export class MarksService {
  constructor(
    @InjectRepository(Mark) private readonly marks: Repository<Mark>,
    private readonly assessments: AssessmentsService,
    private readonly shelf: RubricShelf,
  ) {}

  /** @throws NotFound when there is no such document, assessment or criterion */
  async toMark(submissionId: string, criterionId: string): Promise<ToMark> {
    const submission = isUuid(submissionId)
      ? await this.marks.manager.findOneBy(Submission, { id: submissionId })
      : null;
    const { assessmentId } = submission ?? {};
    if (!assessmentId) throw new NotFound('There is no assessment of this document.');
    const { result: record } = await this.assessments.find(assessmentId);
    const rubric = this.shelf.find(record.rubric.id);
    const criterion = rubric.criteria.find(({ id }) => id === criterionId);
    const result = record.criteria.find(({ id }) => id === criterionId);
    if (!criterion || !result) throw new NotFound('There is no such criterion.');
    const marks = await this.standing(assessmentId, criterionId);
    const { id, title } = rubric;
    const entity = record.facts.entity?.name ?? null;
    return { assessmentId, entity, rubric: { id, title }, criterion, result, marks };
  }

  /**
   * Keeps a mark; an earlier one of the same person on the same criterion is withdrawn.
   *
   * @throws Invalid for the fields of the form that cannot be used; NotFound
   */
  async mark(
    submissionId: string,
    criterionId: string,
    fields: Readonly<Record<string, unknown>>,
  ): Promise<Mark> {
    const { assessmentId, criterion, result } = await this.toMark(submissionId, criterionId);
    if (fields['assessment'] !== assessmentId)
      throw new Invalid({
        level: 'The document was assessed again meanwhile. Look at the quotes below and mark anew',
      });
    const given = markFrom(fields, { quotes: result.evidence, max: criterion.max });
    return this.marks.manager.transaction(async (manager) => {
      // Two marks by one person at the same time take their turns.
      await manager.query('select pg_advisory_xact_lock(hashtext($1))', [
        `mark ${assessmentId} ${criterionId} ${given.marker}`,
      ]);
      await manager.update(
        Mark,
        { assessmentId, criterion: criterionId, marker: given.marker, withdrawnAt: IsNull() },
        { withdrawnAt: new Date() },
      );
      const machineLevel = result.level;
      return manager.save(
        manager.create(Mark, { ...given, assessmentId, criterion: criterionId, machineLevel }),
      );
    });
  }

  /** Takes a mark on a criterion of a document back. @throws NotFound when there is none that stands */
  async withdraw(submissionId: string, criterionId: string, id: string): Promise<void> {
    const { marks } = await this.toMark(submissionId, criterionId);
    const standing = marks.some((mark) => mark.id === id) ? { id, withdrawnAt: IsNull() } : null;
    const { affected } = standing
      ? await this.marks.update(standing, { withdrawnAt: new Date() })
      : { affected: 0 };
    if (!affected) throw new NotFound('There is no such mark.');
  }

  /** How many marks stand on each criterion of an assessment. */
  async counts(assessmentId: string): Promise<ReadonlyMap<string, number>> {
    const rows = await this.marks.manager.query<{ criterion: string; n: number }[]>(
      `select criterion, count(*)::int as n from mark
       where assessment_id = $1 and withdrawn_at is null group by criterion`,
      [assessmentId],
    );
    return new Map(rows.map(({ criterion, n }) => [criterion, n]));
  }

  private standing(assessmentId: string, criterion: string): Promise<Mark[]> {
    return this.marks.find({
      where: { assessmentId, criterion, withdrawnAt: IsNull() },
      order: { createdAt: 'desc' },
    });
  }
}
