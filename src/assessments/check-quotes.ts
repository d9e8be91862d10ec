import type { DocumentRecord } from './audit-record';
import type { CriterionEvidence } from './assessment';

/** One quote with the criterion it stands behind. */
export type QuotedEvidence = { readonly criterion: string; readonly evidence: CriterionEvidence };

/**
 * All quotes of a record, checked once more before they are stored.
 *
 * @param content of the text that the record was made from
 * @returns the quotes in the order of the record
 * @throws when a quote is not exactly the slice of the content that it says it is
 */
export function checkedQuotes(content: string, record: DocumentRecord): QuotedEvidence[] {
  return record.criteria.flatMap(({ id, evidence }) =>
    evidence.map((each) => {
      if (content.slice(each.start, each.end) !== each.quote)
        throw new Error(`the quote of ${id} at ${each.start} is not what the document says there`);
      return { criterion: id, evidence: each };
    }),
  );
}
