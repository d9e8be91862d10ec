/**
 * Exponential and logarithm from additions, multiplications and divisions alone. Those are rounded
 * alike on every machine; the engine's own `Math.exp` and `Math.log` need not be.
 */

const LN2 = 0.6931471805599453;
const SQRT2 = 1.4142135623730951;

/** e to the power of x; 0 below -700, never infinite. */
export function exp(x: number): number {
  if (x < -700) return 0;
  const bounded = Math.min(x, 700);
  const halvings = Math.floor(bounded / LN2 + 0.5);
  const rest = bounded - halvings * LN2;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 14; n += 1) {
    term = (term * rest) / n;
    sum += term;
  }
  return sum * 2 ** halvings;
}

/** Natural logarithm of a positive number. */
export function ln(x: number): number {
  let mantissa = x;
  let exponent = 0;
  while (mantissa > SQRT2) {
    mantissa /= 2;
    exponent += 1;
  }
  while (mantissa < SQRT2 / 2) {
    mantissa *= 2;
    exponent -= 1;
  }
  const ratio = (mantissa - 1) / (mantissa + 1);
  const square = ratio * ratio;
  let sum = 0;
  for (let n = 21; n >= 1; n -= 2) sum = 1 / n + square * sum;
  return 2 * ratio * sum + exponent * LN2;
}

/** The logistic function. */
export const sigmoid = (x: number): number => 1 / (1 + exp(-x));
