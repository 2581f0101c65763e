/** What is paid or held back of a price, by its rate: 「按合同价的3%预留质量保证金8.70万元」. */

/** Between the rate and the amount. */
export const HELD_OF_PRICE = '质保金 质量保证金 保证金 保修金 预付款 首付款 进度款 尾款 履约保证金 预留 扣留 余款';
/** … of several of them, or only what remains of it. */
export const HELD_OTHERWISE = '至 累计 共 剩余 其中 不超过 最高 以内 以上 不低于';
/** More names of what it is a share of, see the prices of contracts. */
export const PRICES_HELD_OF =
  '结算审定价 审定价 审定金额 结算价 结算金额 审定结算价 合同价 合同金额 合同总价 合同总额 合同价款 中标价 中标金额 成交价 成交金额';
