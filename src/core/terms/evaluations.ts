/** When an evaluation was made and what its makers did in that time. */

/** In a sentence that tells when it was made. */
export const EVALUATED =
  '评价工作 开展评价 开展绩效评价 进行评价 进行绩效评价 组织评价 组织开展 实施评价 评价时间 本次评价 绩效评价工作 组织实施 评价由 开展了绩效评价 开展了评价';
/** … and neither a stage of it, nor when the project was carried out or what it is about. */
export const NOT_THE_TIME = '阶段 项目实施 实施期 实施周期 范围 安排 资金 工期 合同 服务期';
/** Behind its first day, and behind its last. */
export const EVALUATION_BEGINS = '开始 启动 起 进场';
export const EVALUATION_ENDS = '结束 完成 止 终止';

/** Before the day of a deed, or behind it, who did it. */
export const EVALUATORS = '评价组 评价小组 评价工作组 评价人员 评价机构';
/** What is done where the project is: not after the evaluation has ended. */
export const FIELD_WORK = '现场核查 现场评价 现场踏勘 现场查看 实地 访谈 座谈 问卷 走访 踏勘 数据采集 回访';
/** Opens the sentence that tells how people were asked, and what was done with what. */
export const QUESTIONNAIRE = '问卷';
export const ASKING = '发放 回收 开展 推送 投放 填报';
/** What may follow it. */
export const DESK_WORK = '征求意见 征求了 反馈意见 初稿 评审 出具报告 提交报告 形成报告';
/** As of when the figures of an evaluation stand. */
export const REFERENCE_DAYS = '评价基准日 评价截止日 基准日';

/** A stage with its days in brackets: 「现场评价阶段（…）」. */
export const STAGE = /^(\p{Script=Han}{2,8})阶段(?:\(|[为是:自]|时间为)/u;
/** Between the name of a stage and who did it: nothing, or these. */
export const STAGE_LEADS = '在 于 其中 其中在';
/** The stage of an evaluation that is spent where the project is. */
export const ON_THE_SPOT = '现场 实地';
/** Right behind the day of a visit. */
export const VISITED = '核查 走访 访谈 座谈 踏勘 查看 实地 现场 赴 到 前往 检查 调研 抽查 对';
/** Before such a day: it is another. */
export const VISIT_DAYS_APART = '截至 截止 自 从 至 于上年 前 计划 原定 发文 下达 印发 基准日';
/** Ends the heading of a column of days. */
export const TIME_COLUMNS = '时间 日期';
