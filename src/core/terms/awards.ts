/** Words by which a criterion gives points, takes them, limits them, or leaves them to a person. */
import { THIS_RANGE } from './comparators';
import { each, maybe } from './each';
import type { Table } from './matcher';

export type AwardWord =
  | 'give'
  | 'giveWorth'
  | 'full'
  | 'zero'
  | 'deduct'
  | 'add'
  | 'each-of'
  | 'ratio'
  | 'by'
  | 'judge'
  | 'until'
  | 'stop'
  | 'most'
  | 'least'
  | 'each'
  | 'respectively'
  | 'base'
  | 'linear'
  | 'otherwise'
  | 'basic'
  | 'half'
  | 'adjust'
  | 'person'
  | 'veto';

/** 去掉一个最高分: of several judges' marks, which no table shows. */
const TRIMMED = each('去掉 去除 剔除 除去 扣除 扣掉', maybe('一个 1个'), '最高分 最低分 最高 最低');

/** 加倍扣分: more than is taken for each anyway. */
export const HARSHER = each('加倍 双倍 翻倍 加重 从重', '扣分 扣减 扣除 扣罚 扣');

/** Of them alone it is the share that was told before. */
export const RATIO_WORDS = '比例 比重 比率 占比';

/** 二者之比: of what was done to what was planned. */
export const BOTH = '二者 两者';

/** 归零, 本项为零: what is left is nothing. */
const NOTHING_LEFT = `${each(maybe('得分 分值 分数 该项 本项 此项 该指标 本指标 指标 该项得分 本项得分'), '归零 清零 归为零')} ${each(
  '该项 本项 此项 该指标 本指标 得分 分值 分数 该项得分 本项得分',
  '为零 计为零 记为零 作零分',
)} ${each('按 以 作', '零分', '计 计算 处理 计分 论')} 归零处理 计为零 记为零 记为零分 计为零分 零分处理 判零分 赋零分 评零分 打零分 给零分 取零分`;

