import { z } from 'zod';
import { SUBMISSION_STATES } from '../documents/submission-state';

const state = z.enum(SUBMISSION_STATES);

export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe('Stable; what a program should look at.'),
    fields: z
      .record(z.string(), z.string())
      .optional()
      .describe('What to write instead, by the name of the field.'),
  })
  .describe('RFC 9457 problem details.');

export const documentSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(['upload', 'address', 'collected']),
    source: z.string().describe('Name of the file, or the address.'),
    rubric: z.string().nullable().describe('The rubric asked for; null lets the document decide.'),
    state,
    progress: z.object({ percent: z.int().min(0).max(100), text: z.string() }),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
    assessment: z
      .object({
        id: z.uuid(),
        rubric: z.object({ id: z.string(), version: z.string() }),
        entity: z.string().nullable(),
        score: z.number().nullable().describe('0 to 100; null when a person has to look.'),
        band: z.string().nullable(),
      })
      .nullable(),
    createdAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    links: z.object({ self: z.string(), assessment: z.string().optional() }),
  })
  .describe('One document that was handed in, and how far its assessment has come.');

export type DocumentJson = z.infer<typeof documentSchema>;

export const acceptedSchema = documentSchema
  .pick({ id: true, state: true, links: true })
  .describe('Ask the link "self" how far it is.');

export const documentListSchema = z.object({
  documents: z.array(documentSchema).describe('Newest first.'),
  next: z.string().nullable().describe('Give it as `cursor` for the next page; null on the last.'),
});

export const listQuerySchema = z.strictObject({
  state: state.optional().describe('Only documents in this state.'),
  q: z.string().max(200).optional().describe('Part of a file name, address or name.'),
  rubric: z.string().max(64).optional().describe('Id of the rubric it is held against.'),
  cursor: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const addressSchema = z
  .strictObject({
    address: z.string().max(4_000).describe('A public http or https address.'),
    rubric: z
      .string()
      .max(64)
      .optional()
      .describe('Id of a rubric; the document decides if left out.'),
  })
  .describe('An address to fetch a statement from.');

export const uploadFieldsSchema = z.strictObject({ rubric: z.string().max(64).optional() });
