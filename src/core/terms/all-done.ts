/** That all of something is done, and that some of it is not, as two paragraphs of a report tell it. */
import { each, maybe } from './each';

/** What is done with money and with things; two sentences speak of one deed where they share one of these. */
export const DEEDS =
  '发放 支付 拨付 兑付 付清 结清 缴纳 退还 完成 完工 竣工 交付 验收 安装 调试 建成 投入使用 整改 办结 签订 归档 移交 到位 审核 检测 培训';
/** … with money alone. */
export const PAYING_DEEDS = '发放 支付 拨付 兑付 付清 结清 缴纳 退还';

/** Said of all of it. */
export const ALL_DONE = '全部 均 全额 全面 悉数 完毕 足额 都已';
/** Between the subject and what was done with all of it. */
export const DONE_LINKS = '已 已于 于 在 均 全部 经 截至 截止 也 都 目前 金额 共 共计 合计 总额';
/** Some of it, planned, of another time, or put right since. */
export const NOT_ALL_OF_IT =
  '其中 部分 首批 第一批 第二批 第一 第二 一期 二期 上半年 下半年 上年 除 外 基本 计划 目标 要求 应 须 需 拟 预计 确保 力争 承诺 约定 规定 未 不 没有 整改后 若 如 建议 中央 省级 市级 县级 方可 后';

/** One of several portions, told with its day. */
export const PORTIONS =
  '第一批 第二批 第三批 第四批 第五批 第六批 最后一批 末批 最后一笔 第一笔 第二笔 第三笔 第四笔 第二次 第三次 第四次 剩余 余款 尾款 其余 剩下';

/** What is left of it, before its amount and behind it. */
export const STILL_LEFT = '仍有 尚有 尚余 还有 尚欠 仍欠 剩余 还欠 仍剩 尚剩 还剩 另有 尚';
export const STILL_UNDONE =
  '未支付 未拨付 未发放 未兑付 未付 未结清 未付清 未缴纳 未退还 未支出 没有支付 没有拨付 没有发放 拖欠 滞留 待支付 待拨付 待发放';

/** What is paid, by the words that both sentences have. */
export const PAID_THINGS =
  '专项资金 合同价款 合同款 合同总价 合同金额 工程款 工程价款 货款 服务费 补贴资金 补助资金 奖补资金 工资 劳务费 征地补偿 补偿款 设备款 租金 奖金 助学金 生活补贴 保险费';
/** Held back as agreed, and not owed. */
export const HELD_BY_CONTRACT = '质保金 保证金 保修金 质量保证 未到期';

/** In a cell of a table, that it is not done. */
export const UNDONE_STATES = '未 尚未 待 在建 正在 否 没有 不合格 逾期未';

/** Of so many, that they were late. */
export const LATE_OF_SOME =
  '才完成 方完成 才完工 才通过 才投入 才交付 才建成 才开工 未按期 未按时 未如期 未能按期 未能按时 未能如期 逾期 延期完成 延迟完成 推迟完成 滞后完成 超期';
/** … or are not done at a day. */
export const UNDONE_OF_SOME = '未完成 未能完成 没有完成 尚未 仍未 未完工 未建成 未安装 未验收 未投入使用 未通过';
/** The words of a chapter that tells how it was put right, so that both may be so. */
export const PUT_RIGHT = '整改 现已 目前已 后已 补齐 补发 现均';
/** In time, so that who was late is against it. */
export const IN_TIME = '按期 按时 如期 及时 前完成 前全部 前均 前完工 前建成 前投入 前通过';
/** Says nothing of what was done. */
export const ANY_WORK = '按期 按时 如期 及时 完成 全部 任务 工作 建设 项目 工程 目标 要求 年度';

/** Behind the number of all of them. */
export const ALL_OF_THEM = '均 全部 都 悉数';
/** … with nothing said before that word. */
export const LEADS_TO_ALL = '已 已经 虽 虽然 虽已 目前 现 也 均 都 基本上';
/** Behind the name of what was to be done, before its number. */
export const PLANNED_OF = '计划 计划完成 目标 目标为 计划为 应';

/** So many of them are still to be done, before their number … */
export const STILL_THERE = '仍有 尚有 还有 有 存在 剩余 尚存 部分';
/** … and behind the thing: 「仍有8个路口未改造」. */
export const NOT_DONE_YET = '未完成 尚未完成 仍未完成 未能完成 没有完成 尚未 仍未 未能 未';
/** Deeds of works beside those above. */
export const WORK_DEEDS = '改造 建设 安装 维修 更换 整治 接入 开通 清淤 修复 拆除 搬迁 绿化 硬化';

