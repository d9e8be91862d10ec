import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadRubric } from './load';
import type { Rubric } from './rubric';

/**
 * Where the rubrics that come with the project lie: the folder `rubrics` beside `package.json`,
 * whether the code runs from its sources or built.
 */
export function rubricsFolder(from: string = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'rubrics')))
      return join(folder, 'rubrics');
    if (folder === dirname(folder)) throw new Error(`There is no rubrics folder above ${from}.`);
  }
}

/** The ids of the rubrics in a folder, in alphabetical order. */
export function rubricIds(folder: string = rubricsFolder()): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Loads every rubric of a folder, by id, in alphabetical order.
 *
 * @throws RubricError with every problem of the first rubric that has any
 */
export function loadRubrics(folder: string = rubricsFolder()): ReadonlyMap<string, Rubric> {
  return new Map(rubricIds(folder).map((id) => [id, loadRubric(join(folder, id))]));
}
