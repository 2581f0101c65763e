/** Things that one paragraph divides up and another counts together. */

/** Behind the words for all of them, before the first kind. */
export const AMONG_LEADS = '中, 按类型分, 按类别分, 按类型划分, 按类别划分,';
/** Before the same words, where they are counted together. */
export const ALL_COUNTED = '两年 三年 四年 五年 期内 全年 全省 全市 全县 累计 共 共计 合计 总计';
