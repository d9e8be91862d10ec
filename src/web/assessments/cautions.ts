import type { AuditRecord } from '../../assessments/audit-record';
import { counted, listInWords } from '../numbers';

/**
 * What a reader should know before relying on an assessment, one sentence each: why there is no
 * score, what was hard to read, and whether the rubric has changed since.
 * @param rubric the rubric as it is now
 */
export function cautions(record: AuditRecord, rubric: { readonly hash: string }): string[] {
  const { quality, warnings, ocrPages } = record.document;
  const { main, welshPages } = record.facts.language;
  const sentences = [
    ...withoutScore(record),
    ...quality.reasons,
    ...warnings.map(({ message }) => message),
    ocrPages.length > 0 && `${pagesInWords(ocrPages)} read by OCR: letters can be wrong there.`,
    main !== 'cy' && welshPages.length > 0 && `${pagesInWords(welshPages)} in Welsh, not searched.`,
    record.rubric.hash !== rubric.hash &&
      'The rubric has changed since: the questions are shown as they are now.',
  ];
  return [...new Set(sentences.filter((sentence) => sentence !== false))];
}

/** The reason that all criteria without a level share, when there is no score at all. */
function withoutScore({ score, criteria, document }: AuditRecord): string[] {
  // A text that could not be read well has its own reasons, and is nobody's statement yet.
  if (score !== null || document.quality.verdict === 'needs-a-person') return [];
  const unscored = criteria.filter(({ state }) => state === 'not-scored');
  const [first] = unscored;
  const shared = unscored.every(({ reason }) => reason === first?.reason) ? first?.reason : null;
  return [`There is no score. ${shared ?? 'Nothing could be scored.'}`];
}

/** A few pages by number, many by count. */
function pagesInWords(pages: readonly number[]): string {
  if (pages.length === 1) return `Page ${pages[0]} is`;
  if (pages.length > 8) return `${counted(pages.length, 'page')} are`;
  return `Pages ${listInWords(pages.map(String))} are`;
}
