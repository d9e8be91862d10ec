import { decodeText } from './charset';
import { ReadError } from './read-error';
import { LIMITS, type MediaType } from './reading';

/** A document whose kind was found in its bytes; `bytes` start where the document starts. */
export type Sniffed = { readonly mediaType: MediaType; readonly bytes: Uint8Array };

/** What the sender said about the bytes; used only to explain, never to decide the kind. */
export type Declared = {
  /** File name or address. */
  readonly declaredName?: string;
  /** Content-Type header. */
  readonly declaredType?: string;
};

const PDF_SEARCH = 8 * 1024;

const OTHER_KINDS: readonly (readonly [signature: RegExp, sentence: string])[] = [
  [
    /^(\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF.{4}WEBP|.{4}ftyp(heic|heif|mif1|avif))/s,
    'This is a picture. Put the pictures of the pages into one PDF and upload that: it will be read by optical character recognition.',
  ],
  [/^\{\\rtf/, 'This is a rich text (.rtf) file. Save it as a Word document (.docx) or a PDF.'],
  [
    /^(\x1f\x8b|Rar!|7z\xbc\xaf|\xfd7zXZ|BZh)/,
    'This is a compressed archive. Unpack it and upload the document inside.',
  ],
];

/**
 * Finds the kind of a document in its bytes, never in its name.
 *
 * @returns the media type, and the bytes without what stands before a PDF's header
 * @throws ReadError `empty`, `too-large`, `unsupported-type`, `password-protected` (Office files) or
 *   `html-error-page` (a web page where a document was announced)
 */
export function sniff(bytes: Uint8Array, declared: Declared = {}): Sniffed {
  if (bytes.length === 0) throw new ReadError('empty');
  if (bytes.length > LIMITS.bytes) throw new ReadError('too-large');
  const pdf = pdfStart(bytes);
  if (pdf >= 0) return { mediaType: 'application/pdf', bytes: bytes.subarray(pdf) };
  const head = latin1(bytes.subarray(0, 16));
  if (head.startsWith('PK')) return sniffZip(bytes);
  if (head.startsWith('\xd0\xcf\x11\xe0')) throw oleError(bytes);
  for (const [signature, sentence] of OTHER_KINDS) {
    if (signature.test(head)) throw new ReadError('unsupported-type', sentence);
  }
  return sniffText(bytes, declared);
}

/** Offset of the PDF header; a missing header is forgiven where the body is plainly a PDF's. */
function pdfStart(bytes: Uint8Array): number {
  const head = latin1(bytes.subarray(0, PDF_SEARCH));
  if (/^\s*%PDF-/.test(head)) return head.indexOf('%PDF-');
  const at = head.search(/%PDF-[0-9]/);
  const hasObjects = (from: number) =>
    /\d+\s+\d+\s+obj\b/.test(latin1(bytes.subarray(from, from + 1_048_576)));
  if (at >= 0 && hasObjects(at)) return at;
  return /^\s*(%|\d+\s+\d+\s+obj\b)/.test(head) && hasObjects(0) ? 0 : -1;
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => buffer.includes(name, 0, 'latin1');
  if (holds('word/vbaProject.bin'))
    throw new ReadError(
      'unsupported-type',
      'This Word document contains macros (.docm), which are not opened here. Save it as .docx without macros, or as a PDF.',
    );
  if (holds('word/document'))
    return {
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes,
    };
  if (holds('xl/workbook'))
    throw new ReadError(
      'unsupported-type',
      'This is a spreadsheet. Upload the statement itself as a PDF or Word document.',
    );
  if (holds('ppt/presentation'))
    throw new ReadError('unsupported-type', 'This is a presentation. Save it as a PDF.');
  if (holds('mimetypeapplication/vnd.oasis.opendocument'))
    throw new ReadError(
      'unsupported-type',
      'This is an OpenDocument file. Save it as a Word document (.docx) or a PDF.',
    );
  throw new ReadError(
    'unsupported-type',
    'This is a ZIP archive that holds no Word document. Unpack it and upload the document inside.',
  );
}

/** Old binary Office files, and new ones wrapped in encryption. */
function oleError(bytes: Uint8Array): ReadError {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return new ReadError('password-protected');
  return new ReadError(
    'unsupported-type',
    holds('WordDocument')
      ? 'This is a Word document in the old .doc format. Save it as .docx or as a PDF.'
      : 'This is an old Office file, not a document that can be read here. Save it as a PDF.',
  );
}

function sniffText(bytes: Uint8Array, declared: Declared): Sniffed {
  const decoded = decodeText(bytes.subarray(0, 65_536));
  if (!decoded) throw new ReadError('unsupported-type');
  const start = decoded.text.replace(/^(\s|\ufeff|<!--[^]*?-->|<\?xml[^]*?\?>)+/, '');
  if (start === '' && bytes.length <= 65_536) throw new ReadError('empty');
  if (isHtml(start)) {
    if (announcedAsDocument(declared)) throw new ReadError('html-error-page');
    return { mediaType: 'text/html', bytes };
  }
  if (/^<(\?xml|!DOCTYPE|svg|rss|feed|urlset|[a-z]+:)/i.test(start) || /^<\?xml/.test(decoded.text))
    throw new ReadError('unsupported-type');
  return { mediaType: 'text/plain', bytes };
}

function isHtml(start: string): boolean {
  if (/^<(!doctype\s+html|html|head|body|title|meta|script|link|base|style)\b/i.test(start))
    return true;
  return (
    start.startsWith('<') &&
    /^<(div|p|h[1-6]|table|main|article|section|header|nav|ul|ol|span|a|br|b|center|font|form|img)\b[^<>]*>/i.test(
      start,
    )
  );
}

function announcedAsDocument({ declaredName = '', declaredType = '' }: Declared): boolean {
  const name = declaredName.replace(/[?#].*$/s, '');
  return (
    /\.(pdf|docx?)$/i.test(name) || /^application\/(pdf|msword|vnd\.openxml)/i.test(declaredType)
  );
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
