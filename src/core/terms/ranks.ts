/** Ranks: 第2名, 前三名. */

/** Before the number of one place, and of the best ones up to it. */
export const RANK_AT = '第';
export const RANKS_TO = '前';

/** What is counted. */
export const PLACES = '名 位';
