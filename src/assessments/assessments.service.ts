import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { In, type Repository } from 'typeorm';
import { disclosedAt } from '../disclosures/disclosed';
import { disclosureModelHash } from '../disclosures/label-text';
import { isUuid } from '../documents/submission-input';
import { Submission } from '../documents/submission.entity';
import { StoredText } from '../documents/text.entity';
import { NotFound } from '../errors';
import type { Text } from '../text/text';
import { StoredAssessment } from './assessment.entity';
import type { AuditRecord } from './audit-record';

/** What a list shows of an assessment. */
export type AssessmentSummary = Pick<
  StoredAssessment,
  'id' | 'score' | 'band' | 'entity' | 'organisationId' | 'rubricId' | 'rubricVersion'
>;

/** Answers questions about stored assessments. */
@Injectable()
export class AssessmentsService {
  constructor(
    @InjectRepository(StoredAssessment) private readonly assessments: Repository<StoredAssessment>,
  ) {}

  /**
   * The record of one submission: the same JSON as the command line prints for the same document.
   *
   * @throws NotFound also while the submission is not yet assessed
   */
  async record(submissionId: string): Promise<AuditRecord> {
    const submission = isUuid(submissionId)
      ? await this.assessments.manager.findOneBy(Submission, { id: submissionId })
      : null;
    if (!submission?.assessmentId) throw notYet();
    const { result } = await this.find(submission.assessmentId);
    return { source: submission.source, ...result };
  }

  /** @throws NotFound */
  async find(id: string): Promise<StoredAssessment> {
    const found = isUuid(id) ? await this.assessments.findOneBy({ id }) : null;
    if (!found) throw notYet();
    return found;
  }

  /** The frozen text that the quotes of an assessment are slices of. @throws NotFound */
  async textFor(assessmentId: string): Promise<Text> {
    const { textId } = await this.find(assessmentId);
    const { content, pages, blocks, sentences } = await this.assessments.manager.findOneByOrFail(
      StoredText,
      { id: textId },
    );
    return { content, pages, blocks, sentences };
  }

  /**
   * What the quoted sentences disclose, by the offset of the quote; nothing when the model in use is
   * not the one that the assessment rests on.
   */
  disclosed(
    { criteria, disclosureModel }: AuditRecord,
    text: Text,
  ): ReturnType<typeof disclosedAt> {
    if (disclosureModel !== disclosureModelHash()) return new Map();
    const quotes = criteria.flatMap(({ evidence }) => evidence);
    return disclosedAt(
      text,
      quotes.map(({ start }) => start),
    );
  }

  /** By assessment id; ids without an assessment are left out. */
  async summaries(ids: readonly string[]): Promise<ReadonlyMap<string, AssessmentSummary>> {
    const found = await this.assessments.find({
      where: { id: In([...ids]) },
      select: {
        id: true,
        score: true,
        band: true,
        entity: true,
        organisationId: true,
        rubricId: true,
        rubricVersion: true,
      },
    });
    return new Map(found.map((assessment) => [assessment.id, assessment]));
  }
}

const notYet = () => new NotFound('There is no assessment of this document.');
