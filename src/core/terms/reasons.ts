/** Whether a reason is given: cells for reasons that give none, and sentences that give one. */
import { being } from './starts';
import { each, maybe } from './each';
import type { Table } from './matcher';
import { holding } from './search';

const saysNothing = being(`${each(maybe('暂'), '无', maybe('偏差 问题'))} 没有 不适用 同上`);
const SIGNS = /^[-—–－/\\.、。\s]+$/;
/** A template's instruction that was left in: 「需说明原因（100字以内）」. */
const asksForReason = holding(`字以内 字左右 ${each('需 应 请', maybe('要'), maybe('单独'), '说明 填写 阐述 简述')}`);

/** Whether a cell for a reason gives none: 「无」, 「/」, 「暂无偏差。」, 「需说明原因」. */
export function givesNoReason(text: string): boolean {
  return SIGNS.test(text) || saysNothing(text.replace(/。$/, '')) || asksForReason(text);
}

/** With one of these a sentence on money gives a cause of how it was spent. */
export const CAUSES_OF_SPENDING = '由于 因为 原因 缘于 鉴于 影响 导致 造成 尚未 跨年 未到期 质保 追加 调增 调减 调整';

/** What a sentence on spending speaks of … */
export const SPENDING_TOLD =
  '执行率 执行进度 支出进度 支付进度 支出率 支付率 预算执行 资金执行 资金支出 资金支付 资金使用 支出缓慢 支付缓慢 结余 结转 未支付 未支出 未拨付 未使用';
/** … and says that it was little. */
export const LITTLE_SPENT =
  '低 慢 滞后 不高 不足 不够 不理想 未达 没有达到 未完成 未能 未支付 未支出 未拨付 未使用 未执行 仅 只有 结余 结转 剩余 偏差 差异 差距';

/** Before a cause, or one by itself; words that only look like one are none. */
export const CAUSE_WORDS: Table<boolean> = [
  [
    true,
    '由于 因 原因 缘于 鉴于 受 系因 主要是 节约 节省 流标 废标 推迟 延迟 延期 暂缓 取消 跨年 质保 尾款 待结算 未到期 未到支付',
  ],
  [
    false,
    '因此 因而 因地制宜 因材施教 因人 受益 受理 受众 受训 受助 受教育 受检 受访 接受 享受 承受 感受 遭受 原因不明 原因未说明 未说明原因 没有说明原因 分析原因 查明原因 查找原因',
  ],
];
/** Between a cause and what came of it. */
export const LEADS_TO = '导致 造成 致使 使得';
/** A cause in such a sentence is one to be avoided, or one that would excuse. */
export const NOT_A_REASON = '建议 应当 应进一步 避免 防止 力争 确保 下一步 今后 如因 若因 除外 督促 加强 加快';