export const AWARDS: Table<AwardWord> = [
  [
    'give',
    `${each(maybe('计算 折算 换算 折合 确定 核算 核定 绩效 该项 本项 此项 该指标 本指标 指标 该项指标 本项指标 评价指标 自评 评价 实际 最终 计入 给予 满意度 执行率 各项'), '得分')} ` +
      `${each('计算 核定 确定 赋予', '分值')} ${each('得分 计分 赋值 计 记 折算 得分数 得分值', '为')} ${each('只 仅 均 可 应 计 记', '得')} ` +
      `${each('该项 本项', '计 记')} ${each('计 记 赋 给 评 打', '分')} 得 得分是 赋值 计算 折算 均计 计入 给予 换算 计算分数 赋予 计取 得到 记入 核计 折合`,
  ],
  ['giveWorth', '得分值 计分值 记分值 得权重 得该分值 计权重 计权重分 计权重分值 记权重分'],
  [
    'full',
    `满分 ${each('得 计 记 赋 给', '满分 全分')} ${each('评 评为 打 取 拿 判 为 可得 给予', '满分')} ${each('得', '权重 相应 对应 标准 全部', '分 分值 分数')} ` +
      `${each('得 计 记', '该项 本项 此项 该指标 本指标 指标 该项全部', '满分 分 分值 权重分 赋分')} ${each('不 不予 不作', '扣分')} ` +
      '不减分 不扣 得权重满分 得全部权重分 得全部权重 得足分 得分值满分 得满分值 得全部得分 得全额 计全部分值 得分值的全部 得指标满分值 得该项得分',
  ],
  [
    'zero',
    `${each(maybe('该项 本项 此项 该指标 指标 均 都 一律'), '不得分')} ${each('不 不予', '计分 给分 记分 赋分')} 不予得分 ${each('均 一律', '不计分')} ${each('得 记 计 为', '零分')} ${each('得 记 计', '零')} ` +
      `${each('不得', '该 任何 该项 此项 本项 权重 相应', '分')} 不得分值 不得权重分值 ${each('扣 扣除 扣减', '全部 该项 本项 此项 该指标 该项全部', '分值')} ${each('扣 扣除', '满分 全部分')} ${each('扣除 扣减', '全部分数')} ` +
      `不得该项分值 不能得分 零分 全部扣除 全部扣完 扣光 分值全扣 ${each('扣完', '该项分值 全部分值 分值 全部得分 本项分值 该项分 本项分 此项分')} ${NOTHING_LEFT} 不再得分 无分 全扣 全部扣 全扣除 扣除全部 扣除全部得分 扣全分 不得分数`,
  ],
  [
    'deduct',
    `${each(maybe('相应'), '扣减 扣除 扣分 减分')} ${each(maybe('累计 各 均 需 则 加 增 追加 应 倒'), '扣')} ` +
      '扣掉 扣罚 减扣 减记 扣去 扣减分 扣减得分 应扣分 予以扣分 核减 酌扣分',
  ],
  ['add', '加分 加计 加 增加分 奖励'],
  ['each-of', '各占 各得 各计 各记 各为 均为'],
  [
    'ratio',
    `${RATIO_WORDS} ${each(BOTH, maybe('的'), '比例 之比 比值')} 之比 比值 正比 百分比 等比 同比例 等比例 同等比例 权重比例 实际比例 相应比例 对应比例`,
  ],
  ['by', `按 按照 依 依据 依照 根据 参照 按实际 以 ${each('从', maybe('本项 该项'), '分值 总分 满分 得分', '中 里')}`],
  [
    'judge',
    `${HARSHER} ${each('酌情', maybe('扣分 给分 得分 打分 计分 评分 赋分 扣减 减分 加分 确定 判定 评定'))} 酌减 酌扣 酌定 斟酌 ` +
      `${each('综合', '评定 评价 评分 打分 判断 考虑 评判 赋分 评估 分析 确定 测评')} ` +
      `${each('视', '情况 情 情节 程度 实际情况 具体情况 影响程度 完成情况 情形 问题严重程度 严重程度 情扣分')} ` +
      `${each('适当 适度', '扣分 扣减 减分 给分 得分')} 适度调减 ${each('专家', '评分 打分 评议 评定 评审打分')} ` +
      `${each('据实', '扣分 评分 打分')} ${each('扣 扣除 扣减', '相应', '分值 分数 分')} 扣减相应得分 ${each('分档 分级 分段', '计分 评分 打分')} 分档 ` +
      `${each('自行', '判断 打分 制定 确定')} ${each('评委 评审 评议', '打分')} 主观评分 合理确定 自由裁量 由评价组 按程度 集体评议`,
  ],
  [
    'until',
    `${each('扣 减 加', '完 至 到')} ${each('扣', '满 尽 足')} ${each('加 计 得 记', '满')} ${each('直至 直到', maybe('扣完 减完'))} 直至扣满 得完 减至零 归至`,
  ],
  [
    'stop',
    `为止 即止 ${each(maybe('直至 直到 至 累计'), '扣完为止')} ${each('扣光 加满 满分 得满 加完 扣完该项分值 扣完本项分值', '为止')} ` +
      `${each('不', '计 得 记 出现 得出现 扣 扣为 为', '负分')} ${each('不', '倒 再 重复 累计', '扣分')} ${each('不', maybe('额外 另 另外 另行 再'), '加分')} ` +
      `${each('直至扣完', '本项分值 该项分值')} ${each('扣完', '即止 止 为零 该项分值即止')} 不倒扣 不得为负 为限 最多扣完 至扣完 封顶`,
  ],
  [
    'most',
    `${each('最高 最多', maybe('扣分 可得 可扣'))} ${each('累计 合计', '最多 最高')} ${each('累计 合计 总计 总分 共计', '不超过 不得超过')} ` +
      '上限 至多 最高分 最高得分 最高不得 最高限 累计不超出 累计不多于',
  ],
  ['least', '最低 最低分 最低得分 最低扣至 最低为 最低可得'],
  ['each', `任一 任意一 任何一 ${each('每', maybe('有 发现 出现 发生 存在 查实 查出 新增 被 逢'))}`],
  ['respectively', '分别 依次 相应得 对应得 分别对应'],
  [
    'base',
    each(
      '为',
      '标准 基准 基础 目标 目标值 基数 准 满分标准 衡量标准 评分标准 标准值 基准值 及格线 合格线 起点 起始 基准点 基准线 界',
    ),
  ],
  [
    'linear',
    `${each(maybe('线性 直线'), '插值 内插', maybe('法'))} ${each('线性', maybe('比例 关系 得分 扣分 计分 递减 插值计算'))}`,
  ],
  [
    'otherwise',
    `${each('不在 未在', THIS_RANGE, '范围 区间', maybe('内 之内'))} ${each(THIS_RANGE, '范围 区间', '外 以外 之外')} ${each('区间', '外 之外 以外')} ` +
      `${each(maybe('如若 若 要'), '不然')} ${each('不然 否则', '的话')} ${each('其他 其余 其它', maybe('情况 情形 的'))} ${each('剩余 余下', '情况 情形')} ` +
      '否则 反之 其余的情况 除此之外 除此以外 除上述情况外',
  ],
  ['basic', '保底分 底分 得基础分 得基本分 计基本分 计基础分 基本分 基础分 起始分 起步分 基准分 标准分数为 起评分'],
  [
    'half',
    `${each(maybe('得 记 计'), '一半分')} ${each('一半', maybe('分值 的分 的分值 分数'))} 减半 减半计分 得分减半 折半 半分 分值的一半 ${each('半数', maybe('分值 分'))}`,
  ],
  ['adjust', '加减 加减分 增减分 相应加减'],
  ['person', `功效系数法 加权平均 加权计算 加权汇总 层次分析法 ${TRIMMED}`],
  ['veto', '一票否决 一票否决制 实行一票否决'],
];

