import fc from 'fast-check';
import type { CellValue, SheetSnapshot } from '../../../src/core/model';
import { readWorkbook } from '../../../src/core/reading';
import { indicators, read, readOne, sheet } from './typed';

const HEADER: CellValue[] = ['一级指标', '二级指标', '三级指标', '分值', '评分标准', '得分'];
const ROW: CellValue[] = ['产出', '数量', '次数', 10, '按比例', 10];

/** How reading grows is counted in test/core/growth; here it is enough that it ends, and says what it found. */
const projectsIn = (...sheets: SheetSnapshot[]): number => read(...sheets).projects.length;

test('a used range of a million blank rows', () => {
  const blank = Array.from({ length: 1_000_000 }, () => []);
  const sparse: CellValue[][] = [HEADER, ROW];
  sparse.length = 1_048_576;
  expect(indicators(readOne([HEADER, ROW, ...blank]))).toHaveLength(1);
  expect(indicators(readOne(sparse))).toHaveLength(1);
  expect(indicators(readOne([...blank.slice(0, 1000), HEADER, ...blank.slice(0, 1000), ROW]))).toHaveLength(1);
});

test('many headers, many names, many notes', () => {
  const many = (row: CellValue[]) => Array.from({ length: 20_000 }, () => row);
  expect(projectsIn(sheet('a', many(HEADER)))).toBe(0);
  expect(projectsIn(sheet('a', [HEADER, ...many(['', '', '指标2：'])]))).toBe(0);
  const names = Array.from({ length: 20_000 }, (_, at) => ['项目名称', `第${String(at)}号项目`]);
  expect(projectsIn(sheet('a', names))).toBe(1);
});

test.each(['产出指标', '其中：', '小计', '((((', '1.1.1.', '年度绩效', '一、', ' ', '得分98', '：：'])(
  'cells of 32,767 characters of %s',
  (part) => {
    const long = part.repeat(Math.ceil(32_767 / part.length)).slice(0, 32_767);
    const rows = [
      HEADER,
      [long, long, long, 10, long, 10],
      [long],
      [long, 5],
      ['项目名称', long],
      HEADER.map(() => long),
    ];
    expect(projectsIn(sheet('a', rows))).toBe(part === ' ' ? 0 : 1);
  },
);

test('names that mean something to JavaScript', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const project = readOne([HEADER, ...names.map((name): CellValue[] => [name, name, name, 10, name, 10])]);
  expect(project.indicators.map(({ level1, level2, name }) => [level1, level2, name])).toEqual(
    names.map((name) => [name, name, name]),
  );
  expect(project.groups).toHaveLength(8);
});

test('errors, formulas without a result, booleans and impossible numbers are values', () => {
  const project = readOne([
    HEADER,
    ['产出', '数量', '甲', { fault: '#REF!' }, { fault: '#N/A' }, { fault: 'uncached' }],
    ['产出', '数量', '乙', Number.NaN, true, Number.POSITIVE_INFINITY],
    ['产出', '数量', '丙', -5, '=1+1', 1e300],
    [{ fault: '#REF!' }, '数量', { fault: '#NAME?' }, 5, '', 5],
  ]);
  expect(indicators(project).slice(0, 3)).toEqual([
    '产出/数量/甲: ?#REF! | · | · | ?uncached',
    '产出/数量/乙: ?NaN | · | · | ?Infinity',
    expect.stringMatching(/^产出\/数量\/丙: -5 \| · \| · \| 1e\+300$/),
  ]);
  expect(project.unread.map(({ reason }) => reason)).toEqual(['not-a-value']);
});

test('an error or a year among the headings', () => {
  const header = [...HEADER, { fault: '#REF!' }, 2023];
  expect(indicators(readOne([header, ROW]))).toEqual(['产出/数量/次数: 10 | · | · | 10']);
});

test('merged areas that contradict each other or cover everything', () => {
  const merges = [
    { top: 0, left: 0, bottom: 1_048_575, right: 16_383 },
    { top: 1, left: 0, bottom: 0, right: 0 },
    { top: 0, left: 0, bottom: 0, right: 5 },
    ...Array.from({ length: 5000 }, (_, at) => ({ top: at, left: 0, bottom: at + 1, right: 1 })),
  ];
  expect(projectsIn(sheet('a', [HEADER, ROW, ROW], { merges }))).toBe(1);
});

test('empty workbooks and sheets', () => {
  const nothing = { projects: [], portfolios: [], figures: [], unread: [] };
  expect(readWorkbook({ sheets: [] })).toEqual(nothing);
  expect(read(sheet('a', []), sheet('b', [[], [null], ['', ' ', '\u3000']]))).toEqual(nothing);
});

// ---------------------------------------------------------------------------------------------------------------------

const words = fc.constantFrom(
  ...'一级指标 二级指标 三级指标 指标名称 分值 得分 权重 目标值 完成值 评分标准 偏差原因 预算数 执行数 执行率 年初预算数 合计 总分 小计 其中：财政拨款'.split(
    ' ',
  ),
  ...'年度资金总额 上年结转资金 项目名称 主管部门 得分率 等级 优 备注 单位：万元 指标1： …… / — 产出指标（50分） 资金性质 金额 个数 名称 98分 ≥95% 96.63%'.split(
    ' ',
  ),
  '注：说明',
  '本项目预算安排资金1560万元。',
  '__proto__',
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: words },
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>(true, { fault: '#REF!' }, { fault: 'uncached' }) },
);
const area = fc
  .tuple(fc.nat(12), fc.nat(8), fc.nat(4), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const anySheet: fc.Arbitrary<SheetSnapshot> = fc.record({
  name: fc.constantFrom('自评表', '资金', '报告文本', '__proto__', 'Sheet1'),
  visibility: fc.constantFrom('visible' as const, 'hidden' as const, 'veryHidden' as const),
  origin: fc.record({ row: fc.nat(3), column: fc.nat(3) }),
  rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
  merges: fc.array(area, { maxLength: 4 }),
});

test('whatever stands in a workbook: nothing is thrown, every value has its cell, every group its indicators', () => {
  fc.assert(
    fc.property(fc.array(anySheet, { maxLength: 3 }), (sheets) => {
      const { projects, portfolios, unread } = readWorkbook({ sheets });
      const names = new Set(sheets.map(({ name }) => name));
      const places = [
        ...projects.flatMap(({ indicators: read, facts, unread: left }) => [...read, ...facts, ...left]),
        ...portfolios.flatMap(({ rows, facts, unread: left }) => [...rows, ...facts, ...left]),
        ...unread,
      ].map(({ at }) => at);
      expect(places.every(({ sheet: name, row, column }) => names.has(name) && row >= 0 && column >= 0)).toBe(true);
      for (const { groups, indicators: read } of projects) {
        for (const { indicators: members } of groups) expect(members.every((index) => index < read.length)).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});
