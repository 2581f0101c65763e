/** What the columns of indicators are called: their groups and names, what they are worth and what they got. */
import { each, maybe } from './each';
import { type HeadingFrame, NEUTRAL, OTHERS, REVIEWERS } from './heading-frame';

/** Who judges, in a score of the unit's own. */
const OWN = '自评 自查 自我 自我评价 实际 最终 执行率 预算执行 预算执行率';
/** Who judges, where it may be anybody. */
const JUDGED = '评价 综合 考核 考评 平均 最后 总 绩效 自评';

export const INDICATOR_HEADINGS: readonly HeadingFrame[] = [
  // Groups and names
  { concept: 'level1', rank: 0, core: '一级 第一级 一级指标 一级目标', before: '第', after: '名称 内容' },
  { concept: 'level1', rank: 0, core: '一级评价指标 一级绩效指标 一级考核指标', after: '名称 内容' },
  { concept: 'level2', rank: 0, core: '二级 第二级 二级指标 二级目标', before: '第', after: '名称 内容' },
  { concept: 'level2', rank: 0, core: '二级评价指标 二级绩效指标 二级考核指标', after: '名称 内容' },
  { concept: 'level3', rank: 0, core: '三级 第三级 三级指标 三级目标', before: '第', after: '名称 内容' },
  { concept: 'level3', rank: 0, core: '三级评价指标 三级绩效指标 三级考核指标', after: '名称 内容' },
  { concept: 'level4', rank: 0, core: '四级 第四级 四级指标 四级目标', before: '第', after: '名称 内容' },
  { concept: 'level4', rank: 0, core: '四级评价指标 四级绩效指标 四级考核指标', after: '名称 内容' },
  {
    concept: 'level1',
    rank: 1,
    core: '指标类别 指标大类 指标分类 指标类型 考核类别 考核分类 考核项目分类 评价类别 评价分类 项目分类 评价维度 考核维度 考评维度 评估维度 绩效维度 指标维度',
    before: '评价 绩效 考核',
  },
  {
    concept: 'name',
    rank: 0,
    core: '指标名称 具体指标 明细指标 细化指标 指标内容',
    before: '绩效 年度绩效 评价 考核 评价内容 考核内容 考评内容',
  },
  {
    concept: 'name',
    rank: 1,
    core: '指标 评价指标 考核指标 绩效指标 考评指标 年度绩效指标 个性指标 共性指标 考核指标内容 评价指标内容',
  },
  {
    concept: 'name',
    rank: 2,
    core: `${each('评价 考核 评分 考评 评审', '内容 因素 事项 要素')} ${each('考核 评分 考评 评审', '项目')}`,
  },

  // Points
  {
    concept: 'level1Points',
    rank: 0,
    core: '一级分值 一级权重 一级满分 一级标准分 一级指标分值 一级指标权重 一级指标满分 一级指标标准分',
  },
  {
    concept: 'level2Points',
    rank: 0,
    core: '二级分值 二级权重 二级满分 二级标准分 二级指标分值 二级指标权重 二级指标满分 二级指标标准分',
  },
  {
    concept: 'points',
    rank: 0,
    before: `${NEUTRAL} 标准 设定 权重 评价 考核 基准 基础 规定 执行率 四级 所占 占`,
    core:
      '分值 权重 权数 权重分 权重分值 权重值 权重占比 权重比例 权重比重 标准分 标准分值 标准分数 指标分 要素分 因素分 事项分 维度分 满分 满分值 满分分值 应得分 配分 赋分 赋分值 基准分 基础分 比重 分值权重 ' +
      '考核分值 分配分值',
  },
  { concept: 'points', rank: 1, before: '指标 评价', core: '分数' },

  // Scores
  {
    concept: 'level1Score',
    rank: 0,
    core: each('一级 一级指标', maybe('自评 评价 实际'), '得分 评分'),
    after: '小计 合计',
  },
  {
    concept: 'level2Score',
    rank: 0,
    core: each('二级 二级指标', maybe('自评 评价 实际'), '得分 评分'),
    after: '小计 合计',
  },
  // What counts beside a mark out of a hundred: 「单项得分（百分制）｜加权得分」.
  {
    concept: 'weightedScore',
    rank: 0,
    before: `${NEUTRAL} ${OWN} ${JUDGED}`,
    core: each('折算 折算后 折合 换算 换算后 加权 加权后', '得分 得分值 评分 自评得分 自评分 平均分'),
    after: '情况 结果',
  },
  {
    concept: 'score',
    rank: 0,
    before: `${NEUTRAL} ${OWN}`,
    core: '得分 自评得分 自评分 评分 自评分值 自评分数 评分值 得分值 打分 自评打分 实得分 实际得分 得分数',
    after: '情况 结果',
  },
  {
    concept: 'score',
    rank: 1,
    before: JUDGED,
    core: '得分 评分 平均分 评价分 总分 总得分 得分值 评价总分 评价得分',
    after: '情况 结果',
  },
  { concept: 'score', rank: 2, core: '自评' },
  {
    concept: 'reviewScore',
    rank: 0,
    before: `${OTHERS} ${REVIEWERS} 单位 绩效 项目 自评`,
    core: each(each(REVIEWERS, ['', '后']), '分 得分 评分 得分值 分值 分数 打分'),
  },
  {
    concept: 'reviewScore',
    rank: 1,
    core: each(OTHERS, '评分 打分 得分 评价分 评价评分 评价打分 评价得分'),
  },
  { concept: 'reviewScore', rank: 2, core: '复核 复评' },
  {
    concept: 'reviewReason',
    rank: 0,
    before: OTHERS,
    core: `${each(REVIEWERS, '意见 说明 理由 依据 调整理由 调整原因 调整说明')} ${each('核减 调减 调整 调分', '原因 理由 说明 依据')}`,
  },
  { concept: 'deductionRate', rank: 0, open: 4, core: '扣分率 失分率' },
  {
    concept: 'deducted',
    rank: 0,
    before: '实际 本项 指标 评价 自评 考核 累计',
    core: '扣分 扣分值 扣分数 扣分分值 失分 失分值 失分数 丢分 丢分值 丢分数 实扣分 实扣分值',
  },
  { concept: 'added', rank: 0, before: '实际 本项 指标', core: '加分 加分值 加分数 附加分 奖励分 奖励加分' },
  { concept: 'scoreRate', rank: 0, open: 6, core: '得分率 得分比例 得分占比' },
];
