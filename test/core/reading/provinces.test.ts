import { facts, funds, groups, head, indicators, readOne, unread } from './typed';

/** How forms of other places lay the same things out; figures are theirs, or made up where none are published. */

test('廊坊: 「指标1…」 without a colon, empty template rows, 效益指标 named again on the next page', () => {
  const project = readOne(`
附件1
项目支出绩效自评表
2019年度）
项目名称 | 办公宿舍楼、食堂及餐厅暖通改造经费
主管部门 | 廊坊市发改委 | | 实施单位 | 廊坊市食品工程学校
项目资金⏎（万元） | | 年初⏎预算数 | 全年⏎预算数 | 全年⏎执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | 43.2 | 43.2 | 37.24 | 10 | 86% | 9
 | 其中：当年财政拨款 | 43.2 | 43.2 | 37.24
 |      上年结转资金
 |   其他资金
年度总体目标 | 预期目标 | | | 实际完成情况
 | 43.2 | | | 37.24
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度⏎指标值 | 实际⏎完成值 | 分值 | 得分 | 偏差原因分析及改进措施
 | 产出指标 | 数量指标 | 指标1工程资金金额 | 43.2 | 37.24 | 10 | 9 | 尾款未付
 | | | 指标2
 | | | ……
 | | 质量指标 | 指标1工程完工率 | 100 | 100 | 10 | 10
 | | | 指标2工程验收合格率 | 100 | 100 | 10 | 10
 | 效益指标 | 社会效益⏎指标 | 指标1学校发展能力 | 100 | 100 | 10 | 10 | 0
 | | 生态效益⏎指标 | 指标1
 | 效益指标 | 可持续影响⏎指标 | 指标1长期使用性 | 100 | 100 | 10 | 10
总分 | | | | | | 100 | 98
`);
  expect(head(project)).toBe('办公宿舍楼、食堂及餐厅暖通改造经费 2019 | 廊坊市发改委 | 廊坊市食品工程学校');
  expect(indicators(project)).toEqual([
    '产出指标/数量指标/工程资金金额: 10 | 43.2 | 37.24 | 9',
    '产出指标/质量指标/工程完工率: 10 | 100 | 100 | 10',
    '产出指标/质量指标/工程验收合格率: 10 | 100 | 100 | 10',
    '效益指标/社会效益指标/学校发展能力: 10 | 100 | 100 | 10',
    '效益指标/可持续影响指标/长期使用性: 10 | 100 | 100 | 10',
  ]);
  expect(groups(project).filter((line) => line.startsWith('1'))).toEqual(['1 产出指标 [0 1 2]', '1 效益指标 [3 4]']);
  expect(funds(project)).toHaveLength(4);
  expect(facts(project)).toEqual(['points 100', 'score 98']);
  expect(unread(project).filter((line) => line.startsWith('no-name'))).toHaveLength(3);
});

test('岳阳: criteria before points, one reason column with other notes', () => {
  const project = readOne(`
一级指标 | 二级指标 | 三级指标 | 评分标准 | 分值 | 自评得分 | 扣分原因和其他说明
投 入⏎(15分) | 预算配置⏎(15分) | 财政供养人员⏎控制率 | 在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。 | 5 | 5
 | | “三公经费”⏎变动率 | “三公经费”变动率≦0，计5分 | 5 | 5
 | | 重点支出⏎安排率 | 重点支出安排率≥90%，计5分；低于60%不得分。 | 5 | 5
过 程⏎(40分) | 预算执行⏎(15分) | 资金结余 | 无结余，3分；结余超过上年结转，不得分。 | 3 | 2 | 有结余
`);
  expect(indicators(project)).toEqual([
    '投入/预算配置/财政供养人员控制率: 5 | · | · | 5',
    '投入/预算配置/“三公经费”变动率: 5 | · | · | 5',
    '投入/预算配置/重点支出安排率: 5 | · | · | 5',
    '过程/预算执行/资金结余: 3 | · | · | 2',
  ]);
  expect(groups(project)[0]).toBe('1 投入 15 [0 1 2]');
  expect(project.indicators[3]).toMatchObject({ reason: { value: '有结余' } });
});

