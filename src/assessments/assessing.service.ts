import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { foundFor } from '../collection/captures/found-for.queries';
import type { Try } from '../database/fence';
import { Document } from '../documents/document.entity';
import { advance, ProgressService } from '../documents/progress.service';
import type { Reading } from '../documents/reading';
import type { SubmissionScope } from '../documents/submission-scope';
import { StoredText } from '../documents/text.entity';
import { NotFound, PermanentError } from '../errors';
import { RubricShelf } from '../rubrics/rubric-shelf.service';
import { storeAssessment } from './assessments.queries';
import { type Audit, auditDocument, type AuditOptions } from './audit-document';
import { checkedQuotes } from './check-quotes';
import { ENGINE } from './engine';
import { LabellingService } from './labelling.service';

/** What is to be assessed: a text, against a rubric or the one it calls for itself. */
export type AssessRequest = Extract<SubmissionScope, { text: string }>;

/** Holds stored texts against rubrics and keeps the results. */
@Injectable()
export class AssessingService {
  constructor(
    @InjectRepository(StoredText) private readonly texts: Repository<StoredText>,
    private readonly shelf: RubricShelf,
    private readonly labelling: LabellingService,
    private readonly progress: ProgressService,
  ) {}

  /** @throws PermanentError when there is no such rubric; NotFound when there is no such text */
  async assess(request: AssessRequest, attempt: Try): Promise<void> {
    const stored = await this.texts.findOneBy({ id: request.text });
    if (!stored) throw new NotFound('There is no such text.');
    if (attempt.number > 1) await this.progress.step(request, againStep(attempt.number));
    const { sha256 } = await this.texts.manager.findOneByOrFail(Document, {
      id: stored.documentId,
    });
    const reading = readingOf(stored);
    const labels = await this.labelling.labels(this.texts.manager, stored.id, reading.text);
    const found = await foundFor(this.texts.manager, stored.id);
    const known = { sha256, labels, ...(found && { foundFor: found }) };
    const { record, organisation } = this.audit(reading, known, request.rubric);
    const quotes = checkedQuotes(stored.content, record);
    const needsPerson = record.document.quality.verdict === 'needs-a-person';
    await this.texts.manager.transaction(async (manager) => {
      await attempt.fence(manager);
      const assessmentId = await storeAssessment(manager, {
        textId: stored.id,
        engine: ENGINE,
        organisationId: organisation?.id ?? found?.id ?? null,
        record,
        quotes,
      });
      await advance(manager, request, {
        assessmentId,
        state: needsPerson ? 'needs-a-person' : 'assessed',
        progressPercent: 100,
        progressText: needsPerson ? 'A person has to look at this document' : 'Assessed',
      });
    });
  }

  private audit(reading: Reading, known: Known, rubricId: string | null): Audit {
    const rubrics = this.shelf.byId;
    if (rubricId === null) return auditDocument(reading, { ...known, rubrics });
    if (!rubrics.has(rubricId))
      throw new PermanentError(
        'unknown-rubric',
        `There is no rubric "${rubricId}". Choose one of ${[...rubrics.keys()].join(', ')}.`,
      );
    return auditDocument(reading, { ...known, rubrics, rubricId });
  }
}

type Known = Pick<AuditOptions, 'sha256' | 'labels' | 'foundFor'>;

const againStep = (number: number) => ({
  progressText: 'Assessing the text once more',
  attempts: number,
});

function readingOf(stored: StoredText): Reading {
  const { mediaType, reader, content, pages, blocks, sentences, quality, ocrPages, warnings } =
    stored;
  return {
    mediaType,
    reader,
    text: { content, pages, blocks, sentences },
    quality,
    ocrPages,
    warnings,
  };
}
