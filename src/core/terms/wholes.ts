/** Words around a count that say that it counts all of them: 「项目共划分15个标段」, 「16个标段中」, 「全部13个项目村均已完成」. */

/** One of these must stand before the figure. */
export const ALL_OF =
  '全部 所有 共 总共 共计 合计 总计 一共 涉及 覆盖 惠及 划分 划分为 分为 分布在 共有 共涉及 共覆盖 共划分 分布于';

/** These may, and name nothing else. */
export const WITH_ALL =
  '项目 本项目 该项目 此项目 工程 该工程 本次评价 评价 发现 存在 的 为 在 于 了 已 实际 建设任务 建设地点 实施 实施后 建成后 建设 范围 实施范围 建设范围 服务';
/** Behind what is counted, right before its count: 「基层医疗卫生机构共15家」. */
export const IN_ALL_BEHIND = '共 共有 共计 合计 总数为 总计';
/** Of all of a place, which may be more than those of the project; the last character says of which. */
export const OF_PLACE =
  '全省 我省 省内 全市 我市 市内 市域内 全县 我县 县内 县域内 全区 我区 区内 辖区内 全州 全镇 全乡 全旗';

/** Behind what is counted, where the sentence begins with the figure. */
export const AMONG = '中 均 都 全部 已全部 已均 全都';

/** What is counted one by one; people and amounts are told in too many ways. */
export const THING_UNITS = '个 家 所 座 处 条';

/** Counts of these are of some of them. */
export const SAMPLED =
  '抽查 抽取 抽样 抽选 选取 选择 核查 走访 调研 检查 访谈 实地 现场 其中 个别 部分 另有 未 拟 计划 预计';

/** What a year left over, right before its amount … */
export const LEFT_OVER = '结余 结余资金 结转 结转资金 结转结余 结转结余资金 结余结转资金 剩余资金 剩余 结存 余额';
/** … and that it went on to the next year, behind it. */
export const CARRIED_ON =
  '结转至 结转到 结转下年 结转下一年 结转次年 全部结转 结转使用 结转继续 转入下年 结转以后年度 顺延至';
/** What came over from the year before. */
export const CARRIED_OVER =
  '结转 结转资金 结转结余 结转结余资金 结余结转 结余结转资金 结转收入 结余资金 结余 结转使用资金';
/** Before either of them, and naming no other money. */
export const CARRIED_BEGINNINGS =
  '一部分 另一部分 上述 以上 上年 上年度 上一年 上一年度 年末 年底 年初 年度 项目 本项目 该项目 专项 资金 财政 使用 动用 含 包括 加上 加 形成 尚有 共 为 当年 的 由 是 有 一是 二是 和 及 即';
export const YEAR_BEFORE = '上年 上年度 上一年 上一年度';
/** Some of it went another way. */
export const CARRIED_IN_PART = '部分 收回 上缴 缴回 统筹 其余 调剂 退回 核销';

/** What was done, so that what it was done with stands: 「已建成并投入使用的84个服务站」. */
export const STANDING =
  '建成并投入使用 建成投入使用 建成并投用 建成投用 建成并投入运营 建成投入运营 建成 投入使用 投入运营 投入运行 投用 安装 完成安装 安装完成 改造 完成改造 改造完成 建设完成 完成建设 整治 完成整治 配备 购置 聘用 选聘 设立 组建 备案 注册 登记在册 登记 修复 开通 培育 认定 签约 建立 创建 新建 纳入 发展 选派 招募 挂牌 设置 布设 种植';
/** Before them, and saying nothing of what it is. */
export const STANDING_LEADS = '已 已经 共 共计 累计 现 现已 目前 均 实际 项目 本项目 该项目 合计 总计 到 止 底 末 , 在';
/** Behind the name of the thing, before its count. */
export const STANDING_LINKS = '共 共计 达 为 了 合计 累计 有 总数 数量 已达 达到';
/** Of some of them, or of those that were to be. */
export const STANDING_NOT =
  '计划 拟 新增 其中 部分 上年 去年 应 需 目标 未 尚 抽查 抽取 抽样 现场 走访 预计 当年 今年 本年 另 其余 首批';
