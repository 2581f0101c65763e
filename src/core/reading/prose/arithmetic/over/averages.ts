/** What each of them got, where how many there are was told before: 「残疾人288名」, 「全年拨付103.68万元，人均3600元」. */
import type { SaidRelation } from '../../../../model';
import { MEANS_OF_OTHERS } from '../../../../terms/superlatives';
import { holding } from '../../../../terms/search';
import { averagesIn, eachOf, isCountOf } from '../averages';
import { isPlain, type Passage } from '../passages';
import { clausesOf, isSameMeasure } from '../turns';

const isOfOthers = holding(MEANS_OF_OTHERS);

export function averagesOver(passage: Passage, before: readonly Passage[]): SaidRelation[] {
  const told = new Set(averagesIn(passage).map(({ result }) => result));
  return clausesOf(passage).flatMap((clause) =>
    clause.flatMap((result, index): SaidRelation[] => {
      const [units] = eachOf(result);
      const whole = clause[index - 1];
      if (told.has(result.figure) || units.length === 0 || !whole || isOfOthers(result.label)) return [];
      if (!isPlain(result) || !isPlain(whole) || !isSameMeasure(whole, result) || eachOf(whole)[0].length > 0)
        return [];
      // Another count beside it would be meant.
      if (clause.some((figure) => units.some((unit) => isCountOf(figure, unit)))) return [];
      const counts = before
        .flatMap(({ figures }) => figures)
        .filter((figure) => isPlain(figure) && units.some((unit) => isCountOf(figure, unit)));
      const readings = counts.map(({ figure }) => ({ added: [whole.figure], among: figure }));
      return readings.length === 0 ? [] : [{ kind: 'average', result: result.figure, readings, isWeak: true }];
    }),
  );
}
