/** What a column is called that tells by how much the budget was changed during the year: 年中调整数. 调整预算数 is the budget after it. */
import { each, maybe } from './each';
import { being } from './starts';

export const isBudgetChange = being(
  each(
    maybe('年中 预算 年中预算 年度预算 年度中 本年 执行中 预算年中'),
    '调整 追加 调整追加 追加调整 调增调减 追加调减 增减 追加追减',
    maybe('数 额 金额 数额 情况'),
  ),
);

/** … and what was left of the year before: 上年结转. */
export const isBroughtIn = being(
  each('上年 上年度 年初 期初', '结转 结余 结转结余 结余结转 结转和结余', maybe('资金 数 额 金额 数额')),
);
