import Big from 'big.js';
import { assignFindings } from '../../../src/core/summary/assign';
import { entriesOf, gradeDistribution, sumsBy, sumUp, type Entry } from '../../../src/core/summary/portfolio';
import { at, fact, finding, portfolioRow, project, result, stated, wan } from './fixtures';

const listAt = (row: number) => at(row, 1, '项目清单');
const list = (rows: readonly ReturnType<typeof portfolioRow>[]) => ({
  sheet: '项目清单',
  at: listAt(0),
  rows,
  facts: [],
  unread: [],
});

/** As the published list has it: eight projects by fund type, one without an amount, one with its spending. */
const published = list([
  portfolioRow('委托业务专项', {
    fundType: '一般公共预算',
    category: '购买服务',
    amount: wan(133.5),
    score: stated(86.93),
  }),
  portfolioRow('调查研究专项', {
    fundType: '一般公共预算',
    category: '其他',
    amount: wan(19.76),
    score: stated(94.33),
  }),
  portfolioRow('救助站', { fundType: '一般公共预算', category: '采购', amount: wan(338.43), score: stated(90.35) }),
  portfolioRow('医疗设备购置', {
    fundType: '一般公共预算',
    category: '采购',
    amount: wan(2177.62),
    score: stated(85.93),
  }),
  portfolioRow('电子消费券', {
    fundType: '国有资本经营',
    category: '其他',
    amount: wan(2438),
    spent: wan(2404),
    score: stated(84.76),
  }),
  portfolioRow('污水收集', { fundType: '政府性基金', category: '其他', amount: wan(465.47), score: stated(83.32) }),
  portfolioRow('党校迁建', { fundType: '一般公共预算', category: '采购', score: stated(91.43) }),
  portfolioRow('土地确权', { fundType: '一般公共预算', category: '其他', amount: wan(1788.07), score: stated(91.5) }),
]);

const money = ({ name, count, amount, spent, executionRate, meanScore }: ReturnType<typeof sumUp>) =>
  [name, count, amount, spent, executionRate?.toFixed(4), meanScore].map(String).join(' ');

