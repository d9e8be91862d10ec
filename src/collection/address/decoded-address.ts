/** An address with its percent signs undone; as it is, where they stand for no text. */
export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
