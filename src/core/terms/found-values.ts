/** What the words beside a score say was found, where no column holds it. */

/** A rate right before its figure, 合格率, 满意度; the words that may stand between. */
export const SPEAKS_OF_RATE = /[\u4e00-\u9fff]{1,8}[率度]$/;
export const LINKS_TO_RATE = /(?:达到|达|仅为|仅|只有|为|是|约)+[:：]?$|[:：]$/;
/** Some of the faults that a rule counts, right before their number. */
export const SOME_FOUND = /(?:发现|查出|存在|出现|发生)(?:了|有)?$/;
