import type { Link } from './link';
import type { PageKind } from './kinds';

/** Something about a link that speaks for or against a statement. */
export type Signal = {
  readonly id: string;
  /** The words it was seen in, to be shown to people; null when it is not there. */
  readonly seen: (link: Link) => string | null;
  /** A sentence; `…` stands for the words seen. */
  readonly says: string;
  /** What the link is if it is no statement and leads to none. */
  readonly kind?: PageKind;
};
