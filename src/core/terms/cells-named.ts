/** Words by which a sentence names a cell of a table, its row, its column or both. */
import { each, maybe } from './each';

/** Ends the name of an indicator or a heading and says how much is told there, not of what: 开放天数, 河道清淤量, 兑付金额. */
export const MEASURE_ENDS =
  '数 量 数量 总数 总量 天数 人数 人次 户数 个数 处数 次数 场次 场数 件数 台数 里程 长度 金额 额 资金 数额 完成数 完成量 情况';
/** Begins the name of an indicator, and says of which time it is. */
export const MEASURE_TIMES = '年度 全年 本年 当年 年 本年度';
/** Before such a name in a sentence: it is told of all of it. */
export const MEASURES_OF_ALL =
  '全年 全年共 共 共计 累计 总共 合计 全市 全县 全区 全省 全年累计 全市共 全县共 全区共 本年 本年度 年度内 实际 全年实际 全年完成 全年共完成 共完成 累计完成';
/** Right before a figure, between it and the name. */
export const CELL_LINKS = '为 是 : 达 达到 了 共 共计 有 约 仅 仅为 实际为';

/** Before the share of a row in all of its table. */
export const SHARE_LABELS = `占 占比 占比为 占比达 占比重 ${each('占', maybe('资金 专项资金 项目资金 支出 预算 投资'), '总额 总数 总量', maybe('的'))}`;

/** Before what a sentence tells of some: no total of a table is meant. */
export const TOLD_OF_SOME = '其中 另 其余 除 每 平均 人均 上年 去年 同期 较 比 增加 减少 目标 计划 预计 拟 尚 未 剩余';

/** A count of people may stand in any of these. */
export const COUNTED_AS_PEOPLE = '人 名 位 人次';

/** Around the name of a group of indicators, saying nothing of which. */
export const GROUP_WORDS = '指标 一级指标 类指标 类 部分 方面 分值 权重 占 为 : 其中 其中: 共 合计 项目';

/** Before the share of what was spent in the money that there was. */
export const SHARES_OF_MONEY = each(
  '占',
  maybe('全年 本年 年度'),
  '可用资金 到位资金 可支配资金 资金总额 预算 预算资金 预算总额 总预算 可用资金总额',
  maybe('的 比例为 的比例为'),
);
