/** Targets of one paragraph and what was reached of them in another, by their name: 「处理率不低于95%」, 「处理率为93.6%」. */
import type { SaidRelation, ToldFigure } from '../../../model';
import { groupBy } from '../../../group-by';

/** Shorter names are those of many. */
const SHORTEST = 4;

export function reachedByName(told: readonly ToldFigure[]): SaidRelation[] {
  return pairsByName(told).map(({ target, result }) => ({
    kind: 'reached',
    target: target.figure,
    actual: result.figure,
  }));
}

/** Each target with the only value that was reached of it. */
export function pairsByName(
  told: readonly ToldFigure[],
): { readonly target: ToldFigure; readonly result: ToldFigure }[] {
  const reached = groupBy(told.filter(isResult), keyOf);
  return told.filter(isTarget).flatMap((target) => {
    const results = (reached.get(keyOf(target)) ?? []).filter(({ years }) => mayBeOne(years, target.years));
    const [result] = results;
    const isOne = result && results.every(({ figure }) => figure.value.value.eq(result.figure.value.value));
    return isOne && result.list !== target.list ? [{ target, result }] : [];
  });
}

function isTarget({ figure: { value }, noun, within, isOfTable }: ToldFigure): boolean {
  return !isOfTable && within === '' && noun.length >= SHORTEST && BOUNDS.has(value.comparator ?? '');
}

const BOUNDS: ReadonlySet<string> = new Set(['>=', '<=', '>', '<']);

function isResult({ figure: { value }, noun, within, phase, isOfTable }: ToldFigure): boolean {
  const isPlain = value.comparator === null && !value.approximate;
  return !isOfTable && within === '' && phase !== 'planned' && noun.length >= SHORTEST && isPlain;
}

function keyOf({ noun, counted, place, figure: { value } }: ToldFigure): string {
  return JSON.stringify([noun, counted, place, value.unit?.symbol]);
}

function mayBeOne(a: string, b: string): boolean {
  return a === b || a === '' || b === '';
}
