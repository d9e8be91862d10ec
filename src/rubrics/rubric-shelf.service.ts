import { Injectable } from '@nestjs/common';
import { NotFound } from '../errors';
import { loadRubrics } from './load-all';
import type { Rubric } from './rubric';

/** The rubrics that come with the project, read once: a faulty one stops the start. */
@Injectable()
export class RubricShelf {
  /** In alphabetical order of their ids. */
  readonly byId: ReadonlyMap<string, Rubric> = loadRubrics();

  all(): readonly Rubric[] {
    return [...this.byId.values()];
  }

  /** @throws NotFound */
  find(id: string): Rubric {
    const found = this.byId.get(id);
    if (!found) throw new NotFound('There is no such rubric.');
    return found;
  }
}
