/** Figures that differ as one number does that was typed wrong. */
import Big from 'big.js';
import { type Slip, slipBetween } from '../../../src/core/checks/compare/digit-slip';
import { isDigitMore } from '../../../src/core/quantity';
import { readQuantity } from '../../../src/core/quantity';

function between(first: string, second: string): Slip | null {
  const [a, b] = [readQuantity(first), readQuantity(second)];
  if (a.kind !== 'number' || b.kind !== 'number') throw new Error(`${first}, ${second}`);
  return slipBetween(a, b);
}

describe('digit-slip', () => {
  it.each<[string, string, Slip | null]>([
    ['386.5万元', '368.5万元', 'turned'],
    ['1240人', '1420人', 'turned'],
    ['386.5万元', '356.8万元', null],
    ['386.5万元', '396.5万元', null],
    ['1234人', '2143人', null],
    // Three digits at least
    ['846人', '864人', 'turned'],
    ['84人', '48人', null],
    // One to four places, and eight: 万 and 亿
    ['485.6万元', '4856万元', 'shifted'],
    ['485.6万元', '48560万元', 'shifted'],
    ['485.6万元', '485600万元', 'shifted'],
    ['485.6万元', '485.6元', 'shifted'],
    ['485.6亿元', '485.6元', 'shifted'],
    ['485.6万元', '4856000万元', 'shifted'],
    ['485.6万元', '48560000万元', null],
    ['485.6万元', '485.6万元', null],
    ['12万元', '120万元', null],
    ['485.6万元', '4857万元', null],
  ])('%s, %s', (first, second, slip) => {
    expect(between(first, second)).toBe(slip);
    expect(between(second, first)).toBe(slip);
  });
});

describe('a digit too many before the point', () => {
  it.each<[string, string, boolean]>([
    ['17', '7', true],
    ['186', '86', true],
    ['186', '18', true],
    ['1286.5', '186.5', true],
    ['1286.5', '186.4', false],
    ['1286', '86', false],
    ['86', '87', false],
    ['0.17', '0.07', false],
  ])('%s, %s', (a, b, expected) => {
    expect([isDigitMore(new Big(a), new Big(b)), isDigitMore(new Big(b), new Big(a))]).toEqual([expected, expected]);
  });
});
