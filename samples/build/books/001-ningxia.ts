/** A consulting firm's evaluation: points in the level labels, a criteria annex, money by lots in 元. */
import { deductions, funds, goals, levels, lots, lotsTotal, output, partResults, project } from '../data/001-ningxia';
import { purchases, purchasesTotal, total, visited } from '../data/001-ningxia';
import { grouped, label, LEFT, leftText, percent } from '../layout/cells';
import { levelRows } from '../layout/levels';
import { across, heading, labelled, textSheet, unitLine } from '../layout/parts';
import { row, type SheetSpec } from '../layout/sheet';

const overview: SheetSpec = {
  name: '项目概况',
  columns: [{ width: 22, align: 'left' }, ...[17, 17, 17, 13].map((width) => ({ width })), { width: 22 }],
  landscape: true,
  rows: [
    ...heading('项目基本情况表', project.year, 6),
    labelled('项目名称', project.name, 6),
    labelled('主管部门', project.department, 6),
    labelled('实施单位', project.unit, 6),
    labelled('评价方式', '委托第三方机构评价', 6),
    across('section', '资金使用情况表', 6),
    unitLine('元', 6),
    row('header', '项目支出内容', '计划支出', '实际支出', '结余资金', '预算执行率', '备注'),
    ...lots.map((lot) =>
      row(
        'body',
        lot.name,
        grouped(lot.planned),
        grouped(lot.actual),
        grouped(lot.balance),
        percent(lot.rate),
        'note' in lot ? lot.note : null,
      ),
    ),
    row(
      'total',
      '总计',
      grouped(lotsTotal.planned),
      grouped(lotsTotal.actual),
      grouped(lotsTotal.balance),
      percent(lotsTotal.rate),
      null,
    ),
    across('note', '注：预算执行率＝实际支出÷计划支出。', 6),
  ],
};

const goalSheet: SheetSpec = {
  name: '绩效目标',
  columns: [{ width: 14 }, { width: 20 }, { width: 36, align: 'left' }, { width: 18 }],
  rows: [
    ...heading('项目绩效目标表', project.year, 4),
    labelled('项目名称', project.name, 4),
    labelled('总目标', '购置检验检测和培训设备，保障特种设备安全运行，方便企业。', 4),
    row('header', '一级指标', '二级指标', '三级指标', '年度指标值'),
    ...levelRows(goals, (goal) => [goal.name, goal.target]),
  ],
};

const scoreSheet: SheetSpec = {
  name: '指标评分表',
  columns: [
    { width: 11 },
    { width: 13 },
    { width: 30, align: 'left' },
    { width: 9 },
    { width: 18 },
    { width: 10 },
    { width: 11 },
  ],
  rows: [
    ...heading('项目绩效评价得分表', project.year, 7),
    row('body', label('项目名称'), LEFT, leftText(project.name), LEFT, LEFT, LEFT, LEFT),
    row('header', '一级指标', '二级指标', '三级指标', '分值', '目标值', '得分', '得分率'),
    ...levelRows(levels, (item) => [item.name, item.points, item.target, item.score, percent(item.scoreRate)]),
    row('total', '合计', LEFT, LEFT, total.points, null, total.score, percent(total.scoreRate)),
    row('total', '评价等级', LEFT, LEFT, total.grade, LEFT, LEFT, LEFT),
  ],
};

const annex: SheetSpec = {
  name: '附件1指标体系',
  columns: [
    { width: 9 },
    { width: 11 },
    { width: 16, align: 'left' },
    { width: 7 },
    { width: 13 },
    { width: 36, align: 'left' },
    { width: 44, align: 'left' },
    { width: 18, align: 'left' },
    { width: 18 },
  ],
  landscape: true,
  rows: [
    ...heading('附件1　项目绩效评价指标体系', project.year, 9),
    row('body', label('项目名称'), LEFT, leftText(project.name), ...new Array<string>(6).fill(LEFT)),
    row(
      'header',
      '一级指标',
      '二级指标',
      '三级指标',
      '分值',
      '目标值',
      '指标解释及评价要点',
      '评价标准',
      '评价依据',
      '实际完成值',
    ),
    ...levelRows(levels, (item) => [
      item.name,
      item.points,
      item.target,
      item.meaning,
      item.criterion,
      item.evidence,
      item.actual,
    ]),
    row('total', '合计', LEFT, LEFT, total.points, null, null, null, null, null),
    row('plain', '评价机构（盖章）：', LEFT, LEFT, LEFT, LEFT, '项目负责人（签字）：', LEFT, '2022年4月', LEFT),
  ],
};

const parts = partResults.map(({ name, points, score, scoreRate, deducted, deductionRate }) =>
  deducted
    ? `${name}类指标分值${points}分，扣${deducted}分，扣分率${deductionRate}，得分${score}分，得分率${scoreRate}。`
    : `${name}类指标分值${points}分，得分${score}分，得分率${scoreRate}。`,
);

const text = textSheet(`${project.name}项目支出绩效评价报告（文本摘录）`, [
  {
    heading: '一、基本情况',
    paragraphs: [
      `${project.year}年项目预算安排资金${funds.budget}万元，实际到位资金${funds.received}万元，资金到位率100%。`,
      `截至${project.year}年12月31日，设备购置共支出${funds.spent}万元，其中本年财政资金使用${funds.spentOfYear}万元，上年结转结余资金使用${funds.spentOfCarryOver}万元。`,
      `预算执行率${funds.executionRate}，年末结余资金${funds.balance}万元，原因是设备款按合同只付了首付款，尾款在验收后支付。`,
    ],
  },
  {
    heading: '二、绩效目标',
    paragraphs: [
      `绩效目标计划购置设备${purchasesTotal.sets}台，其中检验检测设备${purchases[0].sets}台、电梯培训设备${purchases[1].sets}台。`,
    ],
  },
  {
    heading: '三、评价工作',
    paragraphs: [`现场核查${visited.lots}个标段，占${visited.ofLots}个标段的${visited.share}。`],
  },
  {
    heading: '四、评价结论',
    paragraphs: [
      `评价得分为${total.score}分，评价等级为“${total.grade}”。`,
      `产出方面，5标段合同没有到期，3标段设备没有入库，实际完成率${output.rateInConclusions}。`,
      '效益方面，设备已经投入使用，还没有样品检测记录。',
    ],
  },
  {
    heading: '五、指标分析',
    paragraphs: [
      ...parts,
      `预算执行率为${funds.executionRate}，扣${deductions.executionRate}分，得0.90分。`,
      `资金使用合规性方面，1标段用款不合专项资金管理制度，扣${deductions.compliance}分，得2.9分。`,
      `计划购置设备${output.planned}台，实际购置设备${output.actual}台，实际完成率为${output.rate}，扣${deductions.completion}分，得12分。`,
      `质量达标率方面，3标段、4标段没有验收，扣${deductions.quality}分，得8分。`,
      `完成及时性方面，5个标段没有按合同时间完成，扣${deductions.timeliness}分，得0.67分。`,
      '成本节约率方面，货款没有付清，无法核算总成本，不得分。',
    ],
  },
  {
    heading: '六、问题和建议',
    paragraphs: [
      `项目完成率为${output.rate}，购置数量低于计划，交货晚于合同；应跟进合同履约情况。`,
      '设备领用后没有检测记录；应做好前期准备，提高利用率。',
    ],
  },
]);

export const ningxia: readonly SheetSpec[] = [overview, goalSheet, scoreSheet, annex, text];
