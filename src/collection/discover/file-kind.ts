/** What bytes are, told from the bytes alone: names and headers lie. */
export type FileKind = 'pdf' | 'word' | 'page' | 'other';

const PDF_SEARCH = 1_024;
/** Bytes of a zip in which the names of its parts are looked for: at its start and at its end. */
const ZIP_SEARCH = 65_536;

/**
 * Tells a PDF (`%PDF-` in the first 1,024 bytes), a Word or OpenDocument text (a zip that names its
 * parts, or the old binary format), a web page, and anything else.
 *
 * @param bytes the body as sent
 */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, PDF_SEARCH).includes('%PDF-')) return 'pdf';
  if (buffer.subarray(0, 2).toString('latin1') === 'PK')
    return isWordZip(buffer) ? 'word' : 'other';
  if (buffer.subarray(0, 4).equals(OLE)) return buffer.includes(OLD_WORD) ? 'word' : 'other';
  const start = buffer
    .subarray(0, 4_096)
    .toString('latin1')
    .replace(/^[\s\ufeff\xef\xbb\xbf]+/, '');
  return /<(?:!doctype\s+html|html|head|body|title|meta|main|div|h1|p|a|script|link)\b/i.test(start)
    ? 'page'
    : 'other';
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const OLD_WORD = Buffer.from('WordDocument', 'utf16le');

function isWordZip(buffer: Buffer): boolean {
  const ends = [buffer.subarray(0, ZIP_SEARCH), buffer.subarray(-ZIP_SEARCH)];
  return ends.some(
    (part) =>
      part.includes('word/document') ||
      part.includes('mimetypeapplication/vnd.oasis.opendocument.text'),
  );
}
