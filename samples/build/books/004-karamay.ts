/** A finance bureau's portfolio: one row a project, sums by fund type and category. */
import { objects, others, projects, sites, sums, year } from '../data/004-karamay';
import { LEFT, money, percent, score } from '../layout/cells';
import { across, heading, textSheet, unitLine } from '../layout/parts';
import { row, type SheetSpec } from '../layout/sheet';

const amountOf = (amount: number | null) => (amount === null ? null : money(amount));

const list: SheetSpec = {
  name: '重点评价项目一览表',
  columns: [
    { width: 6 },
    { width: 36, align: 'left' },
    { width: 32, align: 'left' },
    { width: 17 },
    { width: 14 },
    { width: 12 },
    { width: 12 },
    { width: 11 },
    { width: 9 },
    { width: 8 },
  ],
  landscape: true,
  rows: [
    ...heading('市本级财政重点绩效评价项目一览表', year, 10),
    unitLine('万元', 10),
    row(
      'header',
      '序号',
      '项目名称',
      '项目单位',
      '资金性质',
      '项目类别',
      '项目金额',
      '已支付金额',
      '预算执行率',
      '评价得分',
      '评价等级',
    ),
    ...projects.map((item, index) =>
      row(
        'body',
        index + 1,
        item.name,
        item.unit,
        item.fundType,
        item.category,
        amountOf(item.amount),
        amountOf(item.spent),
        item.executionRate === null ? null : percent(item.executionRate),
        score(item.score),
        item.grade,
      ),
    ),
    row('total', '合计', LEFT, LEFT, LEFT, LEFT, money(sums.all.amount), null, null, null, null),
    across('note', '注：评价得分为各评价项目的平均分；90分（含）以上为优，80分（含）至90分为良。', 10),
  ],
};

const sumRow = (name: string, count: number, amount: number) => row('body', name, count, money(amount));
const [general, fund, stateCapital] = sums.byFundType;

const sumSheet: SheetSpec = {
  name: '资金汇总',
  columns: [{ width: 34, align: 'left' }, { width: 16 }, { width: 20 }],
  rows: [
    ...heading('项目资金汇总表', year, 3),
    unitLine('万元', 3),
    row('header', '资金性质', '项目个数', '项目金额'),
    sumRow(general.name, general.count, general.amount),
    ...sums.byCategory.map((item) => sumRow(`其中：${item.name}`, item.count, item.amount)),
    sumRow(fund.name, fund.count, fund.amount),
    sumRow(stateCapital.name, stateCapital.count, stateCapital.amount),
    row('total', '合计', sums.all.count, money(sums.all.amount)),
    across('note', '注：项目个数和金额不含部门整体评价和下级财政评价。', 3),
  ],
};

const otherSheet: SheetSpec = {
  name: '部门整体和下级财政',
  columns: [{ width: 6 }, { width: 42, align: 'left' }, ...[14, 16, 11, 11].map((width) => ({ width }))],
  rows: [
    ...heading('部门整体和下级财政评价结果', year, 6),
    unitLine('万元', 6),
    row('header', '序号', '评价对象', '评价类型', '涉及资金量', '评价得分', '评价等级'),
    ...others.map((item, index) =>
      row(
        'body',
        index + 1,
        item.name,
        item.kind,
        item.amount === null ? '/' : money(item.amount),
        score(item.score),
        item.grade,
      ),
    ),
  ],
};

const [purchase, service, rest] = sums.byCategory;
const stateProject = projects.at(-1);

const text = textSheet(`市本级${year}年度重点绩效评价工作情况（文本摘录）`, [
  {
    heading: '一、评价对象',
    paragraphs: [
      `本年度选取${objects.all}个评价对象，包括部门整体评价${objects.department}个、下级政府财政评价${objects.lower}个、政府采购项目${objects.purchase}个、政府购买服务项目${objects.service}个、其他重大项目${objects.others}个。`,
      `项目支出评价涉及${sums.all.count}个项目，金额${sums.all.amount}万元。`,
      `其中一般公共预算项目${general.count}个，金额${general.amount}万元；政府性基金项目${fund.count}个，金额${fund.amount}万元；国有资本经营预算项目${stateCapital.count}个，金额${stateCapital.amount}万元。`,
      `一般公共预算项目中，政府采购项目${purchase.count}个，金额${purchase.amount}万元；政府购买服务项目${service.count}个，金额${service.amount}万元；其他项目${rest.count}个，金额${rest.amount}万元。`,
    ],
  },
  {
    heading: '二、评价工作',
    paragraphs: [`评价涉及${sums.all.count}个项目，现场选点${sites.count}个，占项目总数的${sites.share}。`],
  },
  {
    heading: '三、资金使用',
    paragraphs: [
      `国有资本经营预算项目金额${stateCapital.amount}万元，已支付${stateProject?.spent}万元，执行率98.61%。`,
    ],
  },
  {
    heading: '四、评价结果',
    paragraphs: [
      ...projects.map((item) => `${item.name}评价得分${item.score}分，评价等级为“${item.grade}”。`),
      ...others.map((item) => `${item.name}评价得分${item.score}分，评价等级为“${item.grade}”。`),
    ],
  },
]);

export const karamay: readonly SheetSpec[] = [list, sumSheet, otherSheet, text];
