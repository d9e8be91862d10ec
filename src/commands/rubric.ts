import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { labelText } from '../disclosures/label-text';
import { checkReport, isRight } from '../rubrics/check-report';
import { checkRubric } from '../rubrics/check';
import { loadRubric } from '../rubrics/load';
import { rubricIds, rubricsFolder } from '../rubrics/load-all';
import type { Rubric } from '../rubrics/rubric';
import { RubricError } from '../rubrics/rubric-error';
import { rubricPage } from '../rubrics/show';

/**
 * Loads rubrics and runs their examples.
 *
 * @param names ids of rubrics that come with the project, or paths of rubric folders; all that come
 *   with the project when empty
 * @returns the exit code: 0 when all is right, 1 when a rubric or an example is not, 2 when a name
 *   is not known
 */
export function checkRubrics(names: readonly string[]): number {
  return eachRubric(names, (rubric) => {
    const results = checkRubric(rubric, labelText);
    const criteria = `${rubric.criteria.length} criteria`;
    process.stdout.write(`${rubric.id} ${rubric.version}: ${criteria}. ${checkReport(results)}\n`);
    return results.every(isRight);
  });
}

/** Prints rubrics as pages; see `checkRubrics`. */
export function showRubrics(names: readonly string[]): number {
  return eachRubric(names, (rubric) => {
    process.stdout.write(`${rubricPage(rubric)}\n`);
    return true;
  });
}

function eachRubric(names: readonly string[], use: (rubric: Rubric) => boolean): number {
  const folders = names.length === 0 ? ownFolders() : names.map(folderOf);
  let code = 0;
  for (const [index, folder] of folders.entries()) {
    if (folder === null) {
      process.stderr.write(
        `There is no rubric “${names[index]}”. Give the path of a rubric's folder, or one of: ${rubricIds().join(', ')}.\n`,
      );
      return 2;
    }
    try {
      if (!use(loadRubric(folder))) code = 1;
    } catch (error) {
      if (!(error instanceof RubricError)) throw error;
      process.stderr.write(`${error.message}\n`);
      code = 1;
    }
  }
  return code;
}

const ownFolders = (): string[] => rubricIds().map((id) => join(rubricsFolder(), id));

function folderOf(name: string): string | null {
  if (rubricIds().includes(name)) return join(rubricsFolder(), name);
  return existsSync(name) ? name : null;
}
