/**
 * Freezes plain data through and through. Maps stay maps (their type is read-only), their values
 * are frozen.
 *
 * @returns the same value
 */
export function freezeDeeply<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  const parts = value instanceof Map ? value.values() : Object.values(value);
  for (const part of parts) freezeDeeply(part);
  return value;
}