describe('entriesOf', () => {
  const entries = entriesOf(result({ projects: [], portfolios: [published] }));

  it('sums by fund type and by category without taking a blank for zero', () => {
    expect(sumsBy(entries, 'fundType').map(money)).toEqual([
      '一般公共预算 6 4457.38 null undefined 90.08',
      '国有资本经营 1 2438 2404 0.9861 84.76',
      '政府性基金 1 465.47 null undefined 83.32',
    ]);
    expect(sumsBy(entries, 'category').map(money)).toEqual([
      '购买服务 1 133.5 null undefined 86.93',
      '其他 4 4711.3 2404 0.9861 88.48',
      '采购 3 2516.05 null undefined 89.24',
    ]);
    expect(sumsBy(entries, 'department')).toEqual([]);
    expect(money(sumUp('全部', entries))).toBe('全部 8 7360.85 2404 0.9861 88.57');
  });

  it.each([
    ['the total', ['甲', '甲', '甲']],
    ['the list', ['甲', '乙', '丙']],
    ['nothing', ['', '', '']],
  ])('gives no sums that would repeat %s', (_, types) => {
    const rows = types.map((fundType, row) => portfolioRow(`项目${String(row)}`, { fundType }));
    expect(sumsBy(entriesOf(result({ projects: [], portfolios: [list(rows)] })), 'fundType')).toEqual([]);
  });

  it('counts the grades', () => {
    expect(gradeDistribution(entries).map(({ grade, count }) => `${String(grade)} ${String(count)}`)).toEqual([
      '优 4',
      '良 4',
      '中 0',
      '差 0',
      'null 0',
    ]);
  });

  it('joins list rows and project sheets by name', () => {
    const rows = [
      portfolioRow('特种设备 检验检测经费', { fundType: '一般公共预算', at: listAt(3) }),
      portfolioRow('另一项目'),
    ];
    const joined = entriesOf(
      result({ projects: [project(), project({ name: '清单外项目', sheet: '表二' })], portfolios: [list(rows)] }),
    );
    expect(
      joined.map(({ name, fundType, score, project: own }) => [name, fundType, score?.toFixed(), own?.sheet]),
    ).toEqual([
      ['特种设备 检验检测经费', '一般公共预算', '99.48', '指标表'],
      ['另一项目', '', undefined, undefined],
      ['清单外项目', '', '99.48', '表二'],
    ]);
  });

  it('joins each project sheet once, and never by an empty name', () => {
    const named = [portfolioRow('甲'), portfolioRow('甲'), portfolioRow('')];
    const sheets = [project({ name: '甲' }), project({ name: '' })];
    const joined = entriesOf(result({ projects: sheets, portfolios: [list(named)] }));
    expect(joined.map(({ name, project: own }) => [name, own !== null])).toEqual([
      ['甲', true],
      ['甲', false],
      ['', false],
      ['', true],
    ]);
  });

  it('does not take the text beside a list for a project', () => {
    const text = project({ name: '', indicators: [], funds: [] });
    expect(entriesOf(result({ projects: [text], portfolios: [published] }))).toHaveLength(8);
    expect(entriesOf(result({ projects: [text, project()] }))).toHaveLength(2);
  });

  it('keeps names such as __proto__ apart', () => {
    const rows = ['__proto__', 'constructor', '__proto__'].map((name) => portfolioRow(name, { fundType: name }));
    const odd = entriesOf(result({ projects: [], portfolios: [list(rows)] }));
    expect(sumsBy(odd, 'fundType').map(({ name, count }) => `${name} ${String(count)}`)).toEqual([
      '__proto__ 2',
      'constructor 1',
    ]);
  });

  it('falls back to what is stated: a total without scores, a grade without a score', () => {
    const { computed } = project();
    const unscored = project({ facts: [fact('score', '85分')], computed: { ...computed, score: null, grade: null } });
    const rows = [
      portfolioRow('甲', { grade: { value: '良', at: listAt(3) } }),
      portfolioRow('乙', { grade: { value: '良好', at: listAt(4) } }),
    ];
    const entries = entriesOf(result({ projects: [unscored], portfolios: [list(rows)] }));
    expect(entries.map(({ score, grade }) => [score?.toFixed(), grade])).toEqual([
      [undefined, '良'],
      [undefined, null],
      ['85', '良'],
    ]);
  });
});

describe('assignFindings', () => {
  const entry = (name: string, sheet: string, row = 4): Entry => ({
    name,
    at: at(row, 0, sheet),
    department: '',
    fundType: '',
    category: '',
    amount: null,
    spent: null,
    executionRate: null,
    score: new Big(90),
    grade: '优',
    stated: { score: new Big(90), grade: '优' },
    project: project({ name, sheet }),
  });
  const entries = [entry('甲', '表一'), entry('甲', '表二'), entry('乙', '表三'), entry('', '表四')];

  it.each([
    ['by name, wherever it stands', '乙', '报告文本', 2],
    ['by sheet where a name is shared', '甲', '表二', 1],
    ['by sheet where there is no name', '', '表四', 3],
    ['to none where it is about the workbook', '', '报告文本', -1],
    ['to none where the name is unknown', '丙', '报告文本', -1],
  ])('%s', (_, name, sheet, place) => {
    const assigned = assignFindings(entries, [finding({ project: name, at: at(9, 9, sheet) })]);
    expect(entries.findIndex((each) => (assigned.get(each) ?? []).length > 0)).toBe(place);
  });

  it('by the row of a list', () => {
    const rows = [portfolioRow('甲', { at: listAt(2) }), portfolioRow('乙', { at: listAt(3) })];
    const listed = entriesOf(result({ projects: [], portfolios: [list(rows)] }));
    const assigned = assignFindings(listed, [finding({ project: '', at: at(3, 5, '项目清单') })]);
    expect(listed.map((each) => assigned.get(each)?.length)).toEqual([0, 1]);
  });
});