test('湖南: points in the labels of all three levels, a column of scores alone', () => {
  const project = readOne(`
部门整体支出绩效评价得分表
一级指标 | 二级指标 | 三级指标 | 得分
部门决策⏎(25分) | 目标任务(15分) | 相关性(5分) | 5
 | | 明确性(5分) | 5
 | | 合理性(5分) | 5
 | 预算编制(10分) | 测算依据(5分) | 2
 | | 目标管理(5分) | 4
`);
  expect(indicators(project)).toEqual([
    '部门决策/目标任务/相关性: 5 | · | · | 5',
    '部门决策/目标任务/明确性: 5 | · | · | 5',
    '部门决策/目标任务/合理性: 5 | · | · | 5',
    '部门决策/预算编制/测算依据: 5 | · | · | 2',
    '部门决策/预算编制/目标管理: 5 | · | · | 4',
  ]);
  expect(groups(project)).toEqual(['1 部门决策 25 [0 1 2 3 4]', '2 目标任务 15 [0 1 2]', '2 预算编制 10 [3 4]']);
});

test('寿县: a running number, explanations and criteria beside each other', () => {
  const project = readOne(`
2023年度部门整体支出绩效评价自评表
单位
序号 | 一级⏎指标 | 二级⏎指标 | 三级⏎指标 | 指标分值 | 指标解释 | 指标说明及评分标准 | 自评得分
1 | 规划⏎（15分） | 基础信息⏎（3分） | 基础信息⏎完整性 | 3 | 是否真实、完整 | 1、真实（1分）；⏎2、完整（1分）；⏎3、准确（1分）。 | 3
2 | | 工作计划⏎（12分） | 年度工作⏎计划完整性 | 12 | 是否可行 | 完整可行（12分） | 12
`);
  expect(project.period).toBe('2023');
  expect(indicators(project)).toEqual([
    '规划/基础信息/基础信息完整性: 3 | · | · | 3',
    '规划/工作计划/年度工作计划完整性: 12 | · | · | 12',
  ]);
  expect(project.indicators[1]?.criterion?.value).toBe('完整可行（12分）');
  expect(unread(project)).toEqual([]);
});

test('重庆: names without levels, a target adjusted in the year, the total in the head', () => {
  const project = readOne(`
项目名称 | 城乡医疗救助 | | 项目编码 | 500112 | 自评总分（分） | 98.5
主管部门 | 某医保局 | | 财政归口处室 | 社保处
项目资金⏎（万元） | | 年初预算数 | 全年（调整）预算数 | 全年执行数 | 执行率（%） | 执行率权重 | 执行率得分
 | 年度总金额 | 1000 | 1200 | 1180 | 98.33 | 10 | 9.83
 | 其中：市级支出 | 500 | 600 | 590 | 98.33
 | 补助区县 | 500 | 600 | 590 | 98.33
绩效指标 | 指标名称 | 计量单位 | 指标性质 | 年初指标值 | 调整指标值 | 全年完成值 | 完成率（%） | 得分系数（%） | 权重分值 | 指标得分 | 是否核心指标 | 说明
 | 救助人次 | 人次 | ≥ | 10000 | 12000 | 13000 | 108.33 | 100 | 45 | 45 | 是
 | 群众满意度 | % | ≥ | 90 | | 92 | 102.22 | 100 | 45 | 43.67 | 否
`);
  expect(indicators(project)).toEqual([
    '//救助人次: 45 | >=12000人次 | 13000人次 | 45',
    '//群众满意度: 45 | >=90% | 92% | 43.67',
  ]);
  expect(funds(project)).toEqual([
    'block total 年度总金额: initialBudget 1000万元, budget 1200万元, spent 1180万元, rate 98.33%, points 10, score 9.83',
    'block part 市级支出: initialBudget 500万元, budget 600万元, spent 590万元, rate 98.33%',
    'block part 补助区县: initialBudget 500万元, budget 600万元, spent 590万元, rate 98.33%',
  ]);
  expect(facts(project)).toEqual(['score 98.5']);
});

