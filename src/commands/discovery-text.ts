import type { Candidate, DiscoveredStatement, Discovery } from '../collection/discover/discovery';

const FORMS = { statement_html: 'page', statement_pdf: 'PDF', statement_word: 'Word' } as const;
const LANGUAGES = { en: 'English', cy: 'Welsh', other: 'language not known' } as const;
const MOST_REASONS = 3;

/** The result of a search as text for a terminal: what was found, what looked like it, what was asked. */
export function discoveryText(discovery: Discovery): string {
  const { home, state, because, statements, candidates, trail, requests } = discovery;
  const lines = [
    `${home}: ${state}. ${because}`,
    `${requests} requests, from ${discovery.startedAt} to ${discovery.finishedAt}`,
    ...section('Statements', statements.flatMap(statementLines)),
    ...section('Candidates', candidates.flatMap(candidateLines)),
    ...section(
      'Trail',
      trail.flatMap((step, index) => [
        `${String(index + 1).padStart(3)}  ${step.outcome}${step.status === null ? '' : ` ${step.status}`}  ${step.address}`,
        `     ${step.why}${step.cameFrom === null ? '' : `, from ${step.cameFrom}`}`,
        `     ${step.gave}${step.kind === null ? '' : `; ${step.kind} ${step.score ?? 0}`}`,
      ]),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function statementLines(statement: DiscoveredStatement): string[] {
  const { year, title, renditions, landing, organisations, historical, doubts } = statement;
  return [
    `${year ?? 'year not known'}  ${title}${historical ? ' (of a council that is no more)' : ''}`,
    ...renditions.map(
      ({ address, kind, language, pages }) =>
        `  ${address}  (${FORMS[kind]}${pages.length > 1 ? ` of ${pages.length} parts` : ''}, ${LANGUAGES[language]})`,
    ),
    ...(landing === null ? [] : [`  reached from ${landing}`]),
    ...(organisations.length > 1 ? [`  for ${organisations.join(', ')}`] : []),
    ...doubts.map((doubt) => `  look: ${doubt}`),
  ];
}

function candidateLines(candidate: Candidate): string[] {
  const { address, kind, score, reasons, notCounted } = candidate;
  return [
    `${score.toFixed(2)}  ${kind}  ${address}${notCounted === null ? '' : `  (${notCounted})`}`,
    `      ${reasons.slice(0, MOST_REASONS).join('; ')}`,
  ];
}
