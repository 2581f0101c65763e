/** What a text tells of itself and of its tables: each kind in several wordings, and beside it what looks like it and is right. */
import { evaluate } from '../../../src/core/evaluate';
import { sheet } from '../reading/typed';

type Row = [text: string, found: string[]];

const FORM = '2023年度河道清淤项目绩效评价报告\n本项目绩效评价得分为92分，评价等级为“优”。\n';

function found(checks: string[], text: string, form = FORM): string[] {
  return evaluate({ sheets: [sheet('报告', `${form}${text}`)] })
    .findings.filter(({ check }) => checks.includes(check))
    .map(({ severity, message, stated, computed }) => `${severity} ${message.id} ${stated} ↔ ${computed}`)
    .sort();
}

describe('things announced by number', () => {
  const OF_TEXT = ['text-sum'];

  it.each<Row>([
    ['评价工作分三个阶段：准备阶段、实施阶段、分析阶段和报告阶段。', ['warning text-sum.listed 三个阶段 ↔ 4']],
    ['评价分为四个步骤，分别为制定方案、现场核查、撰写报告。', ['warning text-sum.listed 四个步骤,分别为 ↔ 3']],
    [
      '存在以下四个方面的问题：一是目标不细；二是拨付滞后；三是档案不全。',
      ['warning text-sum.listed 四个方面的问题 ↔ 3'],
    ],
    ['主要存在两个问题。一是目标不细。二是拨付滞后。三是档案不全。', ['warning text-sum.listed 两个问题 ↔ 3']],
    [
      '自评分三个步骤进行：第一步，填报；第二步，复核；第三步，汇总；第四步，公开。',
      ['warning text-sum.listed 三个步骤进行 ↔ 4'],
    ],
    ['提出三条建议：\n（一）加快进度。\n（二）规范档案。\n三、其他', ['warning text-sum.listed 三条建议 ↔ 2']],
    ['存在三个方面的问题：\n一是目标不细。\n二是拨付滞后。', ['warning text-sum.listed 三个方面的问题 ↔ 2']],
  ])('%s', (text, expected) => expect(found(OF_TEXT, text)).toEqual(expected));

  it.each([
    '评价工作分四个阶段：准备阶段、实施阶段、分析阶段和报告阶段。',
    '从三个方面评价，即数量、质量和时效。',
    '分为三类：工程类、设备及安装类、服务类。',
    '分为三类：工程类、设备类、服务类等。',
    '存在三个方面的问题：一是目标不细；二是拨付滞后；\n三是档案不全。',
    '存在两个方面的问题：一是目标不细，其一是数量，其二是质量；二是拨付滞后。',
    '存在三个问题：一是目标不细。建议如下：一是细化目标。',
    '第三个方面：一是目标不细；二是拨付滞后。',
    '评价等级分为四个等级：优（90分以上）、良（80分以上）、中（60分以上）。',
    '提出三条建议：\n（一）加快进度。\n1.按月通报。\n2.约谈。\n（二）规范档案。\n（三）公开结果。\n四、其他',
    '完成十三个方面：一是修路；二是架桥。',
  ])('nothing to say of %s', (text) => expect(found(OF_TEXT, text)).toEqual([]));
});

describe('counts by grade', () => {
  const OF_TEXT = ['text-sum'];

  it.each<Row>([
    ['复核的50个项目，等次为“优秀”的5个，“良好”的23个，“中（一般）”的21个。', ['warning text-sum.short 50个 ↔ 49个']],
    ['共评价8个项目。评价等级为“优”的4个，占37.5%；“良”的3个；“中”的2个。', ['warning text-sum.differs 8个 ↔ 9个']],
    ['评价60家单位，其中优秀10家、良好20家、中等25家、差4家。', ['warning text-sum.differs 60家 ↔ 59家']],
  ])('%s', (text, expected) => expect(found(OF_TEXT, text)).toEqual(expected));

  it.each([
    '复核的50个项目，等次为“优秀”的5个，“良好”的23个，“中（一般）”的22个。',
    '评价60家单位，其中优秀10家、良好20家、中等26家、差4家。',
    '涉及60个单位50个项目，抽查30个，其中优秀5个、良好23个、中2个。',
    '评价48个项目，优秀10个，良好20个，合格15个，基本合格2个，不合格1个。',
    '90分以上的项目3个，分别为甲、乙和丙；80分至90分的项目3个，分别为丁、戊和己；60分至80分的项目2个。',
    '自评30个项目，优秀20个、良好10个；复核30个项目，优秀10个、良好15个、中5个。',
  ])('nothing to say of %s', (text) => expect(found(OF_TEXT, text)).toEqual([]));

  const LIST = `2023年度重点绩效评价结果
序号 | 主管部门 | 项目名称 | 评价金额 | 评价得分 | 评价等级
1 | 教育局 | 校园安保服务 | 1286.4 | 91.25 | 优
2 | 交通局 | 农村公路养护 | 2150 | 86.7 | 良
3 | 民政局 | 高龄津贴发放 | 2771.95 | 93.4 | 优
4 | 住建局 | 污水处理运营 | 1860 | 79.6 | 中
`;
  const OF_LIST = ['portfolio-grade', 'portfolio-average'];

  it.each<Row>([
    [
      '4个项目中，“优”的1个，“良”的2个，“中”的1个。',
      ['warning portfolio-grade.said-count 1个 ↔ 2', 'warning portfolio-grade.said-count 2个 ↔ 1'],
    ],
    ['4个项目中，“优”的2个，“良”的1个，“中”的1个。', []],
    ['2022年评价6个项目，“优”的3个，“良”的2个，“中”的1个。', []],
    ['四、各项目情况\n（一）污水处理运营。项目得分79.6分，等级为“良”。', ['error portfolio-grade.said-grade 良 ↔ 中']],
    ['四、各项目情况\n（一）污水处理运营。项目得分79.6分，等级为“中”。', []],
    ['4个项目平均得分87.74分。', []],
    ['4个项目平均得分88.74分。', ['error portfolio-average.differs 88.74分 ↔ 87.74']],
    ['民生类2个项目平均得分92.33分，其他类2个项目平均得分83.15分。', []],
  ])('of a list: %s', (text, expected) =>
    expect(found(OF_LIST, '', LIST.replace('\n', `\n${text}\n`))).toEqual(expected),
  );
});

