/** Words of questionnaires. */

/** What may be answered, from the best to the worst. */
export const ANSWERS: ReadonlySet<string> = new Set(
  (
    '非常满意 很满意 十分满意 满意 比较满意 较满意 基本满意 一般 一般满意 不太满意 较不满意 不满意 很不满意 非常不满意 不了解 不清楚 ' +
    '说不清 非常了解 比较了解 基本了解 了解 很好 好 较好 比较好 较差 差 很差 明显 较明显 不明显 是 否 ' +
    '未作答 不作答 未答 未填 未填写 弃权 无效 其他'
  ).split(' '),
);

/** Before an answer: 「A.非常满意」. */
export const ANSWER_LETTER = /^[A-Za-z\d]{1,2}[.、:)\s]+/;

/** Those who answered, in a column beside the answers. */
export const VALID_ANSWERS =
  /^(?:有效(?:问卷|样本|票)?|(?:回收|收回)(?:有效)?(?:问卷)?|调查|参评|受访|问卷|填写)?(?:总?人数|总?份数|总?人次|总数|数量?|票数|合计|小计|总计)$|^(?:有效|回收|收回)(?:有效)?(?:问卷|样本|票)$/;

/** Headings of the questions and of what is answered to them, one below the other. */
export const QUESTIONS =
  /^(?:调查|问卷|满意度)?(?:问题|题目|题项|题号|调查内容|调查项目|调查问题|问卷内容|项目内容|评价内容)$/;
export const OPTIONS = /^(?:回答|答题|评价|问题)?(?:选项|答案|选择|满意程度|评价等次|评价选项|选项内容)$/;
export const ANSWERED = /^(?:选择|回答|填写|小计)?(?:人数|人次|票数|份数|频数|样本数|数量)$|^小计$/;

const ANSWERED_BY =
  /^(?:本题|该题)?(?:有效)?(?:填写|作答|回答|答题|答卷|填答|受访|参与|调查|问卷)(?:总)?(?:人次|人数|份数|次数)$|^(?:本题)?有效(?:问卷|样本|答卷)(?:总?[数量]|份数|总数)?$/;

/** Whether the label of a row says how many answered the question whose answers stand above it. */
export function saysAnswered(label: string): boolean {
  return ANSWERED_BY.test(label);
}
