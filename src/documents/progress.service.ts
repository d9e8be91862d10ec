import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { type FindOptionsWhere, In, IsNull, type EntityManager, type Repository } from 'typeorm';
import type { Fence } from '../database/fence';
import { Submission } from './submission.entity';
import type { SubmissionScope } from './submission-scope';
import { PENDING } from './submission-state';

export type Step = Pick<Submission, 'progressText'> &
  Partial<Pick<Submission, 'state' | 'progressPercent' | 'attempts'>>;

/** Tells the people who wait how far their documents are. */
@Injectable()
export class ProgressService {
  constructor(@InjectRepository(Submission) private readonly submissions: Repository<Submission>) {}

  /** Records a step that is not a result: nothing happens to submissions that have theirs. */
  async step(scope: SubmissionScope, step: Step): Promise<void> {
    await this.submissions.update(waitingFor(scope), step);
  }

  /** Records that the work cannot be done, with what to tell the person. */
  async fail(
    scope: SubmissionScope,
    error: { readonly code: string; readonly message: string },
    fence: Fence,
  ): Promise<void> {
    await this.submissions.manager.transaction(async (manager) => {
      await fence(manager);
      await manager.update(Submission, waitingFor(scope), {
        state: 'failed',
        errorCode: error.code.slice(0, 64),
        errorMessage: error.message.slice(0, 1_000),
        progressText: 'Not assessed',
      });
    });
  }
}

/** Writes a result to the submissions that wait for it. */
export async function advance(
  manager: EntityManager,
  scope: SubmissionScope,
  result: Partial<Omit<Submission, 'document' | 'text' | 'assessment'>>,
): Promise<void> {
  await manager.update(Submission, waitingFor(scope), result);
}

function waitingFor(scope: SubmissionScope): FindOptionsWhere<Submission> {
  const state = In([...PENDING]);
  if ('submission' in scope) return { id: scope.submission, state };
  if ('document' in scope)
    return { documentId: scope.document, declared: scope.declared, textId: IsNull(), state };
  const rubric = scope.rubric ?? IsNull();
  return { textId: scope.text, rubric, assessmentId: IsNull(), state };
}
