/** What one amount of money brought about, and how many times as much that is: 「4610万元消费券带动消费36880万元，拉动比为1:8」. */

/** Before what was brought about. */
export const BRINGS_ABOUT = '带动 拉动 撬动 引导 吸引';
/** How many times as much, before 1:8. */
export const TIMES_AS_MUCH =
  '拉动比 带动比 杠杆比 撬动比 拉动比例 带动比例 撬动比例 杠杆比例 拉动系数 拉动比率 杠杆率 财政资金拉动比 财政资金杠杆比 财政资金带动比 放大比例 放大比';
/** Between the word and the figures. */
export const RATIO_LINKS = '为 达 达到 是 约为 约 高达 : 近';
/** About so many times. */
export const ABOUT = '约 近 超';
