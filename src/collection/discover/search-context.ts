import type { HostRegister } from '../../organisations/host-register';
import type { RankInput } from '../rank/link';
import type { Ranked } from '../rank/rank';
import type { Language } from './discovery';

/** Classifies a link or a page, with the register it was given; see rank/. */
export type Ranker = (input: RankInput) => Pick<Ranked, 'kind' | 'score' | 'reasons'>;

/**
 * Reads the text of a PDF or Word file, in a process that can be killed. Null when it cannot be
 * read; an empty text when it holds pictures only.
 */
export type ReadText = (
  bytes: Buffer,
) => Promise<{ readonly text: string; readonly language: Language } | null>;

/** What a search needs besides the visits themselves. */
export type SearchContext = {
  readonly rank: Ranker;
  readonly owners: HostRegister;
  /** Code of the organisation that a name means, or null: tells joint statements. */
  readonly organisationNamed: (name: string) => string | null;
  /** Left out: documents are judged by their address and link alone. */
  readonly readText?: ReadText;
  /** Whether people have said that an address holds no statement: the search goes on without it. */
  readonly isRejected?: (address: string) => boolean;
  /** Milliseconds before the second and the third try of what may pass. Default 5 s and 60 s. */
  readonly retryDelays?: readonly number[];
};
