import type { Absence, Tried } from '../../../collection/sweeps/absence';
import type { StepPurpose } from '../../../collection/discover/discovery';
import { momentInWords, momentsDay } from '../../dates';
import { counted, percentage } from '../../numbers';
import { notCountedInWords, OUTCOME_TAGS, pageKindInWords, purposeInWords } from '../outcome-words';

/** As many lines as fit on one sheet of paper with the rest. */
export const LINES = 12;
const PASSED_OVER = 4;
/** Characters of an address or a reason; the trail has all of them. */
const LONGEST = 100;

/** What was tried first says most; ordinary pages come last. */
const FIRST: readonly StepPurpose[] = [
  ...(['home', 'robots', 'sitemap', 'search', 'given', 'committee'] as const),
];

export type FindingView = {
  readonly name: string;
  readonly home: string;
  readonly found: string;
  readonly until: string;
  readonly because: string;
  /** Said above all when it does not hold any more. */
  readonly over: string | null;
  readonly requests: string;
  readonly tried: readonly {
    readonly address: string;
    readonly why: string;
    readonly when: string;
    /** `Answered (HTTP 200): 31 links`. */
    readonly answer: string;
  }[];
  /** "and 23 more addresses: 22 answered, 1 not there". */
  readonly more: string | null;
  readonly passedOver: readonly {
    readonly address: string;
    readonly kind: string;
    readonly why: string;
  }[];
  readonly morePassedOver: string | null;
  readonly rejected: readonly string[];
};

/** The finding as a page that prints on one sheet. */
export function findingView(finding: Absence, withdrawnAt: Date | null, now: Date): FindingView {
  const { organisation, home, because, requests, passedOver, rejected } = finding;
  const [foundAt, expiresAt] = [new Date(finding.foundAt), new Date(finding.expiresAt)];
  const tried = inOrder(finding.tried);
  const rest = tried.slice(LINES);
  return {
    ...{ name: organisation.name, home, because, rejected },
    found: momentInWords(foundAt),
    until: momentsDay(expiresAt),
    over: overInWords(withdrawnAt, expiresAt, now),
    requests: counted(requests, 'address', 'addresses'),
    tried: tried.slice(0, LINES).map((each) => triedRow(each, foundAt)),
    more: rest.length > 0 ? moreInWords(rest) : null,
    passedOver: passedOver.slice(0, PASSED_OVER).map(({ address, kind, score, notCounted }) => ({
      address: shortened(address, LONGEST),
      kind: `${pageKindInWords(kind)}, ${percentage(score)} likely`,
      why: notCountedInWords(notCounted) ?? '',
    })),
    morePassedOver:
      passedOver.length > PASSED_OVER
        ? `and ${passedOver.length - PASSED_OVER} more, which the trail shows.`
        : null,
  };
}

function overInWords(withdrawnAt: Date | null, expiresAt: Date, now: Date): string | null {
  if (withdrawnAt)
    return `Withdrawn on ${momentsDay(withdrawnAt)}: a statement was found after all.`;
  return expiresAt > now
    ? null
    : `Expired on ${momentsDay(expiresAt)}: it says nothing about today. Look again.`;
}

function inOrder(tried: readonly Tried[]): Tried[] {
  const place = ({ purpose }: Tried) => {
    const index = FIRST.indexOf(purpose);
    return index < 0 ? FIRST.length : index;
  };
  return tried.toSorted((a, b) => place(a) - place(b));
}

function triedRow(tried: Tried, foundAt: Date): FindingView['tried'][number] {
  const { address, purpose, why, at, outcome, status, gave } = tried;
  const code = status === null ? '' : ` (HTTP ${status})`;
  return {
    address: shortened(address, LONGEST),
    why: shortened(`${purposeInWords(purpose)}: ${why}`, LONGEST),
    when: whenInWords(new Date(at), foundAt),
    answer: `${OUTCOME_TAGS[outcome].text}${code}${gave ? `: ${shortened(gave, 50)}` : ''}`,
  };
}

/** The time alone on the day of the finding. */
function whenInWords(at: Date, foundAt: Date): string {
  const words = momentInWords(at);
  return momentsDay(at) === momentsDay(foundAt) ? (words.split(' at ')[1] ?? words) : words;
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function moreInWords(rest: readonly Tried[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of rest) {
    const words = OUTCOME_TAGS[outcome].text.toLowerCase();
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const each = [...counts].map(([words, count]) => `${count} ${words}`).join(', ');
  return `and ${counted(rest.length, 'more address', 'more addresses')}: ${each}.`;
}
