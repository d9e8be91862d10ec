import {
  isPending,
  SUBMISSION_STATES,
  type SubmissionState,
} from '../../documents/submission-state';
import type { Tag } from '../assessments/words';
import { type Choice, choices } from '../choices';
import { momentsDay } from '../dates';
import { paths, withQuery } from '../paths';
import { STATE_TAGS } from './states';

/** What the list needs to know of one document. */
export type Listed = {
  readonly id: string;
  readonly source: string;
  readonly entity: string | null;
  readonly state: SubmissionState;
  readonly rubric: string | null;
  readonly score: number | null;
  readonly band: string | null;
  readonly createdAt: Date;
};

/** What a person asked the list for, as it stands in the address. */
export type ListQuery = {
  readonly state?: SubmissionState;
  readonly search?: string;
  readonly rubric?: string;
  readonly after?: string;
};

export type ListView = {
  readonly rows: readonly {
    readonly href: string;
    readonly name: string;
    /** The file or address, where the name is another. */
    readonly source: string | null;
    readonly rubric: string;
    readonly tag: Tag;
    readonly score: string;
    readonly added: string;
  }[];
  readonly empty: string | null;
  readonly first: string | null;
  readonly next: string | null;
  readonly search: string;
  readonly states: readonly Choice[];
  readonly rubrics: readonly Choice[];
};

/**
 * A page of the list of documents.
 * @param next where the next page starts, or `null` on the last one
 * @param titles rubric id → title
 */
export function listView(
  listed: readonly Listed[],
  next: string | null,
  query: ListQuery,
  titles: ReadonlyMap<string, string>,
): ListView {
  const { state, search, rubric, after } = query;
  const asked = { state, search, rubric };
  const filtered = Boolean(state ?? search ?? rubric);
  return {
    rows: listed.map((document) => row(document, titles)),
    empty: listed.length > 0 ? null : emptyWords(filtered),
    first: after ? withQuery(paths.documents, asked) : null,
    next: next ? withQuery(paths.documents, { ...asked, after: next }) : null,
    search: search ?? '',
    states: choices(
      SUBMISSION_STATES.map((one) => [one, STATE_TAGS[one].text]),
      state,
    ),
    rubrics: choices([...titles], rubric),
  };
}

function row(document: Listed, titles: ReadonlyMap<string, string>): ListView['rows'][number] {
  const { id, entity, source, state, score, band, createdAt } = document;
  return {
    href: paths.document(id),
    name: entity ?? source,
    source: entity ? source : null,
    rubric: rubricInWords(document, titles),
    tag: STATE_TAGS[state],
    score: score === null ? 'Not scored' : `${Math.round(score)}${band ? `, band ${band}` : ''}`,
    added: momentsDay(createdAt),
  };
}

function rubricInWords({ rubric, state }: Listed, titles: ReadonlyMap<string, string>): string {
  if (rubric !== null) return titles.get(rubric) ?? rubric;
  return isPending(state) ? 'Not decided yet' : 'None';
}

function emptyWords(filtered: boolean): string {
  return filtered
    ? 'No document matches. Change the filters, or clear them.'
    : 'No document has been handed in yet.';
}
