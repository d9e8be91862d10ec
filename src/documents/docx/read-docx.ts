import type { PagePart } from '../../text/freeze';
import { ReadError } from '../read-error';
import { readBody } from './body';
import { openPackage } from './package';
import { readStyles } from './styles';

/** Changes whenever the same document would give other blocks. */
export const DOCX_READER = 'docx/1';

/**
 * Reads a Word document: one part without positions, running headers and footers as furniture,
 * footnotes behind the body.
 *
 * @param bytes the .docx file
 * @throws ReadError `decompression-bomb`, `password-protected`, `corrupt` or `unsupported-type`
 */
export async function readDocx(bytes: Uint8Array): Promise<PagePart[]> {
  const parts = await openPackage(bytes);
  const body = mainPart(parts.names);
  if (!body) throw new ReadError('corrupt');
  if (parts.names.some((name) => /vbaProject\.bin$/i.test(name)))
    throw new ReadError(
      'unsupported-type',
      'This Word document contains macros. Save it as .docx.',
    );
  const styles = await readStyles(parts);
  const blocks = [];
  for (const name of named(parts.names, /^word\/header\d*\.xml$/))
    blocks.push(...(await readBody(parts, name, styles, true)));
  blocks.push(...(await readBody(parts, body, styles)));
  for (const name of named(parts.names, /^word\/(footnotes|endnotes)\.xml$/))
    blocks.push(...(await readBody(parts, name, styles)));
  for (const name of named(parts.names, /^word\/footer\d*\.xml$/))
    blocks.push(...(await readBody(parts, name, styles, true)));
  return [{ blocks }];
}

function mainPart(names: readonly string[]): string | undefined {
  return names.find((name) => /^word\/document\d*\.xml$/.test(name));
}

function named(names: readonly string[], pattern: RegExp): string[] {
  return names.filter((name) => pattern.test(name)).sort();
}
