import { canonicalAddress } from './canonical-address';
import { isCommitteePage } from './committee-address';

/**
 * Where a content management system puts the number that stays when a page is renamed. `$1` and
 * `$2` build the part of the key after the host; a page of a guide keeps its number.
 */
const LASTING_IDS: readonly (readonly [RegExp, string])[] = [
  // GOSS
  [/^\/(news\/)?article\/(\d+)(?:\/[^/?]*)?\/?(\?.*)?$/i, '$1article/$2$3'],
  [/^\/media\/(\d+)\/[^/?]+\/(?:pdf|doc|docx|odt)\/[^/?]+$/i, 'media/$1'],
  [/^\/(?:index\.aspx)\?(?:.*&)?articleid=(\d+).*$/i, 'article/$1'],
  [/^\/CHttpHandler\.ashx\?(?:.*&)?id=(\d+).*$/i, 'handler/$1'],
  // Jadu
  [/^\/info\/\d+\/[^/?]+\/(\d+)(?:\/[^/?]*)?(\/\d+)?\/?$/i, 'info/$1$2'],
  [/^\/downloads?\/(?:file|downloads\/id)\/(\d+)(?:\/[^?]*)?$/i, 'downloads/$1'],
  [/^\/directory_record\/(\d+)(?:\/[^/?]*)?\/?$/i, 'record/$1'],
  // Umbraco, Drupal, Liferay
  [/^\/page\/(\d+)(?:\/[^/?]*)?\/?$/i, 'page/$1'],
  [/^\/documents\/(\d+\/\d+)\/[^/?]+\/([0-9a-f-]{36})(?:\?t=\d+)?$/i, 'documents/$1/$2'],
];

/**
 * A key that two addresses share when they lead to one document: `www` or not, http or https, with
 * or without a last slash, and under a new title when the site's own number for the article stays.
 * Copies under one key can still differ in text, so every capture is kept.
 *
 * @param address as for `canonicalAddress`
 * @returns host and path, or host and number; not itself an address
 * @throws PermanentError `address-not-valid`
 */
export function documentKey(address: string): string {
  const url = new URL(canonicalAddress(address));
  const host = url.host.replace(/^www\d?\./, '');
  const rest = url.pathname + url.search;
  if (isCommitteePage(url.pathname)) return `${host}${rest.toLowerCase()}`;
  for (const [shape, key] of LASTING_IDS) {
    if (shape.test(rest)) return `${host}#${rest.replace(shape, key).toLowerCase()}`;
  }
  return host + url.pathname.replace(/\/+$/, '') + url.search;
}

/** Whether two addresses lead to one document as far as can be told without fetching them. */
export function sameDocument(one: string, other: string): boolean {
  return documentKey(one) === documentKey(other);
}
