/** What a name says of an indicator: whether less of it is better, whether it is money one wants more of, which rule of its own it has. */

/** Better when lower, although nobody wrote ≤: costs in money … */
export const COST_NAMES = '成本 费用 经费 造价 单价 总价';
export const COSTS = `${COST_NAMES} 支出`;
/** … and bad things counted … */
export const BAD_THINGS = '投诉 事故 违规 违纪 违法 差错 失误 超支 故障 流失 死亡 返工 伤亡 舆情';
/** … and rates of them. */
export const BAD_RATES = '投诉率 事故率 故障率 差错率 失误率 流失率 死亡率 发病率 违规率 误差率 偏差率 超支率 返工率';
/** 投诉处理率: bad things that are dealt with. */
export const DEALT_WITH = '处理 办理 查处 整改 处置 受理 化解 办结 修复 排查 防范 应对 处罚 追缴';
/** Money of which more is wanted, so that a bare target is a lower limit. */
export const WANTED = '收入 产值 销售 增收 营收 利润 税收 投资 融资 发放 补助 补贴 资助 增加值';
/** Rates of a project's money, which profiles score by rules of their own. */
export const EXECUTION = '执行率 预算完成率 支出率 资金支付率 到位率';
/** Rates that only sound like them. */
export const OTHER_EXECUTION = '任务执行 计划执行 制度执行 政策 合同 及时';
/** What a rate of the project's own money is a rate of, by its name: 预算执行率, 资金到位率. */
export const OF_MONEY = '预算 资金 经费 支出';
/** Rates of money that is only a part of the project's. */
export const PART_OF_MONEY = '配套 自筹 采购 三公 及时';
export const SATISFACTION = '满意';
