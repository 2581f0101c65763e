/** Words and signs in and around the value of a cell. */

/** Quotation marks before a value, and behind it with a full stop: they say nothing. */
export const AROUND_VALUE = /^[\s"'“‘]+|[\s"'”’。;]+$/g;
/** In the brackets behind a value: they change it, 「95%（不含…）」. */
export const CHANGES_VALUE = '含 不 以 除';
/** How many units one is: 万人, 百台. */
export const MULTIPLE_OF_UNIT = /^[十百千万亿]{1,3}(?=.)/;

/** What may stand before the value of a cell: what was done with so many, or that they were reached. */
export const BEFORE_VALUE =
  '培训 开展 举办 发放 采购 新建 组织 印发 完成 已完成 实际完成 共完成 累计完成 实现 达 已达 共 共计 合计 累计 实际';

/** In any text they deny what is said beside them. */
export const DENIALS = '未 不 无 非';
/** Before the name of a rate that is read with its value: 「未达标率5%」, 「没收率」. */
export const IN_RATE_NAMES = `${DENIALS} 没`;
/** Around a figure: less of it may be meant, a bound, a part, or the number of one of a row. */
export const NOT_MORE_IS_BETTER = `${IN_RATE_NAMES} 缺 欠 减 降 压 控 限 取消 撤 退 淘汰 关停 逾 延 迟 高于 低于 多于 少于 超 至少 至多 最 以 之 约 近 第 中 仅 只 拟 待 正在`;
