/** Words by which sentences of several paragraphs speak of one thing, in whatever order they stand. */
import type { Table } from './matcher';
import { PLACES } from './told';

/** Money of the project as a whole, where a sentence calls it so; the same amount in another unit is a slip. */
export const PROJECT_MONEY = '支出 投入 安排 到位 下达 拨付 总投资 预算 财政资金 专项资金 项目资金 补助资金 概算 决算';
/** Whose it is, naming no part of it. */
export const MONEY_OF = '财政 专项 各级 本级 中央 省级 市级 县级 区级 全部 累计 形成 经费 该 本 项目 已 全';
/** … and amounts that are no such thing: prices, parts of what is told elsewhere, what others have. */
export const NOT_PROJECT_MONEY =
  '每 人均 户均 亩均 平均 标准 单价 带动 撬动 拉动 产值 收入 销售 税收 营业 市场 贷款 授信 生产总值 全国 全省 全市 全县 全区';
/** Units of money that are taken for each other. */
export const MONEY_UNITS = '元 万元 亿元';

/** Places and offices that several are of, by how their names end and by what stands behind their number. */
export const PLACE_KINDS = '县 市 区 镇 乡 村 街道 社区 旗 州 县区 乡镇 校 厂 站 院 局 片区 流域 基地 园区';
/** Begin words that are no name of one place. */
export const NO_PLACE_NAMES =
  '全 本 各 该 我 其 每 某 两 二 三 四 五 六 七 八 九 十 几 多 市 县 区 乡 镇 村 街道 社区 老旧 新建 项目 共 涉及 覆盖 惠及';
/** How many, in characters. */
export const HOW_MANY: readonly (readonly [word: string, count: number])[] = [
  ['两', 2],
  ...[...'二三四五六七八九十'].map((word, at) => [word, at + 2] as const),
];
/** Between that number and its kind: 三个县. */
export const NUMBER_LINKS = '个 座 所 家 大';
/** Behind the kind, and saying nothing else: 「三县共36个乡镇」. */
export const ALL_OF_THEM =
  '共 共计 合计 总计 的 全部 涉及 范围内 范围内的 共有 累计 总共 覆盖 惠及 共涉及 共覆盖 累计覆盖 共惠及 所辖';

/** Beside growth that is not that of the figures as they were told. */
export const OTHER_GROWTH = '扣除 可比 不变价 同口径 剔除 价格因素 名义';

/** The budget of the beginning, before any change. */
export const FIRST_BUDGET = '年初 预算 批复 核定 安排';

/** Takes points off, right before how many. */
export const TAKES_POINTS =
  '扣 扣除 扣减 酌情扣 酌扣 故扣 扣去 共扣 合计扣 应扣 因此扣 予以扣 予以扣除 扣掉 扣罚 共计扣 累计扣 总计扣';
/** In each of them. */
export const TAKES = '扣';
/** Between whom points are taken from and why: 「产出指标因一个标段延误扣2.50分」. */
export const TAKEN_FOR = '因 由于';
/** … all of them. */
export const TAKES_IN_ALL =
  '共扣 合计扣 共计扣 累计扣 总计扣 总共扣 共扣减 合计扣减 累计扣减 共计扣减 总计扣减 共扣除 累计扣除';
/** Given to all indicators of a part. */
export const GIVEN_IN_ALL = '合计得 共得 小计得 总计得 共计得 累计得 合计得分';
/** Nothing was lost. */
export const ALL_OF_MARKS = '得满分 均满分 为满分';
/** Of which indicator the points are: of the one that the paragraph is about. */
export const THIS_MARK = '该指标 本指标 此指标 该项指标 该三级指标 该项 本项 此项 最终 故 因此 实际 综合 最后';
/** … by no name of its own: 「指标6分，扣1分，得5分」. */
export const SOME_MARK = '指标 三级指标 分项';
/** Rules of a scale: what would be taken off. */
export const SCALE_WORDS =
  '若 如果 如有 如未 每出现 每发现 每少 每超 每降低 每低 每有 每缺 每存在 每延迟 每逾期 每项 每个 每处 每次 每例 扣完为止 不得分 则扣 的扣 最多扣';

/** Before the name of what is told of a place. */
export const WHOLE_PLACES = '全市 全县 全区 全省 全镇 全州 全国 我市 我县 我区 本市 本县 本区 该市 该县 该区';

/** How much more or less than half (or another part) something is said to be: the part in hundredths, and on which side of it. */
export const FRACTIONS: Table<readonly [side: 'more' | 'less', hundredths: number]> = [
  [['more', 50], '超过半数 过半 过半数 半数以上 超半数 超过一半 一半以上 逾半数 多半 大半'],
  [['more', 66.6], '三分之二以上 超过三分之二 逾三分之二'],
  [['more', 33.3], '三分之一以上 超过三分之一 逾三分之一'],
  [['more', 75], '四分之三以上 超过四分之三'],
  [['more', 80], '八成以上 超过八成 超八成 逾八成'],
  [['more', 90], '九成以上 超过九成 超九成 逾九成'],
  [['more', 70], '七成以上 超过七成 超七成 逾七成'],
  [['more', 60], '六成以上 超过六成 超六成 逾六成'],
  [['less', 50], '不足半数 不到半数 不足一半 不到一半 未过半 未过半数 未超过半数 少于半数 低于半数'],
  [['less', 33.4], '不足三分之一 不到三分之一'],
  [['less', 66.7], '不足三分之二 不到三分之二'],
];
/** Beside a fraction that is not of what is so now. */
export const NOT_NOW = '计划 目标 力争 预计 将 要求 拟 应 须 需 上年 去年 建议 原 当时 如 若 达不到 未达到 没有达到';
/** Says nothing between a deed and its object. */
export const DEED_PARTICLES = '了 已 已经 均 的 完成 进行 并 现 现已';

