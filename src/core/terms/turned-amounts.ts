/** Between the word for what an amount is and the amount, and saying nothing of it. */
export const AMOUNT_LINKS = '了 为 是 共 共计 合计 总计 达 达到 资金 金额 总额 数 :';
/** Of a part of it, or another one. */
export const AMOUNTS_APART = '其中 上年 去年 同期 另 其余 剩余 拟 计划 预计';
