import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../../assessments/assessments.service';
import { DocumentsService } from '../../documents/documents.service';
import { RubricShelf } from '../../rubrics/rubric-shelf.service';
import { listView, type Listed, type ListQuery, type ListView } from './list-view';

const LATEST = 5;

/** Puts documents and their results together for the lists. */
@Injectable()
export class DocumentList {
  constructor(
    private readonly documents: DocumentsService,
    private readonly assessments: AssessmentsService,
    private readonly shelf: RubricShelf,
  ) {}

  /** @throws Invalid for an `after` that no page gave */
  async page(query: ListQuery): Promise<ListView> {
    const { state, search, rubric, after } = query;
    const { listed, next } = await this.read({ state, q: search, rubric, cursor: after });
    return listView(listed, next, query, this.titles());
  }

  /** The newest few, for the start page. */
  async latest(): Promise<ListView> {
    const { listed } = await this.read({ limit: LATEST });
    return listView(listed, null, {}, this.titles());
  }

  rubricIds(): string[] {
    return this.shelf.all().map(({ id }) => id);
  }

  private async read(
    filter: Parameters<DocumentsService['list']>[0],
  ): Promise<{ listed: Listed[]; next: string | null }> {
    const { submissions, next } = await this.documents.list(filter);
    const ids = submissions.flatMap(({ assessmentId }) => assessmentId ?? []);
    const summaries = await this.assessments.summaries(ids);
    const listed = submissions.map((submission): Listed => {
      const { id, source, state, createdAt, assessmentId } = submission;
      const summary = assessmentId ? summaries.get(assessmentId) : undefined;
      return {
        id,
        source,
        state,
        createdAt,
        entity: summary?.entity ?? null,
        rubric: summary?.rubricId ?? submission.rubric,
        score: summary?.score ?? null,
        band: summary?.band ?? null,
      };
    });
    return { listed, next };
  }

  private titles(): ReadonlyMap<string, string> {
    return new Map(this.shelf.all().map(({ id, title }) => [id, title]));
  }
}
