/** 「从A增至B，增长C%」, 「满分A，得B，扣C」, 「决算数大于预算数」, and formulas that are written out. */
import Big from 'big.js';
import type { SaidRelation } from '../../../model';
import { FALLS, GROWS, LARGER, SMALLER } from '../../../terms/said-rates';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { endingOf, listed, withoutEndings } from './words';

const FROM = /(?:从|由)[^,;]{0,20}$/;
const TO = /^[^,;]{0,12}?(?:增长|增加|提高|上升|提升|扩大|增|升|下降|减少|降低|降|减|压减|缩减)(?:到了?|至|为)$/;
const GROW = listed(GROWS);
const FALL = listed(FALLS);
const LINKS = listed('为 达 达到 了 约 : =');

export function growthIn({ figures }: Passage): SaidRelation[] {
  return figures.flatMap((rate, index): SaidRelation[] => {
    const [from, to] = [figures[index - 2], figures[index - 1]];
    if (!from || !to || rate.value.unit?.symbol !== '%' || ![from, to, rate].every(isPlain)) return [];
    if (from.clause !== rate.clause || !isLike(from, to) || from.value.unit?.dimension === 'ratio') return [];
    const words = withoutEndings(rate.label.replace(/^(?:同比|较上年|比上年)/, ''), LINKS);
    const [grows, falls] = [GROW.includes(words), FALL.includes(words)];
    if (!grows && !falls) return [];
    const isTurn = FROM.test(from.gap.trim()) && TO.test(to.gap.replace(/\d{4}年度?的?/g, '').trim());
    return isTurn ? [{ kind: 'growth', rate: rate.figure, from: from.figure, to: to.figure, falls }] : [];
  });
}

// ---------------------------------------------------------------------------------------------------------------------
// Points

const FULL = listed('满分 分值 权重 标准分 权重分 总分值');
const EARNED = listed('得分 得 实际得分 评价得分 指标得分 自评得分 自评');
const LOST = listed('扣 扣分 扣减 扣除 共扣 失分');

/** Full mark, score and deduction of one thing, each once in its clause. */
export function deductionsIn({ figures }: Passage): SaidRelation[] {
  const clauses = new Map<number, Said[]>();
  for (const figure of figures) {
    if (figure.value.unit?.symbol !== '分') continue;
    const known = clauses.get(figure.clause);
    if (known) known.push(figure);
    else clauses.set(figure.clause, [figure]);
  }
  return [...clauses.values()].flatMap((points): SaidRelation[] => {
    if (points.length !== 3 || !points.every(isPlain)) return [];
    const of = (words: readonly string[]) =>
      points.filter(({ label }) => endingOf(withoutEndings(label, LINKS), words));
    const [[whole], [rest], [less]] = [of(FULL), of(EARNED), of(LOST)];
    if (!whole || !rest || !less || new Set([whole, rest, less]).size < 3) return [];
    // Each after the first tells only what is new: another name would be another indicator.
    const isBare = points.slice(1).every(({ label }) => withoutEndings(label, LINKS).length <= 6);
    return isBare ? [{ kind: 'difference', whole: whole.figure, less: less.figure, rest: rest.figure }] : [];
  });
}

// ---------------------------------------------------------------------------------------------------------------------
// Which is more

const COMPARED = new RegExp(
  `([\\p{Script=Han}]{2,8}?)(${LARGER.split(' ').join('|')}|${SMALLER.split(' ').join('|')})([\\p{Script=Han}]{2,8})$`,
  'u',
);
const IS_LARGER = new Set(LARGER.split(' '));

/** 「年初预算为A，支出决算为B，决算数大于预算数」: each word names one figure of the sentence. */
export function ordersIn({ text, figures }: Passage): SaidRelation[] {
  return text.split(/[,;]/).flatMap((clause): SaidRelation[] => {
    const match = COMPARED.exec(clause.trim());
    const [words, first = '', verb = '', second = ''] = match ?? [];
    if (words === undefined || /\d/.test(clause)) return [];
    const [a, b] = [figureNamed(figures, first), figureNamed(figures, second)];
    if (!a || !b || a === b || !isLike(a, b)) return [];
    const [larger, smaller] = IS_LARGER.has(verb) ? [a, b] : [b, a];
    return [{ kind: 'order', words, larger: larger.figure, smaller: smaller.figure }];
  });
}

/** The only figure whose words hold the name, without 数, 额 behind it. */
function figureNamed(figures: readonly Said[], name: string): Said | null {
  const bare = name.replace(/[数额量]$/, '').replace(/^(?:实际|全年|本年|年初)/, '');
  const named = figures.filter((figure) => bare.length > 1 && isPlain(figure) && figure.label.includes(bare));
  return named.length === 1 ? (named[0] ?? null) : null;
}

// ---------------------------------------------------------------------------------------------------------------------
// Formulas

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