/** That all money of a project is there … */
export const ALL_ARRIVED =
  '全部到位 足额到位 全额到位 均已到位 均到位 已全部到位 到位率100% 到位率为100% 到位率达100% 到位率达到100% 均足额到位 均全额到位 均已足额到位 均已全部到位 足额、及时到位 及时、足额到位 及时足额到位 足额及时到位 足额并及时到位 及时并足额到位';
/** … and that some of it is not. */
export const NOT_ARRIVED =
  '尚未到位 未到位 未能到位 没有到位 仍未到位 未及时到位 未足额到位 未全额到位 未全部到位 未落实到位 尚未落实';
/** … or was not at a day. */
export const ARRIVED_LATE = '仅到位 只到位 仅实际到位 实际仅到位 仅拨付到位 才到位 才拨付到位 才全部到位 才足额到位';
/** Money of one source alone, or of another year. */
export const ARRIVED_IN_PART =
  '中央资金 中央财政资金 省级资金 市级资金 县级资金 中央补助 省级补助 上级资金 上级 除 其中 首批 第一批 上年 计划 应当 要求 确保 力争 建议 下一步 后 现已';
/** Names of what is missing that are those of a part of the project's money. */
export const MONEY_SOURCES =
  '应 由 应由 承担 的 中央 省级 市级 县级 区级 镇级 乡镇 财政 本级 配套 自筹 单位 企业 资金 仍有 尚有 还有 部分 : 其中';
/** Beside what is missing: of another year, or there by now. */
export const MISSING_ELSEWHEN = '上年 以前年度 往年 历年 次年 下年 补足 补齐 已于 下一年';
/** … and all of it, by its name. */
export const ALL_MONEY =
  '项目资金 各级资金 各级财政资金 全部资金 总投资 上述资金 以上资金 各项资金 预算资金 资金全部 资金均';

/** Said of a period, and naming none of several: 「上述合同服务期」. */
export const PERIOD_OWNERS =
  '租赁 服务 承包 委托 供货 施工 上述 该 本 此 项目 合同 约定 规定 的 建设 采购 服务 期间 根据 按照 按 依据 明确 双方 确定 其 整个 全部 总 该项目 本项目';

/** What a term is laid down in, and words before it that only point at it. */
export const CONTRACT = '合同';
/** Behind it, what it costs. */
export const CONTRACT_ENDS = '价 总价 金额 总金额 价款 额 总额 价格';
export const POINTS_AT = '上述 前述 该 本 按 按照 根据 依据 此 原 依照 双方 以及 签订 订立 所签';
/** Of the contract that was told of before. */
export const OF_THAT_CONTRACT = '上述 前述 该合同 本合同 根据合同 按照合同 按合同 依据合同';

/** The term became another one, or was not kept. */
export const TERM_CHANGED = '延长 延期 延误 顺延 续签 续约 补充协议 提前 变更 超期 滞后 调整 展期 缩短';

/** In brackets beside what was: what it was to be. */
export const PLANNED_BESIDE = '概算 预算 批复 控制价 限价 定额 上年 去年';

/** What names of places, firms and lots end with, and words that are none of them: 「二标段」, 「柳河镇」, and not 「本项目」. */
export const OWNER_ENDS = `${PLACES} 河段 路段 标包 包组 一期 二期 三期 四期 首批 一批 二批 三批 街办`;
export const NO_OWNERS = `${WHOLE_PLACES} 全 本 该 各 此 其 每 我 项目 工程 单位 企业 合同 建设 上述 前述 以上 整个 截至 截止 的`;

/** How points were reckoned from a rate. */
export const POINTS_BY_RATE =
  '按比例 按执行率 按完成率 按完成比例 按到位率 按得分率 乘以分值 乘以权重 ×分值 ×权重 *分值 *权重';

/** More names of what there was, of which something is left. */
export const MORE_WHOLES = '计划投资 总投资 资金总额 项目资金 批复投资 年度预算 合同年服务费 服务费 合同价 合同金额';
/** Before what was paid in the end … */
export const LESS_DEDUCTED = '扣减之后 扣减后 扣除后 扣除之后 核减后 核减之后 扣款后 扣罚后 抵扣后';
/** … and before what was taken off. */
export const TAKEN_BEFORE = '扣减 扣除 核减 扣款 扣罚 抵扣';

/** Behind the deductions of a part: there were no others. */
export const NOTHING_ELSE_LOST =
  '其他指标均得满分 其余指标均得满分 其他指标得满分 其余指标得满分 其余均得满分 其他均得满分 其余各项均得满分 其余各指标均得满分 其余指标均为满分 其余指标均未扣分 其他指标均未扣分 其余指标未扣分 其他指标未扣分 其余均未扣分 其他均未扣分 其余三级指标均得满分';

/** Who they are, behind what they did: 参训人员, 报名者. */
export const PEOPLE_NAMES = '人员 对象 人数 学员 者 人 单位 企业 农户 家庭 患者 学生';

/** Between a term and its last day, where its first is not told. */
export const TERM_ENDS = '截至 截止 截止到 截至到 至 到 届满日为 届满日期为 终止日期为 到期日为';
