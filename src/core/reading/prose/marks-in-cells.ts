/** What the opinion or the reason beside an indicator says of its score: 「…不符合评价要点③；综上，该指标得3.33分」, 「3个村缺验收单，扣3分」. */
import type { Fact, Indicator } from '../../model';
import { groupBy } from '../../group-by';
import { addUp, findFigures, foldWidth, formatFigure, isNumber } from '../../quantity';
import { LAYS_DOWN, TAKEN, TAKEN_IN_ALL } from '../../terms/deductions';
import type { TextLine } from './read';

const THIS = /(?:该|本|此)项?(?:三级)?指标(?:综合|最终|实际|评价|应)?得分?(?:为|:)?$/;

export function marksInCells(texts: readonly TextLine[], indicators: readonly Indicator[]): Fact[] {
  const byRow = groupBy(indicators, ({ at }) => `${String(at.row)} ${at.sheet}`);
  return texts.flatMap(({ text, at }): Fact[] => {
    const [indicator, another] = byRow.get(`${String(at.row)} ${at.sheet}`) ?? [];
    if (!indicator || another) return [];
    const folded = foldWidth(text);
    const scores = findFigures(folded).flatMap(({ quantity, start }) =>
      isNumber(quantity) && quantity.unit?.symbol === '分' && THIS.test(folded.slice(0, start)) ? [quantity] : [],
    );
    const [score] = scores;
    if (!score || scores.length > 1 || score.comparator !== null) return [];
    const subject = { kind: 'indicator', name: indicator.name } as const;
    return [{ concept: 'score', subject, quantity: { ...score, unit: null }, at, words: text, source: 'text' }];
  });
}

/** Points that the reason beside an indicator says were taken: those in all, else those of each cause together. */
export function deductionsInReasons(indicators: readonly Indicator[]): Fact[] {
  return indicators.flatMap(({ name, reason }): Fact[] => {
    const folded = foldWidth(reason?.value ?? '');
    if (!reason || LAYS_DOWN.test(folded)) return [];
    const points = findFigures(folded).flatMap(({ quantity, start }) =>
      isNumber(quantity) && quantity.unit?.symbol === '分' ? [{ quantity, before: folded.slice(0, start) }] : [],
    );
    const whole = points.filter(({ before }) => TAKEN_IN_ALL.test(before));
    const taken = whole.length > 0 ? whole : points;
    const [first] = taken;
    // Other points in the text may be what was given.
    const isOther = points.some(({ quantity, before }) => quantity.comparator !== null || !TAKEN.test(before));
    if (!first || isOther) return [];
    const value = addUp(taken.map(({ quantity }) => quantity.value));
    const decimals = Math.max(...taken.map(({ quantity }) => quantity.decimals));
    const text = taken.length > 1 ? formatFigure(value) : first.quantity.text;
    const quantity = { ...first.quantity, value, decimals, text, unit: null };
    const subject = { kind: 'indicator', name } as const;
    return [{ concept: 'deduction', subject, quantity, at: reason.at, words: reason.value, source: 'text' }];
  });
}
