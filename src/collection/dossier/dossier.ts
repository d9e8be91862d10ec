import type { CaptureKind } from '../captures/capture';
import type { RenditionKind, StatementSource, StatementState } from '../captures/statement';
import type { SubmissionState } from '../../documents/submission-state';

/** One form of a version: a page, a guide of several pages, a PDF or a Word file. */
export type KnownRendition = {
  readonly kind: RenditionKind;
  /** `en`, `cy` or `other`. */
  readonly language: string;
  /** Addresses of its pages in reading order; one unless it is a guide. */
  readonly pages: readonly string[];
};

/** One wording of a statement. */
export type KnownVersion = {
  readonly number: number;
  readonly year: string | null;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly renditions: readonly KnownRendition[];
  /** How its reading and its assessment go; `null` when it was not handed on. */
  readonly submission: {
    readonly id: string;
    readonly state: SubmissionState;
    readonly assessmentId: string | null;
  } | null;
};

/** One statement of an organisation, the newest version first. */
export type KnownStatement = {
  readonly id: string;
  readonly address: string | null;
  readonly title: string;
  readonly year: string | null;
  readonly historical: boolean;
  readonly landing: string | null;
  readonly doubts: readonly string[];
  readonly source: StatementSource;
  readonly state: StatementState;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly lastCheckedAt: Date;
  /** The others whose statement it is too. */
  readonly jointWith: readonly { readonly id: string; readonly name: string }[];
  readonly versions: readonly KnownVersion[];
};

/** One capture, as a list shows it. */
export type KnownCapture = {
  readonly id: string;
  readonly kind: CaptureKind;
  readonly requested: string;
  readonly address: string;
  readonly at: Date;
  readonly status: number | null;
  /** Of the bytes it stands for. */
  readonly size: number | null;
  readonly payloadDigest: string;
};
