/** What the opinion beside an indicator says of its score: 「…不符合评价要点③；综上，该指标得3.33分」. */
import type { Fact, Indicator } from '../../model';
import { groupBy } from '../../group-by';
import { findFigures, foldWidth, isNumber } from '../../quantity';
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
