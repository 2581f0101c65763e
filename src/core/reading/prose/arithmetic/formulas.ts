/** Formulas that are written out: 「49/146×100%=33.56%」. */
import Big from 'big.js';
import type { SaidRelation } from '../../../model';
import type { Passage } from './passages';

/** Numbers and signs between an equals sign (or an opening bracket) and the result. */
const FORMULA = /[\d.,%()+\-*×÷/ ]+$/;
const LONGEST_FORMULA = 120;

/** 「49/146×100%=33.56%」. */
export function formulasIn({ text, figures }: Passage): SaidRelation[] {
  return figures.flatMap((result): SaidRelation[] => {
    const sign = result.value.text.startsWith('=') ? result.start : result.start - 1;
    if (text.charAt(sign) !== '=') return [];
    const formula = FORMULA.exec(text.slice(Math.max(0, sign - LONGEST_FORMULA), sign))?.[0].trim() ?? '';
    const value = /[+\-*×÷/]/.test(formula.slice(1)) ? valueOf(formula) : null;
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
