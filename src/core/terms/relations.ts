/**
 * Verbs beside a figure that say what the figure measures: how far below something (低5%), how far above (超10%), how far either way
 * (偏差10%), how long after (逾期3天).
 */
import { each, maybe } from './each';
import type { Table } from './matcher';

/** What a figure measures, seen from the target; `short` is away from it on the bad side, whichever that is. */
export type Distance = 'below' | 'above' | 'either' | 'short';

/** Verbs that keep their meaning wherever they stand beside a figure. */
export const DISTANCES: Table<Distance> = [
  [
    'below',
    `${each('下降 降低 减少', maybe('了'))} ${each('下降 降低', '幅度')} ${each('结余 结转 结转结余 结余结转 剩余 节约 降低 下降 节支 短收 欠收 短缺 未完成', '率')} ` +
      `${each('负偏离 负偏差', maybe('率'))} ${each('不足 欠缺 短缺 差额 缺口 低于 少于 未完成 未达', '部分')} ${each('差额 缺口', '比例')} ${each('未完成', '比例 占比 任务数占比 数占比 的比例')} ` +
      '下滑 短少 减低 降幅 缺少 落后 落后于 差距 缺口 缺额 下浮 后移 下移 低出 少完成 少到位 节约 欠缺 少支出 少投入 亏缺 减幅 后退 倒退 退后 回落 低了 少了 缺了 短收 欠收 偏低 偏少 偏低幅度 短缺',
  ],
  [
    'above',
    `${each('增加 提高 上升 增长', maybe('了'))} ${each('超支 超出 超过 突破 高出', '幅度 比例 部分')} ${each('超支 超出 超收', '率')} ` +
      `${each('超', '预算 计划 概算 目标 成本 标 编 员 支 额 收 额完成')} ${each('超预算 超计划', '比例')} ${each('超额 多出 高于', '部分')} ` +
      `${each('正偏离 正偏差', maybe('率'))} ${each('多', '出 支出 花 用 投入 了')} ${each('高', '出 出了 了')} 提升 升高 上涨 增幅 上浮 超了 偏高 偏多 偏高幅度`,
  ],
  [
    'either',
    `${each('偏差 偏离 变动 波动 调整 增减 变化 差异', '率 幅度')} ${each('偏差 偏离 差异', '度')} ${each('偏差 偏离', '程度')} ${each('偏差 误差', '值')} ` +
      `${each(maybe('上下'), '浮动 波动')} 偏差 偏离 误差 相差 差异 差额 变动 增减 偏移 误差率 相差幅度`,
  ],
];

/** Short ones and those that are faults elsewhere (少发补贴), which say so only directly before a figure or after 每. */
export const SHORT_DISTANCES: Table<Distance> = [
  [
    'below',
    `低 缺 降 减 低于 小于 不足 ${each('少', maybe('于 收 拨 发 付 缴 支'))} ${each('欠', '拨 发 付 缴')} ${each('短', '拨 付 发')}`,
  ],
  ['short', '差 欠'],
  ['above', '高 超 多 增 升 超过 高于 超出 多于 大于 突破 长 多收 多拨 多付 超拨 超付 超发 溢收'],
];

/** Before what something deviates from: 与时间进度偏差. */
export const FROM_WHAT = '与 和 同 跟 较 比';
/** … where it is the plan, or what was done beside it. */
export const FROM_PLAN = '计划 目标 预期 预算 规划 实际 要求 标准 承诺 合同 约定 规定';

/** In a target or an actual value: how far something changed, 同比下降5%; 下降至5% is a level. */
export const CHANGES: Table<'below' | 'above'> = [
  ['below', '下降 降低 减少 下滑 回落'],
  ['above', '增长 提高 上升 提升 增加 上涨'],
];
export const SINCE = '同比 环比 较上年 比上年 较去年 比去年';
export const TO_LEVEL = '至到为成';

/** 绝对值, |…|: the sign does not matter. */
export const ABSOLUTE = '绝对值 绝对数';

/** Later than agreed. */
export const LATE =
  `${each('超过', '时限 期限 工期 规定时间 规定时限 规定期限 计划时间 计划工期 合同工期 计划完成时间')} ${each('延期 逾期 滞后 延迟', maybe('时间'))} ` +
  '拖延 推迟 超期 超时 延误 延后 迟延 迟 晚 误期 拖期 延长 逾时 超时限 超工期 未按期每 晚于计划 晚于规定时间';
