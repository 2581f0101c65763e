/** From the formula in a cell to its result, on the emulated host. */
import type { OfficeSession } from '../../workbench/host/jest';
import { calculate, readMetadata, startFunctions, type FunctionsOfficeData } from './session';

let data: FunctionsOfficeData;

beforeAll(async () => {
  data = await readMetadata();
});

/** Points, target, actual value, criterion. */
const ROWS = [
  [5, '≥71人', 66, null],
  [5, '100%', 0.9663, '得分=预算执行率*分值'],
  [10, '≤3次', null, null],
  [9, '≥33000台', 41261, null],
];

describe('a formula gives', () => {
  let session: OfficeSession;
  beforeAll(() => {
    session = startFunctions(data, ROWS);
  });

  it.each([
    ['=PE.SCORE(A1,B1,C1)', 4.65],
    ['=PE.SCORE(A1,B1,C1,D1,E1)', 4.65],
    ['=pe.score(5,"≥71人",66)', 4.65],
    ['=PE.SCORE(A2,B2,C2,D2)', 4.83],
    ['=PE.SCORE(A4,B4,C4,,"mof-2020-10")', 9],
    ['=PE.COMPLETION(B1,C1)', 0.929577],
    ['=PE.GRADE(99.48)', '优'],
    ['=PE.GRADE("27",30)', '优'],
    ['=PE.AMOUNT("15600000元")', 1560],
    ['=PE.AMOUNT(1560,"元")', 15600000],
    ['=PE.SCORE(A1,B1,TRUE)', '#N/A'],
    ['=PE.SCORE(A1,B1,C1,D1,"nobody")', '#VALUE!'],
    ['=PE.SCORE(A1:A3,B1:B2,C1)', '#VALUE!'],
    ['=PE.GRADE("优秀")', '#VALUE!'],
    ['=PE.AMOUNT("5台")', '#N/A'],
    ['=PE.SCORE(A1,B1,C1,D1,E1,F1)', '#VALUE!'],
  ])('%s → %p', async (formula, value) => {
    expect(await calculate(session, formula)).toMatchObject({ value });
  });

  it.each([
    ['=PE.EXPLAIN(A1,B1,C1)', '4.65'],
    ['=PE.CRITERION("每少一项扣1分，扣完为止。",5)', '扣'],
  ])('%s → words with %p', async (formula, words) => {
    expect(await calculate(session, formula)).toMatchObject({
      value: expect.stringContaining(words) as string,
    });
  });

  it.each([
    ['=PE.SCORE()', '#N/A', '补成本行的完整公式'],
    ['=PE.SCORE(A3,B3,C3)', '#N/A', '完成值'],
    ['=PE.SCORE(A1:A2,B1:B3,C1)', '#VALUE!', '行数和列数不一致'],
    ['=PE.CRITERION(A1:A2)', '#VALUE!', '一个有内容的单元格'],
  ])('%s → %p with a sentence', async (formula, value, words) => {
    expect(await calculate(session, formula)).toMatchObject({
      value,
      message: expect.stringContaining(words) as string,
    });
  });
});

describe.each([
  ['the desktop', 0],
  ['the web', null],
] as const)('an empty cell on %s', (_platform, emptyCellAs) => {
  const value = async (formula: string) =>
    (await calculate(startFunctions(data, ROWS, { emptyCellAs }), formula)).value;

  it.each([
    ['is no actual value, not nought', '=PE.SCORE(A3,B3,C3)', '#N/A'],
    ['is no target', '=PE.SCORE(A1,E1,C1)', '#N/A'],
    ['is no points', '=PE.SCORE(E1,B1,C1)', '#N/A'],
    ['leaves the criterion out', '=PE.SCORE(A1,B1,C1,E1)', 4.65],
    ['leaves the profile out', '=PE.SCORE(A1,B1,C1,,E1)', 4.65],
    ['leaves the full mark out', '=PE.GRADE(95,E1,E1)', '优'],
    ['leaves the unit out', '=PE.AMOUNT("1560万元",E1)', 1560],
    ['has no grade', '=PE.GRADE(E1)', ''],
    ['has no completion rate', '=PE.COMPLETION(E1,F1)', ''],
    ['among empty ones has no score', '=PE.SCORE(E1,F1,G1)', ''],
  ])('%s', async (_name, formula, result) => expect(await value(formula)).toBe(result));

  it('a nought that was typed stays a nought', async () => {
    expect(await value('=PE.SCORE(10,"≤3次",0)')).toBe(10);
    expect(await value('=PE.SCORE(10,100,0)')).toBe(0);
  });
});

describe('ranges', () => {
  it('a column in, a column out, with errors in their own rows', async () => {
    const session = startFunctions(data, ROWS);
    await calculate(session, '=PE.SCORE(A1:A4,B1:B4,C1:C4,D1:D4)', 'F1');
    expect(session.host.person.values('自评表!F1:F4')).toEqual([[4.65], [4.83], ['#N/A'], [9]]);
  });

  it('whole columns give as many rows as they hold', async () => {
    const session = startFunctions(data, ROWS);
    await calculate(session, '=PE.SCORE(A:A,B:B,C:C)', 'F1');
    expect(session.host.person.values('自评表!F4:F5')).toEqual([[9], ['']]);
  });

  it("one of Excel's errors among the arguments is the result", async () => {
    const session = startFunctions(data, [[5, '≥71人', 66]]);
    session.host.person.type('自评表!C1', '#DIV/0!');
    expect(await calculate(session, '=PE.SCORE(A1,B1,C1)')).toMatchObject({ value: '#DIV/0!' });
  });

  it('a hundred thousand rows are answered at once', async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) => [String((row % 200) / 2)]);
    const session = startFunctions(data, rows);
    await calculate(session, '=PE.GRADE(A1:A100000)', 'C1');
    expect(session.host.person.values('自评表!C181:C181')).toEqual([['优']]);
    expect(session.host.person.values('自评表!C100000:C100000')).toEqual([['优']]);
  });
});

describe('PE.CHECK', () => {
  const FORM = [
    ['一级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '检验台次', '≥100台', '120台', 60, 70],
    ['效益指标', '安全运行', '≥95%', '96%', 40, 40],
  ];

  it('lists what is wrong, by the cells of the sheet', async () => {
    const session = startFunctions(data, FORM);
    await calculate(session, '=PE.CHECK(A1:F3)', 'H1');
    const listed = session.host.person.values('自评表!H1:J20').filter(([severity]) => severity !== '');
    expect(listed).toContainEqual(['错误', 'F2', expect.stringContaining('70')]);
  });

  it('names the cells of the sheet where the range begins elsewhere than at A1, and on another sheet', async () => {
    const blank = Array.from({ length: 9 }, () => []);
    const session = startFunctions(data, [...blank, ...FORM]);
    await calculate(session, '=PE.CHECK(A10:F12)', 'H1');
    const listed = session.host.person.values('自评表!H1:J20').filter(([severity]) => severity !== '');
    expect(listed).toContainEqual(['错误', 'F11', expect.stringContaining('70')]);
  });

  it('says so where it finds no table', async () => {
    const session = startFunctions(data, [[1]]);
    expect(await calculate(session, '=PE.CHECK(A1:B2)')).toMatchObject({
      value: expect.stringContaining('没有认出评价表') as string,
    });
  });
});
