import { extractFacts } from '../disclosures/extract-facts';
import type { Facts } from '../disclosures/facts';
import type { TextLabels } from '../disclosures/labels';
import { quoteOf } from '../text/quote';
import type { Text } from '../text/text';
import { exampleText } from './example-text';
import { findAll } from './find';
import type { Finding } from './finding';
import type { Criterion, Example, Level, Rubric } from './rubric';

/** What became of one example. */
export type ExampleResult = {
  readonly criterion: string;
  readonly example: Example;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly expected: Level;
  readonly got: Level;
  /** Why it got its level: the clause, the quotes with their claim status, the caps. */
  readonly why: string;
};

/** Tells the disclosures that the sentences of a text make. */
export type LabelText = (text: Text) => TextLabels;

/** Runs every example of a rubric: its tests. One result for each, in the order of the files. */
export function checkRubric(rubric: Rubric, label: LabelText): ExampleResult[] {
  return rubric.criteria.flatMap((criterion) => checkCriterion(rubric, criterion, label));
}

/** Runs the examples of one criterion. */
export function checkCriterion(
  rubric: Rubric,
  criterion: Criterion,
  label: LabelText,
): ExampleResult[] {
  return criterion.examples.map((example) => {
    const text = exampleText(example.text);
    const found = findAll(rubric, text, factsFor(example, text), label(text));
    const finding = found.byCriterion.get(criterion.id);
    const { line, column, level: expected } = example;
    return {
      criterion: criterion.id,
      example,
      file: criterion.file,
      line,
      column,
      expected,
      got: finding?.level ?? 0,
      why: explain(criterion, finding),
    };
  });
}

/** The facts of the example's own text, in the reporting period it asks for. */
function factsFor({ period }: Example, text: Text): Facts {
  const facts = extractFacts(text);
  const [start, end] = period?.split('/') ?? [];
  if (start === undefined || end === undefined) return facts;
  const evidence = quoteOf(text, text.sentences[0] ?? { start: 0, end: 0 }, []);
  return { ...facts, period: { start, end, evidence } };
}

function explain(criterion: Criterion, finding: Finding | undefined): string {
  if (!finding) return 'nothing was searched';
  const caps = finding.caps.map(({ id, from, to }) => `cap ${id} from ${from} to ${to}`);
  const clause = finding.clause === null ? undefined : criterion.clauses[finding.clause];
  if (!clause) return ['no clause of "find" is met', ...caps].join('; ');
  const signals = [...clause.has, ...clause.any, ...(clause.disclosure?.any ?? [])].join(', ');
  const quotes = finding.evidence.map(
    ({ quote, status, hits, start }) =>
      `${status} "${hits.map((hit) => quote.slice(hit.start - start, hit.end - start)).join(' … ')}"`,
  );
  const which = `clause ${(finding.clause ?? 0) + 1} (level ${clause.level}${signals && `: ${signals}`})`;
  return [which, ...quotes, ...caps].join('; ');
}
