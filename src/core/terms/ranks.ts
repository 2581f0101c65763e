/** Ranks: 第2名, 前三名. */

import { each } from './each';

/** Before the number of one place, and of the best ones up to it. */
export const RANK_AT = '第';
export const RANKS_TO = '前';

/** Before 第一 and 前三 without a word for the place: 排名第一, 位列前三. */
export const RANKED = '排名 名列 位列 位居 排位 名次';
/** 11名以后: that place and the ones behind it. */
export const RANK_AFTER = '以后 之后 及以后 及之后';

/** One of several times: 首次, 第二次; and what says that it comes on top of those before: 第二次再扣2分. */
export const TIMES = '次 起 例 回';
export const FIRST_TIME = `初次 ${each('首 头 第一', TIMES)}`;
/** Which time, before 每: where counting begins is said in words that no form knows. */
export const ORDINAL = /第[\d一二两三四五六七八九十]+[次起例回天日]/;
export const TOPPED = '再 另 另外 再次';

/** Before 每次: of the times behind the ones that were told. */
export const LATER = '以后 此后 之后 其后 往后 后续 再次 再犯';

/** From one of a row on: 自第4天起, 从第三次开始, 第三次及以上. */
export const FROM = '自从';
export const ON_FROM = '起 开始 起开始 及以上 及以后 以后 及之后 往后';
/** … with what is counted between: 自第4次投诉起. So long is its name. */
export const ON_FROM_NAMED = /^[^\d,，。;；、扣减加得每第]{1,6}?(?:开始|起)/;
/** 从95%起算，每少1%: from a figure on. */
export const ON_FROM_FIGURE = /^(?:起|开始)(?:计?算|计|扣减?分?)?(?=,?每)/;

/** What is counted. */
export const PLACES = '名 位';
