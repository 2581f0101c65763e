/** A part of a list called once more beside its share: 「中央资金3200万元、省级财政资金4600万元，省级资金占58.97%」. */

/** Behind the name of a part, where the list and the share may say it differently. */
export const ENDS_OF_PARTS = '资金 财政资金 补助资金 补助 投入 经费 财政 财政补助资金 配套资金 配套 部分';
/** Between the name and the share. */
export const TAKES_SHARE =
  '占 占比 占比为 占比达 占比约为 占资金总额 占资金总额的 占总额 占总额的 占总投入的 占总投资的 占全部资金的';
