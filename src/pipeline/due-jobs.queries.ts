import type { EntityManager } from 'typeorm';
import { dueSweepIds } from '../collection/sweeps/sweeps.queries';
import type { SweepScope } from '../collection/sweeps/sweeps.service';
import type { SubmissionScope } from '../documents/submission-scope';
import { PENDING } from '../documents/submission-state';
import type { Due } from './jobs';

/** Looks at the work for one subject only. */
export type Scope = SubmissionScope | SweepScope;

type Row = {
  readonly submission: string | null;
  readonly document: string | null;
  readonly declared: string | null;
  readonly text: string | null;
  readonly rubric: string | null;
};

/**
 * What still has to be done, read from the rows alone, oldest first: this is the truth, and the
 * queue merely a copy of it. Submissions of the same bytes share their jobs.
 *
 * @param scope looks at the work for one submission, document, text or sweep only
 */
export async function dueJobs(manager: EntityManager, scope?: Scope): Promise<Due[]> {
  if (scope && 'sweep' in scope) return dueSweepJobs(manager, scope.sweep);
  const documents = await dueDocumentJobs(manager, scope);
  return scope ? documents : [...documents, ...(await dueSweepJobs(manager))];
}

async function dueSweepJobs(manager: EntityManager, only?: string): Promise<Due[]> {
  const ids = await dueSweepIds(manager, only);
  return ids.map((sweep) => ({ name: 'collect-organisation', payload: { sweep } }));
}

async function dueDocumentJobs(manager: EntityManager, scope?: SubmissionScope): Promise<Due[]> {
  const [where, value] = condition(scope);
  const rows = await manager.query<Row[]>(
    `select case when document_id is null then id end as submission,
            case when text_id is null then document_id end as document,
            case when text_id is null then coalesce(declared, '') end as declared,
            text_id as text,
            case when text_id is not null then rubric end as rubric
     from submission
     where state = any($1) and ${where}
     group by 1, 2, 3, 4, 5
     order by min(created_at)`,
    [[...PENDING], ...value],
  );
  return rows.map(due);
}

function condition(scope?: SubmissionScope): [where: string, value: string[]] {
  if (!scope) return ['true', []];
  if ('submission' in scope) return ['id = $2', [scope.submission]];
  if ('document' in scope) return ['document_id = $2', [scope.document]];
  return ['text_id = $2', [scope.text]];
}

function due({ submission, document, declared, text, rubric }: Row): Due {
  if (text) return { name: 'assess-text', payload: { text, rubric } };
  if (document) return { name: 'read-document', payload: { document, declared: declared ?? '' } };
  return { name: 'fetch-address', payload: { submission: submission ?? '' } };
}
