import Big from 'big.js';
import type { Indicator, NumberQuantity, Outcome, Stated } from '../model';
import { difference, exactInterval, formatRate, point, sum } from '../quantity';
import { figureOf, type Figure } from '../scoring/figures';
import type { Look, ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { unlessMost } from './compare/most';
import { foundBy, matchRate, plain, rateOf, type Quotient } from './compare/rates';

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
    // 完成程度 may be a degree of something else.
    yield* unlessMost(ofColumn(view).flatMap((rate) => lookAt(view, rate)));
    for (const rate of ofSentences(view)) yield* lookAt(view, rate);
  },
};

function lookAt({ project }: ProjectView, { index, printed }: PrintedRate): Look[] {
  const indicator = project.indicators[index];
  const outcome = project.outcomes[index];
  if (!indicator || !outcome) return [];
  const right =
    rightRates(boundOf(indicator.target), figureOf(indicator.actual)?.value ?? null, outcome) ??
    rightInWords(indicator);
  return right ? [compare(indicator.name, printed, right, [indicator.target, indicator.actual])] : [];
}

interface PrintedRate {
  readonly index: number;
  readonly printed: Figure;
}

function ofColumn({ project }: ProjectView): PrintedRate[] {
  return project.indicators.flatMap(({ completionRate: rate }, index) => {
    const printed = figureOf(rate);
    return printed ? [{ index, printed }] : [];
  });
}

function ofSentences({ statements }: ProjectView): PrintedRate[] {
  return statements.aboutIndicators('completionRate').map(({ index, figure: printed }) => ({ index, printed }));
}

/** A target is a bound: ≥95 asks for 95. */
function boundOf(target: Stated | null): NumberQuantity | null {
  return target?.value.kind === 'number' ? target.value : null;
}

interface Rates {
  /** The one to show. */
  readonly main: () => Big;
  readonly right: readonly Quotient[];
}

const ONE = plain(point(new Big(1)));

/** Every rate that is in use for it: 100 % once the target is met, actual ÷ target, its reverse for ≤, 1 − overrun. */
function rightRates(
  target: NumberQuantity | null,
  actual: NumberQuantity | null,
  { met, completion }: Outcome,
): Rates | null {
  if (!target || !actual || target.value.lte(0) || !sameDimension(target, actual)) return null;
  const [wanted, reached] = [exactInterval(target), exactInterval(actual)];
  const direct = { part: reached, whole: wanted };
  const right = met === 'met' ? [ONE, direct] : [direct];
  if (target.comparator !== '>=') {
    if (reached.low.gt(0)) right.push({ part: wanted, whole: reached });
    right.push({ part: difference(sum([wanted, wanted]), reached), whole: wanted });
  }
  return { main: () => completion ?? rateOf(direct), right };
}

/** 「规范」 where 「规范」 was wanted, or 达成预期指标, is all of it; other words say nothing that can be counted. */
function rightInWords({ target, actual }: Indicator): Rates | null {
  if (target?.value.kind !== 'words' || actual?.value.kind !== 'words') return null;
  const isReached = actual.value.achievement === 'met' || actual.value.text === target.value.text;
  return isReached ? { main: () => new Big(1), right: [ONE] } : null;
}

function sameDimension({ unit: a }: NumberQuantity, { unit: b }: NumberQuantity): boolean {
  return a === null || b === null ? a === b : a.dimension === b.dimension;
}

function compare(subject: string, printed: Figure, { main, right }: Rates, cells: readonly (Stated | null)[]): Look {
  return foundBy(matchRate(printed.value, right), () => {
    const figures = { stated: printed.value.text, computed: formatRate(main()) };
    const related = cells.flatMap((cell) => (cell ? [cell.at] : []));
    return { data: { indicator: subject, ...figures }, at: printed.at, related, subject, ...figures };
  });
}
