/** Stated values that are plain figures: a number that says "so much", with the cell it stands in. */
import type { Indicator, NumberQuantity, Quantity, Stated } from '../model';
import { each } from '../terms/each';
import { OF_MONEY, PART_OF_MONEY } from '../terms/natures';
import { holding } from '../terms/search';

export type Figure = Stated<NumberQuantity>;

/** The figure a cell states; null for anything else, also for a bound (≥95) that does not say how much it was. */
export function figureOf(stated: Stated | null | undefined): Figure | null {
  return stated && isFigureStated(stated) ? stated : null;
}

function isFigureStated(stated: Stated): stated is Figure {
  return isFigure(stated.value);
}

export function isFigure(quantity: Quantity): quantity is NumberQuantity {
  return quantity.kind === 'number' && (quantity.comparator === null || quantity.comparator === '=');
}

/** Nothing that could be read stands there: the column is missing, the cell is blank or holds no value. */
export function isEmpty(stated: Stated | null): boolean {
  return stated === null || stated.value.kind === 'blank' || stated.value.kind === 'unreadable';
}

/** Whether the indicator has a criterion of its own. */
export function hasCriterion({ criterion, mayShareCriterion }: Indicator): boolean {
  return mayShareCriterion === true || (criterion !== null && criterion.value.trim() !== '');
}

/** A rate of the project's money that forms list among the indicators: its actual value follows from the money. */
export function moneyRateOf(indicator: Indicator): 'executionRate' | 'arrivalRate' | null {
  if (!indicator.name.includes('率')) return null;
  const name = indicator.name.replace(/\s/g, '');
  if (isOtherMoney(name)) return null;
  if (name.startsWith('执行率') || holdsExecution(name)) return 'executionRate';
  return name.startsWith('到位率') || holdsArrival(name) ? 'arrivalRate' : null;
}

const isOtherMoney = holding(PART_OF_MONEY);
const holdsExecution = holding(each(OF_MONEY, '执行率'));
const holdsArrival = holding(each(OF_MONEY, '到位率'));
