/** What a column says of each target, 是否达标 or 完成情况, ↔ the target and the value beside it. */
import type { Quantity } from '../../model';
import { inBase } from '../../quantity';
import { agrees, type Look } from '../engine/check';
import { unlessMost } from '../compare/most';
import type { ProjectView } from '../view/view';

/** Values that can be held against a target for certain. */
const COMPARED: ReadonlySet<Quantity['kind']> = new Set(['number', 'range', 'date']);

function isCertain(value: Quantity): boolean {
  return COMPARED.has(value.kind) && !(value.kind === 'number' && value.approximate);
}

/** 120 of 100次: where no sign says that more is as good, somebody may have called it a deviation. */
function mayBeOverdone(target: Quantity, actual: Quantity): boolean {
  if (target.kind !== 'number' || actual.kind !== 'number') return false;
  return target.comparator === null && !inBase(actual).eq(inBase(target));
}

/** A row that is called reached and falls short, or the reverse; nothing of a column that most rows contradict. */
export function reachedTold({ project }: ProjectView): readonly Look[] {
  const looks = project.indicators.flatMap(({ name, target, actual, reached }, index): Look[] => {
    const met = project.outcomes[index]?.met;
    if (!reached || !target || !actual || (met !== 'met' && met !== 'unmet')) return [];
    if (![target.value, actual.value].every(isCertain)) return [];
    if (met === 'met' && mayBeOverdone(target.value, actual.value)) return [];
    if ((reached.value === 'reached') === (met === 'met')) return [agrees(reached.at, target, actual)];
    const data = { indicator: name, target: target.value.text, actual: actual.value.text };
    const message = met === 'met' ? 'called-missed' : 'called-reached';
    const figures = { stated: actual.value.text, computed: target.value.text };
    return [{ message, data, at: reached.at, related: [target.at, actual.at], subject: name, ...figures }];
  });
  return unlessMost(looks);
}
