import type { Covered } from '../coverage/coverage';

/** What only a person can settle, in the order in which it is worth doing. */
export const QUESTION_KINDS = [
  'candidate',
  'conflict',
  'search',
  'unreadable',
  'doubt',
  'gone',
  'blocked',
  'failed',
] as const;

/**
 * - `candidate`: one address may be the statement
 * - `conflict`: several addresses may be, and not all can
 * - `search`: the site could not be looked through without a person
 * - `unreadable`: a statement was found, and its text could not be read well enough
 * - `doubt`: a statement was found, and something about it is odd
 * - `gone`: a known statement is not there any more
 * - `blocked`: the site did not let itself be read three times in a row
 * - `failed`: a look ended with a fault of this service
 */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** An address that a question is about. */
export type Subject = {
  readonly address: string;
  /** What is known of it: sentences. */
  readonly reasons: readonly string[];
  /** The candidate to decide about; `null` where there is none. */
  readonly candidate: string | null;
  /** The document that was read; `null` where there is none. */
  readonly submission: string | null;
};

/** One thing that waits for a person. */
export type Question = {
  readonly kind: QuestionKind;
  readonly organisation: { readonly id: string; readonly name: string };
  /** What it rests on: a sentence, or nothing. */
  readonly because: string;
  readonly since: Date | null;
  readonly subjects: readonly Subject[];
};

/** A subject with whose it is. */
export type Asked = Subject & { readonly organisationId: string; readonly since: Date };

/** What the questions are made of. */
export type Unsettled = {
  readonly covered: readonly Covered[];
  /** Candidates of which only a person can tell what they are. */
  readonly candidates: readonly Asked[];
  readonly unreadable: readonly Asked[];
  readonly doubtful: readonly Asked[];
};

/** Looks in a row that end at a closed door before a person is asked. */
export const BLOCKED_LOOKS = 3;

/**
 * Everything that waits for a person: by kind, then by name. Where candidates are to be decided the
 * search that left them is no question of its own.
 */
export function questionsOf({ covered, candidates, unreadable, doubtful }: Unsettled): Question[] {
  const open = byOrganisation(candidates);
  const texts = byOrganisation(unreadable);
  const doubts = byOrganisation(doubtful);
  const questions = covered.flatMap((each) => {
    const proposed = open.get(each.id) ?? [];
    return [
      ...about(proposed.length > 1 ? 'conflict' : 'candidate', each, proposed),
      ...about('unreadable', each, texts.get(each.id) ?? []),
      ...about('doubt', each, doubts.get(each.id) ?? []),
      ...standing(each, proposed.length > 0),
    ];
  });
  return questions.toSorted(
    (a, b) => QUESTION_KINDS.indexOf(a.kind) - QUESTION_KINDS.indexOf(b.kind),
  );
}

function about(kind: QuestionKind, each: Covered, asked: readonly Asked[]): Question[] {
  if (asked.length === 0) return [];
  const since = new Date(Math.min(...asked.map((one) => one.since.getTime())));
  return [{ kind, ...of(each), because: '', since, subjects: asked }];
}

function standing(each: Covered, decided: boolean): Question[] {
  const { state, because, lastLook: since } = each;
  const asked = (kind: QuestionKind): Question[] => [
    { kind, ...of(each), because, since, subjects: [] },
  ];
  if (state === 'needs-a-person') return decided ? [] : asked('search');
  if (state === 'gone') return asked('gone');
  if (state === 'failed') return asked('failed');
  if (state === 'blocked' && each.blocked >= BLOCKED_LOOKS) return asked('blocked');
  return [];
}

const of = ({ id, name }: Covered) => ({ organisation: { id, name } });

function byOrganisation(asked: readonly Asked[]): ReadonlyMap<string, readonly Asked[]> {
  const groups = new Map<string, Asked[]>();
  for (const each of asked) {
    const group = groups.get(each.organisationId);
    if (group) group.push(each);
    else groups.set(each.organisationId, [each]);
  }
  return groups;
}

/** How many questions of each kind there are, those with none too. */
export function countQuestions(
  questions: readonly Question[],
): Readonly<Record<QuestionKind, number>> {
  const count = (kind: QuestionKind) => questions.filter((each) => each.kind === kind).length;
  return Object.fromEntries(QUESTION_KINDS.map((kind) => [kind, count(kind)])) as Record<
    QuestionKind,
    number
  >;
}
