/** Points that a rule takes off for every percentage point below its target: 「每低1个百分点扣0.5分」. */

/** Before 「1个百分点」, and behind it before the points that it costs. */
export const FALLS_EACH = '每低 每低于 每降低 每下降 每减少 每少 每低于目标 每低于目标值 每低目标值 每差 每欠';
export const FALL_TAKES = '扣 扣减 扣除 扣分';
/** Behind the target of the rule: nothing is taken off. */
export const FALL_REACHED =
  '得满分 的得满分 ,得满分 的,得满分 及以上得满分 及以上的得满分 以上得满分 以上的得满分 计满分 得 的得';
/** Beside the rule: more is taken off, or less, or other points are given at some rate. */
export const FALL_OTHERWISE = '得0分 不得分 最多 最低 上限 档 另 另外 同时 加分 每超 每发现 每出现 酌情 以下';
/** Before what was given. */
export const FALL_GIVEN =
  '得 得分 该指标得 该指标得分 本指标得 本指标得分 此项得 该项得 该项得分 实得 实际得分 故得 应得 最终得分 指标得分';
