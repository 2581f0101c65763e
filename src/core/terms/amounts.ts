/** How figures with their units are written in cells, and signs that a figure was written with its unit. */
import { startingWith, withoutStart } from './starts';

/** In an amount that says its unit itself, 「680万元」: that of its column is not added. */
export const SAYS_MONEY = '元 万 亿';
/** The same of amounts and rates. */
export const SAYS_MONEY_OR_RATE = `${SAYS_MONEY} % ‰`;
/** In a rate that says that it is one: 96.63%, 百分之九十. */
export const SAYS_PERCENT = '% ％ 百';
/** In a note that names a unit of money or percent. */
export const NAMES_MONEY_OR_PERCENT = '元 %';

/** A bare number, with a sign or a unit at most: 98, ≥95%, 1,560.00万元. */
export const BARE_FIGURE = /^[<>=≥≤~]{0,2}[-+]?\d[\d,.]*(?:%|‰|万元|元|亿元|百万元|分|万)?$/;
/** The same of anything that is no name: an amount, a score, a year, a count. */
export const NO_NAME_BUT_FIGURE = /^[≥≤<>=约(]*\d[\d,.]*(?:%|[百千]?[万亿]?元|分|年度?|个|项|月|日)?[)]?$/;
/** A text that begins as a figure does: 「约20家企业」, 「共3处」. */
export const STARTS_AS_FIGURE = /^[约共≥≤]?\d[\d,.]*[^\d]{0,8}$/;
/** Label and figure in one cell: 「自评得分98分」. */
export const LABEL_AND_FIGURE = /^([^\d:]{2,20})(\d[\d,.]*(?:%|分|万元|元|份|个)?)$/;
/** Label and amount in one: 「一般公共预算：100」. */
export const LABEL_AND_AMOUNT = /^(.{2,14}?)[:：]\s*(\d[\d,.]*)\s*(?:万元|元)?$/;

/** A note without the word for unit before it: 「单位万元」. */
export const withoutUnitWord = withoutStart('单位');
/** Whether a note begins with it: 「单位:万元」. */
export const namesUnitFirst = startingWith('单位');
/** The unit of money in a note: 「单位：万元」. */
export const UNIT_OF_MONEY = /单位:?((?:亿|百万|万|千)?元)/;
/** The same where nothing else is said: 「（金额单位：万元）」. */
export const UNIT_ALONE = /^\(?(?:金额|货币|计量|资金)?单位:?(?:人民币)?((?:亿|百万|万|千)?元)\)?$/;
/** The label of such a note in a cell of its own, the unit in the next. */
export const UNIT_LABEL = /^(?:金额|货币|计量)?单位:?$/;