test('中央对地方转移支付: no points, management questions between money and goals', () => {
  const project = readOne(`
中央对地方专项转移支付绩效自评表
（2019年度）
转移支付（项目）名称 | 农业生产发展资金
中央主管部门 | 农业农村部
地方主管部门 | 某省农业农村厅 | | 资金使用单位 | 某市农业农村局
资金投入情况（万元） | | 全年预算数（A） | 全年执行数（B） | 预算执行率（B/A×100%）
 | 年度资金总额： | 500 | 480 | 96%
 | 其中：中央财政资金 | 300 | 300 | 100%
 | 地方资金 | 200 | 180 | 90%
 | 其他资金
资金管理情况 | | 情况说明 | | 存在问题和改进措施
 | 分配科学性 | 按因素法分配 | | 无
 | 下达及时性 | 及时 | | 无
总体目标完成情况 | 总体目标 | | | 全年实际完成情况
 | 完成任务5项 | | | 完成4项
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
 | 产出指标 | 数量指标 | 补贴面积 | ≥10万亩 | 10.2万亩
 | 效益指标 | 社会效益指标 | 农民增收 | 增收 | 增收
说明 | 请在此处简要说明各级监督检查中发现的问题
`);
  expect(head(project)).toBe('农业生产发展资金 2019 | 农业农村部 | 某市农业农村局');
  expect(funds(project).map((line) => line.replace(/:.*/, ''))).toEqual([
    'block total 年度资金总额',
    'block part (fiscal) 中央财政资金',
    'block part (fiscal) 地方资金',
    'block part (other) 其他资金',
  ]);
  expect(indicators(project)).toEqual([
    '产出指标/数量指标/补贴面积: · | >=10万亩 | 10.2万亩 | ·',
    '效益指标/社会效益指标/农民增收: · | 增收 | 增收 | ·',
  ]);
});

test('四川 2020: amounts in two pairs a row, targets described in words', () => {
  const project = readOne(`
项目支出绩效目标完成情况表（2020年度）
项目名称 | 运维
预算单位 | 某局
预算⏎执行⏎情况⏎(万元) | 预算数: | 100 | 执行数: | 98
 | 其中-财政拨款: | 100 | 其中-财政拨款: | 98
 | 其它资金: | 0 | 其它资金: | 0
年度目标完成情况 | 预期目标 | | 实际完成目标
 | 保障运行 | | 已保障
绩效指标完成情况 | 一级指标 | 二级指标 | 三级指标 | 预期指标值(包含数字及文字描述) | 实际完成指标值(包含数字及文字描述)
 | 项目完成指标 | 数量指标 | 运维数量 | ≥5套 | 5套
 | | 质量指标 | 合格率 | 100% | 100%
`);
  expect(head(project)).toBe('运维 2020 |  | 某局');
  expect(funds(project)[0]).toBe('block total : budget 100万元, spent 98万元');
  expect(indicators(project)).toEqual([
    '项目完成指标/数量指标/运维数量: · | >=5套 | 5套 | ·',
    '项目完成指标/质量指标/合格率: · | 100% | 100% | ·',
  ]);
});

test('广东: 名称 and 权重 below each level, criteria and reasons of deductions', () => {
  const project = readOne(`
评价指标 | | | | | | 评分标准 | 自评分数 | 扣分依据
一级指标 | | 二级指标 | | 三级指标
名称 | 权重（%） | 名称 | 权重（%） | 名称 | 权重（%）
投入 | 20 | 项目立项 | 12 | 论证决策 | 12 | 充分得满分 | 11 | 论证不足
 | | 资金落实 | 8 | 资金到位 | 8 | 按比例 | 8
产出 | 80 | 效率性 | 80 | 完成进度 | 80 | 按比例 | 72 | 进度滞后
`);
  expect(indicators(project)).toEqual([
    '投入/项目立项/论证决策: 12 | · | · | 11',
    '投入/资金落实/资金到位: 8 | · | · | 8',
    '产出/效率性/完成进度: 80 | · | · | 72',
  ]);
  expect(groups(project)).toEqual([
    '1 投入 20 [0 1]',
    '2 项目立项 12 [0]',
    '2 资金落实 8 [1]',
    '1 产出 80 [2]',
    '2 效率性 80 [2]',
  ]);
  expect(project.indicators[0]?.reason?.value).toBe('论证不足');
});

test('新疆: weight first, completion rate and source of data', () => {
  const project = readOne(`
一级指标 | 二级指标 | 三级指标 | 权重 | 年度指标值 | 实际完成指标值 | 指标完成率 | 评分规则 | 得分 | 数据来源 | 未完成原因及拟采取的措施
产出指标 | 数量指标 | 培训人数 | 10 | >=100人 | 92人 | 92% | 按比例 | 9.2 | 签到表 | 请假
`);
  expect(indicators(project)).toEqual(['产出指标/数量指标/培训人数: 10 | >=100人 | 92人 | 9.2']);
  expect(project.indicators[0]).toMatchObject({
    completionRate: { value: { text: '92%' } },
    criterion: { value: '按比例' },
    reason: { value: '请假' },
  });
  expect(unread(project)).toEqual([]);
});

