import type { TrailStep } from '../../../collection/sweeps/trail-step.entity';
import type { Tag } from '../../assessments/words';
import { momentInWords } from '../../dates';
import { counted, percentage } from '../../numbers';
import { OUTCOME_TAGS, pageKindInWords, purposeInWords } from '../outcome-words';
import { webAddress } from '../web-address';
import { askedInWords, type Look, lookTag, requestsInWords } from './looks';

export type StepView = {
  readonly number: number;
  readonly purpose: string;
  readonly address: string;
  readonly open: string | null;
  readonly why: string;
  readonly cameFrom: string | null;
  readonly tag: Tag;
  /** `HTTP 200, 23 November 2026 at 4:05pm, 120 ms`. */
  readonly answer: string;
  readonly gave: string;
  /** What the page was taken for, and how sure. */
  readonly taken: string | null;
  readonly reasons: readonly string[];
  readonly notes: readonly string[];
};

export type TrailView = {
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly tag: Tag;
  readonly says: string;
  readonly steps: readonly StepView[];
  readonly going: boolean;
  readonly empty: string | null;
};

/** One look with every step of it. */
export function trailView(look: Look, steps: readonly TrailStep[]): TrailView {
  const { startedAt, finishedAt, createdAt } = look;
  return {
    facts: [
      { name: 'Asked', text: `${momentInWords(createdAt)}. ${askedInWords(look.askedBy)}` },
      { name: 'Began', text: startedAt ? momentInWords(startedAt) : 'Not yet' },
      { name: 'Ended', text: finishedAt ? momentInWords(finishedAt) : 'Not yet' },
      { name: 'Sent', text: requestsInWords(look) },
    ],
    tag: lookTag(look),
    says: look.progressText,
    steps: steps.map(stepView),
    going: finishedAt === null,
    empty:
      steps.length > 0
        ? null
        : finishedAt === null
          ? 'No step has been taken yet.'
          : 'No step of this look was recorded.',
  };
}

function stepView(step: TrailStep): StepView {
  const { number, purpose, requested, why, cameFrom, outcome, gave, reasons } = step;
  return {
    ...{ number, why, cameFrom, gave, reasons, address: requested, open: webAddress(requested) },
    purpose: purposeInWords(purpose),
    tag: OUTCOME_TAGS[outcome],
    answer: answerInWords(step),
    taken: takenInWords(step),
    notes: notesOf(step),
  };
}

function answerInWords({ status, at, milliseconds }: TrailStep): string {
  const code = status === null ? 'No answer' : `HTTP ${status}`;
  return `${code}, ${momentInWords(at)}, ${milliseconds.toLocaleString('en-GB')} ms`;
}

function takenInWords({ pageKind, score }: TrailStep): string | null {
  if (pageKind === null) return null;
  const kind = pageKindInWords(pageKind);
  return score === null ? kind : `${kind}, ${percentage(score)} likely`;
}

function notesOf({
  chain,
  address,
  requested,
  robotsRule,
  problemMessage,
  conditional,
}: TrailStep) {
  return [
    ...(chain.length > 0 && address !== requested
      ? [`Led to ${address} over ${counted(chain.length, 'redirect')}.`]
      : []),
    ...(problemMessage ? [problemMessage] : []),
    ...(robotsRule ? [`robots.txt says “${robotsRule}”.`] : []),
    ...(conditional ? ['Only what has changed was asked for.'] : []),
  ];
}
