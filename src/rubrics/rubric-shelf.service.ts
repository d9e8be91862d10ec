import { Injectable } from '@nestjs/common';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { NotFound } from '../errors';
import { loadRubric } from './load';
import type { Rubric } from './rubric';

const FOLDER = join(__dirname, '../../rubrics');

/** The rubrics that come with the project, read once: a faulty one stops the start. */
@Injectable()
export class RubricShelf {
  readonly byId: ReadonlyMap<string, Rubric> = new Map(
    readdirSync(FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort()
      .map((name) => [name, loadRubric(join(FOLDER, name))]),
  );

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
