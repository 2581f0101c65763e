/** Points of all groups of indicators, told in a sentence: 「满分100分，其中产出指标40分、效益指标20分…」 ↔ 35 and 25 in the table. */
import type { Big } from 'big.js';
import type { Indicator, SaidFigure, SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { addUp, isNumber } from '../../../quantity';
import { GROUP_WORDS } from '../../../terms/cells-named';
import { splitGroupPoints } from '../../grid/wording';
import type { Line } from '../arithmetic/lists';
import { isMark, type Said } from '../arithmetic/passages';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';

const WORDS = listed(GROUP_WORDS);
/** Of two groups the other is what is left. */
const FEWEST = 3;

interface Group {
  readonly points: Big;
  readonly figure: SaidFigure;
}

/** Both make the same full mark, over the same groups: only how it is divided may differ. */
export function groupPoints(lines: readonly Line[], indicators: readonly Indicator[]): SlipRelation[] {
  const groups = groupsOf(indicators);
  if (groups.size < FEWEST) return [];
  const whole = addUp([...groups.values()].map(({ points }) => points));
  return lines.flat().flatMap(({ figures, text }): SlipRelation[] => {
    if (text.includes('\t')) return [];
    const told = figures.flatMap((said): { readonly said: Said; readonly group: Group }[] => {
      const group = isMark(said) ? groups.get(nameOf(said.label)) : undefined;
      return group ? [{ said, group }] : [];
    });
    const areAll = told.length === groups.size && new Set(told.map(({ group }) => group)).size === groups.size;
    if (!areAll || !addUp(told.map(({ said }) => said.value.value)).eq(whole)) return [];
    const odd = told.find(({ said, group }) => !said.value.value.eq(group.points));
    return odd ? [{ kind: 'slip', odd: odd.said.figure, right: odd.group.figure }] : [];
  });
}

/** Level-1 groups with what their indicators are worth; none where one of these is not told. */
function groupsOf(indicators: readonly Indicator[]): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const [label, own] of groupBy(indicators, ({ level1 }) => level1)) {
    const name = nameOf(splitGroupPoints(label).name);
    const points = own.flatMap(({ points: stated }) => (stated && isNumber(stated.value) ? [stated] : []));
    const [first] = points;
    if (name === '' || !first || !isNumber(first.value) || points.length < own.length || groups.has(name))
      return new Map();
    const sum = addUp(points.flatMap(({ value }) => (isNumber(value) ? [value.value] : [])));
    const value = { ...first.value, value: sum, text: sum.toFixed() };
    groups.set(name, { points: sum, figure: { value, at: first.at, words: `${label}分值合计${sum.toFixed()}` } });
  }
  return groups;
}

/** 产出 of 「其中产出指标」. */
function nameOf(label: string): string {
  return withoutEndings(withoutBeginnings(label, WORDS), WORDS);
}
