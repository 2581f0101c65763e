/** Formulas that are written out: 「49/146×100%=33.56%」. */
import Big from 'big.js';
import type { NumberQuantity, SaidRelation } from '../../../model';
import { readQuantity } from '../../../quantity';

import type { Passage, Said } from './passages';

/** Numbers and signs between an equals sign (or an opening bracket) and the result. */
const FORMULA = /[\d.,%()+\-*×÷/ ]+$/;
const LONGEST_FORMULA = 120;
/** Numbers with their units, between signs of multiplication. */
const PRODUCT = /(?:\d[\d.,]*\p{Script=Han}{1,4}[×*])+\d[\d.,]*\p{Script=Han}{1,4}$/u;
const TIMES = /[×*]/;

/** 「49/146×100%=33.56%」. */
export function formulasIn({ text, figures }: Passage): SaidRelation[] {
  return figures.flatMap((result): SaidRelation[] => {
    const sign = result.value.text.startsWith('=') ? result.start : result.start - 1;
    if (text.charAt(sign) !== '=') return [];
    const formula = FORMULA.exec(text.slice(Math.max(0, sign - LONGEST_FORMULA), sign))?.[0].trim() ?? '';
    const value = /[+\-*×÷/]/.test(formula.slice(1)) ? valueOf(formula) : null;
    const units = value ? null : inUnits(text.slice(Math.max(0, sign - LONGEST_FORMULA), sign), result);
    if (units) return [units];
    return value
      ? [
          {
            kind: 'formula',
            result: { ...result.figure, words: `${formula}=${result.value.text.replace(/^=\s*/, '')}` },
            value,
            formula,
          },
        ]
      : [];
  });
}

/** 「6420人×80元×12个月=616.32万元」: one price, times how many and how often. */
function inUnits(text: string, { figure }: Said): SaidRelation | null {
  const formula = PRODUCT.exec(text)?.[0] ?? '';
  const { unit } = figure.value;
  const factors = formula.split(TIMES).map((written) => readQuantity(written));
  const numbers = factors.flatMap((factor) => (factor.kind === 'number' && factor.unit ? [factor] : []));
  const prices = numbers.filter((factor) => factor.unit?.dimension === 'money');
  if (factors.length < 2 || numbers.length < factors.length || prices.length !== 1 || unit?.dimension !== 'money')
    return null;
  // What is counted in ten thousands is rounded.
  const isPlainCount = ({ unit: own }: NumberQuantity) =>
    own?.dimension === 'time' || (own?.dimension === 'count' && own.factor === 1);
  if (!numbers.every((factor) => prices.includes(factor) || isPlainCount(factor))) return null;
  const all = numbers.reduce((product, factor) => product.times(factor.value), new Big(1));
  const value = all.times(prices[0]?.unit?.factor ?? 1).div(unit.factor);
  const words = `${formula}=${figure.value.text.replace(/^=\s*/, '')}`;
  return { kind: 'formula', result: { ...figure, words }, value, formula, isUnsure: true };
}

/** What a formula of numbers gives; null for one that is not whole. */
export function valueOf(formula: string): Big | null {
  const tokens = formula.replace(/(\d),(?=\d{3})/g, '$1').match(/\d+(?:\.\d+)?%?|[()+\-*×÷/]/g) ?? [];
  let at = 0;
  const sum = (): Big | null => {
    let value = term();
    while (value && (tokens[at] === '+' || tokens[at] === '-')) {
      const sign = tokens[at++];
      const next = term();
      value = next && (sign === '+' ? value.plus(next) : value.minus(next));
    }
    return value;
  };
  const term = (): Big | null => {
    let value = factor();
    while (value && /^[*×÷/]$/.test(tokens[at] ?? '')) {
      const sign = tokens[at++] ?? '';
      const next: Big | null = factor();
      if (next?.eq(0) && '÷/'.includes(sign)) return null;
      value = next && ('÷/'.includes(sign) ? value.div(next) : value.times(next));
    }
    return value;
  };
  const factor = (): Big | null => {
    const token = tokens[at++] ?? '';
    if (token === '(') {
      const value = sum();
      return tokens[at++] === ')' ? value : null;
    }
    if (!/^\d/.test(token)) return null;
    return token.endsWith('%') ? new Big(token.slice(0, -1)).div(100) : new Big(token);
  };
  const value = sum();
  return at === tokens.length ? value : null;
}
