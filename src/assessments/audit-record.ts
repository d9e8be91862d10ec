import type { Facts } from '../disclosures/facts';
import type { Quality, Reading, Warning } from '../documents/reading';
import type { Assessment, CriterionEvidence, CriterionResult } from './assessment';

/** What one audited document gives, wherever its bytes came from. */
export type DocumentRecord = {
  readonly document: {
    /** Of the document's bytes, 64 hexadecimal digits. */
    readonly sha256: string;
    readonly mediaType: string;
    readonly pages: number;
    readonly characters: number;
    readonly sentences: number;
    readonly ocrPages: readonly number[];
    readonly quality: Quality;
    readonly warnings: readonly Warning[];
  };
  readonly facts: Facts;
  readonly rubric: Assessment['rubric'];
  /** Hash of the model that told which disclosures the sentences make. */
  readonly disclosureModel: string;
  readonly score: number | null;
  readonly band: string | null;
  readonly coverage: number | null;
  readonly specificity: number | null;
  readonly formalities: Assessment['formalities'];
  readonly criteria: readonly CriterionResult[];
};

/** A line of `--json`, the body of the service's answer. `source` is the path or address. */
export type AuditRecord = { readonly source: string } & DocumentRecord;

/** A document that could not be audited. */
export type FailedRecord = {
  readonly source: string;
  readonly error: { readonly code: string; readonly message: string };
};

/**
 * Puts together the record of an audit. Keys stand in a fixed order and numbers are not rounded, so
 * that the same audit is the same JSON, byte for byte.
 */
export function documentRecord(
  sha256: string,
  reading: Reading,
  facts: Facts,
  disclosureModel: string,
  assessment: Assessment,
): DocumentRecord {
  const { text, quality } = reading;
  const { verdict, reasons, garbage, emptyPages } = quality;
  const { score, band, coverage, specificity, formalities } = assessment;
  const { id, version, hash } = assessment.rubric;
  return {
    document: {
      sha256,
      mediaType: reading.mediaType,
      pages: text.pages.length,
      characters: text.content.length,
      sentences: text.sentences.length,
      ocrPages: [...reading.ocrPages],
      quality: { verdict, reasons: [...reasons], garbage, emptyPages },
      warnings: reading.warnings.map(({ code, message }) => ({ code, message })),
    },
    facts: inOrder(facts),
    rubric: { id, version, hash },
    disclosureModel,
    score,
    band,
    coverage,
    specificity,
    formalities: {
      met: formalities.met,
      criteria: formalities.criteria.map((each) => ({ id: each.id, state: each.state })),
    },
    criteria: assessment.criteria.map(criterionRecord),
  };
}

/** Says where a document came from; the source stands first. */
export function recordFrom(source: string, record: DocumentRecord): AuditRecord {
  return { source, ...record };
}

/** The record of a document that could not be read. */
export function failedRecord(source: string, code: string, message: string): FailedRecord {
  return { source, error: { code, message } };
}

function inOrder({ period, approval, signature, entity, language, publication }: Facts): Facts {
  return { period, approval, signature, entity, language, publication };
}

function criterionRecord(result: CriterionResult): CriterionResult {
  const { id, section, state, level, max, caps, searched, reason, evidence } = result;
  return {
    id,
    section,
    state,
    level,
    max,
    caps: caps.map((cap) => ({ id: cap.id, from: cap.from, to: cap.to, why: cap.why })),
    searched,
    ...(reason !== undefined && { reason }),
    evidence: evidence.map(evidenceRecord),
  };
}

function evidenceRecord(evidence: CriterionEvidence): CriterionEvidence {
  const { quote, page, start, end, status, negation, hits } = evidence;
  return {
    quote,
    page,
    start,
    end,
    status,
    ...(negation && { negation }),
    hits: hits.map((hit) => ({ start: hit.start, end: hit.end })),
  };
}
