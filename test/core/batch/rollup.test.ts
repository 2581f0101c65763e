import { isRollUp, planRollUp } from '../../../src/core/batch';
import type { SheetPlan, SheetSnapshot } from '../../../src/core/model';
import { isOwnSheet } from '../../../src/core/own-sheets/own';
import { linesOf } from '../summary/fixtures';
import { broken, listed, nothingIn, oneProject, twoProjects } from './files';

const FILES = [oneProject(), twoProjects(), listed(), nothingIn(), broken()];
const plans = planRollUp(FILES);
const [files, departments, findings, failed] = plans;

/** The values of the row that begins with that number, by the headings of the table. */
function rowOf(plan: SheetPlan | undefined, ...texts: readonly string[]): Record<string, unknown> {
  const cells = plan?.cells ?? [];
  const headings = cells.filter(({ style }) => style === 'header');
  const row = cells.find(({ row: at, value }) =>
    texts.every((text) => value !== null && cells.some((cell) => cell.row === at && cell.value === text)),
  )?.row;
  return Object.fromEntries(
    headings.map(({ column, value }) => [
      value,
      cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null,
    ]),
  );
}

const styleAt = (plan: SheetPlan | undefined, file: string, heading: string) => {
  const cells = plan?.cells ?? [];
  const column = cells.find(({ style, value }) => style === 'header' && value === heading)?.column;
  const row = cells.find(({ value }) => value === file)?.row;
  return cells.find((cell) => cell.row === row && cell.column === column)?.style;
};

describe('the roll-up', () => {
  it('has a sheet for the files, the departments, the findings, and last what could not be read', () => {
    expect(plans.map(({ name }) => name)).toEqual(['评价汇总', '部门汇总', '检查结果', '未读文件']);
    expect(planRollUp([oneProject()]).map(({ name }) => name)).toEqual(['评价汇总', '部门汇总', '检查结果']);
  });

  it('shows what a form states beside what its figures give, and marks what differs', () => {
    expect(rowOf(files, '路灯改造')).toMatchObject({
      文件: '乙/两个项目.xlsx',
      所写得分: 97,
      重算得分: 99.48,
      所写等级: '良',
      重算等级: '优',
      错误: 1,
      已核对数字: 5,
      全部数字: 10,
    });
    expect(rowOf(files, '道路养护')).toMatchObject({ 所写得分: '—', 重算得分: 99.48, 错误: 0, 全部数字: null });
    expect(styleAt(files, '路灯改造', '重算得分')).toBe('warning');
    expect(styleAt(files, '甲/自评表.xlsx', '重算得分')).toBe('number');
  });

  it('gives what belongs to no project of a file a line, so that the lines of a file add up', () => {
    expect(rowOf(files, '（整个文件）')).toMatchObject({ 文件: '乙/两个项目.xlsx', 错误: 0, 提示: 1 });
    expect(rowOf(files, '合计')).toMatchObject({ 错误: 2, 提醒: 0, 提示: 1, 已接受: 1, 已核对数字: 25, 全部数字: 40 });
  });

  it('never lets a file go that held nothing or could not be read', () => {
    expect(rowOf(files, '通知.xlsx')).toMatchObject({ 项目名称: '没有可以核对的内容' });
    expect(rowOf(files, '坏.xlsx')).toMatchObject({ 项目名称: '没有读出', 错误: null });
    expect(linesOf(failed as SheetPlan)).toEqual([
      '没有读出的文件',
      '1 个，没有计入汇总',
      '序号 | 文件 | 原因和办法',
      '1 | 坏.xlsx | “坏.xlsx”已损坏。',
    ]);
    expect(linesOf(files as SheetPlan)[1]).toBe('5 个文件，5 个项目；1 个文件没有读出，见「未读文件」');
  });

  it('sums by department, with rates of the sums and means of the scores', () => {
    expect(rowOf(departments, '市场监督管理局')).toMatchObject({
      项目数: 2,
      '金额（万元）': 3120,
      '支出（万元）': 3014.9,
      预算执行率: 0.9663,
      平均所写得分: 98.24,
      平均重算得分: 99.48,
      得分不一致: 1,
    });
    expect(rowOf(departments, '交通局')).toMatchObject({ 项目数: 2, 平均所写得分: '—' });
    expect(rowOf(departments, '未注明')).toMatchObject({ 项目数: 1, '金额（万元）': 10.5, 平均所写得分: 88.5 });
    expect(rowOf(departments, '合计')).toMatchObject({ 项目数: 5, '金额（万元）': 4690.5 });
  });

  it('lists the findings of all files with file and place', () => {
    expect(rowOf(findings, '指标表!A31', '乙/两个项目.xlsx')).toMatchObject({
      级别: '错误',
      所写: '98',
      对照: '99.48',
    });
    expect(linesOf(findings as SheetPlan)).toHaveLength(3 + 5);
    expect(linesOf(findings as SheetPlan)[1]).toBe('5 处，来自 2 个文件');
  });

  it('says how many findings do not fit', () => {
    const [first] = oneProject().findings;
    if (!first) throw new Error('The file has findings.');
    const many = { ...oneProject(), findings: Array.from({ length: 50_001 }, () => first) };
    const sheet = planRollUp([many])[2];
    expect(sheet?.cells.filter(({ value }) => value === first.place)).toHaveLength(50_000);
    expect(linesOf(sheet as SheetPlan)[2]).toContain('其余 1 处');
  });

  it('speaks English', () => {
    const [english] = planRollUp(FILES, 'en');
    expect(rowOf(english, '路灯改造')).toMatchObject({ 'Stated score': 97, 'Recomputed score': 99.48 });
  });

  it('writes no cell twice', () => {
    for (const { cells } of plans) {
      expect(new Set(cells.map(({ row, column }) => `${String(row)} ${String(column)}`)).size).toBe(cells.length);
    }
  });
});

describe('a roll-up is known again', () => {
  const sheetOf = ({ name, marker }: { name: string; marker: string }): SheetSnapshot => ({
    name,
    visibility: 'visible',
    origin: { row: 0, column: 25 },
    rows: [[marker]],
    merges: [],
  });
  const sheets = plans.map(sheetOf);

  it('by all of its sheets', () => {
    expect(isRollUp({ sheets })).toBe(true);
    expect(isRollUp({ sheets: sheets.slice(0, 3) })).toBe(true);
  });

  it.each<[string, SheetSnapshot[]]>([
    ['with a sheet of the person', [...sheets, sheetOf({ name: '自评表', marker: '' })]],
    ['that is a summary of one workbook', sheets.filter(({ name }) => name === '评价汇总' || name === '检查结果')],
    [
      'whose sheet was renamed',
      sheets.map((sheet) => (sheet.name === '部门汇总' ? { ...sheet, name: '部门' } : sheet)),
    ],
    ['with the names alone', plans.map(({ name }) => sheetOf({ name, marker: '' }))],
    ['without sheets', []],
  ])('not a workbook %s', (_, others) => {
    expect(isRollUp({ sheets: others })).toBe(false);
  });

  it('and its list is never read as one', () => {
    expect(sheets.filter(isOwnSheet).map(({ name }) => name)).toEqual(['评价汇总', '检查结果']);
  });
});