/** What says of a building that it stands … */
export const BUILDING_DEEDS = '竣工 完工 建成 交付使用 投入使用 完成建设 通过验收';
/** … and that it does not. */
export const NOT_BUILT_YET =
  '未封顶 未完工 未竣工 未建成 未开工 未动工 未能完工 未能竣工 未能建成 未能开工 没有完工 没有竣工 没有建成 没有开工 未投入使用 未交付使用 仍在施工 仍在建设 尚在施工 尚在建设';
/** Beside it: not when it was due, but when it is told. */
export const STILL = '仍 尚 还 至今 目前 没有';
/** … and it was done later. */
export const BUILT_SINCE =
  '已完工 已竣工 已建成 已开工 已封顶 月完工 月竣工 月建成 日完工 日竣工 日建成 已投入使用 已交付';
/** Of these there are several in a work, each with its number. */
export const NUMBERED_WORKS = '标段 包 号楼 期';

/** Before the unit of what did not happen even once: 「无一人延迟」, 「未发生一起安全事故」. */
export const NOT_ONE_OF = '无一 没有一 未发生一 未出现一 没有发生一 没有出现一';
/** Beside what happened at another time, or elsewhere, or less than before. */
export const NOT_THE_SAME = '上年 去年 以前 同期 历年 往年 其他 其它 减少 下降 避免 防止 除 外 例外';

/** Right before the count of all of them, these name one place of several: 「石桥镇6个行政村均已…」 … */
export const PLACE_SIGNS = '县 市 区 镇 乡 村 街道 社区 旗 州';
/** … but these all that the report is of. */
export const EVERYWHERE =
  '全县 全市 全区 全镇 全乡 全旗 全州 全街道 该县 该市 该区 该州 我县 我市 我区 我州 本县 本市 本区 项目县 项目区 各县 各市 各区 各镇 各乡 各村 各街道 各社区 试点县 试点市 试点区 示范区 辖区 地区 灌区 片区 园区 县市区 乡镇 涉及乡 涉及镇';

/** What happens to a project, each of them counted … */
export const EVENTS = '投诉 举报 信访 上访 事故 纠纷 安全事件 舆情';
/** … and that it did not. */
export const NEVER_CAME = '未收到 未接到 没有收到 没有接到 未发生 没有发生 未出现 没有出现 未接收到 从未收到 从未发生';
/** Between that and the event, or beside its number, and saying nothing of what it was about. */
export const EVENT_WORDS =
  '任何 一起 一例 一件 过 群众 居民 有关 关于 对 的 相关 及 和 与 工作 共 共计 各类 该 本 项目 方面 等 为';
/** Of these kinds alone, where the denial says so. */
export const EVENT_KINDS =
  '重大 较大 特大 责任 严重 有效 恶性 群体 重复 越级 集体 质量 安全 生产 死亡 伤亡 火灾 交通 合同 劳资 负面 网络';

/** Behind 均 or 全部: on the day that was laid down … */
export const ON_TIME = [
  '按期 按时 如期 及时 按计划 按合同约定 按照计划 按照合同约定',
  each('按 按照 在', maybe('合同 合同约定 约定 规定 计划 预定 原定'), '工期 时间 期限 时限', maybe('内')),
].join(' ');
/** … and the deed. */
export const ON_TIME_DEEDS = '完成 完工 竣工 交付 举办 举行 开展 建成 实施 投入使用';
/** … with nothing behind it that makes it one deed of several. */
export const BEHIND_ON_TIME = '了 任务 建设 施工 建设任务 施工任务 工程 建设内容 全部内容 目标 。';
/** Of each of them, by no number. */
export const EACH_OF = '各 各个 所有 全部 全部各';
/** Beside it: not all of them, or by a day that became another. */
export const ON_TIME_BUT =
  '除 外 其余 其他 其它 另 部分 基本 大部分 多数 未 不 没有 调整 变更 顺延 延期 批准 整改后 应 须 需 要求 确保 力争 计划要求 若 如果 建议 的';
/** Right behind the number of those that were not on time. */
export const PUT_BACK = each(
  '推迟 延期 延迟 逾期 滞后 未按期 未按时 未如期 超期',
  maybe('举办 举行 完成 完工 竣工 交付 开展'),
);
/** Of the others, behind what was late. */
export const THE_OTHERS = '其余 其他 其它 剩余';
/** … and of all but some, in a clause before. */
export const ALL_BUT = '除 例外 以外 之外';
