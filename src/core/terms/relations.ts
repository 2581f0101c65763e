/**
 * Verbs beside a figure that say what the figure measures: how far below something (低5%), how far above (超10%), how far either way
 * (偏差10%), how long after (逾期3天).
 */
import type { Table } from './matcher';

/** What a figure measures, seen from the target; `short` is away from it on the bad side, whichever that is. */
export type Distance = 'below' | 'above' | 'either' | 'short';

/** Verbs that keep their meaning wherever they stand beside a figure. */
export const DISTANCES: Table<Distance> = [
  [
    'below',
    '下降 降低 减少 下滑 短少 减低 下降幅度 降低幅度 下降率 降幅 降幅达 缺少 落后 落后于 未完成比例 未完成率 未完成部分 未完成占比 差距 缺口 下浮 ' +
      '降低了 下降了 减少了 低出 少完成 少到位 未达部分 结余率 结转率 结转结余率 结余结转率 剩余率 节约 节约率 降低率 节支率 未完成任务数占比 未完成数占比 ' +
      '负偏离 负偏差 负偏离率 负偏差率 不足部分 欠缺 少支出 少投入 亏缺 未完成的比例 减幅 后退 倒退 退后 回落 低了 少了 缺了 短收 欠收 短收率 欠收率 偏低 偏少 偏低幅度 短缺 短缺率 短缺部分 差额部分 缺口部分 欠缺部分 低于部分 少于部分',
  ],
  [
    'above',
    '增加 提高 上升 增长 提升 上涨 超支 超出部分 超过部分 超支率 超出率 超预算 超计划 超概算 超额 增幅 增加了 提高了 上升了 增长了 超支幅度 超出幅度 ' +
      '超过幅度 超支比例 超出比例 超过比例 上浮 超目标 超标 超编 超员 多出 高出 高出了 多支出 多花 多用 多投入 高了 多了 超了 超额完成 超预算比例 超计划比例 超成本 超收 超收率 正偏离 正偏差 正偏离率 正偏差率 偏高 偏多 偏高幅度 突破部分 超支部分 超额部分 多出部分 高出部分 高于部分 突破幅度 突破比例 高出幅度',
  ],
  [
    'either',
    '偏差 偏离 误差 相差 差异 波动 浮动 变动 增减 偏移 偏差率 偏离率 偏离度 偏差度 误差率 调整率 变动率 波动率 差异率 偏差幅度 偏离幅度 变动幅度 ' +
      '调整幅度 波动幅度 相差幅度 偏差值 误差值 上下浮动 上下波动 增减率 增减幅度 偏差程度 偏离程度 差异度 变化幅度 变化率',
  ],
];

/** Short ones and those that are faults elsewhere (少发补贴), which say so only directly before a figure or after 每. */
export const SHORT_DISTANCES: Table<Distance> = [
  ['below', '低 少 缺 降 减 低于 少于 小于 不足 少收 少拨 少发 少付 少缴 少支 欠拨 欠发 欠付 欠缴 短拨 短付 短发'],
  ['short', '差 欠'],
  ['either', '差额'],
  ['above', '高 超 多 增 升 超过 高于 超出 多于 大于 突破 长 多收 多拨 多付 超拨 超付 超发 溢收'],
];

/** Before what something deviates from: 与时间进度偏差. */
export const FROM_WHAT = '与 和 同 跟';
/** … where it is the plan, or what was done beside it. */
export const FROM_PLAN = '计划 目标 预期 预算 规划 实际 要求 标准';

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
  '逾期 延期 延迟 拖延 滞后 推迟 超期 超时 延误 延后 迟延 迟 晚 误期 拖期 延长 逾时 超时限 超过时限 超过期限 超过规定时间 超过规定时限 超过计划完成时间 ' +
  '超过规定期限 超工期 超过工期 超过计划时间 未按期每 晚于计划 超过计划工期 超过合同工期 延期时间 逾期时间 滞后时间 延迟时间 晚于规定时间';
