import { PermanentError } from '../errors';
import { LIMITS, type ReadErrorCode } from './reading';

const megabytes = (bytes: number) => `${Math.round(bytes / (1024 * 1024))} MB`;

/** What happened and what to do, for the person who handed the document in. */
const SENTENCES: Readonly<Record<ReadErrorCode, string>> = {
  'password-protected':
    'The document is protected by a password. Save a copy without the password and upload that.',
  corrupt:
    'The file is damaged, or is not what it says it is, and cannot be read. Save or download it again and upload the new copy.',
  empty: 'The file is empty. Check that the whole document was saved or downloaded.',
  'too-large': `The file is larger than ${megabytes(LIMITS.bytes)}. Save a smaller copy, for example with fewer pictures.`,
  'too-many-pages': `The document has more than ${LIMITS.pages} pages. Upload the statement on its own.`,
  'took-too-long': `The document could not be read within ${LIMITS.milliseconds / 1000} seconds. Save it again as a plain PDF and upload that.`,
  'too-much-memory':
    'The document needs more memory to open than any ordinary statement. Save it again as a plain PDF and upload that.',
  'unsupported-type':
    'This is not a kind of document that can be read here. Upload a PDF, a Word document (.docx), a web page or plain text.',
  'html-error-page':
    'The address or file is named as a document but holds a web page, usually an error or sign-in page. Download the document again.',
  'decompression-bomb':
    'The file unpacks to far more data than any ordinary document holds, so it was not opened. Save it again as a plain PDF and upload that.',
};

/**
 * A document that cannot be read, now or on any later try.
 *
 * @param code stable code; see the README, "Limits"
 * @param message one sentence for the person who handed the document in; the code's own unless given
 */
export class ReadError extends PermanentError {
  override readonly name = 'ReadError';

  constructor(
    override readonly code: ReadErrorCode,
    message: string = SENTENCES[code],
    options?: ErrorOptions,
  ) {
    super(code, message, options);
  }
}

/** True for a string that is one of the stable codes. */
export function isReadErrorCode(code: string): code is ReadErrorCode {
  return Object.hasOwn(SENTENCES, code);
}
