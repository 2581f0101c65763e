import { headingOf } from '../../../../src/core/reading/tables/columns';
import { keyOf } from '../../../../src/core/reading/grid/wording';

/** Headings as forms write them, by what they say. */
const HEADINGS: readonly (readonly [concept: string, words: string])[] = [
  ['level1', '一级指标 一级⏎指标 一级指标名称 一级'],
  ['level2', '二级指标 二级 二级绩效指标'],
  ['level3', '三级指标 三级指标名称 三级⏎指标'],
  ['name', '评价内容⏎指标名称 指标名称 绩效指标 评价指标 考核内容 具体指标 指标'],
  ['points', '分值 权重 标准分 权重分 指标分值 满分 标准分值 权重(%) 权重% 分值（100分） 赋分 权数'],
  [
    'target',
    '年度指标值 指标值 目标值 年初目标值(A) 年初设定值 计划值 预期指标值 绩效目标值 年度目标值 指标目标值 设定目标值 年度指标值A 全年目标值 预期值',
  ],
  [
    'actual',
    '实际完成值 全年实际值 完成值 全年完成值(B) 实际完成情况 实际值 全年实际完成值 实际完成指标值 实际完成 指标完成情况 完成情况 年度完成值',
  ],
  ['score', '得分 自评得分 自评分 评价得分 实际得分 指标得分 评分 单位自评得分 得分（20分*执行率） 最终得分'],
  ['reviewScore', '复核分 复核得分 财政复核得分 审核得分 主管部门评分 专家评分'],
  [
    'reason',
    '偏差原因分析及改进措施 未完成原因 扣分原因 未完成原因分析 偏差原因 原因 未完成原因和改进措施 扣分说明 未达标原因及改进措施 原因分析',
  ],
  ['criterion', '评分标准 评价标准 得分计算方法 计分方法 评分细则 评分规则 扣分标准 指标说明及评分标准 计分标准'],
  ['targetComparator', '指标性质 指标方向 运算符号 计算符号 比较符'],
  ['unit', '度量单位 计量单位 指标单位 单位'],
  ['completionRate', '完成率 指标完成率 完成率（%） 目标完成率'],
  ['scoreRate', '得分率 得分率(%)'],
  ['deductionRate', '扣分率'],
  ['deducted', '扣分 扣分值 扣分数 失分 丢分 实际扣分 扣分(分)'],
  ['added', '加分 加分值 附加分'],
  ['initialBudget', '年初预算数 年初预算 年初预算金额（万元） 年初批复数'],
  ['budget', '全年预算数(A) 预算数 调整后预算数 全年（调整）预算数 预算金额 计划支出 年度预算数 计划投入 预算资金'],
  ['received', '到位数 实际到位 到位资金 资金到位 实际到位资金 到位金额'],
  ['spent', '全年执行数(B) 执行数 预算执行数 实际支出 支出金额 已支付金额 实际使用资金 支出数'],
  ['balance', '结余资金 结余 结余数 资金结余'],
  ['rate', '执行率(B/A) 预算执行率 支出率 预算执行率（B/A×100%） 资金支付率'],
  ['arrivalRate', '到位率 资金到位率'],
  ['project', '项目名称 评价项目 评价对象'],
  ['organisation', '主管单位 实施单位 单位名称 预算单位 县（市、区） 县（区） 乡（镇）'],
  ['fundType', '资金性质 资金类型 资金来源'],
  ['category', '项目类别 类型'],
  ['grade', '评价等级 等级 评级 绩效评级 自评等级'],
  ['amount', '项目金额 金额(万元) 资金量 资金总额'],
  ['remark', '备注 情况说明'],
  ['actual', '单项指标实际完成值 实际指标值 当年完成值 指标执行情况'],
  ['progress', '实施进度 项目完成进度 完成进度'],
  ['forecast', '全年预计完成情况 预计完成值 预计全年完成情况 指标全年预计完成值 全年预计执行数'],
  ['likelihood', '完成目标可能性 目标完成可能性分析'],
  ['certain', '确定能'],
  ['possible', '有可能'],
  ['impossible', '完全不可能'],
  ['points', '权重占比(%) 单项分值 指标权重（分） 分配分值'],
  ['weightedScore', '折算得分 加权得分 自评加权得分 折算后得分'],
  ['score', '单项指标得分 指标得分（分） 执行率得分（分） 自评得分情况'],
  ['reviewScore', '复核后得分 主管部门复核得分 第三方评价得分 市级评分'],
  ['target', '中期指标值 实施期目标值 年初绩效指标值 目标数值'],
  ['level1', '考核项目分类 指标类型'],
  ['criterion', '得分计算方法及说明 评分标准和依据'],
  ['extra', '序号 指标解释 指标说明 评价要点 评价依据 数据来源 上年实际值 年中调整 得分系数 佐证材料'],
];

test.each(HEADINGS.flatMap(([concept, words]) => words.split(' ').map((word) => [word, concept] as const)))(
  '%s is a heading of %s',
  (word, concept) => {
    expect(headingOf(keyOf(word.replace('⏎', '\n')))?.concept).toBe(concept);
  },
);

test.each([
  '立项依据充分性',
  '项目概况',
  '年度总体目标',
  '资金使用合规性',
  '质量达标率',
  '预期效果显著',
  '98',
  '甲局',
  '实施进度监控',
  '得分点',
  '单项',
  '',
])('%s is no heading', (word) => {
  expect(headingOf(keyOf(word))).toBeNull();
});

test.each([
  ['预算数（万元）', '万元'],
  ['年初预算数(A)（元）', '元'],
  ['权重（%）', '%'],
  ['执行率（B/A）', undefined],
])('unit of %s', (word, unit) => {
  expect(headingOf(keyOf(word))?.unit?.symbol).toBe(unit);
});

test.each([
  ['分值(100分)', '100'],
  ['得分\n98', '98'],
  ['自评得分：98.5分', '98.5'],
  ['得分（20分*执行率）', null],
])('figure in %s', (word, figure) => {
  expect(headingOf(keyOf(word))?.figure).toBe(figure);
});
