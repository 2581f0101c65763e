/** Figures of sentences that miss a cell, a total or a mean of a table by turned digits, whatever the words; and others that look like it. */
import { evaluate } from '../../../src/core/evaluate';
import { sheet } from '../reading/typed';

type Row = [text: string, found: string[]];

const CHECKS = ['figure-conflict', 'text-sum'];

const TABLE = `二、分镇完成情况
镇 | 养护里程（公里） | 合同金额（万元） | 考核得分
东岭镇 | 128.4 | 356.20 | 91.5
西川镇 | 96.3 | 274.80 | 88.0
南浦镇 | 143.7 | 402.65 | 93.2
北溪镇 | 75.1 | 198.30 | 89.3
三、分析
`;
const TOTALLED = TABLE.replace('三、', '合计 | 443.5 | 1231.95 |\n三、');

function found(table: string, text: string): string[] {
  return evaluate({ sheets: [sheet('报告', `2023年农村公路养护项目绩效评价报告\n一、概况\n${text}\n${table}`)] })
    .findings.filter(({ check }) => CHECKS.includes(check))
    .map(({ severity, message, stated, computed }) => `${severity} ${message.id} ${stated} ↔ ${computed}`);
}

describe('what a column comes to', () => {
  it.each<Row>([
    ['全县签订合同金额1231.95万元。', []],
    ['全县签订合同金额1213.95万元。', ['warning text-sum.differs 1213.95万元 ↔ 1231.95万元']],
    ['共养护443.5公里。', []],
    ['共养护434.5公里。', ['warning text-sum.differs 434.5公里 ↔ 443.5公里']],
    // Not turned, so of something else.
    ['共养护446.2公里。', []],
    // Another measure.
    ['惠及群众434.5万人。', []],
  ])('%s', (text, expected) => expect(found(TABLE, text)).toEqual(expected));

  it.each<Row>([
    ['全县签订合同金额1213.95万元。', ['warning figure-conflict.slip 1213.95万元 ↔ 1231.95']],
    ['审减后为1213.95万元。', ['warning figure-conflict.slip 1213.95万元 ↔ 1231.95']],
    ['共养护434.5公里。', ['warning figure-conflict.slip 434.5公里 ↔ 443.5']],
    // Told twice, so meant.
    ['结算1213.95万元。\n审计认定结算1213.95万元。', []],
  ])('in a row of its own: %s', (text, expected) => expect(found(TOTALLED, text)).toEqual(expected));
});

describe('a cell', () => {
  it.each<Row>([
    ['其中西川镇养护96.3公里。', []],
    ['其中西川镇养护93.6公里。', ['warning figure-conflict.slip 93.6公里 ↔ 96.3']],
    // Of no row that is named, and of another one.
    ['抽查了93.6公里。', []],
    ['西川镇以外抽查5个村，养护93.6公里。', []],
  ])('%s', (text, expected) => expect(found(TABLE, text)).toEqual(expected));
});

describe('a mean', () => {
  it.each<Row>([
    ['各镇考核得分平均为90.50分。', []],
    ['各镇考核得分平均为90.05分。', ['warning text-sum.differs 90.05分 ↔ 90.5分']],
    ['经加权平均，考核得分为90.05分。', []],
    ['考核得分最低的村为90.05分。', []],
  ])('%s', (text, expected) => expect(found(TABLE, text)).toEqual(expected));
});

describe('how many of a kind there are, by the noun behind the count', () => {
  const KINDS = `二、体系
部门 | 二级指标数 | 三级指标数
甲局 | 3 | 6
乙局 | 2 | 5
丙局 | 3 | 5
丁局 | 2 | 5
合计 | 10 | 21
三、分析
`;
  it.each<Row>([
    ['体系包括10项二级指标和22项三级指标。', ['warning figure-conflict.slip 22项 ↔ 21']],
    ['体系包括10项二级指标和21项三级指标。', []],
    // A part, another time, and nothing that shows of which table it is.
    ['体系包括10项二级指标和6项三级指标。', []],
    ['上年体系包括10项二级指标和22项三级指标。', []],
    ['体系包括22项三级指标。', []],
    ['体系包括10项二级指标和22项考核指标。', []],
  ])('%s', (text, expected) => expect(found(KINDS, text)).toEqual(expected));
});

describe('the rate of all', () => {
  const SURVEY = `二、按对象统计
对象 | 发放问卷 | 有效问卷 | 满意度
学生 | 300 | 288 | 95.83%
家长 | 200 | 188 | 93.62%
教师 | 100 | 94 | 95.74%
合计 | 600 | 570 | 95.09%
三、分析
`;
  it.each<Row>([
    ['共发放问卷600份，总体满意度为95.09%。', []],
    ['共发放问卷600份，总体满意度为96.09%。', ['warning figure-conflict.slip 96.09% ↔ 95.09%']],
    // A rate of one of the rows, one of nobody knows what, and one that is far off.
    ['共发放问卷600份，总体满意度为95.83%。', []],
    ['总体满意度为96.09%。', []],
    ['共发放问卷600份，总体满意度为46.09%。', []],
  ])('%s', (text, expected) => expect(found(SURVEY, text)).toEqual(expected));

  it('two rows of one table are no run told twice', () => {
    const rows = (between: string) => `二、按内容统计
问题 | 很好 | 好 | 一般 | 差
食堂供餐 | 262 | 188 | 72 | 34
校医服务 | 244 | 210 | 70 | 32
${between}校园安全 | 310 | 188 | 76 | 34
资助政策 | 284 | 190 | 70 | 26
三、分析
`;
    expect(found(rows(''), '共收回问卷。')).toEqual([]);
    // In two tables they may be one.
    expect(found(rows('三、再次统计\n问题 | 很好 | 好 | 一般 | 差\n'), '共收回问卷。')).toHaveLength(1);
  });
});

describe('an amount noted above a table', () => {
  const list = (amount: string) =>
    evaluate({
      sheets: [
        sheet(
          '清单',
          `设备采购清单
项目总金额：${amount} | | | 单位：元
设备名称 | 数量 | 单价 | 金额
超声仪 | 2 | 280000 | 560000
监护仪 | 9 | 145000 | 1305000
合计 | 11 | | 1865000`,
        ),
      ],
    })
      .findings.filter(({ check }) => check === 'figure-conflict')
      .map(({ severity, message, stated, computed }) => `${severity} ${message.id} ${stated} ↔ ${computed}`);

  it.each<Row>([
    ['186.50万元', []],
    ['168.50万元', ['warning figure-conflict.slip 168.50万元 ↔ 1865000']],
    // Perhaps that of more than the list.
    ['286.50万元', []],
  ])('%s', (text, expected) => expect(list(text)).toEqual(expected));
});
