/** Answers of the only survey of a report, counted in two paragraphs. */
import { each, maybe } from './each';

/** Right before how many were given out. */
export const SENT_FORMS = each('发放 发出 派发 投放', maybe('调查 满意度调查 满意度 电子 纸质'), '问卷');
/** Valid ones by no other name. */
export const VALID_ANSWERS = '有效问卷 回收有效问卷 收回有效问卷 有效回收问卷 有效答卷 回收有效答卷';
/** Before them: all of them, and what was left out. */
export const ONE_SURVEY_LEADS =
  '共 共计 本次 本次调查 累计 总计 实际 最终 其中 剔除无效问卷后 剔除漏填、错填问卷后 剔除无效问卷 剔除后 错填问卷后 漏填问卷后 无效问卷后';
