import type { Criterion, Rubric } from '../rubrics/rubric';
import type { CriterionEvidence, CriterionResult } from './assessment';
import { REPORT_CSS } from './audit-html-style';
import type { AuditRecord } from './audit-record';

/**
 * One document's assessment as a page that needs nothing else: no script, no font, no image. Made
 * for reading on a screen and for printing; everything that comes from outside is escaped.
 *
 * @param rubric the rubric of the record, for titles and questions
 */
export function auditHtml(record: AuditRecord, rubric: Rubric): string {
  const name = record.facts.entity?.name ?? record.source;
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(name)}: modern slavery statement, assessed</title>
<style>${REPORT_CSS}</style>
</head>
<body>
<main>
<h1>${escapeHtml(name)}</h1>
<p class="lead">How much its modern slavery statement discloses. A score is about disclosure, never proof of slavery or of its absence.</p>
${summary(record, rubric)}
${rubric.sections.map(({ id, title, weight }) => section(record, rubric, id, `${title} (${weight}% of the score)`)).join('\n')}
</main>
</body>
</html>
`;
}

/** Escapes text for HTML content and quoted attributes. */
export function escapeHtml(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => named[character] ?? character);
}

function summary(record: AuditRecord, rubric: Rubric): string {
  const { document, facts, score, band, coverage, specificity, formalities } = record;
  const { period, approval } = facts;
  const rows: [string, string][] = [
    ['Score', score === null ? 'Not scored' : `${score.toFixed(1)} of 100, band ${band ?? '–'}`],
    ['Criteria answered at all', percent(coverage)],
    ['Criteria answered specifically', percent(specificity)],
    ['Formalities', formalitiesInWords(formalities.met)],
    ['Period', period ? `${period.start} to ${period.end}` : 'Not found'],
    [
      'Approval',
      approval
        ? [approval.state, approval.body, approval.date].filter(Boolean).join(', ')
        : 'Not found',
    ],
    ['Document', `${record.source}, ${document.pages} pages, ${document.sentences} sentences`],
    ['SHA-256', document.sha256],
    [
      'Rubric',
      `${rubric.title}, version ${record.rubric.version} (${record.rubric.hash.slice(0, 12)})`,
    ],
  ];
  const notes = [...document.quality.reasons, ...document.warnings.map(({ message }) => message)];
  const body = rows
    .map(([key, value]) => `<tr><th scope="row">${key}</th><td>${escapeHtml(value)}</td></tr>`)
    .join('\n');
  return `<table><caption>In short</caption><tbody>
${body}
</tbody></table>
${notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join('\n')}`;
}

function section(record: AuditRecord, rubric: Rubric, id: string, title: string): string {
  const questions = new Map(rubric.criteria.map((criterion) => [criterion.id, criterion]));
  const results = record.criteria.filter((result) => result.section === id);
  const articles = results.map((result) => criterionPart(result, questions.get(result.id)));
  return `<section>
<h2>${escapeHtml(title)}</h2>
${articles.join('\n')}
</section>`;
}

function criterionPart(result: CriterionResult, criterion: Criterion | undefined): string {
  const { id, state, level, max, caps, searched, reason, evidence } = result;
  const mark = state === 'scored' ? `Level ${level ?? 0} of ${max}` : STATES[state];
  const needs = level ? criterion?.levels.get(level) : undefined;
  const nothing = state === 'scored' && evidence.length === 0;
  return `<article>
<h3>${escapeHtml(`${id}. ${criterion?.question ?? ''}`)}</h3>
<p class="mark">${mark}${needs ? `: ${escapeHtml(needs)}` : ''}</p>
${reason ? `<p>${escapeHtml(reason)}</p>` : ''}
${caps.map(({ from, to, why }) => `<p>Held at level ${to} instead of ${from}: ${escapeHtml(why)}</p>`).join('\n')}
${nothing ? `<p>Nothing found in ${searched} sentences.</p>` : ''}
${evidence.map(quote).join('\n')}
</article>`;
}

function quote(evidence: CriterionEvidence): string {
  const { page, status } = evidence;
  return `<figure><blockquote>${marked(evidence)}</blockquote>
<figcaption>Page ${page}, ${CLAIMS[status]}</figcaption></figure>`;
}

function marked({ quote: text, hits, start }: CriterionEvidence): string {
  let html = '';
  let from = 0;
  for (const hit of hits) {
    html += escapeHtml(text.slice(from, hit.start - start));
    html += `<mark>${escapeHtml(text.slice(hit.start - start, hit.end - start))}</mark>`;
    from = hit.end - start;
  }
  return html + escapeHtml(text.slice(from));
}

const STATES = { 'not-scored': 'Not scored', 'not-applicable': 'Not applicable' } as const;

const CLAIMS: Readonly<Record<CriterionEvidence['status'], string>> = {
  done: 'said to be done',
  practice: 'standing practice',
  planned: 'planned',
  denied: 'said not to be done',
  'no-finding': 'nothing was found',
};

function percent(share: number | null): string {
  return share === null ? 'Not scored' : `${Math.round(share * 100)}%`;
}

function formalitiesInWords(met: boolean | null): string {
  if (met === null) return 'Cannot be told from the document alone';
  return met ? 'Met' : 'Not met';
}
