import { renderDocx } from '../../fixtures/samples/builder/docx';
import { renderPdf } from '../../fixtures/samples/builder/pdf';
import { scan } from '../../fixtures/samples/builder/scan';
import type { FileContent } from '../site';

export const TYPES = {
  pdf: 'application/pdf',
  scan: 'application/pdf',
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

const made = new WeakMap<FileContent, Promise<Buffer>>();

/** The bytes of a file, made when it is first asked for. */
export const bytesOf = (file: FileContent): Promise<Buffer> => {
  const known = made.get(file);
  if (known) return known;
  const making = make(file);
  made.set(file, making);
  return making;
};

const make = async ({ as, title, blocks }: FileContent): Promise<Buffer> => {
  if (as === 'word') return renderDocx(blocks);
  const pdf = await renderPdf(blocks, { title, columns: 1, tagged: false, footer: title });
  return as === 'scan' ? scan(pdf) : pdf;
};
