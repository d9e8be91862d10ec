import type { Criterion, Example, Rubric } from '../../rubrics/rubric';
import { TYPE_WORDS } from '../assessments/words';
import { counted, listInWords } from '../numbers';
import { paths } from '../paths';

export type ExampleView = {
  readonly text: string;
  /** "Level 3", or "Level 0: near miss". */
  readonly gets: string;
};

export type CriterionEntry = {
  readonly id: string;
  readonly anchor: string;
  readonly question: string;
  readonly why: string;
  readonly source: string;
  readonly type: string;
  readonly levels: readonly { readonly level: string; readonly needs: string }[];
  /** Whom it applies to, and why only them; `null` when it applies to all. */
  readonly applies: string | null;
  /** Said of criteria that the document alone cannot answer. */
  readonly observation: string | null;
  readonly examples: readonly ExampleView[];
};

export type RubricView = {
  readonly title: string;
  readonly version: string;
  readonly hash: string;
  readonly size: string;
  readonly bands: readonly string[];
  readonly caps: readonly string[];
  readonly sections: readonly {
    readonly id: string;
    readonly anchor: string;
    readonly title: string;
    readonly weight: string;
    readonly criteria: readonly CriterionEntry[];
  }[];
};

/** A rubric as one page of words: nothing is left to compute. */
export function rubricView(rubric: Rubric): RubricView {
  return {
    title: rubric.title,
    version: rubric.version,
    hash: rubric.hash.slice(0, 12),
    size: rubricSize(rubric),
    bands: bandsInWords(rubric.bands),
    caps: [...rubric.caps.values()].map(({ to, says }) => `${says} Level ${to} at most.`),
    sections: rubric.sections.map(({ id, title, weight }) => ({
      id,
      anchor: `section-${id}`,
      title,
      weight: `${weight}% of the score`,
      criteria: rubric.criteria.filter(({ section }) => section === id).map(criterionEntry),
    })),
  };
}

/** A line for the list of rubrics. */
export function rubricRow(rubric: Rubric): {
  readonly title: string;
  readonly href: string;
  readonly version: string;
  readonly size: string;
} {
  const { id, title, version } = rubric;
  return { title, href: paths.rubric(id), version, size: rubricSize(rubric) };
}

function rubricSize({ criteria, sections }: Rubric): string {
  const parts = counted(sections.length, 'section');
  return `${counted(criteria.length, 'criterion', 'criteria')} in ${parts}`;
}

function bandsInWords(bands: Rubric['bands']): string[] {
  return bands.map(({ band, from }, index) => {
    const above = bands[index - 1];
    if (!above) return `${band}: ${from} and over`;
    return from === 0 ? `${band}: under ${above.from}` : `${band}: ${from} to under ${above.from}`;
  });
}

function criterionEntry(criterion: Criterion): CriterionEntry {
  const { id, question, why, source, type, levels, examples } = criterion;
  return {
    id,
    anchor: `criterion-${id}`,
    question,
    why,
    source,
    type: TYPE_WORDS[type],
    levels: [...levels]
      .sort(([a], [b]) => a - b)
      .map(([level, needs]) => ({ level: `Level ${level}`, needs })),
    applies: appliesInWords(criterion),
    observation: criterion.observation
      ? 'The document alone cannot answer this: it is not scored until somebody has looked.'
      : null,
    examples: examples.map(exampleView),
  };
}

function appliesInWords({ appliesTo, appliesBecause }: Criterion): string | null {
  const words = [...appliesTo.nations, ...appliesTo.types.map((type) => type.replaceAll('-', ' '))];
  if (words.length === 0) return null;
  return `Applies to: ${listInWords(words)}. ${appliesBecause}`.trim();
}

const EXAMPLE_KINDS: Readonly<Record<Example['kind'], string>> = {
  passing: '',
  'near-miss': 'near miss',
  hollow: 'says little',
  negated: 'says it was not done',
  planned: 'only planned',
};

function exampleView({ level, kind, text }: Example): ExampleView {
  const note = EXAMPLE_KINDS[kind];
  return { text, gets: note ? `Level ${level}: ${note}` : `Level ${level}` };
}
