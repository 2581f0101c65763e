import { checkCells } from '../../../src/core/cells/check';

const FORM = [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '检验台次', '≥100台', '120台', '50', '50', ''],
  ['效益指标', '社会效益', '安全运行', '≥95%', '96%', '40', '40', ''],
  ['满意度指标', '服务对象满意度', '企业满意度', '≥90%', '95%', '10', '10', ''],
  ['合计', '', '', '', '', '100', '100', ''],
];

const withCell = (row: number, column: number, value: unknown) =>
  FORM.map((cells, index) => (index === row ? cells.map((cell, at) => (at === column ? value : cell)) : cells));

const PLACE = { sheet: '自评表', row: 0, column: 0 };
const check = (rows: unknown, place = PLACE, language: 'zh' | 'en' = 'zh') => checkCells(rows, place, language);
/** Findings of the gravest kind, by their cells. */
const errors = (rows: unknown, place = PLACE) =>
  check(rows, place)
    .filter(([severity]) => severity === '错误')
    .map(([, cell]) => cell);

it('a sound form has no errors', () => expect(errors(FORM)).toEqual([]));

it.each([
  ['a score above its points', 1, 6, '60', 'G2'],
  ['a total that does not add up', 4, 6, '98', 'G5'],
])('%s is found in its cell', (_name, row, column, value, cell) =>
  expect(errors(withCell(row, column, value))).toContain(cell),
);

it('cells are named as they stand on the sheet', () =>
  expect(errors(withCell(4, 6, '98'), { sheet: '自评表', row: 9, column: 2 })).toContain('I14'));

it('each finding is a severity, a cell and a sentence', () => {
  for (const row of check(withCell(1, 6, '60'), PLACE, 'en')) {
    expect(row).toEqual([
      expect.stringMatching(/^(error|warning|info)$/),
      expect.stringMatching(/^[A-Z]+\d+$/),
      expect.stringMatching(/./),
    ]);
  }
});

it.each([
  [
    'empty cells',
    [
      ['', ''],
      ['', ''],
    ],
  ],
  ['one empty cell', ''],
  [
    'a range without a table',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
])('%s: nothing was checked, and that is said', (_name, range) =>
  expect(check(range)).toEqual([[expect.stringContaining('没有可核对的内容')]]),
);

it('errors and truth values among the cells break nothing', () => {
  const rows = withCell(1, 4, { code: '#DIV/0!' }).map((cells) => [...cells, true]);
  expect(check(rows).length).toBeGreaterThan(0);
});

it('whole columns are checked as far as they hold anything', () => {
  const blank = Array.from({ length: 8 }, () => '');
  const column = [...withCell(4, 6, '98'), ...Array.from({ length: 1_048_571 }, () => blank)];
  expect(errors(column)).toContain('G5');
});
