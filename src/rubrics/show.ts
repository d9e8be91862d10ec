import type { Criterion, Example, Rubric } from './rubric';

/**
 * The rubric as a page to read: Markdown that is also fit for a terminal. Sections with their
 * weights, every criterion with its question, reason, source, ladder and examples, then caps, bands
 * and the formalities gate.
 */
export function rubricPage(rubric: Rubric): string {
  const { title, version, id, hash, sections, criteria } = rubric;
  const parts = sections.map(
    ({ id: section, title: name, weight }) =>
      `## ${section} ${name} (${weight}% of the score)\n\n` +
      criteria
        .filter((criterion) => criterion.section === section)
        .map(criterionPart)
        .join('\n'),
  );
  return [
    `# ${title}\n\n${id}, version ${version}, ${criteria.length} criteria\nhash ${hash}\n`,
    'A score is about what a statement discloses. It is never proof of slavery or of its absence.\n',
    ...parts,
    capsPart(rubric),
    bandsPart(rubric),
    formalitiesPart(rubric),
  ].join('\n');
}

function criterionPart(criterion: Criterion): string {
  const { id, question, why, source, type, claim, levels, weight, observation } = criterion;
  const ladder = [...levels].map(([level, needs]) => `- Level ${level}: ${needs}`);
  return [
    `### ${id}. ${question}\n`,
    `${why}\n`,
    `- Source: ${source} (${type}; asks for ${CLAIMS[claim]})`,
    ...(weight === 1 ? [] : [`- Weight within the section: ${weight}`]),
    ...appliesLine(criterion),
    ...(observation ? [`- Not in the document: scored only when "${observation}" is known`] : []),
    ...ladder,
    ...criterion.examples.map(exampleLine),
    '',
  ].join('\n');
}

const CLAIMS: Readonly<Record<Criterion['claim'], string>> = {
  action: 'something done in the year',
  standing: 'something in force',
  promise: 'a plan',
  formal: 'what the document says of itself',
};

function appliesLine({ appliesTo, appliesBecause }: Criterion): string[] {
  const groups = [...appliesTo.nations, ...appliesTo.types];
  return groups.length === 0 ? [] : [`- Applies to: ${groups.join(', ')}. ${appliesBecause}`];
}

function exampleLine({ level, kind, text }: Example): string {
  const label = kind === 'passing' ? `level ${level}` : `level ${level}, ${kind}`;
  return `- Example (${label}): "${text.replace(/\s*\n\s*/g, ' / ')}"`;
}

function capsPart({ caps }: Rubric): string {
  const lines = [...caps].map(([id, { to, says }]) => `- ${id}: at most level ${to}. ${says}`);
  return `## Caps\n\n${lines.join('\n')}\n`;
}

function bandsPart({ bands }: Rubric): string {
  return `## Bands\n\n${bands.map(({ band, from }) => `- ${band}: from ${from}`).join('\n')}\n`;
}

function formalitiesPart({ formalities }: Rubric): string {
  const ids = formalities.join(', ');
  return `## Formalities\n\nShown apart from the score, met at level 2 or above: ${ids}\n`;
}
