/** Actual values that are none: they say what was wanted, or leave open how much it was. */
import { withoutStart } from './starts';
import { each, maybe } from './each';

const withoutBound = withoutStart(
  `≥ ≤ ≧ ≦ < > ${each('大于 小于', maybe('或'), '等于')} ${each('不', maybe('得 应'), '低 高 少 多 大 小 超', '于 过')} 至少 至多`,
);

/** Whether a sign, or its name, stands straight before a figure: 「≥95%」, 「不低于90」. 「达到98%」 is a result. Folded text in. */
export function startsAsBound(text: string): boolean {
  const rest = withoutBound(text);
  return rest !== text && /^=?\s*-?\d/.test(rest);
}

/** 「95%以上」, 「达到100人及以上」: at the end of a figure, it leaves open how much it was. */
export const ROUGH_RESULT =
  /^(?:达到?|实现|完成)?\s*(?:(?:大|小|高|低|多|少)于)?\s*-?\d[\d.,]*\s*[^\d\s]{0,4}?(?:\(含\))?(?:及)?(?:以上|以下|以内)$/;
