/** Words and signs in and around the value of a cell. */

/** Quotation marks before a value, and behind it with a full stop: they say nothing. */
export const AROUND_VALUE = /^[\s"'“‘]+|[\s"'”’。;]+$/g;
/** In the brackets behind a value: they change it, 「95%（不含…）」. */
export const CHANGES_VALUE = '含 不 以 除';
/** How many units one is: 万人, 百台. */
export const MULTIPLE_OF_UNIT = /^[十百千万亿]{1,3}(?=.)/;

/** In any text they deny what is said beside them. */
export const DENIALS = '未 不 无 非';
/** Before the name of a rate that is read with its value: 「未达标率5%」, 「没收率」. */
export const IN_RATE_NAMES = `${DENIALS} 没`;
