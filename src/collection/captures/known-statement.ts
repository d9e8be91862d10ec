import type { RenditionKind, StatementSource, StatementState } from './statement';

/** The newest version of a statement, as far as the next sweep needs it. */
export type KnownStatement = {
  readonly id: string;
  readonly source: StatementSource;
  readonly state: StatementState;
  readonly year: string | null;
  readonly title: string;
  readonly landing: string | null;
  readonly historical: boolean;
  readonly lastSeenAt: Date;
  readonly goneChecks: number;
  readonly goneSince: Date | null;
  readonly organisations: readonly string[];
  readonly version: {
    readonly id: string;
    readonly number: number;
    readonly submissionId: string | null;
  };
  readonly pages: readonly KnownPage[];
};

export type KnownPage = {
  readonly rendition: number;
  readonly page: number;
  readonly kind: RenditionKind;
  readonly language: string;
  readonly address: string;
  readonly captureId: string;
  readonly textHash: string;
  readonly documentId: string | null;
  /** The address that answered, after redirects. */
  readonly finalAddress: string;
};

/** The pages of each rendition. */
export function renditionsOf({ pages }: Pick<KnownStatement, 'pages'>): KnownPage[][] {
  const numbers = [...new Set(pages.map(({ rendition }) => rendition))];
  return numbers.map((number) => pages.filter(({ rendition }) => rendition === number));
}
