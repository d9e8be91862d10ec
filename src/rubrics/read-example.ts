import type { Node } from 'yaml';
import { readLevel } from './read-clause';
import type { Clause, Criterion, Example } from './rubric';
import type { YamlFile } from './yaml-file';

const KINDS = ['passing', 'near-miss', 'hollow', 'negated', 'planned'] as const;

/** Reads one entry of `examples:`. */
export function readExample(file: YamlFile, node: Node): Example {
  const fields = file.fields(
    node,
    'an example',
    ['level', 'kind', 'text', 'period'],
    ['level', 'text'],
  );
  const period = fields.get('period');
  return {
    level: readLevel(file, fields.get('level'), 0),
    kind: file.oneOf(fields.get('kind'), 'a kind of example', KINDS),
    text: file.string(fields.get('text'), 'the text of an example'),
    period: period ? readPeriod(file, period) : null,
    ...file.position(fields.get('text') ?? node),
  };
}

function readPeriod(file: YamlFile, node: Node): string | null {
  const value = file.string(node, 'a period');
  const [start = '', end = ''] = value.split('/');
  if (isDate(start) && isDate(end) && start < end) return value;
  file.report(node, 'the period is not two dates', 'Write "2024-04-01/2025-03-31".');
  return null;
}

function isDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

/**
 * Sees to it that a criterion can be tested: a passing (or planned) example for every level that its
 * clauses reach, one near miss, and one hollow or negated one.
 */
export function checkExamples(
  file: YamlFile,
  node: Node | null,
  criterion: Pick<Criterion, 'examples'> & { readonly clauses: readonly Clause[] },
): void {
  if (criterion.clauses.length === 0) return;
  const { examples } = criterion;
  const kinds = new Set(examples.map((example) => example.kind));
  const positive = examples.filter(({ kind }) => kind === 'passing' || kind === 'planned');
  for (const level of [...new Set(criterion.clauses.map((clause) => clause.level))].sort()) {
    if (positive.some((example) => example.level === level)) continue;
    file.report(
      node,
      `no passing example for level ${level}`,
      `Add "- { level: ${level}, text: … }".`,
    );
  }
  if (!kinds.has('near-miss')) {
    file.report(node, 'no near miss', 'Add "- { level: 0, kind: near-miss, text: … }".');
  }
  if (!kinds.has('hollow') && !kinds.has('negated')) {
    file.report(
      node,
      'no hollow or negated example',
      'Add "- { level: 0, kind: negated, text: … }" or "kind: hollow".',
    );
  }
}
