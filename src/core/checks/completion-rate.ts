import Big from 'big.js';
import type { Interval, NumberQuantity, Outcome, Stated } from '../model';
import { difference, exactInterval, formatRate, point, ratio, sum } from '../quantity';
import { figureOf, type Figure } from '../scoring/figures';
import type { Found, ProjectCheck } from './engine/check';
import type { ProjectView } from './engine/view';
import { statementsOf } from './base/facts';
import { matchRate } from './base/rates';

/** Printed 指标完成率 ↔ actual value ÷ target. */
export const completionRate: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'completion-rate',
    severity: 'error',
    group: 'completion',
    since: '0.1.0',
    basis: '财预〔2020〕10号：实际完成率 = 实际完成值 ÷ 指标值',
  },

  *run(view) {
    for (const { index, printed } of printedRates(view)) {
      const indicator = view.project.indicators[index];
      const outcome = view.project.outcomes[index];
      if (!indicator || !outcome) continue;
      const right = rightRates(boundOf(indicator.target), figureOf(indicator.actual)?.value ?? null, outcome);
      if (right) yield compare(indicator.name, printed, right, [indicator.target, indicator.actual]);
    }
  },
};

interface PrintedRate {
  readonly index: number;
  readonly printed: Figure;
}

/** In the column of the table, and in sentences about an indicator. */
function printedRates({ project }: ProjectView): PrintedRate[] {
  const column = project.indicators.flatMap(({ completionRate: rate }, index) => {
    const printed = figureOf(rate);
    return printed ? [{ index, printed }] : [];
  });
  const sentences = statementsOf(project, 'completionRate', 'indicator').flatMap(({ fact, figure: printed }) => {
    const { subject } = fact;
    const places = project.indicators.flatMap(({ name }, index) =>
      subject.kind === 'indicator' && name === subject.name ? [index] : [],
    );
    const [index, ...others] = places;
    return index !== undefined && others.length === 0 ? [{ index, printed }] : [];
  });
  return [...column, ...sentences];
}

/** A target is a bound: ≥95 asks for 95. */
function boundOf(target: Stated | null): NumberQuantity | null {
  return target?.value.kind === 'number' ? target.value : null;
}

interface Rates {
  readonly main: Big;
  readonly intervals: readonly Interval[];
}

const ONE = point(new Big(1));

/** Every rate that is in use for it: actual ÷ target, its reverse for ≤, 1 − overrun, and 100 % once the target is met. */
function rightRates(
  target: NumberQuantity | null,
  actual: NumberQuantity | null,
  { met, completion }: Outcome,
): Rates | null {
  if (!target || !actual || target.value.lte(0) || !sameDimension(target, actual)) return null;
  const [wanted, reached] = [exactInterval(target), exactInterval(actual)];
  const direct = ratio(reached, wanted);
  if (!direct) return null;
  const reverse = ratio(wanted, reached);
  const linear = difference(sum([ONE, ONE]), direct);
  const intervals = [
    direct,
    ...(target.comparator === '>=' || !reverse ? [] : [reverse, linear]),
    ...(met === 'met' ? [ONE] : []),
  ];
  return { main: completion ?? direct.low.plus(direct.high).div(2), intervals };
}

function sameDimension({ unit: a }: NumberQuantity, { unit: b }: NumberQuantity): boolean {
  return a === null || b === null ? a === b : a.dimension === b.dimension;
}

function compare(
  subject: string,
  printed: Figure,
  { main, intervals }: Rates,
  cells: readonly (Stated | null)[],
): Found | null {
  const match = matchRate(printed.value, intervals);
  if (match === 'agrees') return null;
  const figures = { stated: printed.value.text, computed: formatRate(main) };
  const related = cells.flatMap((cell) => (cell ? [cell.at] : []));
  const found = { data: { indicator: subject, ...figures }, at: printed.at, related, subject, ...figures };
  return match === 'rounding' ? { ...found, message: 'rounding', severity: 'info' } : { ...found, message: 'differs' };
}
