/** What a form's template says in place of a value, and what people put there who have none. */
import { startingWith } from './starts';
import { NUMERALS } from './numerals';

/** 「/」, 「不适用」 and the like: deliberately nothing. */
export const NOT_APPLICABLE =
  '/ // \\ - -- --- — —— ——— – ― _ * × 无 不适用 不涉及 未涉及 N/A n/a NA n.a. 无此项 无此类指标 无此指标 无该指标 无该项指标 无此项指标 ' +
  '本项目无该指标 本项目无该项指标 本项目不涉及 本指标不涉及 未设置 未设定 无内容 暂无 无要求';

// ---------------------------------------------------------------------------------------------------------------------
// Text of a template

const asksToFillIn = startingWith('请填 请输入 请选择 请在此 此处填 在此填 点击此处 填写说明 填报说明 填表说明');
/** 「填写具体数值」, but neither 填写率 nor 填写完整. */
const FILL_IN = /^填写(?![率好了完])[^\d:]{1,20}$/;
/** 「（100字以内）」, 「不超过200个字」. */
const LENGTH_LIMIT = /\d+(个)?(汉)?字(以内|以下|左右|之内)|不超过\d+(个)?字/;

/** 「请填写…」, 「填写说明」, 「说明…（100字以内）」: what a person is asked to write. */
export function isInstruction(text: string): boolean {
  return asksToFillIn(text) || FILL_IN.test(text) || (text.includes('字') && LENGTH_LIMIT.test(text));
}

/** 「……」: the form offers more rows than were needed. */
export const DOTS = /^[….。·•_\s]+$/;
/** 「指标2：」, 「指标名称」: the name of a row that nobody used. */
export const UNUSED_NAME = new RegExp(`^指标(?:名称|内容|\\s*(?:\\d{1,2}|[${NUMERALS}]))\\s*[:：]?[\\s….。]*$`);
/** 「XX万元」, 「×%」: crosses in place of a figure. */
export const CROSSED_FIGURE = /^[xX×*＊]{2,}[^\p{L}\d]*(%|元|万元|年|月|日|人|个|次|台)?$/u;
