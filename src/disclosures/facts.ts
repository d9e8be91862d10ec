import type { Evidence } from '../text/text';

/** A value read from the text, with the quote it was read from. */
export type Fact<Value> = Value & { readonly evidence: Evidence };

/** The formal facts of a statement. `null` means: not found in the text. Dates are ISO 8601. */
export type Facts = {
  /** The year the statement says it covers. */
  readonly period: Fact<{ readonly start: string; readonly end: string }> | null;
  /** `state` is `approved` only for a completed act; "to be presented to Cabinet" is `planned`. */
  readonly approval: Fact<{
    readonly state: 'approved' | 'planned';
    readonly body: string | null;
    readonly date: string | null;
  }> | null;
  readonly signature: Fact<{
    readonly name: string | null;
    readonly role: string | null;
    readonly date: string | null;
  }> | null;
  /** When the document says it was published or last updated. */
  readonly publication: Fact<{ readonly date: string }> | null;
  readonly entity: Fact<{
    readonly name: string;
    readonly kind: 'council' | 'company' | 'other';
  }> | null;
  readonly language: {
    /** Of most of the text. */
    readonly main: 'en' | 'cy' | 'other';
    /** Numbers of the pages that are mostly in Welsh. */
    readonly welshPages: readonly number[];
  };
};
