import type { Facts } from '../disclosures/facts';
import { extractFacts } from '../disclosures/extract-facts';
import type { TextLabels } from '../disclosures/labels';
import type { Reading } from '../documents/reading';
import type { Council } from '../organisations/councils';
import { matchCouncil } from '../organisations/match-council';
import type { Rubric } from '../rubrics/rubric';
import { type AssessedBody, bodyByName } from './applicability';
import { assess, type Observations } from './assess';
import { documentRecord, type DocumentRecord } from './audit-record';
import { chooseRubric } from './choose-rubric';
import { notAStatement } from './statement-signs';

export type AuditOptions = {
  /** Of the document's bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  /** The disclosures that the sentences of its text make. */
  readonly labels: TextLabels;
  /** The rubrics at hand, by id. */
  readonly rubrics: ReadonlyMap<string, Rubric>;
  /** The rubric to use; chosen by the entity that makes the statement when left out. */
  readonly rubricId?: string;
  readonly observations?: Observations;
  /** On whose site the document was found; counts where the text names nobody in the register. */
  readonly foundFor?: AssessedBody;
};

export type Audit = {
  readonly record: DocumentRecord;
  /** The council that the statement names, when the register knows it. */
  readonly organisation: Council | null;
};

/**
 * Audits a document that has been read: facts, the body in the register, the rubric, the assessment,
 * the record. Pure and synchronous; command line and service both end here.
 *
 * @throws RangeError when the rubric is not among `rubrics`
 */
export function auditDocument(reading: Reading, options: AuditOptions): Audit {
  const { text, quality } = reading;
  const { labels } = options;
  const facts = extractFacts(text);
  const organisation = councilOf(facts);
  const id = options.rubricId ?? chooseRubric(facts, text, organisation !== null);
  const rubric = options.rubrics.get(id);
  if (!rubric) throw new RangeError(`There is no rubric "${id}".`);
  const assessment = assess({
    text,
    facts,
    labels,
    rubric,
    quality,
    organisation:
      organisation ?? options.foundFor ?? (facts.entity ? bodyByName(facts.entity.name) : null),
    ...(options.observations && { observations: options.observations }),
  });
  const doubt = notAStatement(text, facts);
  const told = doubt ? { ...reading, warnings: [...reading.warnings, doubt] } : reading;
  return {
    record: documentRecord(options.sha256, told, facts, labels.model, assessment),
    organisation,
  };
}

/** A firm may carry the name of a place; only a council's statement is matched. */
function councilOf({ entity }: Facts): Council | null {
  return entity && entity.kind !== 'company' ? matchCouncil(entity.name) : null;
}
