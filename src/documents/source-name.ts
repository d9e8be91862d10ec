const LONGEST = 200;

/**
 * Makes the name a browser sent fit to be shown and logged: no folders, no control or
 * direction-changing characters, at most 200 characters.
 *
 * @param name as it arrived; may be empty, a path, or an attack
 * @returns a name of at least one character; never used as a path
 */
export function sourceName(name: string): string {
  const last = name.split(/[\\/]/).pop() ?? '';
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '').trim();
  if (plain === '' || plain === '.' || plain === '..') return 'document';
  const characters = [...plain];
  if (characters.length <= LONGEST) return plain;
  const extension = /\.[a-z0-9]{1,8}$/i.exec(plain)?.[0] ?? '';
  return `${characters.slice(0, LONGEST - extension.length - 1).join('')}…${extension}`;
}

/**
 * Repairs a file name that an upload form sent as UTF-8 and the server read as Latin-1.
 *
 * @param name as multer gives it
 * @returns the name as the person wrote it; unchanged when it was not UTF-8
 */
export function repairName(name: string): string {
  if (/[^\u0000-\u00ff]/.test(name)) return name;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(name, 'latin1'));
  } catch {
    return name;
  }
}

/**
 * The extension that says what a document was announced as.
 *
 * @param name of a file, or an address
 * @param contentType header that came with it; a PDF may stand behind any address
 * @returns for example `pdf`, in lower case without the dot; empty when there is none
 */
export function declaredExtension(name: string, contentType: string | null = null): string {
  if (contentType?.toLowerCase().includes('pdf')) return 'pdf';
  const path = URL.canParse(name) ? new URL(name).pathname : name;
  return /\.([a-z0-9]{1,10})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
}
