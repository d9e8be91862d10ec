import type { EntityManager, Repository } from 'typeorm';
import { Invalid } from '../errors';
import type { StoredBytes } from './byte-store';
import { Submission } from './submission.entity';
import type { SubmissionState } from './submission-state';

export type SubmissionFilter = {
  readonly state?: SubmissionState;
  /** Part of a file name, an address, or the name of the organisation that was read. */
  readonly q?: string;
  /** Id of the rubric a document was held against, or is to be. */
  readonly rubric?: string;
  /** `next` of the page before. */
  readonly cursor?: string;
  /** 1 to 100; 50 unless given. */
  readonly limit?: number;
};

export type SubmissionPage = {
  readonly submissions: readonly Submission[];
  /** `null` on the last page. */
  readonly next: string | null;
};

/** Id of the document with these bytes, made when it is new; safe when many arrive at once. */
export async function documentOf(manager: EntityManager, stored: StoredBytes): Promise<string> {
  const insert = `insert into document (sha256, size) values ($1, $2)
    on conflict (sha256) do nothing returning id`;
  const [made] = await manager.query<{ id: string }[]>(insert, [stored.sha256, stored.size]);
  if (made) return made.id;
  const select = 'select id from document where sha256 = $1';
  const [found] = await manager.query<{ id: string }[]>(select, [stored.sha256]);
  if (!found) throw new Error(`document ${stored.sha256} vanished while it was stored`);
  return found.id;
}

/** One page of submissions, newest first; a page costs the same however deep it lies. */
export async function listSubmissions(
  submissions: Repository<Submission>,
  { state, q, rubric, cursor, limit = 50 }: SubmissionFilter,
): Promise<SubmissionPage> {
  const size = Math.min(Math.max(Math.trunc(limit), 1), 100);
  const query = submissions
    .createQueryBuilder('s')
    .orderBy({ 's.createdAt': 'DESC', 's.id': 'DESC' })
    .limit(size + 1);
  if (state) query.andWhere('s.state = :state', { state });
  // Results belong to a module further on: they are asked for by the table's name.
  if (q?.trim())
    query.andWhere(
      `(s.source ilike :like or exists
        (select 1 from assessment a where a.id = s.assessment_id and a.entity ilike :like))`,
      { like: `%${literal(q.trim())}%` },
    );
  if (rubric)
    query.andWhere(
      `coalesce((select a.rubric_id from assessment a where a.id = s.assessment_id), s.rubric) = :rubric`,
      { rubric },
    );
  if (cursor) query.andWhere('(s.created_at, s.id) < (:at, :id)', readCursor(cursor));
  const found = await query.getMany();
  const page = found.slice(0, size);
  const last = page.at(-1);
  return {
    submissions: page,
    next: found.length > size && last ? `${last.createdAt.getTime()}.${last.id}` : null,
  };
}

/** Characters that mean something in a LIKE pattern mean themselves here. */
const literal = (text: string) => text.replaceAll('\0', '').replace(/[\\%_]/g, '\\$&');

function readCursor(cursor: string): { at: Date; id: string } {
  const [, time, id] = /^(\d{1,14})\.([0-9a-f-]{36})$/.exec(cursor) ?? [];
  if (!time || !id) throw new Invalid({ cursor: 'Use the cursor of the page before, unchanged.' });
  return { at: new Date(Number(time)), id };
}
