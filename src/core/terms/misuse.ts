/** Money that was used for other things than it was given for, and that it was not. */

/** What is done with it. */
export const MISUSES = '截留 挤占 挪用 虚列 套取 侵占 挤占挪用 截留挪用';
/** Before them: there was no such thing. */
export const NOT_FOUND = '未发现 未出现 不存在 没有发现 未发生 没有发生 没有出现 未见 无';
/** Right before one of them: there was. */
export const FOUND_TO_BE = '属于 存在 构成 形成 涉嫌 属';
/** In a sentence that asks for it, or is of another time or somebody else. */
export const NOT_OF_THIS =
  '建议 应当 严禁 防止 避免 杜绝 不得 若 如果 如有 是否 上年 以前年度 往年 除 其他项目 其它项目 已收回 已归还 已整改';
/** What was not found was not found in what was looked at. */
export const OF_SOME_PAPERS = '抽查 抽取 抽样 除';
