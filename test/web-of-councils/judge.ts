import { documentKey } from '../../src/collection/address/same-document';
import type { Site, Truth } from './site';

/** What a crawler says about one council. */
export type Said = {
  readonly state: string;
  /** All addresses of each statement: pages of a guide, renditions, both languages. */
  readonly statements: readonly {
    readonly addresses: readonly string[];
    readonly year: string | null;
  }[];
};

export type Verdict = {
  readonly council: string;
  readonly stateIsRight: boolean;
  /** Statements that had to be found, and how many of them were. */
  readonly wanted: number;
  readonly hit: number;
  /** Addresses of statements that were named, and how many of them are right. */
  readonly named: number;
  readonly right: number;
  /** Of those that were found: with the right year, and as one statement and not as several. */
  readonly dated: number;
  readonly whole: number;
  /** In words, with addresses. */
  readonly faults: readonly string[];
};

const keysOf = (addresses: readonly string[]) => new Set(addresses.map(documentKey));

/** Holds what was said of a council against the truth. */
export const judge = (council: string, truth: Truth, said: Said): Verdict => {
  const faults: string[] = [];
  const named = [...keysOf(said.statements.flatMap(({ addresses }) => addresses))];
  const wanted = truth.statements.filter(
    ({ optional }) => !optional && truth.states[0] === 'found',
  );
  const missed = wanted.filter(({ renditions }) => {
    const keys = keysOf(renditions.map(({ address }) => address));
    return !named.some((key) => keys.has(key));
  });
  for (const { year, renditions } of missed)
    faults.push(`missed ${year}: ${renditions[0]?.address}`);
  const met = wanted.filter((one) => !missed.includes(one));
  const parts = met.map(({ renditions }) => {
    const keys = keysOf(renditions.map(({ address }) => address));
    return said.statements.filter(({ addresses }) =>
      [...keysOf(addresses)].some((key) => keys.has(key)),
    );
  });
  parts.forEach((of, index) => {
    const { year } = met[index]!;
    if (of.length > 1) faults.push(`${of.length} statements in the place of one of ${year}`);
    for (const one of of)
      if (!sameYear(one.year, year)) faults.push(`said ${one.year ?? 'no year'} for ${year}`);
  });
  const right = keysOf([
    ...truth.statements.flatMap(({ renditions }) => renditions.map(({ address }) => address)),
    ...(truth.landing ?? []),
  ]);
  const never = keysOf(truth.never ?? []);
  for (const key of named) {
    if (never.has(key)) faults.push(`must never be taken: ${key}`);
    else if (!right.has(key)) faults.push(`is no statement of this council: ${key}`);
  }
  const stateIsRight = (truth.states as readonly string[]).includes(said.state);
  if (!stateIsRight) faults.push(`said ${said.state}, is ${truth.states.join(' or ')}`);
  return {
    council,
    stateIsRight,
    wanted: wanted.length,
    hit: wanted.length - missed.length,
    named: named.length,
    right: named.filter((key) => right.has(key) && !never.has(key)).length,
    dated: parts.filter((of, index) => of.every(({ year }) => sameYear(year, met[index]!.year)))
      .length,
    whole: parts.filter((of) => of.length === 1).length,
    faults,
  };
};

const sameYear = (said: string | null, year: string) => said?.slice(0, 4) === year.slice(0, 4);

/** The truth of each council in a season. */
export const truthsOf = (sites: readonly Site[], season = 0): Map<string, Truth> => {
  const truths = new Map<string, Truth>();
  for (const { truth, later = {} } of sites)
    for (const [gss, now] of Object.entries(truth)) {
      const seasons = Array.from({ length: season + 1 }, (_, one) => later[one]?.[gss]);
      truths.set(
        gss,
        seasons.reduce<Truth>((before, one) => one ?? before, now),
      );
    }
  return truths;
};

/** Shares over all councils. */
export const shares = (verdicts: readonly Verdict[]) => {
  const sum = (of: (one: Verdict) => number) => verdicts.reduce((all, one) => all + of(one), 0);
  return {
    recall: sum(({ hit }) => hit) / sum(({ wanted }) => wanted),
    precision: sum(({ right }) => right) / sum(({ named }) => named),
    dated: sum(({ dated }) => dated) / sum(({ hit }) => hit),
    whole: sum(({ whole }) => whole) / sum(({ hit }) => hit),
    states: sum(({ stateIsRight }) => Number(stateIsRight)) / verdicts.length,
  };
};
