/** Workbooks of one kind in any size: n sheets, n rows, n sentences … of the same sort. */
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/core/model';

export type Row = readonly CellValue[];

export const times = <Item>(n: number, item: (at: number) => Item): Item[] =>
  Array.from({ length: n }, (_, at) => item(at));

export const book = (...sheets: readonly SheetSnapshot[]): Snapshot => ({ sheets });

export const sheet = (name: string, rows: readonly Row[]): SheetSnapshot => ({
  name,
  visibility: 'visible',
  origin: { row: 0, column: 0 },
  merges: [],
  rows,
});

/** A sheet of running text, a line each. */
export const text = (lines: readonly string[], name = '报告'): SheetSnapshot =>
  sheet(
    name,
    lines.map((line) => [line]),
  );

const HEADINGS = '一级指标 二级指标 三级指标 分值 年度指标值 实际完成值 得分 评分标准 偏差原因分析及改进措施'.split(
  ' ',
);

interface Written {
  readonly level1?: string;
  readonly level2?: string;
  readonly name?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly score?: number | '';
  readonly criterion?: string;
}

/** A row of an indicator table: one point, target met, full score, where nothing else is written. */
export const indicator = (at: number, written: Written = {}): Row => [
  written.level1 ?? '产出指标',
  written.level2 ?? '数量指标',
  written.name ?? `检查企业${String(at)}数量`,
  1,
  written.target ?? '≥10家',
  written.actual ?? '10家',
  written.score ?? 1,
  written.criterion ?? '',
  '',
];

export const table = (rows: readonly Row[]): Row[] => [HEADINGS, ...rows];

export const form = (name: string, rows: readonly Row[]): Row[] => [['项目名称', name], ...table(rows)];

/** A form of three indicators. */
export const smallForm = (name: string): Row[] => [
  ...form(
    name,
    times(3, (at) => indicator(at)),
  ),
  ['合计', '', '', 3, '', '', 3],
];

const FUND_HEADINGS = ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];

export const fundBlock = (...parts: readonly Row[]): Row[] => [
  FUND_HEADINGS,
  ['', '年度资金总额', 1000, 1000, 950, 10, '95%', 9.5],
  ...parts,
];

const LIST_HEADINGS = '序号 项目名称 实施单位 资金性质 预算金额（万元） 支出金额（万元） 执行率 得分 评价等级'.split(
  ' ',
);

export const list = (rows: readonly Row[]): Row[] => [LIST_HEADINGS, ...rows];

export const projectName = (at: number): string => `城区改造${String(at)}号项目`;

/** A row of a list of projects. */
export const listed = (at: number, score = 95): Row => [
  at + 1,
  projectName(at),
  '乙所',
  '财政拨款',
  100,
  90,
  '90%',
  score,
  '优',
];
