/**
 * An address that a link may lead to. What was collected is anybody's: http and https only.
 *
 * @returns `null` for anything else
 */
export function webAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) && URL.canParse(address)
    ? address
    : null;
}