describe('works finished before they were begun', () => {
  it.each<Row>([
    [
      '项目于2022年3月10日开工建设，2021年11月25日竣工验收。',
      ['warning date-period.order 2021年11月25日竣工验收 ↔ 2022年3月10日开工建设'],
    ],
    ['工程2022年3月开工，并于2021年11月完工。', ['warning date-period.order 2021年11月完工 ↔ 2022年3月开工']],
    [
      '开工日期：2022年3月10日，竣工日期：2021年11月25日。',
      ['warning date-period.order 竣工日期：2021年11月25日 ↔ 开工日期：2022年3月10日'],
    ],
  ])('%s', (text, expected) => expect(found(['date-period'], text)).toEqual(expected));

  it.each([
    '项目于2022年3月10日开工建设，2022年11月25日竣工验收。',
    '项目于2022年3月开工，2022年3月完工。',
    '二期于2022年3月开工建设，一期2021年11月竣工验收。',
    '2022年3月10日开工建设二期工程，2021年11月25日竣工验收一期工程。',
    '2021年11月竣工验收，2022年3月开工建设二期。',
    '2022年3月开工，计划2021年11月竣工。',
  ])('nothing to say of %s', (text) => expect(found(['date-period'], text)).toEqual([]));
});

describe('all things of a kind, counted twice', () => {
  it.each<Row>([
    ['项目涉及3个乡镇12个项目村。\n全部13个项目村均已完成任务。', ['warning figure-conflict.noun 13个 ↔ 12个']],
    ['项目共划分15个标段。\n16个标段中，13个按期完工。', ['warning figure-conflict.noun 16个 ↔ 15个']],
    ['本次评价共发现问题26个。\n24个问题均已整改。', ['warning figure-conflict.noun 24个 ↔ 26个']],
  ])('%s', (text, expected) => expect(found(['figure-conflict'], text)).toEqual(expected));

  it.each([
    '项目涉及3个乡镇12个项目村。\n全部12个项目村均已完成任务。',
    '项目涉及12个项目村。\n抽查的5个项目村均已完成任务。',
    '项目涉及12个项目村。\n现场核查共涉及4个项目村。',
    '2022年共涉及12个项目村。\n2023年共涉及13个项目村。',
    '计划划分15个标段。\n共划分16个标段。',
    '共划分15个标段。\n共划分16个标段。\n共划分17个标段。',
    '（一）柳河镇\n共涉及12个项目村。\n（二）清江镇\n共涉及13个项目村。',
    '项目涉及12个单位。\n13个单位均已完成。',
  ])('nothing to say of %s', (text) => expect(found(['figure-conflict'], text)).toEqual([]));
});

describe('a row and a column named in a text', () => {
  const TABLE = `2023年度饮水维修项目绩效评价报告
表1 各乡镇资金支出情况（单位：万元）
乡镇 | 安排资金 | 支出金额 | 执行率
城关镇 | 126.5 | 124.8 | 98.66%
东河镇 | 98.4 | 95.2 | 96.75%
西坪镇 | 75.1 | 70.5 | 93.87%
合计 | 300 | 290.5 | 96.83%
`;

  it.each<Row>([
    ['东河镇安排资金98.4万元，支出92.5万元。', ['error figure-conflict.noun 92.5万元 ↔ 95.2']],
    ['城关镇执行率最高，为98.66%；西坪镇执行率最低，为95.87%。', ['error figure-conflict.noun 95.87% ↔ 93.87%']],
    ['其中：西坪镇安排资金57.1万元。', ['error figure-conflict.noun 57.1万元 ↔ 75.1']],
  ])('%s', (text, expected) => expect(found(['figure-conflict'], text, TABLE)).toEqual(expected));

  it.each([
    '东河镇安排资金98.4万元，支出95.2万元。',
    '2022年东河镇支出80万元。',
    '东河镇支出40万元用于管网维修。',
    '抽查的东河镇某村支出40万元。',
    '东河镇中央资金支出40万元。',
    '东河镇安排资金98.4万元，张庄镇支出40万元。',
    '东河镇支出95.20万元；支出40万元的是一标段。',
    '东河镇、西坪镇共安排资金173.5万元，支出165.7万元，执行率95.50%。',
    '东河镇和西坪镇支出金额165.7万元。',
  ])('nothing to say of %s', (text) => expect(found(['figure-conflict'], text, TABLE)).toEqual([]));
});

