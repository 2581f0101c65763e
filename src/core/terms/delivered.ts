/** A contract and the acceptance of what was delivered under it, in one breath: 「2023年5月18日签订合同，10月20日到货验收」. */

/** What is accepted on the day. */
export const DELIVERIES_ACCEPTED =
  '到货验收 完成验收 通过验收 完成到货验收 通过到货验收 验收合格 组织验收 完成竣工验收 通过竣工验收 竣工验收 完成履约验收 通过履约验收 履约验收 完成验收工作 交付验收 完成交付验收 通过最终验收 完成最终验收 到货并验收 到货并通过验收 完成供货验收 完成安装验收 完成安装并通过验收';
/** Before the second day, saying nothing. */
export const NEXT_DAY = '并 并于 于 已于 后于 至 随后于 实际于 供应商于';
/** Another contract than the one that is delivered under, or no first one. */
export const OTHER_CONTRACTS =
  '补充 补签 续签 框架 质保 维保 监理 设计 上年 上一 原合同 延续 变更 重新 第二次 二次 分批 首批 审计';
