/** What each of them got, where how many there are was told before: 「残疾人288名」, 「全年拨付103.68万元，人均3600元」. */
import type { SaidRelation } from '../../../../model';
import { groupBy } from '../../../../group-by';
import { inBase } from '../../../../quantity';
import { SPENT_SAID } from '../../../../terms/said-changes';
import { PART_LINKS } from '../../../../terms/said-sums';
import { MEANS_OF_OTHERS } from '../../../../terms/superlatives';
import { COUNTS_PLANNED } from '../../../../terms/told-twice';
import { holding } from '../../../../terms/search';
import { averagesIn, eachOf, isOneOf } from '../averages';
import { isPlain, type Passage, type Said } from '../passages';
import { clausesOf, isSameMeasure } from '../turns';
import { listed, withoutEndings } from '../words';

const isOfOthers = holding(MEANS_OF_OTHERS);
const isPlan = holding(COUNTS_PLANNED);
const SPENT = listed(`${SPENT_SAID} ${PART_LINKS}`);
const SHORTEST_NAME = 3;

/** How many there are, and the sentence that tells it. */
interface Count {
  readonly figure: Said;
  readonly text: string;
}

export function averagesOver(passage: Passage, before: readonly Passage[]): SaidRelation[] {
  const told = new Set(averagesIn(passage).map(({ result }) => result));
  return clausesOf(passage).flatMap((clause) =>
    clause.flatMap((result, index): SaidRelation[] => {
      const [units] = eachOf(result);
      const whole = clause[index - 1];
      if (told.has(result.figure) || units.length === 0 || !whole || isOfOthers(result.label)) return [];
      if (!isPlain(result) || !isPlain(whole) || !isSameMeasure(whole, result) || eachOf(whole)[0].length > 0)
        return [];
      const isCount = (figure: Said) => isPlain(figure) && units.some((unit) => isOneOf(figure, unit));
      // Another count beside it would be meant.
      if (clause.some(isCount)) return [];
      const counts = before.flatMap(({ figures, text }) =>
        figures.filter(isCount).map((figure): Count => ({ figure, text: text.slice(0, figure.start) })),
      );
      const readings = mostTold(ofOneName(counts, whole)).map(({ figure }) => ({
        added: [whole.figure],
        among: figure.figure,
      }));
      return readings.length === 0 ? [] : [{ kind: 'average', result: result.figure, readings, isWeak: true }];
    }),
  );
}

/** Of 「路面大中修支出3699.48万元」 those that are told of 路面大中修, and not as a plan; all where none is. */
function ofOneName(counts: readonly Count[], { label }: Said): readonly Count[] {
  const name = withoutEndings(label, SPENT);
  const own =
    name.length < SHORTEST_NAME
      ? []
      : counts.filter(({ figure, text }) => text.includes(name) && !isPlan(figure.label));
  return own.length > 0 ? own : counts;
}

/** What is told twice was meant; all where none is told oftener than the others. */
function mostTold(counts: readonly Count[]): readonly Count[] {
  const groups = [...groupBy(counts, ({ figure }) => inBase(figure.value).toFixed()).values()];
  const most = Math.max(0, ...groups.map(({ length }) => length));
  const [first, another] = groups.filter(({ length }) => length === most);
  return most > 1 && first && !another ? first.slice(0, 1) : counts;
}