describe('values of indicators', () => {
  const TABLE = `2023年度高标准农田建设项目绩效评价报告
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 数量指标 | 高标准农田建设面积 | ≥2万亩 | 2万亩 | 30 | 30
 | 质量指标 | 2型患者基层规范管理率 | ≥62% | 62.86% | 20 | 20
 | 成本指标 | 亩均投资 | ≤1800元 | 1709元 | 20 | 20
效益指标 | 满意度指标 | 农户满意度 | ≥90% | 93% | 30 | 28.5
总分 | | | | | 100 | 98.5
`;
  const OF_INDICATORS = ['figure-conflict', 'target-conflict', 'score-group'];
  const RESULT = '三、评价结论\n';

  it.each<Row>([
    [`${RESULT}项目建成高标准农田1.8万亩。`, ['error figure-conflict.differs 1.8万亩 ↔ 2万亩']],
    [`${RESULT}完成高标准农田建设1.8万亩。`, ['error figure-conflict.differs 1.8万亩 ↔ 2万亩']],
    ['年度绩效目标为新建高标准农田2.2万亩。', ['error target-conflict.differs 2.2万亩 ↔ ≥2万亩']],
    [
      `${RESULT}2型患者基层规范管理率：在管患者11900人，管理率65.86%。`,
      ['error figure-conflict.differs 65.86% ↔ 62.86%'],
    ],
    ['五、存在的问题\n农户满意度仅83%。', ['error figure-conflict.differs 83% ↔ 93%']],
    [`${RESULT}绩效评价得分98.5分，扣分2.5分。`, ['warning score-group.deduction 2.5分 ↔ 1.5']],
    [`${RESULT}总得分98.5分，共扣3分。`, ['warning score-group.deduction 3分 ↔ 1.5']],
  ])('%s', (text, expected) => expect(found(OF_INDICATORS, text, TABLE)).toEqual(expected));

  it.each([
    `${RESULT}项目建成高标准农田2万亩。`,
    `${RESULT}柳河镇建成高标准农田1.2万亩。`,
    `${RESULT}改造高标准农田1.2万亩。`,
    '规划期内绩效目标为新建高标准农田10万亩。',
    '“十四五”年度目标为新建高标准农田10万亩。',
    `${RESULT}亩均投资1709.1元。`,
    `${RESULT}另对15名乡镇干部访谈，干部满意度为100%。`,
    `${RESULT}2型患者基层规范管理率：城区管理率65.86%。`,
    '五、存在的问题\n抽查的3个村，农户满意度仅83%。',
    `${RESULT}绩效评价得分98.5分，扣分1.5分。`,
    `${RESULT}绩效评价得分98.5分，其中时效指标扣1分。`,
  ])('nothing to say of %s', (text) => expect(found(OF_INDICATORS, text, TABLE)).toEqual([]));
});

describe('rounded by the text', () => {
  const form = (actual: string) => `2023年度农田项目绩效评价报告
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 成本指标 | 亩均投资 | ≤1800元 | ${actual} | 60 | 60
效益指标 | 满意度指标 | 农户满意度 | ≥90% | 93% | 40 | 40
`;

  it.each<[string, string, boolean]>([
    ['1709元', '1709.1元', true],
    ['1709.1元', '1709元', true],
    ['1709元', '1709.5元', true],
    ['1709元', '1709.6元', false],
    ['100元', '100.4元', true],
    ['99元', '99.4元', false],
    ['17.5元', '17.54元', true],
    ['17.5元', '17.56元', false],
  ])('%s in the table, %s in the text', (actual, said, agrees) => {
    const text = `三、评价结论\n项目亩均投资${said}。`;
    expect(found(['figure-conflict'], text, form(actual))).toHaveLength(agrees ? 0 : 1);
  });
});

describe('grades of other years', () => {
  it.each<[string, number]>([
    ['2022年度评价得分为91.2分，等级为“优”；2023年度得分87.3分，等级为“良”。', 0],
    ['2023年度评价得分87.3分，等级为“良”，较上年度下降3.9分。', 0],
    ['2022年度该项目等级为“优”；得分91.2分。', 0],
    ['2023年度评价得分87.3分，等级为“优”。', 1],
    ['评价得分87.3分，评价等级为“优”。', 1],
  ])('%s', (text, count) => {
    const table = '一级指标 | 分值 | 得分\n决策 | 40 | 35.3\n产出 | 60 | 52\n合计 | 100 | 87.3\n';
    const report = '2023年度河道清淤项目绩效评价报告\n三、评价结论\n';
    expect(found(['grade-mismatch'], text, report + table)).toHaveLength(count);
  });
});
