import type { SweepReport } from './sweep-report.queries';

const WORDS: Readonly<Record<string, string>> = {
  found: 'statement found',
  'no-statement': 'no statement found',
  blocked: 'blocked',
  unreachable: 'unreachable',
  'tls-failed': 'certificate not trusted',
  'robots-refused': 'refused by robots.txt',
  'needs-a-person': 'needs a person',
  failed: 'failed',
};

/**
 * Sweeps for a person at a terminal: one line for each, unless there are many, and then how many came
 * to what.
 *
 * @param reports in the order in which they are printed
 */
export function collectText(reports: readonly SweepReport[]): string {
  const lines = reports.length <= MOST_LINES ? reports.map(lineOf) : [];
  const requests = reports.reduce((sum, each) => sum + each.requests, 0);
  const conditional = reports.reduce((sum, each) => sum + each.conditional, 0);
  return `${[...lines, ...counts(reports), `${requests} requests, ${conditional} of them only for what has changed`].join('\n')}\n`;
}

const MOST_LINES = 40;

function lineOf({ organisation, name, because, outcome, state }: SweepReport): string {
  const said = outcome === null ? state : (WORDS[outcome] ?? outcome);
  return `${organisation}  ${name}: ${said}. ${because}`.replace(/\p{Cc}/gu, ' ');
}

function counts(reports: readonly SweepReport[]): string[] {
  const byOutcome = new Map<string, number>();
  for (const { outcome, state } of reports) {
    const key = outcome === null ? state : (WORDS[outcome] ?? outcome);
    byOutcome.set(key, (byOutcome.get(key) ?? 0) + 1);
  }
  return [...byOutcome]
    .sort(([, a], [, b]) => b - a)
    .map(([words, count]) => `${String(count).padStart(5)}  ${words}`);
}
