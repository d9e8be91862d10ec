import type { AuditRecord } from '../../assessments/audit-record';
import type { MediaType } from '../../documents/reading';
import type { SubmissionKind } from '../../documents/submission-state';
import { momentInWords } from '../dates';
import { counted } from '../numbers';
import { paths } from '../paths';

/** Where a document came from, and what it is. */
export type Origin = {
  readonly words: string;
  /** What was read; `null` until it was. */
  readonly contents: string | null;
  /** Where the bytes can be had; `null` until they are here. */
  readonly original: string | null;
};

const KINDS: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'PDF',
  'text/html': 'Web page',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word file',
  'text/plain': 'Plain text',
};

const HOW: Readonly<Record<SubmissionKind, string>> = {
  upload: 'Uploaded as',
  address: 'Fetched from',
  collected: 'Found on the web at',
};

/** A short name for what was handed in: the file's, or the last part of the address. */
export function nameOf({ kind, source }: { kind: SubmissionKind; source: string }): string {
  if (kind === 'upload' || !URL.canParse(source)) return source;
  const { hostname, pathname } = new URL(source);
  const last = pathname.split('/').filter(Boolean).at(-1);
  return last ? `${readable(last)} (${hostname})` : hostname;
}

function readable(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** @param document what was read, when it was */
export function originOf(
  submission: {
    readonly id: string;
    readonly kind: SubmissionKind;
    readonly source: string;
    readonly documentId: string | null;
    readonly createdAt: Date;
  },
  document?: AuditRecord['document'],
): Origin {
  const how = HOW[submission.kind];
  return {
    words: `${how} ${submission.source}, ${momentInWords(submission.createdAt)}`,
    contents: document ? contentsOf(document) : null,
    original: submission.documentId ? paths.original(submission.id) : null,
  };
}

function contentsOf({ mediaType, pages, sentences, ocrPages }: AuditRecord['document']): string {
  const kind = Object.entries(KINDS).find(([type]) => type === mediaType)?.[1] ?? mediaType;
  const parts = [
    kind,
    ...(mediaType === 'application/pdf' ? [counted(pages, 'page')] : []),
    counted(sentences, 'sentence'),
    ...(ocrPages.length > 0 ? [`${counted(ocrPages.length, 'page')} read by OCR`] : []),
  ];
  return parts.join(', ');
}
