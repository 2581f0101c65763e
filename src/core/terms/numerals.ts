/** Numerals in Chinese characters. */

/** By their worth, from one on. */
export const NUMERALS = '一二三四五六七八九十';
