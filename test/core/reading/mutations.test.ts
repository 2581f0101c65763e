import type { Area, CellValue } from '../../../src/core/model';
import { facts, funds, groups, indicators, read, sheet, typed, unread } from './typed';

/** One form, changed in ways that must not change what is read. */
const FORM = typed(`
项目支出绩效自评表
（2023年度）
项目名称 | 设备运维经费
主管部门 | 甲局 | | | 实施单位 | 甲局信息中心
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
 | 年度资金总额 | 120 | 100 | 96.63 | 10 | 96.63% | 9.66
 | 其中：当年财政拨款 | 120 | 100 | 96.63
 | 其他资金
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
 | 产出指标 | 数量指标 | 运维系统数 | ≥10个 | 12个 | 20 | 20 |
 | | | 巡检次数 | ≥12次 | 12次 | 10 | 10 |
 | | 质量指标 | 故障修复率 | ≥98% | 95% | 20 | 19.39 | 人手不足
 | 效益指标 | 社会效益指标 | 保障业务 | 有效保障 | 达成预期指标 | 30 | 30 |
 | 满意度指标 | 服务对象满意度 | 用户满意度 | ≥90% | 92% | 10 | 10 |
总分 | | | | | | 100 | 99.05 |
`);

const HEADER_ROW = 8;
const FIRST = 9;
const LAST = 13;

interface Typed {
  readonly rows: CellValue[][];
  readonly merges?: readonly Area[];
  readonly at?: readonly [row: number, column: number];
}

function flatten({ rows, merges, at }: Typed): string[] {
  const { projects } = read(sheet('自评表', rows, { ...(merges ? { merges } : {}), ...(at ? { at } : {}) }));
  return projects.flatMap((project) => [
    `${project.name} ${project.period} ${project.department} ${project.unit}`,
    ...indicators(project),
    ...groups(project),
    ...funds(project),
    ...facts(project),
    ...project.indicators.map(({ reason }) => `reason ${reason?.value ?? ''}`),
    ...unread(project),
  ]);
}

const copy = () => FORM.map((row) => [...row]);

function withColumn(before: number): CellValue[][] {
  return copy().map((row) => (row.length < before ? row : [...row.slice(0, before), null, ...row.slice(before)]));
}

function withHeadings(headings: Readonly<Record<string, string>>): CellValue[][] {
  return copy().map((row) => row.map((cell) => (typeof cell === 'string' ? (headings[cell] ?? cell) : cell)));
}

/** The indicator table with its columns in another order; labels stay in front of the values. */
function inOrder(order: readonly number[]): CellValue[][] {
  return copy().map((row, at) =>
    at < HEADER_ROW ? row : [...order.map((column) => row[column] ?? null), ...row.slice(order.length)],
  );
}

/** Labels as merged areas, as a form is really typed. */
const MERGES: readonly Area[] = [
  { top: 0, left: 0, bottom: 0, right: 8 },
  { top: 3, left: 1, bottom: 3, right: 3 },
  { top: 4, left: 0, bottom: 7, right: 0 },
  { top: HEADER_ROW, left: 0, bottom: LAST, right: 0 },
  { top: FIRST, left: 1, bottom: 11, right: 1 },
  { top: FIRST, left: 2, bottom: 10, right: 2 },
  { top: LAST + 1, left: 0, bottom: LAST + 1, right: 5 },
];

const repeated = copy().map((row, at) => {
  if (at < FIRST || at > LAST) return row;
  const levels = at <= 11 ? '产出指标' : row[1];
  const second = at === 10 ? '数量指标' : row[2];
  return [null, levels ?? null, second ?? null, ...row.slice(3)];
});

const notes = typed(`
注：1.定量指标按完成比例计分。
2.定性指标按三档计分，得分80分以上为良。
填表人：某某 | | 联系电话：12345678
`);

const CHANGES: readonly (readonly [string, Typed])[] = [
  ['begins elsewhere', { rows: copy(), at: [20, 7] }],
  ['with blank rows and columns around it', { rows: [[], [], ...copy().map((row) => [null, null, ...row])] }],
  ['with merged areas known', { rows: copy(), merges: MERGES }],
  ['with levels repeated in every row', { rows: repeated }],
  ['with a blank column among the labels', { rows: withColumn(3) }],
  ['with a blank column among the values', { rows: withColumn(6) }],
  ['with blank rows between', { rows: copy().flatMap((row, at) => (at === 3 || at === 11 ? [row, []] : [row])) }],
  ['with notes below', { rows: [...copy(), ...notes] }],
  ['with the values in another order', { rows: inOrder([0, 1, 2, 3, 6, 7, 4, 5, 8]) }],
  ['with reasons before scores', { rows: inOrder([0, 1, 2, 3, 8, 5, 4, 7, 6]) }],
  [
    'under other headings',
    {
      rows: withHeadings({
        一级指标: '一级\n指标',
        二级指标: '二 级 指 标',
        三级指标: '★指标名称：',
        年度指标值: '年初设定值（A）',
        实际完成值: '全年完成值(B)',
        分值: '权 重',
        得分: '自评得分',
        偏差原因分析及改进措施: '扣分原因',
        全年预算数: '调整后预算数(A)',
        全年执行数: '预算执行数（B）',
        执行率: '预算执行率(B/A)',
        年初预算数: '年初预算',
        总分: '合　计',
      }),
    },
  ],
  ['in full width', { rows: withHeadings({ '≥98%': '≥９８％', '96.63%': '９６．６３％', '≥10个': '＞＝10个' }) }],
  [
    'as text, every number',
    { rows: copy().map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : cell))) },
  ],
];

const expected = flatten({ rows: copy() });

test('the form itself', () => {
  expect(expected[0]).toBe('设备运维经费 2023 甲局 甲局信息中心');
  expect(expected).toHaveLength(1 + 5 + 7 + 3 + 2 + 5);
});

test.each(CHANGES)('the form %s', (_, changed) => {
  expect(flatten(changed)).toEqual(expected);
});

test('two forms on a sheet', () => {
  const other = withHeadings({ 设备运维经费: '乙经费' });
  const { projects } = read(sheet('自评表', [...copy(), [], ...other]));
  expect(projects.map(({ name }) => name)).toEqual(['设备运维经费', '乙经费']);
  expect(projects.map(indicators)).toEqual([expected.slice(1, 6), expected.slice(1, 6)]);
});

test('a column of figures without a heading is told once', () => {
  const rows = copy().map((row, at) => (at >= FIRST && at <= LAST ? [...row, null, null, at] : row));
  expect(flatten({ rows }).filter((line) => line.startsWith('no-header'))).toEqual(['no-header 9 @10,12']);
});
