import type { QuestionKind } from '../../collection/questions/questions';

/** A kind of question in words. */
export type QuestionWords = {
  readonly title: string;
  readonly says: string;
  readonly todo: string;
};

/** What each kind is, and what to do about it. */
export const QUESTION_WORDS: Readonly<Record<QuestionKind, QuestionWords>> = {
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
