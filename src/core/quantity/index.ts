/** Numbers as people type them → values with units, and the decimal arithmetic of intervals. */
export { isNumber, readQuantity, type CellContext } from './cell';
export { findFigures, type FoundFigure } from './running';
export { baseSymbol, inBase, isRank, PERCENT, isKnownUnit, unitOf, WAN_YUAN, YUAN } from './units';
export { addUp } from './add-up';
export { quotient } from './quotient';
export { compare, isNegative, isPositive, isZero } from './compare';
export {
  contains,
  difference,
  exactInterval,
  isAround,
  isExact,
  meets,
  point,
  product,
  ratio,
  roundedInterval,
  sum,
} from './interval';
export { formatFigure, formatRate, roundHalfUp, toBig } from './format';
export { dayOf, serialOf, type Day } from './calendar';
export { hasYear } from './dates';
export { foldWidth, isHan } from './width';
export { isDigitMore, isTurned } from './turned-digits';
export { Memo } from './memo';
export { isMeasured, isPer, isSameMeasure, plainAsRate, readPair, valuesOf, type Measured, type Pair } from './pair';
