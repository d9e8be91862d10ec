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
import { webAddress } from './web-address';

type Words = { readonly title: string; readonly says: string; readonly todo: string };

/** What each kind is, and what to do about it. */
const WORDS: Readonly<Record<QuestionKind, Words>> = {
  candidate: {
    title: 'Is this the statement?',
    says: 'One address may hold the organisation’s statement; the rules could not tell.',
    todo: 'Open the address, read it, then say whether it is.',
  },
  conflict: {
    title: 'Which of these is the statement?',
    says: 'Several addresses may hold the statement, and the rules could not choose.',
    todo: 'Open each, confirm the one that is the statement and reject the others.',
  },
  search: {
    title: 'The search could not go on',
    says: 'The site could not be looked through: it needs a script, or its address leads elsewhere.',
    todo: 'Open the site yourself. Give the statement’s address, or upload it.',
  },
  unreadable: {
    title: 'The text could not be read',
    says: 'A statement was found, often a scan, and its text is too poor to be scored.',
    todo: 'Look at what was read. Give the address of a better copy, or upload one.',
  },
  doubt: {
    title: 'Something about a statement is odd',
    says: 'A statement was found, and it does not quite fit.',
    todo: 'Open it and confirm it, or reject it.',
  },
  gone: {
    title: 'The statement is gone',
    says: 'A statement was known, and its address now answers “not found”. The captures are kept.',
    todo: 'Look for it on the site, or ask the council. Give the new address.',
  },
  blocked: {
    title: 'The site turned us away three times',
    says: 'Automated readers are blocked. A block is recorded, never worked around.',
    todo: 'Open the site in a browser. Upload the statement, or ask the council to let us in.',
  },
  failed: {
    title: 'The look failed',
    says: 'The last look ended with a fault of this service.',
    todo: 'Look again. If it fails again, tell whoever runs the service.',
  },
};

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
  readonly groups: readonly (Words & {
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
        ...WORDS[kind],
        kind,
        count: counted(counts[kind], 'organisation'),
        cards: questions.filter((each) => each.kind === kind).map(card),
      })),
    figures: kinds.map((kind) => ({
      text: WORDS[kind].title,
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
