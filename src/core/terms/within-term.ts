/** A work that one chapter tells to be done within its term, and another to be late: 「平台在合同工期内完成初验」, 「12月20日才通过初验，逾期39天」. */
import { each, maybe } from './each';

const TERM = each(maybe('合同 合同约定 合同规定 约定 规定 计划 预定 原定'), '工期 期限 时限 时间');
/** In time … */
export const WITHIN_TERM = [
  each('在 按 按照', TERM, maybe('内')),
  each(TERM, '内'),
  '按期 按时 如期 按合同约定 按照合同约定 按计划',
].join(' ');
/** … done with what is named behind it. */
export const DONE_WITHIN = '完成 通过 完成了 通过了 组织完成 开展 实现';
/** Before them: the work of the report, by no name of its own. */
export const OF_THIS_WORK =
  '平台 系统 项目 工程 软件 本项目 该项目 本工程 该工程 主体工程 施工单位 承建单位 中标单位 供应商 均 全部 已 并 且 能够 能';
/** So late it was, right before how long. */
export const LATE_BY = '逾期 延期 超期 拖期 延误 滞后 迟延 晚于约定 超合同工期 超工期 超出合同工期 较约定晚 晚';
/** One of several works, or one of several times. */
export const OF_SEVERAL_WORKS =
  '标段 标包 子项目 一期 二期 三期 个别 部分 其中 有的 分别 批次 第一批 第二批 首批 镇 乡 村 整改 除 外';
