import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { freezeDeeply } from './freeze-deeply';
import { readCriterion } from './read-criterion';
import { readRubricHead } from './read-rubric';
import type { Criterion, Rubric } from './rubric';
import { RubricError, type Problem } from './rubric-error';
import { rubricHash } from './rubric-hash';
import { MAX_RUBRIC_FILE, YamlFile } from './yaml-file';

const HEAD = 'rubric.yml';
const MAX_FILES = 200;

/**
 * Loads a rubric from its folder: `rubric.yml` and one file per criterion, named after its id.
 *
 * @param directory path of the folder; its name is the rubric's id
 * @returns the checked rubric, deeply frozen; criteria in the order of sections, then of ids
 * @throws RubricError with every problem of every file
 */
export function loadRubric(directory: string): Rubric {
  const texts = readTexts(directory);
  const shown = relative('.', resolve(directory)) || '.';
  const yamlFile = (name: string) => new YamlFile(join(shown, name), texts.get(name) ?? '');
  const headFile = yamlFile(HEAD);
  const { signals, formalityNodes, ...head } = readRubricHead(
    headFile,
    basename(resolve(directory)),
  );
  const shared = { sections: head.sections.map(({ id }) => id), signals };
  const problems: Problem[] = [];
  const criteria: Criterion[] = [];
  for (const name of [...texts.keys()].filter((key) => key !== HEAD).sort(byNumber)) {
    const file = yamlFile(name);
    if (file.root || file.problems.length === 0)
      criteria.push(readCriterion(file, basename(name, '.yml'), shared));
    problems.push(...file.problems);
  }
  for (const [index, id] of head.formalities.entries()) {
    if (criteria.some((criterion) => criterion.id === id)) continue;
    const at = formalityNodes[index] ?? null;
    headFile.report(at, `there is no criterion "${id}"`, 'Write the id of a criterion.');
  }
  reportRepeatedIds(criteria, problems);
  problems.unshift(...headFile.problems);
  if (problems.length > 0) throw new RubricError(problems);
  return freezeDeeply({
    ...head,
    hash: rubricHash(texts),
    criteria: inOrder(criteria, shared.sections),
  });
}

/** Reads the folder's YAML files, within limits. */
function readTexts(directory: string): Map<string, string> {
  const fail = (message: string, instead: string, name = ''): never => {
    const file = join(relative('.', resolve(directory)) || '.', name);
    throw new RubricError([{ file, line: 1, column: 1, message, instead, excerpt: '' }]);
  };
  const names = namesIn(directory);
  if (!names)
    return fail('there is no such folder', 'Give the path of a folder with a rubric.yml.');
  if (!names.includes(HEAD)) fail('there is no rubric.yml', `Add ${HEAD}.`);
  if (names.length > MAX_FILES) fail('there are too many files', `Keep at most ${MAX_FILES}.`);
  const texts = new Map<string, string>();
  for (const name of names) {
    const path = join(directory, name);
    if (name.endsWith('.yaml')) fail('the ending is ".yaml"', 'Name it ".yml".', name);
    const found = statSync(path, { throwIfNoEntry: false });
    // Only a plain file: to open a pipe would wait for ever.
    if (!found?.isFile()) return fail('this is not a file', 'Put a file here, or remove it.', name);
    if (found.size > MAX_RUBRIC_FILE) {
      fail('the file is too large', `Keep it under ${MAX_RUBRIC_FILE / 1024} KB.`, name);
    }
    texts.set(name, readFileSync(path, 'utf8'));
  }
  return texts;
}

/** The YAML files of a folder; `null` when there is no such folder. */
function namesIn(directory: string): string[] | null {
  try {
    return readdirSync(directory).filter((name) => /\.ya?ml$/.test(name));
  } catch {
    return null;
  }
}

function reportRepeatedIds(criteria: readonly Criterion[], problems: Problem[]): void {
  const seen = new Map<string, Criterion>();
  for (const criterion of criteria) {
    const first = seen.get(criterion.id);
    seen.set(criterion.id, criterion);
    if (!first) continue;
    problems.push({
      file: criterion.file,
      line: 1,
      column: 1,
      message: `the id "${criterion.id}" is also that of ${first.file}`,
      instead: 'Give every criterion its own id.',
      excerpt: '',
    });
  }
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function inOrder(criteria: readonly Criterion[], sections: readonly string[]): Criterion[] {
  return [...criteria].sort(
    (a, b) => sections.indexOf(a.section) - sections.indexOf(b.section) || byNumber(a.id, b.id),
  );
}
