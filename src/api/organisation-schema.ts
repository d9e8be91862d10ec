import { z } from 'zod';
import { RENDITION_KINDS, STATEMENT_STATES } from '../collection/captures/statement';
import { COVERAGE_STATES } from '../collection/coverage/coverage-state';
import { OUTCOMES } from '../collection/fetch/visit';
import { SWEEP_KINDS } from '../collection/sweeps/sweep';
import { SUBMISSION_STATES } from '../documents/submission-state';
import { ORGANISATION_KINDS } from '../organisations/register-entry';

const time = z.iso.datetime();

export const organisationSchema = z
  .object({
    id: z.string().describe('A council’s GSS code, or a company’s registered number.'),
    name: z.string(),
    welshName: z.string().nullable(),
    kind: z.enum(ORGANISATION_KINDS),
    type: z.string(),
    nation: z.string(),
    region: z.string(),
    website: z.string().nullable(),
    state: z
      .enum(COVERAGE_STATES)
      .describe('Where the collection of its statement stands. It says nothing about slavery.'),
    because: z.string().describe('What its last search rests on.'),
    statements: z.int().min(0),
    newestYear: z.string().nullable().describe('`2025-26`, or `2025`.'),
    lastLook: time.nullable(),
    absenceHoldsUntil: time.nullable(),
    links: z.object({ self: z.string(), statements: z.string(), trail: z.string() }),
  })
  .describe('One organisation of the register and how far the collection of its statement is.');

export type OrganisationJson = z.infer<typeof organisationSchema>;

export const organisationListSchema = z.object({
  organisations: z.array(organisationSchema).describe('By name.'),
  counts: z
    .record(z.enum(COVERAGE_STATES), z.int())
    .describe('How many are in each state, whatever `state` asks for.'),
  next: z.string().nullable().describe('Give it as `cursor` for the next page; null on the last.'),
});

export const organisationQuerySchema = z.strictObject({
  state: z.enum(COVERAGE_STATES).optional().describe('Only organisations in this state.'),
  nation: z.string().max(60).optional(),
  region: z.string().max(60).optional(),
  type: z.string().max(60).optional(),
  q: z.string().max(200).optional().describe('Part of a name or website, or the start of a code.'),
  cursor: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

const version = z.object({
  number: z.int().min(1),
  year: z.string().nullable(),
  firstSeenAt: time,
  lastSeenAt: time,
  renditions: z.array(
    z.object({
      kind: z.enum(RENDITION_KINDS),
      language: z.string().describe('`en`, `cy` or `other`.'),
      pages: z.array(z.string()).describe('Addresses in reading order.'),
    }),
  ),
  document: z
    .object({ id: z.string(), state: z.enum(SUBMISSION_STATES), link: z.string() })
    .nullable()
    .describe('How its reading and its assessment go.'),
});

export const statementsSchema = z.object({
  statements: z.array(
    z.object({
      id: z.uuid(),
      address: z.string().nullable().describe('Null for one that was handed in.'),
      title: z.string(),
      year: z.string().nullable(),
      state: z.enum(STATEMENT_STATES),
      source: z.enum(['found', 'given', 'upload']),
      historical: z.boolean().describe('On a site of a council that no longer exists.'),
      landing: z.string().nullable(),
      doubts: z.array(z.string()),
      jointWith: z.array(z.string()).describe('Ids of the others whose statement it is too.'),
      firstSeenAt: time,
      lastSeenAt: time,
      lastCheckedAt: time,
      versions: z.array(version).describe('Newest first.'),
    }),
  ),
});

export type StatementsJson = z.infer<typeof statementsSchema>;

export const trailSchema = z
  .object({
    look: z
      .object({
        id: z.uuid(),
        kind: z.enum(SWEEP_KINDS),
        state: z.enum(['waiting', 'running', 'finished', 'failed']),
        outcome: z.string().nullable(),
        because: z.string(),
        requests: z.int(),
        startedAt: time.nullable(),
        finishedAt: time.nullable(),
      })
      .nullable(),
    steps: z.array(
      z.object({
        number: z.int().min(1),
        at: time,
        purpose: z.string(),
        requested: z.string(),
        address: z.string().describe('After redirects.'),
        why: z.string(),
        cameFrom: z.string().nullable(),
        outcome: z.enum(OUTCOMES),
        status: z.int().nullable(),
        milliseconds: z.int(),
        conditional: z.boolean(),
        robots: z.string(),
        robotsRule: z.string().nullable(),
        gave: z.string(),
        pageKind: z.string().nullable(),
        score: z.number().nullable(),
        reasons: z.array(z.string()),
      }),
    ),
  })
  .describe('The newest look at an organisation, step by step; no look, no steps.');

export type TrailJson = z.infer<typeof trailSchema>;