/** 扣至6分为止: until so much is taken, or until so much is left. */
export const DOWN_TO = '扣至 扣到 减至 减到';

/** 加至10分为止: until so much is given. */
export const UP_TO = '加至 加到 得满 计满 记满';
/** 加满2分为止: until so much is added. */
export const ADDED_TO = '加满 加完';

/** 任一, 任何一: one of them, where it gives nothing for each. */
export const ANY = '任';

/** For each, half of a point; as an award of its own it may be half of all. */
export const HALF_POINT = '半分';

/** 达到90%起计分: behind a figure from which on something is given. */
export const BEGINS_HERE = '起 开始';

/** >1时取1: before as much as counts at most. */
export const TAKES_AT_MOST = '取 取值 取值为 取为';

/** After a number 分 is points, unless it goes on like this. */
export const NOT_POINTS = '钟贝项别类级档期局析配之公担包享工校支行红布散流';

/** Names of whole rules in the forms of 财预〔2021〕101号, each with the criterion it stands for. */
export const NAMED_RULES: ReadonlyMap<string, string> = new Map([
  ['直接赋分', '达到目标值得满分，未达到目标值不得分'],
  ['完成比例赋分', '按完成比例赋分'],
  ...['按照完成比例赋分，同时设置及格门槛', '完成比例赋分，同时设置及格门槛', '按完成比例赋分，同时设置及格门槛'].map(
    (name) => [name, '完成率小于60%不得分；大于等于60%的，按超过的比重赋分'] as const,
  ),
  ...['评判等级赋分', '按评判等级赋分', '按照评判等级赋分'].map(
    (name) => [name, '达成得100%-80%（含80%）分值；部分达成得80%-60%（含60%）分值；未达成得60%-0%分值'] as const,
  ),
  ...['满意度赋分', '按满意度赋分'].map(
    (name) =>
      [name, '满意度≥90%得100%分值；80%≤满意度＜90%得80%分值；60%≤满意度＜80%得50%分值；满意度＜60%不得分'] as const,
  ),
]);

/** The criterion stands somewhere else. */
export const ELSEWHERE = '同上 同前 同左 见 详见 参见 参照 同上述 同本表';
/** … or the rest of it does: 具体标准见附件3. */
export const REST_ELSEWHERE = `${each('标准 细则 办法 规则', '见')} 见附 详见 另见 文件规定`;

/** 该指标分值10分: before a figure, what names the points and gives none. */
export const POINTS = '分值 权重 满分';
