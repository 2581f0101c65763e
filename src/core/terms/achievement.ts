/** Words that say how far something was achieved: 达成预期指标, 部分完成, 均未达标. */
import type { Table } from './matcher';

/** A verb of achievement, one that is one only in a criterion (`deed`), or a word that changes or accompanies it. */
export type AchievementWord = 'verb' | 'deed' | 'not' | 'partly' | 'mostly' | 'wholly' | 'plain' | 'object' | 'late';

export const ACHIEVEMENT: Table<AchievementWord> = [
  ['not', '未 未能 没有 没 尚未 还未 不 未按时 未按期 未及时 未按计划 无法 不能 未得到 未按要求 未按规定 未如期'],
  ['partly', '部分 部份 只部分 仅部分 一定程度 个别 有所 少部分 少数'],
  ['mostly', '基本 基本上 大部分 绝大部分 较好 较大程度 绝大多数 大多数 多数'],
  ['wholly', '全部 全面 完全 全 均 都 100% 各项 所有'],
  [
    'plain',
    '已 已经 当年内 年内 按时 按期 如期 按计划 按要求 按照计划 及时 圆满 顺利 超额 提前 较好地 保质保量 年度 当年 本年 目前 按规定 足额 全额 如数 按合同 按约定 按进度 实际 能 得到',
  ],
  ['verb', '达成 完成 实现 达到 达标 开展 实施 落实 启动 执行 兑现 建成 完工 竣工'],
  [
    'deed',
    '符合 满足 合格 到位 通过 交付 建立 制定 签订 设立 编制 出台 印发 配备 备案 归档 交回 办结 拨付到位 发放到位 竣工验收 完成验收 报送 上报 整改 验收合格',
  ],
  ['late', '完不成 达不成 达不到 做不到 逾期 超期 延期 滞后 延迟 推迟 延误 拖延'],
  [
    'object',
    '年初 预期 既定 预定 设定 绩效 总体 指标 目标 目标值 指标值 任务 计划 效果 工作 要求 标准 预期值 项目 建设 验收 了 的 ' +
      '且 并 并具有一定效果 并具有一定效益 具有一定效果 且效果较差 效果较差 且效果良好 。 , ; 情况良好 规定 约定 时限 条件 内容 ' +
      '相关要求 相关规定 者 后 完毕 全部任务',
  ],
];

/** 是 and 否 of a yes-or-no indicator. */
export const YES = '是 有 已 √ ✓ TRUE';
export const NO = '否 无 没有 未 × FALSE';

/** In the name of a rate: one of completion. */
export const ACHIEVES = '完成 达成 实现';

/** In the object of a verb: what begins a second requirement. */
export const SECOND = '且 并 同时 , 以及 但';

/** Two requirements in one: whether both hold cannot be told from one value. */
export const COMPOSITE = /[且并、,，和]|同时|以及/;

/** In the object of a verb: so much of it, which no figure says. */
export const HOW_MUCH = '半 部分 大多 多数 少数 个别 少量 少许 若干 大体';
