import { z } from 'zod';
import type { AuditRecord, DocumentRecord } from '../assessments/audit-record';

const quote = z.string().describe('Exactly the characters of the text from start to end.');
const span = { start: z.int().min(0), end: z.int().min(0) };
const evidence = z.object({ quote, page: z.int().min(1), ...span, hits: z.array(z.object(span)) });
const date = z.string().nullable();

const facts = z.object({
  period: z.object({ start: z.string(), end: z.string(), evidence }).nullable(),
  approval: z
    .object({ state: z.enum(['approved', 'planned']), body: z.string().nullable(), date, evidence })
    .nullable(),
  signature: z
    .object({ name: z.string().nullable(), role: z.string().nullable(), date, evidence })
    .nullable(),
  entity: z
    .object({ name: z.string(), kind: z.enum(['council', 'company', 'other']), evidence })
    .nullable(),
  language: z.object({ main: z.enum(['en', 'cy', 'other']), welshPages: z.array(z.int()) }),
  publication: z.object({ date: z.string(), evidence }).nullable(),
});

const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

const criterion = z.object({
  id: z.string(),
  section: z.string(),
  state: z.enum(['scored', 'not-scored', 'not-applicable']),
  level: level.nullable(),
  max: z.union([z.literal(2), z.literal(3)]),
  caps: z.array(
    z.object({
      id: z.enum(['future-only', 'outside-period', 'habitual-without-period', 'boilerplate']),
      from: level,
      to: level,
      why: z.string(),
    }),
  ),
  searched: z.int().describe('Sentences that were searched.'),
  reason: z.string().optional().describe('Why it is not scored, or not applicable.'),
  evidence: z.array(
    evidence.extend({
      status: z.enum(['done', 'practice', 'planned', 'denied', 'no-finding']),
      negation: z
        .enum(['no-incident-found', 'action-not-taken', 'risk-dismissed', 'prohibition'])
        .optional(),
    }),
  ),
});

const record = z.object({
  document: z.object({
    sha256: z.string(),
    mediaType: z.string(),
    pages: z.int(),
    characters: z.int(),
    sentences: z.int(),
    ocrPages: z.array(z.int()),
    quality: z.object({
      verdict: z.enum(['good', 'needs-a-person']),
      reasons: z.array(z.string()),
      garbage: z.number(),
      emptyPages: z.int(),
    }),
    warnings: z.array(z.object({ code: z.string(), message: z.string() })),
  }),
  facts,
  rubric: z.object({ id: z.string(), version: z.string(), hash: z.string() }),
  disclosureModel: z.string(),
  score: z.number().nullable(),
  band: z.string().nullable(),
  coverage: z.number().nullable(),
  specificity: z.number().nullable(),
  formalities: z.object({
    met: z.boolean().nullable(),
    criteria: z.array(
      z.object({
        id: z.string(),
        state: z.enum(['met', 'not-met', 'not-scored', 'not-applicable']),
      }),
    ),
  }),
  criteria: z.array(criterion),
});

/** The record of an assessment by itself, without where the document came from. */
export const assessmentSchema: z.ZodType<DocumentRecord> = record;

/** The record of an audit, as the command line prints it. */
export const recordSchema: z.ZodType<AuditRecord> = z
  .object({ source: z.string(), ...record.shape })
  .describe('The same JSON as `msaudit audit --json` prints. A score is about disclosure.');
