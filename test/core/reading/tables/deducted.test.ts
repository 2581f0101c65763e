import { readOne, type SheetOptions } from '../typed';

/** The deductions of the indicators as they are written, blank where none is, null where there is no such column or cell. */
const read = (content: string, options?: SheetOptions) =>
  readOne(content, options).indicators.map(({ deducted }) => deducted?.value.text ?? null);

/** What rows of totals and groups say to have lost. */
const facts = (content: string) =>
  readOne(content).facts.flatMap(({ concept, subject, quantity }) =>
    concept === 'deducted' ? `${subject.kind === 'project' ? '' : subject.name} ${quantity.text}`.trim() : [],
  );

const TABLE = `
一级指标 | 三级指标 | 标准分 | 扣分 | 得分
过程 | 资金到位率 | 10 | 0 | 10
| 预算执行率 | 20 | -1 | 19
小计 | | 30 | 1 | 29
产出 | 质量达标率 | 40 | 未细化，扣1分 | 39
| 及时率 | 30 | | 28
小计 | | 70 | 3分 | 67
合计 | | 100 | 4 | 96`;

it('reads the column as it is written', () => {
  expect(read(TABLE)).toEqual(['0', '-1', '未细化，扣1分', '']);
  const kinds = readOne(TABLE).indicators.map(({ deducted }) => deducted?.value.kind);
  expect(kinds).toEqual(['number', 'number', 'words', 'blank']);
  expect(readOne(TABLE).columns).toContain('deducted');
});

it('reads totals and subtotals, and points and scores beside them', () => {
  expect(facts(TABLE)).toEqual(['过程 1', '产出 3分', '4']);
  expect(
    readOne(TABLE)
      .facts.filter(({ concept }) => concept === 'score')
      .map(({ quantity }) => quantity.text),
  ).toEqual(['96']);
});

it('does not take the deductions of a total for its points', () => {
  const table = `
三级指标 | 分值 | 扣分 | 得分
资金到位率 | 10 | 0 | 10
预算执行率 | 20 | 1 | 19
合计 | | 1 | 29`;
  expect(readOne(table).facts.map(({ concept, quantity }) => `${concept} ${quantity.text}`)).toEqual([
    'score 29',
    'deducted 1',
  ]);
});

it('reads rows that head a group', () => {
  expect(
    facts(`
一级指标 | 三级指标 | 标准分 | 扣分 | 得分
过程 | | 30 | 1 | 29
| 资金到位率 | 10 | 0 | 10
| 预算执行率 | 20 | 1 | 19`),
  ).toEqual(['过程 1']);
});

it.each<[string, string, (string | null)[]]>([
  ['percentages', '扣分(%)', [null, null]],
  ['a rule', '扣分标准', [null, null]],
  ['a rate', '扣分率', [null, null]],
  ['points taken', '失分', ['0', '1']],
])('tells %s by the heading', (_, heading, expected) => {
  expect(
    read(`
一级指标 | 三级指标 | 标准分 | ${heading} | 得分
过程 | 资金到位率 | 10 | 0 | 10
| 预算执行率 | 20 | 1 | 19`),
  ).toEqual(expected);
});

it('reads none of two columns, and none of a cell over several rows', () => {
  const rows = (headings: string) => `
一级指标 | 三级指标 | 标准分 | ${headings}
过程 | 资金到位率 | 10 | 1 | 9 | 9
| 预算执行率 | 20 | | 19 | 19
| 预算编制 | 20 | 1 | 19 | 19`;
  expect(read(rows('扣分 | 失分 | 得分'))).toEqual([null, null, null]);
  const merges = [{ top: 1, left: 3, bottom: 2, right: 3 }];
  expect(read(rows('扣分 | 得分 | 备注'), { merges })).toEqual([null, null, '1']);
});

it('reads groups side by side', () => {
  const { indicators, facts: stated } = readOne(`
一级指标 | 决策 | 过程 | 产出 | 效益 | 合计
分值 | 20 | 20 | 35 | 25 | 100
扣分 | 2 | 0 | 5分 | 1 | 8
得分 | 18 | 20 | 30 | 24 | 92`);
  expect(indicators.map(({ deducted }) => deducted?.value.text)).toEqual(['2', '0', '5分', '1']);
  expect(stated.map(({ concept, quantity }) => `${concept} ${quantity.text}`)).toEqual([
    'points 100',
    'deducted 8',
    'score 92',
  ]);
});
