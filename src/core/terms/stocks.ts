/** How many there were at the beginning, what came and what went, and how many there are at the end. */

/** Opens the words of the first. */
export const STOCK_BEGINS = '年初 期初 上年末 上年底 上年度末 月初 季初 学年初';
/** … and of the last. */
export const STOCK_ENDS =
  '年末 期末 年底 本年末 月末 季末 学年末 截至年末 截至年底 截至期末 至年末 至年底 期末结存 年末结存';
/** Came to it. */
export const COMES_IN =
  '新增 新纳入 纳入 新增纳入 增加 新接收 接收 新入 入库 转入 迁入 调入 购入 购进 采购 新购 新招 招录 招收 新建 收购 入园 入院 入住 入伍 增 新收 收治 补充 补库';
/** Left it. */
export const GOES_OUT =
  '退出 减少 注销 清退 停发 取消 转出 迁出 调出 出库 领用 发放 报废 核销 死亡 离职 退休 毕业 出院 关闭 关停 拆除 减 清理 使用 处置 消耗 轮出 退养';
/** Beside a change, and saying nothing of it. */
export const CHANGE_SCOPES = '全年 本年 当年 年内 期内 全年共 共 累计 全年累计 本期 年度 其间 期间 动态 又 已 计';
