/** Whether a UTF-16 unit is a letter in lower case, or of a script without case. */
export const isLetter = (unit: number) =>
  (unit >= 97 && unit <= 122) ||
  (unit > 0x7f && unit !== 0xd7 && unit !== 0xf7 && isFarLetter(unit));
/** Whether a UTF-16 unit is one of 0 to 9. */
export const isDigit = (unit: number) => unit >= 48 && unit <= 57;
const FAR_LETTER = /\p{L}/u;

function isFarLetter(unit: number): boolean {
  if (unit >= 0xe0 && unit <= 0x24f) return true;
  if (unit < 0xaa || (unit >= 0x2000 && unit <= 0x2bff) || (unit >= 0xd800 && unit <= 0xf8ff))
    return false;
  return FAR_LETTER.test(String.fromCharCode(unit));
}
