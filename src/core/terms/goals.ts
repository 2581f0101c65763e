/** What the cells of a form are called that tell in words what is to be reached, and what was. */
import type { Frame } from './composed';

export const GOAL_LABELS: Frame = {
  before: '年度 项目 绩效 总体 预期 部门 单位 整体 年度总体 本年度 当年 实施期 中期 长期 年初 设定 年初设定 全年 政策',
  core: '目标 总体目标 绩效目标',
  after: '内容 描述 概述',
};

/** What is done with what a goal counts: the same words stand before every goal. */
export const GOAL_DEEDS =
  '完成 开展 建设 新建 改建 扩建 实施 计划 组织 购买 购置 采购 举办 建成 培训 发放 补助 资助 支持 扶持 保障 安排 争取 预计 力争 确保 实现 达到 全年 年度 本年 当年 新增 改造 维修 维护 修建 ' +
  '治理 制作 印制 举行 召开 任务 工作 项目 活动 数量 不少于 不低于 至少 以上 左右 共计 共 约 等 个 对 为 的 和 及 与';
