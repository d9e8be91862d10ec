import type { AuditRecord, FailedRecord } from '../assessments/audit-record';
import type { CriterionResult } from '../assessments/assessment';

const QUOTE_WIDTH = 96;

/**
 * A record for a person at a terminal: the figures, then each criterion with its first quote.
 * The full record is in `--json`.
 */
export function printSummary(record: AuditRecord | FailedRecord): string {
  if ('error' in record)
    return `${record.source}\n  Not audited (${record.error.code}): ${record.error.message}\n\n`;
  const { document, facts } = record;
  const lines = [
    record.source,
    `  ${facts.entity?.name ?? 'Organisation not named'}, ${periodOf(record)}, ${record.rubric.id} ${record.rubric.version}`,
    `  ${scoreOf(record)}`,
    ...document.quality.reasons.map((reason) => `  Needs a person: ${reason}`),
    ...document.warnings.map(({ message }) => `  Note: ${message}`),
    ...record.criteria.map(criterionLine),
  ];
  return `${lines.map(withoutControls).join('\n')}\n\n`;
}

function periodOf({ facts: { period } }: AuditRecord): string {
  return period ? `${period.start} to ${period.end}` : 'period not stated';
}

function scoreOf(record: AuditRecord): string {
  if (record.score === null) return 'Not scored';
  const share = (value: number | null) => `${Math.round((value ?? 0) * 100)}%`;
  const gate = { true: 'met', false: 'not met', null: 'not all known' }[
    String(record.formalities.met) as 'true' | 'false' | 'null'
  ];
  return (
    `Score ${record.score.toFixed(1)} of 100, band ${record.band ?? '–'}; ` +
    `coverage ${share(record.coverage)}, specific ${share(record.specificity)}; formalities ${gate}`
  );
}

function criterionLine({ id, state, level, max, evidence, searched }: CriterionResult): string {
  const label = `  ${id.padEnd(4)}`;
  if (state !== 'scored') return `${label}${state.replace('-', ' ')}`;
  const first = evidence[0];
  const found = first
    ? `“${shortened(first.quote)}” (page ${first.page})`
    : `nothing found in ${searched} sentences`;
  return `${label}${level ?? 0}/${max}  ${found}`;
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length <= QUOTE_WIDTH ? line : `${line.slice(0, QUOTE_WIDTH - 1)}…`;
}

/** Names and quotes come from outside: a terminal must not obey them. */
function withoutControls(line: string): string {
  return line.replace(/\p{Cc}/gu, '');
}
