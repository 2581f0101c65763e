/** What is bounded, so that a workbook made to cost much costs little: the last that counts, and the first that does not. */
import { disagreements } from '../../../src/core/checks/compare/agreement';
import { single, total } from '../../../src/core/checks/view/sums';
import { readWorkbook } from '../../../src/core/reading';
import { TableNames } from '../../../src/core/reading/tables/complement';
import { readIndicators } from '../../../src/core/reading/tables/indicators';
import { Grid } from '../../../src/core/reading/grid/grid';
import { findHeaders } from '../../../src/core/reading/tables/header';
import { readQuantity } from '../../../src/core/quantity';
import { figureOf, type Figure } from '../../../src/core/scoring/figures';
import { fact, found, findingsOf, project } from '../checks/support';
import { book, indicator, sheet, table, text, times } from './workbooks';

function figure(written: string, row = 0): Figure {
  const read = figureOf({ value: readQuantity(written), at: { sheet: '表', row, column: 0 } });
  if (!read) throw new Error(written);
  return read;
}

it.each([
  [15, 1],
  [16, 0],
])('after %d other values, figures that agree by rounding stand together: %d', (others, together) => {
  const different = times(others, (at) => figure(`${String(at)}家`));
  const odd = disagreements([figure('0家'), ...different, figure('100.0家', 1), figure('100.02家', 2)]);
  const told = odd.filter((one) => one.odd.value.text.startsWith('100'));
  expect(told.map(({ alsoAt }) => alsoAt.length)).toEqual(together ? [1] : [0, 0]);
});

it.each([
  [200, 200],
  [201, 200],
])('a sum of %d figures names %d cells', (figures, cells) => {
  const sum = total(times(figures, (row) => single(figure('1家', row))));
  expect([sum?.count, sum?.cells.length]).toEqual([figures, cells]);
});

it.each<[number, string[]]>([
  [12, []],
  [13, ['error differs Z115 46.08% ↔ 50.00%']],
])('a rate of the budget stated as number %d', (place, expected) => {
  const budgets = times(13, (at) => fact('budget', `${String(1000 + 7 * at + (at === place - 1 ? 1 : 0))}万元`));
  const budget = 1000 + 7 * (place - 1) + 1;
  const rate = `${((500 / budget) * 100).toFixed(2)}%`;
  const facts = [...budgets, fact('spent', '500万元'), fact('executionRate', rate)];
  expect(found('fund-execution-rate', project({ facts }))).toEqual(expected);
});

it.each<[number, number]>([
  [8, 0],
  [9, 1],
])('a gap to the execution rate stated as number %d', (place, findings) => {
  const rates = times(9, (at) => fact('executionRate', `${String(50 + at)}.00%`));
  const facts = [...rates, fact('overallCompletion', '99.00%'), fact('completionGap', `${String(50 - place)}.00%`)];
  expect(findingsOf('completion-overall', project({ facts })).filter(isGap)).toHaveLength(findings);
});

const isGap = ({ message }: { message: { id: string } }) => message.id === 'completion-overall.gap';

it.each<[number, number]>([
  [12, 0],
  [13, 2],
])('two names share the first of 13 groups and number %d', (shared, findings) => {
  const row = (group: number, name: string) => `产出 | 组${String(group)} | ${name} | 100%`;
  const rows = [...times(13, (at) => row(at + 1, '验收合格率')), row(1, '办结及时率'), row(shared, '办结及时率')];
  const of = project({ indicators: ['level1 | level2 | name | target', ...rows].join('\n') });
  expect(findingsOf('indicator-duplicate', of)).toHaveLength(findings);
});

it.each<[number, number]>([
  [16, 0],
  [17, 1],
])('a target as in row %d of one name, written otherwise', (row, findings) => {
  const rows = times(17, (at) => `产出 | 数量 | 检查企业数 | ${String(1001 + at)}家`);
  const indicators = ['level1 | level2 | name | target', ...rows].join('\n');
  const of = (target: string) => project({ indicators, facts: [fact('target', target, { indicator: '检查企业数' })] });
  expect(findingsOf('target-conflict', of(`1,0${String(row).padStart(2, '0')}家`))).toHaveLength(findings);
  expect(findingsOf('target-conflict', of(`10${String(row).padStart(2, '0')}家`))).toEqual([]);
});

it.each<[number, number]>([
  [50, 50],
  [51, 50],
])('a name that none of %d indicators has, beside %d of their names', (indicators, names) => {
  const rows = times(indicators, (at) => `产出 | 数量 | 检查企业${String(at)}数 | 1家`);
  const of = project({
    indicators: ['level1 | level2 | name | target', ...rows].join('\n'),
    facts: [fact('analysedName', '走访居民户数', { group: '产出' })],
  });
  const [finding] = findingsOf('target-conflict', of);
  expect(finding?.computed.split('、')).toHaveLength(names);
});

it.each<[number, number]>([
  [100, 100],
  [101, 100],
])('of %d tables with one name, %d are known by it', (tables, known) => {
  const grid = new Grid(sheet('表', table([indicator(0)])));
  const [header] = findHeaders(grid);
  if (!header) throw new Error('no header');
  const read = () => readIndicators(grid, header, grid.lines.length);
  expect(new TableNames(times(tables, read)).repeatedBy(read())).toHaveLength(known);
});

it.each<[number, number]>([
  [255, 1],
  [256, 0],
])('a sheet whose name begins with a project of %d characters: %d facts', (length, facts) => {
  const name = '甲'.repeat(length);
  const of = (project: string) => [['项目名称', project], ...table([indicator(0)])];
  const { projects } = readWorkbook(
    book(sheet('表1', of(name)), sheet('表2', of('乙项目')), text(['项目支出100万元。'], `${name}资金`)),
  );
  expect(projects[0]?.facts).toHaveLength(facts);
});
