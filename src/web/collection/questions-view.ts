import {
  countQuestions,
  type Question,
  QUESTION_KINDS,
  type QuestionKind,
  type Subject,
} from '../../collection/questions/questions';
import { momentsDay } from '../dates';
import { counted } from '../numbers';
import { paths, withQuery } from '../paths';
import { QUESTION_WORDS, type QuestionWords } from './question-words';
import { webAddress } from './web-address';

export type QuestionCard = {
  readonly href: string;
  readonly name: string;
  readonly because: string;
  readonly since: string | null;
  readonly subjects: readonly {
    readonly address: string;
    /** `null` when it is no web address. */
    readonly open: string | null;
    readonly reasons: readonly string[];
    readonly decide: string | null;
    readonly read: string | null;
  }[];
  /** Where an address or a file is given. */
  readonly give: string | null;
};

export type QuestionsView = {
  readonly groups: readonly (QuestionWords & {
    readonly kind: QuestionKind;
    readonly count: string;
    readonly cards: readonly QuestionCard[];
  })[];
  readonly figures: readonly {
    readonly text: string;
    readonly count: number;
    readonly href: string;
    readonly chosen: boolean;
  }[];
  readonly all: string;
  readonly empty: string | null;
};

const GIVE: readonly QuestionKind[] = ['search', 'unreadable', 'gone', 'blocked'];

/**
 * The queue of what only a person can settle.
 *
 * @param chosen shows one kind only, when it is one
 */
export function questionsView(questions: readonly Question[], chosen: unknown): QuestionsView {
  const counts = countQuestions(questions);
  const only = QUESTION_KINDS.find((kind) => kind === chosen);
  const kinds = QUESTION_KINDS.filter((kind) => counts[kind] > 0);
  const shown = only ? [only] : kinds;
  return {
    groups: shown
      .filter((kind) => counts[kind] > 0)
      .map((kind) => ({
        ...QUESTION_WORDS[kind],
        kind,
        count: counted(counts[kind], 'organisation'),
        cards: questions.filter((each) => each.kind === kind).map(card),
      })),
    figures: kinds.map((kind) => ({
      text: QUESTION_WORDS[kind].title,
      count: counts[kind],
      href: withQuery(paths.questions, { kind: kind === only ? undefined : kind }),
      chosen: kind === only,
    })),
    all: counted(questions.length, 'question'),
    empty: emptyWords(questions.length, only !== undefined && counts[only] === 0),
  };
}

function emptyWords(all: number, none: boolean): string | null {
  if (all === 0) return 'Nothing waits for a person. New questions appear here after each look.';
  return none ? 'Nothing of this kind waits for a person.' : null;
}

function card({ kind, organisation, because, since, subjects }: Question): QuestionCard {
  return {
    href: paths.organisation(organisation.id),
    name: organisation.name,
    because,
    since: since && momentsDay(since),
    subjects: subjects.map((subject) => subjectView(organisation.id, subject)),
    give: GIVE.includes(kind) ? paths.give(organisation.id) : null,
  };
}

function subjectView(organisation: string, { address, reasons, candidate, submission }: Subject) {
  return {
    address,
    open: webAddress(address),
    reasons,
    decide: candidate && paths.candidate(organisation, candidate),
    read: submission && paths.document(submission),
  };
}
