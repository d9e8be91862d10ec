import { Invalid } from '../errors';
import { LIMITS } from './reading';

const LONGEST_ADDRESS = 2_000;

/**
 * Checks the form of an address that a person gave; whether it may be fetched is decided when it is.
 *
 * @param address as it was typed
 * @returns the address in canonical form
 * @throws Invalid for the field `address`
 */
export function checkedAddress(address: string): string {
  const typed = address.trim();
  if (typed.length > LONGEST_ADDRESS)
    throw new Invalid({ address: `Enter an address of at most ${LONGEST_ADDRESS} characters.` });
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.hostname === '')
    throw new Invalid({
      address: 'Enter a full web address, such as https://www.example.gov.uk/statement.pdf.',
    });
  return url.href;
}

/**
 * Checks the size of an upload; what the bytes are is decided when they are read.
 *
 * @param bytes of the file
 * @throws Invalid for the field `file`
 */
export function checkUpload(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw new Invalid({ file: 'The file is empty. Choose the statement itself.' });
  if (bytes.length > LIMITS.bytes)
    throw new Invalid({
      file: `The file is larger than ${LIMITS.bytes / 1024 / 1024} MB, the most that is read.`,
    });
}

/**
 * Tells a UUID from anything else a person may put into an address, before the database is asked.
 *
 * @param id of any shape
 * @returns true for a UUID in lower or upper case
 */
export function isUuid(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
}
