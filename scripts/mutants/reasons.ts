/** Why a change was not found: what it leaves as it was, or that nothing else states the figure. */
import Big from 'big.js';
import type { Result } from '../../src/core/evaluate';
import type { CellRef, Indicator, Outcome, PortfolioRow, ScoredProject, Stated } from '../../src/core/model';
import { exactInterval, meets, product, roundedInterval } from '../../src/core/quantity';
import { explains } from '../../src/core/checks/view/reasons';
import { figureOf, moneyRateOf } from '../../src/core/scoring/figures';
import type { Change } from './changes';

export const REASONS = {
  same: 'The score stays right: the target is still met or missed by as much, or the same step applies.',
  person: 'A person must judge how far the target was reached; no score follows from the figure.',
  explained: 'The target is met and points were taken all the same: the reason that is written may explain it.',
  money: 'The execution rate is judged by the money, not by the figure in its row.',
  share: 'It may be a share of the group above, as some forms write it.',
  unscored: 'The indicator has no score, and nothing else follows from the figure.',
  rounding: 'Within the rounding of the figures it is worked out from.',
  zero: 'A rate of nothing: the amounts of its row are zero, or blank.',
  once: 'No other figure states it, and none follows from it.',
  unread: 'Missed: the figure that contradicts it stands in a sentence or a total that is not read.',
  missed: 'Missed: another figure constrains it.',
} as const;

export type Reason = keyof typeof REASONS;

/** The reason for a change that no check found; `before` and `after` are the results without and with it. */
export function reasonFor({ place, text }: Change, before: Result, after: Result): Reason {
  const { role, what, at } = place;
  if (role === 'target' || role === 'actual' || what === 'completionRate') return reasonOfValue(at, after);
  if (what === 'points' && role === 'total' && numberIn(text) === '100') return 'share';
  if (isRounding(place.text, text) || isRoundedRate(at, after)) return 'rounding';
  if (what === 'rate' || what === 'arrivalRate') return 'zero';
  if (what === 'reviewScore' || isInUnread(place.text, before)) return 'unread';
  return role === 'count' || isAlone(at, before) ? 'once' : 'missed';
}

function reasonOfValue(at: CellRef, { projects }: Result): Reason {
  for (const project of projects) {
    const index = project.indicators.findIndex((indicator) => values(indicator).some((stated) => isAt(stated, at)));
    const outcome = project.outcomes[index];
    if (outcome) return reasonOfOutcome(project, index, outcome);
  }
  return 'once';
}

function values({ target, actual, completionRate }: Indicator): (Stated | null)[] {
  return [target, actual, completionRate];
}

function reasonOfOutcome({ indicators }: ScoredProject, index: number, { interval, score }: Outcome): Reason {
  const stated = figureOf(indicators[index]?.score);
  if (!stated) return 'unscored';
  if (interval === null || score === null) return 'person';
  if (meets(roundedInterval(stated.value), interval)) return 'same';
  const indicator = indicators[index];
  if (indicator && moneyRateOf(indicator) === 'executionRate') return 'money';
  return indicator && explains(indicator.reason) ? 'explained' : 'missed';
}

/** One unit of the last decimal. */
function isRounding(before: string, after: string): boolean {
  const [old, changed] = [numberIn(before), numberIn(after)];
  const decimals = old.split('.')[1]?.length ?? 0;
  return decimals > 0 && new Big(changed).minus(old).abs().lte(new Big(10).pow(-decimals));
}

function numberIn(text: string): string {
  return /\d+(?:\.\d+)?/.exec(text.replaceAll(',', ''))?.[0] ?? '0';
}

/** The rate of score and points, or of payment and amount, is still the printed one, as far as it is printed. */
function isRoundedRate(at: CellRef, { projects, portfolios }: Result): boolean {
  const indicators = projects.flatMap((project) => project.indicators);
  const rows = portfolios.flatMap((portfolio) => portfolio.rows);
  return (
    indicators.some(({ scoreRate, score, points }) => isAt(scoreRate, at) && isRateOf(scoreRate, score, points)) ||
    rows.some(
      (row) => rateCells(row).some((stated) => isAt(stated, at)) && isRateOf(row.executionRate, row.spent, row.amount),
    )
  );
}

function rateCells({ spent, executionRate }: PortfolioRow): (Stated | null)[] {
  return [spent, executionRate];
}

function isRateOf(rate: Stated | null, part: Stated | null, whole: Stated | null): boolean {
  const [printed, first, second] = [figureOf(rate), figureOf(part), figureOf(whole)];
  if (!printed || !first || !second) return false;
  return meets(product(roundedInterval(printed.value), exactInterval(second.value)), exactInterval(first.value));
}

function isAt(stated: Stated | null, at: CellRef): boolean {
  return stated !== null && stated.at.sheet === at.sheet && stated.at.row === at.row && stated.at.column === at.column;
}

function isInUnread(text: string, { projects, portfolios }: Result): boolean {
  const figure = numberIn(text);
  const unread = [...projects, ...portfolios].flatMap((of) => of.unread);
  return figure.includes('.') && unread.some((one) => one.text.includes(figure));
}

/** A row of a list without sums: nothing else in the workbook has the amount or the score. */
function isAlone(at: CellRef, { portfolios }: Result): boolean {
  return portfolios.some(
    ({ rows, facts }) => facts.length === 0 && rows.some(({ amount, score }) => isAt(amount, at) || isAt(score, at)),
  );
}
