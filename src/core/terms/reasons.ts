/** Whether a reason is given: cells for reasons that give none, and sentences that give one. */
import { being } from './starts';
import { each, maybe } from './each';
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
