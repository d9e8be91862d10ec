import { createHash } from 'node:crypto';
import type { OrganisationKind } from './register-entry';

/** A code of the Office for National Statistics: a nation's letter and eight digits. */
const GSS = /^[EWSN]\d{8}$/;
const OWN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/;
const COMPANY = 'GB-COH-';

/** @returns the kind of body a code of the Office for National Statistics names, or `null` */
export function kindOfCode(id: string): OrganisationKind | null {
  if (!GSS.test(id)) return null;
  return /^E(?:47|61)/.test(id) ? 'combined-authority' : 'council';
}

/** Whether a text can be the id of an organisation: 40 letters, digits, dots and dashes at most. */
export function isOrganisationId(id: string): boolean {
  return OWN.test(id);
}

/** Id of a company by its number, as org-id.guide has it: GB-COH-01234567. */
export function companyId(number: string): string {
  return `${COMPANY}${number}`;
}

/** @returns the company number within such an id, `null` when it holds none */
export function numberInId(id: string): string | null {
  return id.startsWith(COMPANY) ? id.slice(COMPANY.length) : null;
}

/** Id of an organisation that has no number: made of its host, so the next import finds it again. */
export function siteId(host: string): string {
  const id = `WEB-${host}`;
  return isOrganisationId(id)
    ? id
    : `WEB-${createHash('sha256').update(host).digest('hex').slice(0, 32)}`;
}

/**
 * Reads a Companies House number: eight characters, all digits or two letters first. Spreadsheets
 * eat leading zeros: 7595434 becomes 07595434.
 *
 * @returns `null` when it is none
 */
export function companyNumber(text: string): string | null {
  const plain = text.replace(/[\s.]/g, '').toUpperCase();
  if (/^\d{5,8}$/.test(plain)) return plain.padStart(8, '0');
  const lettered = /^([A-Z]{2})(\d{1,6})$/.exec(plain);
  if (lettered) return `${lettered[1]}${(lettered[2] ?? '').padStart(6, '0')}`;
  return /^(?:R\d{7}|[A-Z]{2}\d{5}[A-Z])$/.test(plain) ? plain : null;
}
