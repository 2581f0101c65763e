import Big from 'big.js';

/** As many decimals as big.js keeps. */
const DECIMALS = Big.DP;
/** Integers of so many digits are exact as doubles. */
const EXACT_DIGITS = 15;
const ZERO = new Big(0);
const powers = Array.from({ length: 2 * DECIMALS + 1 }, (_, places) => 10n ** BigInt(places));

/** The digits of a decimal as an integer. */
function digitsOf({ c: digits }: Big): number {
  let value = 0;
  for (const digit of digits) value = value * 10 + digit;
  return value;
}

/** ± digits × 10^places. */
function decimal(sign: number, digits: string, places: number): Big {
  let end = digits.length;
  while (end > 1 && digits.charCodeAt(end - 1) === 48) end--;
  const made = new Big(ZERO);
  const c: number[] = [];
  for (let at = 0; at < end; at++) c.push(digits.charCodeAt(at) - 48);
  made.c = c;
  made.e = c[0] === 0 ? 0 : digits.length - 1 + places;
  made.s = sign;
  return made;
}

/** a ÷ b where that is a decimal of few digits: 95 ÷ 100, 0.05 ÷ 0.01; else null. */
function terminating(a: number, b: number, places: number, sign: number): Big | null {
  let rest = b;
  let twos = 0;
  let fives = 0;
  for (; rest % 2 === 0; twos++) rest /= 2;
  for (; rest % 5 === 0; fives++) rest /= 5;
  if (a % rest !== 0) return null;
  const moved = Math.max(twos, fives);
  const digits = (a / rest) * 2 ** (moved - twos) * 5 ** (moved - fives);
  if (digits > Number.MAX_SAFE_INTEGER || moved - places > DECIMALS) return null;
  return decimal(sign, String(digits), places - moved);
}

/** `a.div(b)`, to its last digit: most quotients of this field are of small whole numbers, and long division is slow. */
export function quotient(a: Big, b: Big): Big {
  const isLong = a.c.length > EXACT_DIGITS || b.c.length > EXACT_DIGITS;
  if (isLong || a.c[0] === 0 || b.c[0] === 0) return a.div(b);
  const [first, second] = [digitsOf(a), digitsOf(b)];
  const sign = a.s * b.s;
  const places = a.e - a.c.length - b.e + b.c.length;
  const exact = terminating(first, second, places, sign);
  if (exact) return exact;
  const power = powers[DECIMALS + places];
  if (power === undefined) return a.div(b);
  const divisor = BigInt(second);
  const rounded = (2n * BigInt(first) * power + divisor) / (2n * divisor);
  return decimal(sign, rounded.toString(), -DECIMALS);
}
