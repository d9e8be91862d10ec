import type { KnownStatement, KnownVersion } from '../../../collection/dossier/dossier';
import type { Tag } from '../../assessments/words';
import { momentsDay } from '../../dates';
import { STATE_TAGS } from '../../documents/states';
import { paths } from '../../paths';
import { formInWords, STATEMENT_TAGS } from '../outcome-words';
import { webAddress } from '../web-address';

/** Score and band of an assessment. */
export type Scored = { readonly score: number | null; readonly band: string | null };

type Link = { readonly text: string; readonly href: string | null };

export type VersionView = {
  readonly name: string;
  readonly seen: string;
  readonly forms: readonly (Link & { readonly form: string })[];
  /** Where its assessment, or how far it is, can be seen; `null` when it was not handed on. */
  readonly assessment: { readonly tag: Tag; readonly href: string; readonly words: string } | null;
};

export type StatementView = {
  readonly title: string;
  /** `null` when the title says it. */
  readonly year: string | null;
  readonly tag: Tag;
  readonly address: Link | null;
  readonly landing: Link | null;
  readonly seen: string;
  readonly notes: readonly string[];
  readonly jointWith: readonly { readonly text: string; readonly href: string }[];
  readonly versions: readonly VersionView[];
};

/**
 * The statements of an organisation as cards.
 *
 * @param scores by the id of the assessment
 */
export function statementViews(
  statements: readonly KnownStatement[],
  scores: ReadonlyMap<string, Scored>,
): StatementView[] {
  return statements.map((statement) => ({
    title: statement.title || 'Modern slavery statement',
    year: yearOf(statement),
    tag: STATEMENT_TAGS[statement.state],
    address: link(statement.address),
    landing: link(statement.landing),
    seen: seenInWords(statement),
    notes: notesOf(statement),
    jointWith: statement.jointWith.map(({ id, name }) => ({
      text: name,
      href: paths.organisation(id),
    })),
    versions: statement.versions.map((version) => versionView(version, scores)),
  }));
}

function yearOf({ title, year }: KnownStatement): string | null {
  if (year === null) return 'no year named';
  return title.includes(year) ? null : year;
}

const link = (address: string | null): Link | null =>
  address === null ? null : { text: address, href: webAddress(address) };

function seenInWords({ state, firstSeenAt, lastSeenAt, lastCheckedAt }: KnownStatement): string {
  const first = `First seen ${momentsDay(firstSeenAt)}`;
  const last = `last seen ${momentsDay(lastSeenAt)}`;
  if (state === 'removed') return `Removed, ${last}. ${first}.`;
  return `${first}, ${last}, last checked ${momentsDay(lastCheckedAt)}.`;
}

function notesOf({ source, historical, doubts }: KnownStatement): string[] {
  return [
    ...(source === 'upload' ? ['It was uploaded by a person, not found on the web.'] : []),
    ...(source === 'given' ? ['Its address was given by a person.'] : []),
    ...(historical ? ['It is on the site of a council that no longer exists.'] : []),
    ...doubts,
  ];
}

function versionView(version: KnownVersion, scores: ReadonlyMap<string, Scored>): VersionView {
  const { number, year, firstSeenAt, lastSeenAt, renditions, submission } = version;
  const [from, to] = [momentsDay(firstSeenAt), momentsDay(lastSeenAt)];
  return {
    name: `Version ${number}${year ? `, ${year}` : ''}`,
    seen: from === to ? from : `${from} to ${to}`,
    forms: renditions.map((each) => ({
      form: formInWords(each),
      text: each.pages[0] ?? '',
      href: webAddress(each.pages[0] ?? null),
    })),
    assessment: submission && {
      tag: STATE_TAGS[submission.state],
      href: paths.document(submission.id),
      words: scoreInWords(scores.get(submission.assessmentId ?? '')),
    },
  };
}

function scoreInWords(scored: Scored | undefined): string {
  const score = scored?.score ?? null;
  if (score === null) return 'See how far it is';
  return `Score ${Math.round(score)}${scored?.band ? `, band ${scored.band}` : ''}`;
}
