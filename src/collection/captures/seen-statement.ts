import { documentKey } from '../address/same-document';
import { sha256Of } from './main-text';
import type { RenditionKind, StatementSource } from './statement';

/** One page of a rendition that was seen and captured. */
export type SeenRenditionPage = {
  /** Canonical address that was asked for. */
  readonly address: string;
  readonly captureId: string;
  /** Document with its bytes. */
  readonly documentId: string;
  readonly textHash: string;
};

export type SeenRendition = {
  readonly kind: RenditionKind;
  /** `en`, `cy` or `other`. */
  readonly language: string;
  /** In reading order; one unless it is a guide. */
  readonly pages: readonly SeenRenditionPage[];
};

/** A statement as a sweep saw it. */
export type SeenStatement = {
  /** Ids in the register of all who make it; the one whose web was swept is the first. */
  readonly organisations: readonly string[];
  readonly source: StatementSource;
  readonly title: string;
  readonly year: string | null;
  readonly historical: boolean;
  readonly landing: string | null;
  readonly doubts: readonly string[];
  /** The best for reading first; at least one. */
  readonly renditions: readonly SeenRendition[];
  readonly at: Date;
};

/** Every page of every rendition, the best rendition first. */
export function pagesOf({ renditions }: Pick<SeenStatement, 'renditions'>): SeenRenditionPage[] {
  return renditions.flatMap(({ pages }) => pages);
}

/**
 * The rendition that is read and assessed: the first in English, or the first.
 *
 * @throws RangeError when there is none
 */
export function mainRendition({ renditions }: Pick<SeenStatement, 'renditions'>): SeenRendition {
  const chosen = renditions.find(({ language }) => language === 'en') ?? renditions[0];
  if (!chosen) throw new RangeError('a statement has at least one rendition');
  return chosen;
}

/** Names a statement for good: by the place where it was first seen, or by what was handed in. */
export function statementKey(
  statement: Pick<SeenStatement, 'organisations' | 'renditions' | 'source'>,
): string {
  const page = mainRendition(statement).pages[0];
  // What is handed in for one council says nothing about another, nor does a rejection of it.
  if (statement.source === 'upload')
    return `upload:${statement.organisations[0]}:${page?.textHash ?? ''}`;
  return documentKey(page?.address ?? '');
}

/** SHA-256 over the addresses and texts of all its pages, hexadecimal. */
export function versionHash(statement: Pick<SeenStatement, 'renditions'>): string {
  const lines = pagesOf(statement).map(({ address, textHash }) => `${address} ${textHash}\n`);
  return sha256Of(lines.sort().join(''));
}
