import type { HostRegister } from '../../organisations/host-register';
import type { PageKind } from './kinds';
import { type RankInput, readLink } from './link';
import { kindOf } from './choose-kind';
import { scoreOf, type Seen, signalsOf } from './signals';

/** A short sentence that a person understands, with its points. */
export type Reason = string;

export type Ranked = {
  readonly url: string;
  readonly kind: PageKind;
  /** 0 to 1: how likely this is a statement or a landing page that leads to one. */
  readonly score: number;
  /** Every signal that was seen, the weightiest first; with `start` their points add up to the log odds. */
  readonly reasons: readonly Reason[];
};

/**
 * Says how likely a link is a council's modern slavery statement, or a page that leads to one, what
 * kind of page it is, and why. Works with whatever is known; the address is enough.
 *
 * The score is a logistic sum of points (`points.ts`) of signals that were seen. A kind of statement
 * or a landing page is given from a score of 0.5; other kinds by the signals that speak for them.
 *
 * @param input the link; see `RankInput`
 * @param register of official hosts; without it a host is judged by how it is written
 * @throws PermanentError `address-not-valid`
 */
export function rank(input: RankInput, register?: HostRegister): Ranked {
  const link = readLink(input, register);
  const seen = signalsOf(link);
  const score = scoreOf(seen);
  const ordered = [...seen].sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return {
    url: input.url,
    kind: kindOf(link, seen, score),
    score: Number(score.toFixed(4)),
    reasons: ordered.map(sentenceOf),
  };
}

function sentenceOf({ signal, words, points }: Seen): Reason {
  const sign = points < 0 ? '−' : '+';
  return `${signal.says.replace('…', () => words)} (${sign}${Math.abs(points).toFixed(1)})`;
}
