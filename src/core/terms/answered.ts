/** Answers of a survey, from the best to the worst, and how many gave them. */

import { each, maybe } from './each';

/** How many forms or people the answers are those of. */
export const ASKED =
  '有效问卷 收回 回收 有效 回答总数 作答总数 答题总数 受访 调查了 共调查 访谈 抽样调查 随机调查 调查';

/** The first of a scale … */
export const BEST_ANSWERS = '非常满意 很满意 十分满意 非常认可 非常了解 非常好 很好 满意';

/** … and the last, so that nothing is left out. */
export const WORST_ANSWERS = '不满意 很不满意 非常不满意 不认可 不了解 很差 较差 没有改善 没有变化';

/** Who is content, how many forms there are to count them in, and the rate of both. */
export const CONTENT = '满意';
export const VALID_FORMS = '有效问卷';
export const SATISFACTION_RATES = '满意度 满意率';

/** Rates of those who were content; 满意度 may weigh the answers. */
export const RATES_OF_ANSWERS = '满意率 认可率 知晓率 好评率';

/** … which is one of those where a sentence says that it is the share of some answers. */
export const LEVELS_OF_ANSWERS = '满意度';
export const SHARES_OF_ANSWERS = '占';
export const NAMES_OF_SHARES = '比例 比重 百分比 比率';
/** … or that those answers are counted as content: 「将“非常满意”和“满意”计为满意，满意度为…」. */
export const COUNTED_AS_CONTENT = '计为满意 视为满意 计入满意 归为满意 记为满意 作为满意 均计为满意 合并为满意';
/** … or that it is the sum of theirs: 「满意度（满意与基本满意之和）为95.85%」. */
export const SUMS_OF_CONTENT = each(
  '满意与基本满意 满意和基本满意 满意与较满意 满意和较满意 满意与比较满意 满意和比较满意 非常满意与满意 非常满意和满意 很满意和满意',
  '之和 占比 合计占比 所占比例 的比例 的占比',
);
export const NUMBERS_OF_ANSWERS = '有效问卷 问卷数 份数 人数 受访 样本 调查对象';
/** Answers of those who were not content. */
export const NOT_CONTENT = '一般 不 差 没有 无所谓 说不清';
/** Before the rate of all who were asked. */
export const ANSWERED_BY =
  '经 测算 统计 调查 问卷 显示 计算 核算 综合 总体 整体 服务对象 受益对象 受益群众 群众 社会公众 公众 办事群众 居民 村民 农户 企业 学员 学生 家长 患者 职工 对象 受访者 结果 该项 本次 本项目 项目 服务 受益 社会 的 ,';
/** Begins a sentence on one question of several: 「对服务环境，…」. */
export const ON_ONE_QUESTION = '对 关于 就 在';
/** Before a rate that is another: a target, last year, one of several questions. */
export const NOT_OVERALL =
  '目标 指标值 预期 不低于 要求 计划 上年 去年 以上 其中 提高 提升 较上 同比 两类 各类 合并 加权 平均 各项 三项 四项 五项 六项';
/** Beside counts of those who were asked or looked at. */
export const ALL_SAMPLED = '回访 受访 问卷 调查 座谈 评价组 抽查 随机';
/** Before those who were asked: 「面向参保居民发放问卷300份」 … */
export const ASKING = '面向 针对 向 对';
/** … what was done with them behind it, and words of questionnaires that name nobody: 「教师问卷发放80份」 names the teachers. */
export const ASKING_DEEDS = '发放 发出 派发 开展 进行 组织 随机 抽样 收回 回收 问卷 调查';
export const ASKING_WORDS =
  '满意度 有效 本次 此次 现场 实际 累计 共计 合计 评价组 评价小组 工作组 项目组 调研组 我们 我单位 通过 采用 采取 方式 实地 电话 线上 线下 网络 电子 纸质 社会 绩效 评价 并 共 的 了 其中 中 ' +
  '在 以 上述 以上 全部 所有';
export const FORMS = '问卷';

/** Before a rate of satisfaction: what a survey came to, and no target. */
export const SURVEY_SAYS =
  '经统计 经调查 经问卷 经测算 经汇总 经计算 调查结果 调查显示 问卷显示 统计结果 统计显示 结果显示 问卷结果 根据问卷 根据调查 根据满意度调查 根据统计 通过问卷 通过调查 抽样调查 问卷调查';

/** Questionnaires that came back … */
export const CAME_BACK = each(maybe('共 共计 累计 实际'), '回收 收回 收到', maybe('问卷 调查问卷'));
/** … those of them that were thrown out … */
export const THROWN_OUT = each(
  maybe('剔除 去除 扣除 排除 删除 其中'),
  '无效 作废 不合格 填写不完整 不完整 漏答 空白 重复',
  maybe('问卷 样本 答卷'),
);
/** … and those that were left. */
export const LEFT_VALID = each(maybe('剩余 最终 实际 得到 获得 共'), '有效', maybe('问卷 样本 答卷'));
