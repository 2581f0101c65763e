/** Stated values that are plain figures: a number that says "so much", with the cell it stands in. */
import type { Indicator, NumberQuantity, Quantity, Stated } from '../model';

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
  if (OTHER_MONEY.test(name)) return null;
  if (EXECUTION.test(name)) return 'executionRate';
  return ARRIVAL.test(name) ? 'arrivalRate' : null;
}

const EXECUTION = /(?:预算|资金|经费|支出)执行率|^执行率/;
const ARRIVAL = /(?:预算|资金|经费)到位率|^到位率/;
/** Money that is only a part of the project's. */
const OTHER_MONEY = /配套|自筹|采购|三公|及时/;
