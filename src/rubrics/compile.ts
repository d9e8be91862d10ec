import { compilePhrase } from './phrase';
import { PhraseSet } from './phrase-set';
import { splitPhrase } from './phrase-split';
import type { Clause, Criterion, Rubric, Signal } from './rubric';

/** A clause whose signals are numbers: see `CompiledRubric.signals`. */
export type CompiledClause = Omit<
  Clause,
  'has' | 'any' | 'about' | 'unless' | 'near' | 'distinct'
> & {
  readonly has: readonly number[];
  readonly any: readonly number[];
  readonly about: readonly number[];
  readonly unless: readonly number[];
  readonly near: { readonly has: readonly number[]; readonly within: number } | null;
  readonly distinct: {
    readonly signal: number;
    readonly groups: readonly number[];
    readonly atLeast: number;
    readonly across: 'sentence' | 'section' | 'document';
  } | null;
};

export type CompiledCriterion = {
  readonly criterion: Criterion;
  readonly clauses: readonly CompiledClause[];
};

/** A rubric ready for searching. Signals and groups of signals are numbered in one row of marks. */
export type CompiledRubric = {
  readonly rubric: Rubric;
  /** Every phrase of the rubric, once. */
  readonly phrases: PhraseSet;
  /** For each phrase the marks it sets: its groups and their signals. */
  readonly marksOfPhrase: readonly (readonly number[])[];
  readonly marks: number;
  /** The mark of boilerplate. */
  readonly boilerplate: number;
  readonly criteria: readonly CompiledCriterion[];
};

const compiled = new WeakMap<Rubric, CompiledRubric>();

/** Compiles a rubric, once per rubric. */
export function compileRubric(rubric: Rubric): CompiledRubric {
  const known = compiled.get(rubric);
  if (known) return known;
  const table = new MarkTable();
  const boilerplate = table.markOf({
    name: 'boilerplate',
    groups: new Map([['boilerplate', rubric.boilerplate]]),
  });
  const criteria = rubric.criteria.map((criterion) => ({
    criterion,
    clauses: criterion.clauses.map((clause) => compileClause(clause, criterion, table)),
  }));
  const result = { rubric, ...table.close(), boilerplate, criteria };
  compiled.set(rubric, result);
  return result;
}

function compileClause(clause: Clause, criterion: Criterion, table: MarkTable): CompiledClause {
  const signal = (name: string): Signal => {
    const found = criterion.signals.get(name);
    if (!found) throw new RangeError(`${criterion.id}: no signal ${name}`);
    return found;
  };
  const marks = (names: readonly string[]) => names.map((name) => table.markOf(signal(name)));
  const { distinct, near } = clause;
  return {
    ...clause,
    has: marks(clause.has),
    any: marks(clause.any),
    about: marks(clause.about),
    unless: marks(clause.unless),
    near: near && { has: marks(near.has), within: near.within },
    distinct: distinct && {
      signal: table.markOf(signal(distinct.signal)),
      groups: table.groupsOf(signal(distinct.signal)),
      atLeast: distinct.atLeast,
      across: distinct.across,
    },
  };
}

/** Gives numbers to signals, their groups and their phrases; equal phrases share one. */
class MarkTable {
  private readonly signals = new Map<Signal, { mark: number; groups: number[] }>();
  private readonly phraseIndex = new Map<string, number>();
  private readonly marksOfPhrase: number[][] = [];
  private marks = 0;

  markOf(signal: Signal): number {
    return this.enter(signal).mark;
  }

  groupsOf(signal: Signal): readonly number[] {
    return this.enter(signal).groups;
  }

  close(): Pick<CompiledRubric, 'phrases' | 'marksOfPhrase' | 'marks'> {
    const phrases = new PhraseSet([...this.phraseIndex.keys()].map(compilePhrase));
    return { phrases, marksOfPhrase: this.marksOfPhrase, marks: this.marks };
  }

  private enter(signal: Signal): { mark: number; groups: number[] } {
    const known = this.signals.get(signal);
    if (known) return known;
    const mark = this.marks++;
    const groups: number[] = [];
    for (const phrases of signal.groups.values()) {
      const group = this.marks++;
      groups.push(group);
      for (const phrase of phrases.flatMap(splitPhrase)) this.marksOf(phrase).push(mark, group);
    }
    const entry = { mark, groups };
    this.signals.set(signal, entry);
    return entry;
  }

  private marksOf(phrase: string): number[] {
    const index = this.phraseIndex.get(phrase) ?? this.phraseIndex.size;
    this.phraseIndex.set(phrase, index);
    return (this.marksOfPhrase[index] ??= []);
  }
}
