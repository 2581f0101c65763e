import type { Comparator, Indicator, NumberQuantity } from '../model';
import { TURNS_ROUND, TURNS_SATISFACTION } from '../terms/denials';
import { COST_GROUP } from '../terms/groups';
import { isBad, isWantedShare, SUMS_TO_REACH } from '../terms/indicator-names';
import { COST_NAMES } from '../terms/natures';
import { holding } from '../terms/search';
import type { Found, ProjectCheck } from './engine/check';
import { bareName } from './view/indicator-names';

/** A target that asks for the wrong way: costs or accidents with ≥, satisfaction with ≤. */
export const targetDirection: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'target-direction',
    severity: 'warning',
    group: 'target',
    since: '0.1.0',
    basis: '财预〔2020〕10号：正向指标与反向指标',
  },

  *run({ project }) {
    for (const indicator of project.indicators) {
      const { name, target } = indicator;
      if (target?.value.kind !== 'number' || target.value.comparator === null) continue;
      const message = wrongWay(indicator, target.value, target.value.comparator);
      const text = target.value.text;
      const found: Omit<Found, 'message'> = { data: { indicator: name, target: text }, at: target.at, subject: name };
      yield message === null ? null : { ...found, message, stated: text };
    }
  },
};

const isToBeReached = holding(SUMS_TO_REACH);
const namesCost = holding(COST_NAMES);
const turnsRound = holding(TURNS_ROUND);
const turnsSatisfaction = holding(TURNS_SATISFACTION);

/** Whether the less of it the better: costs, complaints, accidents. */
export function lessIsWanted(indicator: Indicator): boolean {
  const { target } = indicator;
  return target?.value.kind === 'number' && wrongWay(indicator, target.value, '>=') !== null;
}

function wrongWay(
  indicator: Indicator,
  target: NumberQuantity,
  comparator: Comparator,
): 'cost' | 'bad' | 'good' | null {
  const name = bareName(indicator.name);
  if (comparator === '>=' || comparator === '>') {
    if (isCost(indicator, name, target) && !isToBeReached(name)) return 'cost';
    return isBad(name) && !turnsRound(name) ? 'bad' : null;
  }
  if (comparator === '=' || !isWantedShare(name) || turnsSatisfaction(name)) return null;
  // 「≤100%」 asks for nothing, but it forbids nothing either.
  return target.unit?.dimension === 'ratio' && target.value.times(target.unit.factor).lt(1) ? 'good' : null;
}

function isCost({ level1, level2 }: Indicator, name: string, { unit }: NumberQuantity): boolean {
  if (unit !== null && unit.dimension !== 'money') return false;
  return namesCost(name) || (unit !== null && (level2.includes(COST_GROUP) || level1.includes(COST_GROUP)));
}
