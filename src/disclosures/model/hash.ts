/**
 * Hashes of features: two independent 32-bit numbers, 64 bits together, so that a table of tens of
 * thousands of features is exact in practice. Integer arithmetic only: equal on every machine.
 */

const FIRST_PRIME = 0x01000193;
const SECOND_PRIME = 0x5bd1e995;

/** Start values of the two hashes. */
export const FIRST_SEED = 0x811c9dc5 | 0;
export const SECOND_SEED = 0x9747b28c | 0;

/** Adds one unit (a character code, or a token's hash) to the first hash. */
export const addFirst = (hash: number, unit: number): number => {
  const mixed = Math.imul(hash ^ unit, FIRST_PRIME);
  return mixed ^ (mixed >>> 15);
};

/** Adds one unit to the second hash. */
export const addSecond = (hash: number, unit: number): number => {
  const mixed = Math.imul(hash ^ unit, SECOND_PRIME);
  return mixed ^ (mixed >>> 13);
};

/** Both hashes of a string, unit by unit. */
export function hashOf(text: string): readonly [number, number] {
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    first = addFirst(first, unit);
    second = addSecond(second, unit);
  }
  return [first, second];
}
