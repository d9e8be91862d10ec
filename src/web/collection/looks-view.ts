import type { Covered } from '../../collection/coverage/coverage';
import { momentInWords } from '../dates';
import { counted } from '../numbers';
import { paths } from '../paths';

/** How far the looks of the round in hand are. */
export type Round = {
  readonly waiting: number;
  readonly running: number;
  /** Finished since the oldest of those that are not was asked for. */
  readonly finished: number;
};

export type LooksView = {
  /** Whole per cent of the round; `null` when nothing waits or goes on. */
  readonly percent: number | null;
  readonly words: string;
  readonly rows: readonly {
    readonly href: string;
    readonly name: string;
    readonly kind: string;
    readonly doing: string;
    readonly requests: string;
    readonly since: string;
  }[];
  /** How many wait besides. */
  readonly waiting: string | null;
};

/** What a look is for, in words. */
export const KIND_WORDS = {
  discovery: 'Search for statements',
  check: 'Check of known statements',
} as const;

/**
 * The looks that go on, and how many wait.
 *
 * @param covered all organisations
 */
export function looksView(covered: readonly Covered[], round: Round): LooksView {
  const { waiting, running, finished } = round;
  const all = waiting + running + finished;
  const open = waiting + running > 0;
  return {
    percent: open ? Math.floor((finished / all) * 100) : null,
    words: open ? inWords(round) : 'No look is going on, and none is waiting.',
    rows: covered.flatMap(({ id, name, underway }) =>
      underway?.running
        ? [
            {
              href: paths.organisation(id),
              name,
              kind: KIND_WORDS[underway.kind],
              doing: underway.doing || 'Beginning',
              requests: counted(underway.requests, 'request'),
              since: momentInWords(underway.since),
            },
          ]
        : [],
    ),
    waiting: waiting > 0 ? `${counted(waiting, 'look')} wait${waiting === 1 ? 's' : ''}.` : null,
  };
}

function inWords({ waiting, running, finished }: Round): string {
  const [done, all] = [finished, waiting + running + finished];
  return `${done.toLocaleString('en-GB')} of ${counted(all, 'look')} done, ${running} going on, ${waiting} waiting`;
}
