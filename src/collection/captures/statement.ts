/** Where a known statement stands, by what its last check found. */
export const STATEMENT_STATES = [
  'ok',
  'changed',
  'moved',
  'missing',
  'removed',
  'blocked',
  'robots-refused',
  'tls-failed',
  'unreachable',
  'rejected',
] as const;

export type StatementState = (typeof STATEMENT_STATES)[number];

/** How a statement became known: found by a sweep, an address given, a file handed in. */
export type StatementSource = 'found' | 'given' | 'upload';

/** The forms in which a statement is published. */
export const RENDITION_KINDS = ['html', 'pdf', 'word', 'other'] as const;

export type RenditionKind = (typeof RENDITION_KINDS)[number];
