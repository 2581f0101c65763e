/** What the opinion or the reason beside an indicator without an actual value says was found: 「合格率91.30%」, 「发现3例…」. */
import { groupBy } from '../../group-by';
import type { Fact, Indicator, NumberQuantity } from '../../model';
import { findFigures, type FoundFigure, foldWidth, readQuantity } from '../../quantity';
import { LINKS_TO_RATE, SOME_FOUND, SPEAKS_OF_RATE } from '../../terms/found-values';
import type { TextLine } from './read';

/** Of several texts in a row nobody knows which one the score was given for. */
export function valuesFound(cells: readonly TextLine[], indicators: readonly Indicator[]): Fact[] {
  const byRow = groupBy(cells, ({ at }) => `${String(at.row)} ${at.sheet}`);
  return indicators.flatMap((indicator): Fact[] => {
    if (indicator.isPart || (indicator.actual && indicator.actual.value.kind !== 'blank')) return [];
    const { reason, at } = indicator;
    const inRow = byRow.get(`${String(at.row)} ${at.sheet}`) ?? [];
    const texts = reason && reason.value !== '' ? [{ text: reason.value, at: reason.at }, ...inRow] : inRow;
    const found = texts.flatMap((text) => valueIn(text, indicator) ?? []);
    const [first, ...others] = new Map(found.map((fact) => [fact.at.column, fact])).values();
    return first && others.length === 0 ? [first] : [];
  });
}

function valueIn({ text, at }: TextLine, { name, criterion }: Indicator): Fact | null {
  const folded = foldWidth(text);
  const figures = findFigures(folded);
  const rates = figures.filter((figure) => isRateOf(folded, figure, `${name} ${criterion?.value ?? ''}`));
  const [rate, ...others] = rates;
  const quantity = rate && others.length === 0 ? (rate.quantity as NumberQuantity) : countIn(folded, figures);
  if (!quantity) return null;
  return { concept: 'foundValue', subject: { kind: 'indicator', name }, quantity, at, words: text, source: 'text' };
}

/** 91.30% of 「合格率91.30%」, where the indicator or its criterion speaks of 合格率. */
function isRateOf(text: string, { quantity, start }: FoundFigure, words: string): boolean {
  if (quantity.kind !== 'number' || quantity.unit?.symbol !== '%' || quantity.comparator !== null) return false;
  const noun = SPEAKS_OF_RATE.exec(text.slice(0, start).replace(LINKS_TO_RATE, ''))?.[0] ?? '';
  return noun !== '' && [...noun].some((_, from) => noun.length - from > 2 && words.includes(noun.slice(from)));
}

/** The only figure of a text, where it counts what was found: 「抽查发现3例…」. */
function countIn(text: string, [figure, ...others]: readonly FoundFigure[]) {
  if (!figure || others.length > 0 || figure.quantity.kind !== 'number') return null;
  const { quantity, start } = figure;
  const isCount = quantity.unit?.dimension === 'count' && quantity.comparator === null && !quantity.approximate;
  return isCount && SOME_FOUND.test(text.slice(0, start)) ? readQuantity(text) : null;
}
