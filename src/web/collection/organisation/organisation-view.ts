import type { Covered } from '../../../collection/coverage/coverage';
import type { KnownCapture } from '../../../collection/dossier/dossier';
import type { AbsenceFinding } from '../../../collection/sweeps/absence-finding.entity';
import { momentInWords, momentsDay } from '../../dates';
import { counted, sizeInWords } from '../../numbers';
import { paths } from '../../paths';
import { underwayInWords } from '../coverage-view';
import { webAddress } from '../web-address';
import { COVERAGE_WORDS, type StateWords } from '../words';

/** Where one organisation stands, in sentences. */
export type StandingView = {
  readonly tag: StateWords;
  readonly sentences: readonly string[];
  readonly underway: string | null;
  readonly lastLook: string;
  readonly nextLook: string;
};

/**
 * The state with what it rests on.
 *
 * @param next when the next look is due; `null` when none is
 */
export function standingView(covered: Covered, next: Date | null | 'off'): StandingView {
  const { state, because, lastLook, underway, absentUntil } = covered;
  const words = COVERAGE_WORDS[state];
  const holds = state === 'no-statement' && absentUntil;
  return {
    tag: words,
    sentences: [
      words.means,
      ...(because && !['ok', 'moved', 'gone'].includes(state) ? [because] : []),
      ...(holds ? [`The finding holds until ${momentsDay(absentUntil)}.`] : []),
    ],
    underway: underway && underwayInWords(underway),
    lastLook: lastLook ? momentInWords(lastLook) : 'Never',
    nextLook: nextInWords(next),
  };
}

function nextInWords(next: Date | null | 'off'): string {
  if (next === 'off') return 'none by itself, the schedule is off';
  return next ? momentsDay(next) : 'None is planned';
}

export type FindingRow = {
  readonly href: string;
  readonly found: string;
  readonly until: string;
  readonly withdrawn: string | null;
};

/** Findings that no statement was there. */
export function findingRows(findings: readonly AbsenceFinding[], now: Date): FindingRow[] {
  return findings.map(({ id, organisationId, foundAt, expiresAt, withdrawnAt }) => ({
    href: paths.finding(organisationId, id),
    found: momentsDay(foundAt),
    until: `${expiresAt > now ? 'Holds until' : 'Expired'} ${momentsDay(expiresAt)}`,
    withdrawn: withdrawnAt && `Withdrawn ${momentsDay(withdrawnAt)}: a statement was found`,
  }));
}

export type CaptureRow = {
  readonly address: string;
  readonly open: string | null;
  readonly when: string;
  readonly what: string;
  readonly size: string | null;
  readonly digest: string;
};

const KINDS = {
  response: 'Kept whole',
  revisit: 'Seen unchanged',
  upload: 'Uploaded',
} as const;

/** What was kept of the web, the newest first. */
export function captureRows(captures: readonly KnownCapture[]): CaptureRow[] {
  return captures.map(({ kind, address, at, status, size, payloadDigest }) => ({
    address,
    open: webAddress(address),
    when: momentInWords(at),
    what: [KINDS[kind], status && `HTTP ${status}`].filter(Boolean).join(', '),
    size: size === null ? null : sizeInWords(size),
    digest: payloadDigest,
  }));
}

/** How many captures there are, and how many of them are shown. */
export function capturesInWords(shown: number, all: number): string {
  const whole = counted(all, 'capture');
  return shown === all ? whole : `The newest ${shown} of ${whole}`;
}
