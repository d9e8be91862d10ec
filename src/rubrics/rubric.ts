/** A checked rubric: what `loadRubric` returns and what assessing reads. Plain, frozen data. */
import type { ClaimStatus } from '../disclosures/claim';
import type { Facts } from '../disclosures/facts';
import type { DisclosureLabel } from '../disclosures/labels';

export type Level = 0 | 1 | 2 | 3;

export type CriterionType =
  's54-standard' | 'content' | 'good-practice' | 'council-specific' | 'wales';

/**
 * What sort of claim a criterion asks for; decides which caps apply.
 * `action` asks for something done in the year (habitual present without a period is capped),
 * `standing` for something in force (policies, clauses, structure, roles: habitual present counts),
 * `promise` for a plan (H4: planned text is not capped), `formal` for what the document says of itself
 * (F5: no cap).
 */
export type ClaimKind = 'action' | 'standing' | 'promise' | 'formal';

export type CapId = 'future-only' | 'outside-period' | 'habitual-without-period' | 'boilerplate';

export type Signal = {
  readonly name: string;
  /** Group name → phrases in the phrase language. A plain list is one group named like the signal. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
};

/** A fact the engine can ask of a document, see `disclosures/facts.ts`. */
export type FactCondition = {
  readonly fact: Exclude<keyof Facts, 'language'> | 'published-within-six-months';
  /** Fields of the fact that must not be null: `body`, `date`, `name`, `role`. */
  readonly with: readonly string[];
};

/** Something that cannot be known from the document: supplied by whoever collected it. */
export type Observation =
  'published-on-own-website' | 'homepage-link' | 'earlier-statements' | 'registry-entry';

/** Asks that a sentence makes one of some disclosures, see `disclosures/labels.ts`. */
export type DisclosureCondition = {
  readonly any: readonly DisclosureLabel[];
  /** Smallest probability, 0 to 1, that counts. */
  readonly atLeast: number;
};

/** One way to reach a level. All the conditions of a clause must hold for the same sentence. */
export type Clause = {
  readonly level: Exclude<Level, 0>;
  /** Signals that must each match in the sentence. */
  readonly has: readonly string[];
  /** At least one of these must match in the sentence. */
  readonly any: readonly string[];
  /** Each must match in the sentence, its list lead-in or an enclosing heading. */
  readonly about: readonly string[];
  /** None may match in the sentence. */
  readonly unless: readonly string[];
  /** Each must match in a sentence of the same section at most `within` sentences away. */
  readonly near: { readonly has: readonly string[]; readonly within: number } | null;
  /** Distinct groups of a signal, counted in the sentence, its section or the whole document. */
  readonly distinct: {
    readonly signal: string;
    readonly atLeast: number;
    readonly across: 'sentence' | 'section' | 'document';
  } | null;
  /** Claim statuses that count. Default: done, practice, planned (planned is then capped). */
  readonly status: readonly ClaimStatus[];
  readonly fact: FactCondition | null;
  /** The sentence must make one of these disclosures; the criterion's own unless the clause has one. */
  readonly disclosure: DisclosureCondition | null;
};

/** A sentence or short text with the level it must get: the rubric's own tests. */
export type Example = {
  readonly level: Level;
  /** `hollow`, `negated`, `near-miss`: what the example shows; `passing` is the default. */
  readonly kind: 'passing' | 'near-miss' | 'hollow' | 'negated' | 'planned';
  readonly text: string;
  /** Reporting period to assume, as `2024-04-01/2025-03-31`. */
  readonly period: string | null;
  /** Where its text starts in the criterion's file, from 1. */
  readonly line: number;
  readonly column: number;
};

export type Criterion = {
  readonly id: string;
  readonly section: string;
  readonly question: string;
  readonly why: string;
  readonly source: string;
  readonly type: CriterionType;
  readonly claim: ClaimKind;
  /** Highest level: 2 for binary criteria, else 3. */
  readonly max: 2 | 3;
  /** Weight within the section; 1 unless given. */
  readonly weight: number;
  /** What each level above 0 needs, in words. */
  readonly levels: ReadonlyMap<Level, string>;
  /** Empty lists mean: applies to all. */
  readonly appliesTo: { readonly nations: readonly string[]; readonly types: readonly string[] };
  /** Why it does not apply elsewhere; shown to people. */
  readonly appliesBecause: string;
  /** Set when the document alone cannot answer; the criterion is then not scored without it. */
  readonly observation: Observation | null;
  readonly signals: ReadonlyMap<string, Signal>;
  readonly clauses: readonly Clause[];
  readonly examples: readonly Example[];
  /** File the criterion was read from, for messages. */
  readonly file: string;
};

export type Section = {
  readonly id: string;
  readonly title: string;
  /** Share of the score, in per cent. */
  readonly weight: number;
};

export type Rubric = {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** SHA-256 of the rubric's files, canonically ordered: stands on every result. */
  readonly hash: string;
  readonly sections: readonly Section[];
  /** Highest first: a score at or above `from` gets the band. */
  readonly bands: readonly { readonly band: string; readonly from: number }[];
  readonly caps: ReadonlyMap<CapId, { readonly to: Level; readonly says: string }>;
  /** Sentences that match are template wording: capped. */
  readonly boilerplate: readonly string[];
  /** Criterion ids that form the formalities gate. */
  readonly formalities: readonly string[];
  readonly criteria: readonly Criterion[];
};
