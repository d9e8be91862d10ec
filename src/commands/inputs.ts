import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { LIMITS } from '../documents/reading';
import { PermanentError } from '../errors';

/** One document to audit: where it comes from, and how to get its bytes when its turn comes. */
export type Input = {
  /** As the person gave it: a path or an address. */
  readonly source: string;
  /** What the name or the server says the document is called. */
  readonly declaredName: string;
  readonly bytes: () => Promise<{ bytes: Buffer; declaredName: string }>;
};

export type FetchSettings = { readonly userAgent: string; readonly allowLoopback: boolean };

/**
 * Turns what was typed into documents, in the order typed: a folder becomes all the files below
 * it in alphabetical order (files and folders whose name starts with a dot are passed over).
 */
export async function expandInputs(
  typed: readonly string[],
  settings: FetchSettings,
): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const source of typed) {
    if (/^https?:\/\//i.test(source)) inputs.push(addressInput(source, settings));
    else if (await isFolder(source)) inputs.push(...(await folderInputs(source)));
    else inputs.push(fileInput(source));
  }
  return inputs;
}

async function folderInputs(folder: string): Promise<Input[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !path
          .slice(folder.length)
          .split(/[\\/]/)
          .some((part) => part.startsWith('.')),
    )
    .sort((a, b) => (a < b ? -1 : 1));
  if (paths.length > 0) return paths.map(fileInput);
  return [failing(folder, 'empty-folder', 'There are no files in this folder.')];
}

function fileInput(path: string): Input {
  const declaredName = basename(path);
  return {
    source: path,
    declaredName,
    bytes: async () => ({ bytes: await readWithinLimit(path), declaredName }),
  };
}

async function readWithinLimit(path: string): Promise<Buffer> {
  const found = await stat(path).catch((error: unknown) => {
    throw new PermanentError('file-not-found', `There is no file ${path}.`, { cause: error });
  });
  if (found.size > LIMITS.bytes)
    throw new PermanentError(
      'too-large',
      `The document is larger than ${LIMITS.bytes / 1024 / 1024} MB, the most that is read.`,
    );
  return readFile(path).catch((error: unknown) => {
    throw new PermanentError('file-not-readable', `The file ${path} cannot be opened.`, {
      cause: error,
    });
  });
}

function addressInput(address: string, settings: FetchSettings): Input {
  return {
    source: address,
    declaredName: address,
    bytes: async () => {
      const { fetchPublic } =
        require('../collection/fetch/fetch-public') as typeof import('../collection/fetch/fetch-public');
      const fetched = await fetchPublic(address, { ...settings, maxBytes: LIMITS.bytes });
      const declared = fetched.contentType?.includes('pdf') ? 'document.pdf' : fetched.finalAddress;
      return { bytes: fetched.bytes, declaredName: declared };
    },
  };
}

function failing(source: string, code: string, message: string): Input {
  return {
    source,
    declaredName: source,
    bytes: () => Promise.reject(new PermanentError(code, message)),
  };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
