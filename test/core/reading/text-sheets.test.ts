import { facts, factLine, funds, groups, indicators, read, sheet } from './typed';
import type { Project } from '../../../src/core/model';

const said = (project: Project | undefined) =>
  project?.facts.filter(({ source }) => source === 'text').map(factLine) ?? [];

const SCORES = `
项目名称 | 设备购置
一级指标 | 二级指标 | 三级指标 | 分值 | 目标值 | 完成值 | 得分
决策 | 立项 | 立项依据充分性 | 20 | 充分 | 充分 | 20
产出 | 数量 | 实际完成率 | 80 | 100% | 90% | 72
合计 | | | 100 | | | 92
`;

test('a sheet 报告文本 belongs to the project, every fact to its cell', () => {
  const { projects } = read(
    sheet('评分', SCORES),
    sheet('报告文本', '一、基本情况\n本项目预算安排资金1560.00万元，预算执行率96.63%。\n本项目总得分为92分。'),
  );
  expect(projects).toHaveLength(1);
  expect(said(projects[0])).toEqual(expect.arrayContaining(['budget 1560万元', 'executionRate 96.63%', 'score 92']));
  const rate = projects[0]?.facts.find(({ concept }) => concept === 'executionRate');
  expect(rate).toMatchObject({ at: { sheet: '报告文本', row: 1, column: 0 }, source: 'text' });
});

test('sentences know the indicators of the table', () => {
  const { projects } = read(sheet('评分', SCORES), sheet('文本', '实际完成率：实际完成率为88%，扣8分。'));
  expect(said(projects[0])).toContain('actual 88% of 实际完成率');
});

test('a report without any table is a project by its text', () => {
  const { projects } = read(
    sheet('报告文本', '项目名称：质量强市项目\n2023年项目预算安排50万元，实际支出28.98万元。\n自评得分90分。'),
  );
  expect(projects.map(({ name, sheet: place }) => `${name} @${place}`)).toEqual(['质量强市项目 @报告文本']);
  expect(said(projects[0]).length).toBeGreaterThan(0);
});

test('goals and conclusions in a form are running text, notes and instructions are not', () => {
  const { projects } = read(
    sheet(
      '评分',
      `${SCORES}
年度总体目标 | 预期目标 | | 实际完成情况
 | 本项目预算安排资金100万元。 | | 对照年度目标说明完成情况（100字以内）
注：1.评价得分90分以上为优。
2.预算执行率达到100%得满分。
填表人：某某
`,
    ),
  );
  expect(said(projects[0])).toEqual(['budget 100万元']);
});

test('a text that names the projects of a list belongs to the list', () => {
  const { portfolios, projects } = read(
    sheet(
      '名单',
      '项目名称 | 金额（万元） | 得分 | 等级\n调查研究专项经费 | 19.76 | 91.43 | 优\n发放电子消费券 | 1788.07 | 85.93 | 良',
    ),
    sheet('报告文本', '调查研究专项经费评价得分为91.43分，评价等级为“优”。'),
  );
  expect(projects).toEqual([]);
  expect(portfolios[0]?.facts.map(factLine)).toContain('score 91.43 of 调查研究专项经费');
  expect(portfolios[0]?.facts.find(({ concept }) => concept === 'score')?.subject.kind).toBe('part');
});

describe('a report pasted line by line, its tables as cells', () => {
  const PASTED = [
    ['2021年设备购置项目绩效评价报告'],
    [],
    ['目 录'],
    ['一、项目基本情况.....', '1'],
    ['二、评价结论.....', '12'],
    ['一、项目基本情况'],
    ['本项目预算安排资金1,000.00万元，实际到位资金1,000.00万元。'],
    ['资金使用情况表'],
    ['单位：元'],
    ['项目支出内容', '计划支出', '实际支出', '结余资金', '预算执行率', '备注'],
    ['1 标段（甲公司）', '3,538,400.00', '2,748,000.00', '790,400.00', '77.66%', ''],
    ['2 标段（乙公司）', '664,300.00', '529,600.00', '134,700.00', '79.72%', ''],
    ['总计', '4,202,700.00', '3,277,600.00', '925,100.00', '77.99%', ''],
    ['二、评价结论'],
    ['一级指标', '二级指标', '三级指标', '分值', '目标值', '得分', '得分率'],
    ['决策 (16分)', '项目立项(16分)', '立项依据充分性', '6', '充分', '6', '100.00%'],
    ['', '', '立项程序规范性', '10', '规范', '10', '100.00%'],
    ['效益 (84分)', '项目效益(84分)', '社会效益', '64', '明显提升', '60', '93.75%'],
    [],
    ['', '服务对象满意度', '20', '100%', '12', '60.00%'],
    ['合计', '', '100', '', '88', '88.00%'],
    ['1.评分结果'],
    ['计算评价得分为88分，绩效评价结果等级为：良。'],
    ['附件：指标体系'],
    ['一级指标', '二级指标', '三级指标', '分值', '目标值', '评价标准'],
    ['决策 (16分)', '项目立项(16分)', '立项依据充分性', '6', '充分', '充分得满分'],
    ['', '', '立项程序规范性', '10', '规范', '规范得5分，'],
    ['', '', '', '', '', '有论证得5分'],
    ['效益 (84分)', '项目效益(84分)', '社会效益', '64', '明显提升', '酌情扣分'],
    ['', '', '服务对象满意度', '20', '90%', '达标得满分'],
    ['合计', '', '', '100', '', ''],
  ].map((row) => row.map((cell) => (cell === '' ? null : cell)));

  const { projects, unread } = read(sheet('报告', PASTED));
  const [project] = projects;

  test('one project, named by its title', () => {
    expect(projects.map(({ name, period }) => `${name} ${period}`)).toEqual(['设备购置项目 2021']);
    expect(unread).toEqual([]);
  });

  test('rows that lost their first cells are read where they belong', () => {
    expect(project && indicators(project)).toEqual([
      '决策/项目立项/立项依据充分性: 6 | 充分 | · | 6',
      '决策/项目立项/立项程序规范性: 10 | 规范 | · | 10',
      '效益/项目效益/社会效益: 64 | 明显提升 | · | 60',
      '效益/项目效益/服务对象满意度: 20 | 100% | · | 12',
    ]);
    expect(project && groups(project)[0]).toBe('1 决策 16 [0 1]');
  });

  test('the annex adds its criteria, and its own figures as facts', () => {
    expect(project?.indicators.map(({ criterion }) => criterion?.value)).toEqual([
      '充分得满分',
      '规范得5分，\n有论证得5分',
      '酌情扣分',
      '达标得满分',
    ]);
    expect(project && facts(project)).toEqual(
      expect.arrayContaining(['points 100', 'score 88', 'scoreRate 88%', 'target 90% of 服务对象满意度']),
    );
  });

  test('money by lots in 元, prose as text, page numbers as nothing', () => {
    expect(project && funds(project)).toEqual([
      'items item 1标段（甲公司）: budget 3538400元, spent 2748000元, balance 790400元, rate 77.66%',
      'items item 2标段（乙公司）: budget 664300元, spent 529600元, balance 134700元, rate 79.72%',
      'items total 总计: budget 4202700元, spent 3277600元, balance 925100元, rate 77.99%',
    ]);
    expect(said(project)).toEqual(expect.arrayContaining(['budget 1000万元', 'received 1000万元', 'score 88']));
    expect(project?.unread.filter(({ reason }) => reason === 'no-header')).toEqual([]);
  });
});
