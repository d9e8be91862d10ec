import type { AssessmentSummary } from '../assessments/assessments.service';
import type { Submission } from '../documents/submission.entity';
import type { DocumentJson } from './document-schema';
import { apiPaths } from './paths';

/** A submission as the API shows it. */
export function documentJson(
  submission: Submission,
  summary: AssessmentSummary | undefined,
): DocumentJson {
  const { id, kind, source, rubric, state, progressPercent, progressText } = submission;
  const { errorCode, errorMessage, createdAt, updatedAt } = submission;
  return {
    ...{ id, kind, source, rubric, state },
    progress: { percent: progressPercent, text: progressText },
    error: errorCode === null ? null : { code: errorCode, message: errorMessage ?? '' },
    assessment: summary ? assessmentJson(summary) : null,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
    links: linksOf(submission),
  };
}

/** Where a document and what becomes of it can be asked for. */
export function linksOf({ id, assessmentId }: Pick<Submission, 'id' | 'assessmentId'>): {
  self: string;
  assessment?: string;
} {
  const self = apiPaths.document(id);
  return assessmentId ? { self, assessment: apiPaths.documentAssessment(id) } : { self };
}

function assessmentJson(summary: AssessmentSummary): NonNullable<DocumentJson['assessment']> {
  const { id, rubricId, rubricVersion, entity, score, band } = summary;
  return { id, rubric: { id: rubricId, version: rubricVersion }, entity, score, band };
}
