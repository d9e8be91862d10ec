import type { Node } from 'yaml';
import type { ClaimStatus } from '../disclosures/claim';
import { readDisclosure } from './read-disclosure';
import type { Clause, DisclosureCondition, FactCondition, Level } from './rubric';
import type { YamlFile } from './yaml-file';

const KEYS = [
  'level',
  'has',
  'any',
  'about',
  'unless',
  'near',
  'distinct',
  'status',
  'fact',
  'disclosure',
];
const STATUSES = ['done', 'practice', 'planned', 'denied', 'no-finding'] as const;
const FACTS = [
  'period',
  'approval',
  'signature',
  'publication',
  'entity',
  'published-within-six-months',
] as const;
const FACT_FIELDS = ['body', 'date', 'name', 'role'] as const;
const ACROSS = ['sentence', 'section', 'document'] as const;

/** Statuses that count when a clause names none. */
const DEFAULT_STATUS: readonly ClaimStatus[] = ['done', 'practice', 'planned'];

/** A clause with the nodes in which it names signals, for checking the names later. */
export type ReadClause = { readonly clause: Clause; readonly names: readonly Node[] };

/**
 * Reads one entry of `find:`.
 *
 * @param common the disclosure that the criterion asks of every sentence
 */
export function readClause(
  file: YamlFile,
  node: Node,
  common: DisclosureCondition | null,
): ReadClause {
  const fields = file.fields(node, 'a clause', KEYS, ['level']);
  const names: Node[] = [];
  const signals = (field: Node | undefined): string[] => {
    names.push(...file.items(field));
    return file.strings(field, 'the name of a signal');
  };
  const own = readDisclosure(file, fields.get('disclosure'));
  const clause: Clause = {
    level: readLevel(file, fields.get('level'), 1) as Clause['level'],
    has: signals(fields.get('has')),
    any: signals(fields.get('any')),
    about: signals(fields.get('about')),
    unless: signals(fields.get('unless')),
    near: readNear(file, fields.get('near'), signals),
    distinct: readDistinct(file, fields.get('distinct'), signals),
    status: readStatus(file, fields.get('status')),
    fact: readFact(file, fields.get('fact')),
    disclosure: own ?? (fields.has('fact') ? null : common),
  };
  const asks = [clause.has, clause.any].some((list) => list.length > 0);
  if (!asks && !clause.distinct && !clause.fact && !own) {
    file.report(node, 'the clause asks for nothing', 'Add has, any, distinct, fact or disclosure.');
  }
  if (own && clause.fact) {
    const help = 'A fact is a quote of its own: leave one of the two out.';
    file.report(node, 'disclosure cannot stand beside fact', help);
  }
  if (clause.near && (clause.distinct || clause.fact)) {
    const other = clause.distinct ? 'distinct' : 'fact';
    file.report(
      fields.get('near') ?? node,
      `near cannot stand beside ${other}`,
      'Write two clauses, or leave one of the two out.',
    );
  }
  return { clause, names };
}

/** Reads a level from `min` to 3. */
export function readLevel(file: YamlFile, node: Node | null | undefined, min: Level): Level {
  const value = file.number(node, 'a level', min, 3);
  const level = ([0, 1, 2, 3] as const).find((candidate) => candidate === value);
  if (level === undefined)
    file.report(node ?? null, 'a level is a whole number', 'Write 1, 2 or 3.');
  return level ?? min;
}

type ReadNames = (field: Node | undefined) => string[];

function readNear(file: YamlFile, node: Node | undefined, signals: ReadNames): Clause['near'] {
  if (!node) return null;
  const fields = file.fields(node, 'near', ['has', 'within'], ['has', 'within']);
  return {
    has: signals(fields.get('has')),
    within: file.number(fields.get('within'), '"within"', 0, 10),
  };
}

function readDistinct(
  file: YamlFile,
  node: Node | undefined,
  signals: ReadNames,
): Clause['distinct'] {
  if (!node) return null;
  const keys = ['signal', 'atLeast', 'across'];
  const fields = file.fields(node, 'distinct', keys, ['signal', 'atLeast']);
  return {
    signal: signals(fields.get('signal'))[0] ?? '',
    atLeast: file.number(fields.get('atLeast'), '"atLeast"', 1, 20),
    across: file.oneOf(fields.get('across'), 'a reach of distinct', ACROSS),
  };
}

function readStatus(file: YamlFile, node: Node | undefined): readonly ClaimStatus[] {
  if (!node) return DEFAULT_STATUS;
  return file.items(node).map((item) => file.oneOf(item, 'a claim status', STATUSES));
}

function readFact(file: YamlFile, node: Node | undefined): FactCondition | null {
  if (!node) return null;
  const fields = file.fields(node, 'fact', ['fact', 'with'], ['fact']);
  return {
    fact: file.oneOf(fields.get('fact'), 'a fact', FACTS),
    with: file
      .items(fields.get('with'))
      .map((item) => file.oneOf(item, 'a field of a fact', FACT_FIELDS)),
  };
}
