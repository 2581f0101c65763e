/** Indicators that are a share of a whole, and what their figures stand for. */
import Big from 'big.js';
import { inBase, PERCENT } from '../../quantity';
import type { Indicator, NumberQuantity, Quantity, Stated } from '../../model';
import { bareName, noteIn } from './indicator-names';

/**
 * Rates whose part lies within the whole. Not 完成率, 执行率 or 增长率, which may exceed it, nor 参保率 and 入学率, which count
 * people from elsewhere.
 */
const SHARE =
  /(?:合格|合规|达标|优良|优秀|良好|覆盖|及时|按时完成|按期完成|准时|通过|完好|准确|正确|差错|知晓|成活|存活|公开|普及|规范|完整|真实|齐全|好评|治愈|整改|办结|处置|返工|故障|事故发生)率$|满意[度率]$/;
/** A change of a rate, or its ratio to another, is no rate. */
const CHANGE = /提高|提升|增|降|减|同比|环比|较|比上年|倍/;

/** Whether its value lies between 0 and 100 % by its name. */
export function isShare({ name }: Indicator): boolean {
  const bare = bareName(name);
  return SHARE.test(bare) && !CHANGE.test(bare);
}

const ZERO = new Big(0);

/** The lowest and highest value that a cell of the row states, 1 = 100 %; null where it may be something else than a rate. */
export function shareIn({ name, target }: Indicator, { value }: Stated): { low: Big; high: Big } | null {
  return boundsOf(value, isInPercent(name, target));
}

/** Whether a figure without a unit in this row is a percentage for certain. */
function isInPercent(name: string, target: Stated | null): boolean {
  const unit = target?.value.kind === 'number' ? target.value.unit : null;
  return unit?.symbol === PERCENT.symbol || /^(?:%|百分比)$/.test(noteIn(name));
}

/** Up to here a figure without a unit may be a share of one. */
const LARGEST_FRACTION = new Big(2);

function boundsOf(value: Quantity, inPercent: boolean): { low: Big; high: Big } | null {
  if (value.kind === 'range') {
    if (value.unit?.symbol !== PERCENT.symbol) return null;
    return { low: value.low.div(100), high: value.high.div(100) };
  }
  const rate = value.kind === 'number' ? rateOf(value, inPercent) : null;
  return rate && { low: rate, high: rate };
}

function rateOf(value: NumberQuantity, inPercent: boolean): Big | null {
  if (value.unit !== null) return value.unit.symbol === PERCENT.symbol ? inBase(value) : null;
  return inPercent && (value.value.gt(LARGEST_FRACTION) || value.value.lt(ZERO)) ? value.value.div(100) : null;
}