test('云南: comparator and unit apart, the grade with its kind behind it', () => {
  const project = readOne(`
项目支出绩效自评表
项目名称 | 乡村振兴补助
主管部门 | 某州局 | | | 实施单位 | 某县局
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | 50.00 | 48.00 | 48.00 | 10.00 | 100.00% | 10.00
 | 其中：当年财政拨款 | 50.00 | 48.00 | 48.00 | - | - | -
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
 | 产出指标 | 数量指标 | 帮扶户数 | >= | 30 | 户 | 35 | 60.00 | 60.00
 | 满意度指标 | 服务对象满意度 | 满意度 | >= | 90 | % | 95 | 30.00 | 30.00
其他需要说明事项 | 无
总分 | | | | | | | | 100.00 | 100.00 | （自评等级）优
`);
  expect(indicators(project)).toEqual([
    '产出指标/数量指标/帮扶户数: 60 | >=30户 | 35户 | 60',
    '满意度指标/服务对象满意度/满意度: 30 | >=90% | 95% | 30',
  ]);
  expect(facts(project)).toEqual(['points 100', 'score 100', 'grade 优']);
});

test('专家评分 beside 自评得分', () => {
  const { indicators: read, columns } = readOne(`
一级指标 | 二级指标 | 三级指标 | 分值 | 自评得分 | 专家评分 | 自评情况
前期工作 | 前期研究 | 论证决策 | 5 | 5 | 4 | 论证充分
`);
  expect(read[0]?.reviewScore?.value.text).toBe('4');
  expect(columns).toEqual(['level1', 'level2', 'name', 'points', 'score', 'reviewScore']);
});

test('财预〔2013〕53号: 投入, 过程, 产出, 效果 with points in brackets', () => {
  expect(
    groups(
      readOne(`
一级指标 | 二级指标 | 三级指标 | 指标解释 | 指标说明 | 标准分 | 得分
投入(20) | 项目立项(15) | 项目立项规范性 | 用以反映规范情况 | ①按程序设立；②材料齐全 | 5 | 5
 | | 绩效目标合理性 | 用以反映相符情况 | ①符合规划 | 5 | 5
 | | 绩效指标明确性 | 用以反映明细化情况 | ①细化分解 | 5 | 5
 | 资金落实(5) | 资金到位率 | 到位资金与计划投入的比率 | 按比率 | 3 | 3
 | | 到位及时率 | 及时到位与应到位的比率 | 按比率 | 2 | 2
`),
    ),
  ).toEqual(['1 投入 20 [0 1 2 3 4]', '2 项目立项 15 [0 1 2]', '2 资金落实 5 [3 4]']);
});

test('天津: a block without 年初预算, the form number above, money by its own unit', () => {
  const project = readOne(`
表14
项目支出绩效自评表
项目名称 | 科研条件建设 | | 承担处室 | 科技处
项目资金（元） | | 预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | 1,200,000.00 | 1,080,000.00 | 10 | 90.00% | 9
 | 财政拨款 | 1,200,000.00 | 1,080,000.00
 | 其他资金 | 0
`);
  expect(funds(project)).toEqual([
    'block total 年度资金总额: budget 1200000元, spent 1080000元, rate 90%, points 10, score 9',
    'block part (fiscal) 财政拨款: budget 1200000元, spent 1080000元',
    'block part (other) 其他资金: budget 0元',
  ]);
});

test('江苏: 决策/过程 with points after each level, target and actual, a reviewed score', () => {
  const project = readOne(`
一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 评分细则 | 目标值 | 实际值 | 评价得分 | 扣分说明
决策 | 20 | 项目立项 | 20 | 立项依据充分性 | 20 | 充分得满分 | 充分 | 充分 | 20
产出 | 80 | 数量 | 80 | 建设里程 | 80 | 按比例得分 | 5公里 | 4公里 | 64 | 未完工
合计 | 100 | | 100 | | 100 | | | | 84
`);
  expect(indicators(project)).toEqual([
    '决策/项目立项/立项依据充分性: 20 | 充分 | 充分 | 20',
    '产出/数量/建设里程: 80 | 5公里 | 4公里 | 64',
  ]);
  expect(groups(project)).toEqual(['1 决策 20 [0]', '2 项目立项 20 [0]', '1 产出 80 [1]', '2 数量 80 [1]']);
  expect(facts(project)).toEqual(['points 100', 'score 84']);
});
