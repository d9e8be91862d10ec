import { z } from 'zod';
import type { Rubric } from '../rubrics/rubric';

export const rubricSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    version: z.string(),
    hash: z.string().describe('SHA-256 of the rubric’s files.'),
    sections: z.array(z.object({ id: z.string(), title: z.string(), weight: z.number() })),
    bands: z.array(z.object({ band: z.string(), from: z.number() })),
    formalities: z.array(z.string()),
    criteria: z.array(
      z.object({
        id: z.string(),
        section: z.string(),
        question: z.string(),
        why: z.string(),
        source: z.string(),
        type: z.string(),
        claim: z.string(),
        max: z.number(),
        weight: z.number(),
        levels: z.record(z.string(), z.string()).describe('What each level above 0 needs.'),
      }),
    ),
  })
  .describe('What documents are held against.');

export type RubricJson = z.infer<typeof rubricSchema>;

/** A rubric as the API shows it: what is asked, not how it is found. */
export function rubricJson(rubric: Rubric): RubricJson {
  const { id, title, version, hash, sections, bands, formalities } = rubric;
  return {
    ...{ id, title, version, hash },
    sections: sections.map((section) => ({ ...section })),
    bands: bands.map((band) => ({ ...band })),
    formalities: [...formalities],
    criteria: rubric.criteria.map((each) => ({
      id: each.id,
      section: each.section,
      question: each.question,
      why: each.why,
      source: each.source,
      type: each.type,
      claim: each.claim,
      max: each.max,
      weight: each.weight,
      levels: Object.fromEntries(each.levels),
    })),
  };
}
