import type { CellRef, Indicator, ProjectPair } from '../model';
import { bareGroup } from '../terms/groups';
import { moneyRateOf } from '../scoring/figures';
import type { Found, Look, PairCheck } from './engine/check';
import { isAnotherSet, milder, weightOf } from './view/pair';

/** An indicator of the earlier workbook ↔ the indicators of the later one. */
export const indicatorDropped: PairCheck = {
  scope: 'pair',
  meta: {
    id: 'indicator-dropped',
    severity: 'error',
    group: 'pair',
    since: '1.1.0',
    basis:
      '财预〔2015〕88号 第二十八条：绩效目标确定后一般不予调整，确需调整的按流程报批；财预〔2020〕10号 第七条：绩效目标是绩效评价的主要依据',
  },

  *run(pair) {
    const weight = weightOf(pair);
    if (weight === null || pair.after.indicators.length === 0) return;
    const severity = isAnotherSet(pair) ? milder(weight) : weight;
    for (const { before, after, match } of pair.indicators) {
      if (!before || before.isPart) continue;
      if (after) yield match === 'guess' ? renamed(before, after) : null;
      else yield isElsewhere(before, pair) ? null : { ...dropped(before, pair), severity };
    }
  },
};

function dropped(before: Indicator, { after }: ProjectPair): Found {
  const { name, target } = before;
  const asked = target && target.value.kind !== 'blank' ? target.value.text : '';
  const data = { indicator: name, group: before.level2 || before.level1, place: { at: before.at } };
  const found = { at: placeIn(after, before), subject: name };
  return asked === ''
    ? { ...found, message: 'gone', data }
    : { ...found, message: 'gone-target', data: { ...data, target: asked } };
}

/** Taken for the same by its group and target, or by a part of its name: a person has to say. */
function renamed(before: Indicator, after: Indicator): Look {
  const data = { before: before.name, after: after.name, group: after.level2 || after.level1 };
  const figures = { stated: after.name, computed: before.name };
  return { message: 'renamed', data, at: after.at, subject: after.name, severity: 'info', ...figures };
}

/** The execution rate stands among the indicators of one form, and in the block of funds of another. */
function isElsewhere(indicator: Indicator, { after }: ProjectPair): boolean {
  return moneyRateOf(indicator) !== null && after.funds.length > 0;
}

/** Where it would stand: its group, or the table. */
function placeIn(after: ProjectPair['after'], { level1, level2 }: Indicator): CellRef {
  const names = [level2, level1].map(bareGroup).filter((name) => name !== '');
  const group = names
    .map((name) => after.groups.find((each) => bareGroup(each.name) === name))
    .find((each) => each !== undefined);
  return group?.at ?? after.indicators[0]?.at ?? { sheet: after.sheet, row: 0, column: 0 };
}
