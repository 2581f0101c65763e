import { evaluate } from '../../../src/core/evaluate';
import { render } from '../../../src/core/messages';
import { formatPlace as address } from '../../../src/core/sheet/reference';
import { toReport } from '../../../src/core/report';
import { SUMMARY_MARKER, SUMMARY_SHEET, MARKER_CELL } from '../../../src/core/own-sheets/names';
import { sheet } from '../reading/typed';

/** Places that were not compared, `D4 36 read`, and the counts `compared/read/unread of figures`. */
function covered(...texts: readonly string[]): { counts: string; places: string[] } {
  const { coverage } = evaluate({ sheets: texts.map((text, index) => sheet(`表${String(index + 1)}`, text)) });
  const { figures, compared, read, unread, places } = coverage;
  return {
    counts: `${String(compared)}/${String(read)}/${String(unread)} of ${String(figures)}`,
    places: places.map(({ at, text, state, reason }) => `${address(at)} ${text} ${state} ${reason}`),
  };
}

const FORM = `
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分
产出指标|数量指标|检验台次|≥100台|103台|60|60
效益指标|社会效益|受益人次|≥5万人次|4万人次|40|32
总分||||| 100|92`;

test('points, scores, targets and actual values that some check used are compared', () => {
  expect(covered(FORM)).toEqual({ counts: '10/0/0 of 10', places: [] });
});

test('a target without an actual value is read, and there is nothing to compare it with', () => {
  const { counts, places } = covered(`
一级指标|二级指标|三级指标|年度指标值
产出指标|数量指标|检验台次|≥100台
效益指标|社会效益|受益人次|≥5万人次`);
  expect(counts).toBe('0/2/0 of 2');
  expect(places).toEqual(['D2 ≥100台 read nothing-to-compare', 'D3 ≥5万人次 read nothing-to-compare']);
});

test('a column that nobody knows is unread, figure by figure', () => {
  const { counts, places } = covered(`
一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|甲乙丙丁
产出指标|数量指标|检验台次|≥100台|103台|60|60|17
效益指标|社会效益|受益人次|≥5万人次|5万人次|40|40|18.5
总分||||| 100|100|`);
  expect(counts).toBe('10/0/2 of 12');
  expect(places).toEqual(['H2 17 unread no-header', 'H3 18.5 unread no-header']);
});

describe('what is no figure', () => {
  it.each([
    ['a date in a letterhead', '填报日期|2023年12月31日'],
    ['a year', '甲乙|2023'],
    ['the first year that is one', '甲乙|1990'],
    ['the last one', '甲乙|2100'],
    ['a number of seven digits', '甲乙|1000000'],
    ['numbering under its heading', '序号|名称\n1|甲\n'],
    ['three numbers in a row', '栏|1|2|3'],
    ['an ordinal in words', '甲乙|1、持续性项目□ 2、新增性项目□'],
    ['an instruction', '甲乙|需说明原因（100字以内）'],
    ['the number of a document', '甲乙|财预〔2020〕10号'],
  ])('%s', (_, text) => {
    expect(covered(text).counts).toBe('0/0/0 of 0');
  });

  it.each([
    ['the year before', '甲乙|1989'],
    ['the year after', '甲乙|2101'],
    ['six digits', '甲乙|999999'],
    ['two numbers in a row', '栏|1|2', 2],
    ['numbers that do not count', '栏|1|2|4', 3],
    ['seven digits with a unit', '甲乙|1000000元'],
  ])('but %s may be', (_, text, count = 1) => {
    expect(covered(text).counts).toBe(`0/0/${String(count)} of ${String(count)}`);
  });
});

test('points in the label of a group are compared with what is below it', () => {
  expect(
    covered(`
一级指标|三级指标|分值
产出指标（60分）|检验台次|60
效益指标（40分）|受益人次|40`).counts,
  ).toBe('4/0/0 of 4');
});

test('every figure of a sentence counts for itself', () => {
  const { places } = covered('本项目绩效评价得分为92分，等级为优，另12.5吨。');
  expect(places).toContain('A1 12.5吨 unread uncertain-meaning');
});

test('a sum marks all that it adds up, of very many indicators too', () => {
  const rows = Array.from({ length: 250 }, (_, index) => `产出|数量|指标名称${String(index)}号|0.4`);
  const { counts } = covered(['一级指标|二级指标|三级指标|分值', ...rows, '合计|||100'].join('\n'));
  expect(counts).toBe('251/0/0 of 251');
});

test('our own sheets are not counted', () => {
  const rows: (string | null)[][] = Array.from({ length: MARKER_CELL.row + 1 }, () => []);
  const marked = rows.map((row, at) =>
    at === MARKER_CELL.row ? [...Array<null>(MARKER_CELL.column).fill(null), SUMMARY_MARKER] : row,
  );
  const { coverage } = evaluate({
    sheets: [sheet('自评表', FORM), sheet(SUMMARY_SHEET, [...marked, ['总分', '92分']])],
  });
  expect(coverage.figures).toBe(10);
});

describe('nothing read', () => {
  const problems = (...texts: readonly string[]) => {
    const result = evaluate({ sheets: texts.map((text, index) => sheet(`表${String(index + 1)}`, text)) });
    return { isChecked: result.isChecked, said: result.problems.map((problem) => render(problem)) };
  };

  it.each([
    ['a roster', '值班安排表\n日期|上午|下午\n星期一|甲|乙'],
    ['an empty sheet', ''],
    ['the name of a project alone', '项目名称|某县道路项目'],
  ])('%s is said plainly', (_, text) => {
    const { isChecked, said } = problems(text);
    expect(isChecked).toBe(false);
    expect(said).toEqual([expect.stringContaining('没有可以核对的内容')]);
  });

  it('of one sheet beside a table is said with its name and the number of its figures', () => {
    const { isChecked, said } = problems(FORM, '17|18');
    expect(isChecked).toBe(true);
    expect(said).toEqual(['工作表“表2”里有 2 个数字，没有认出其中的表格，一个也没有核对。']);
  });

  it('is nothing to say where every sheet was read, or has no figures', () => {
    expect(problems(FORM, '说明\n甲|乙').said).toEqual([]);
  });
});

test('the JSON has the counts and every place', () => {
  const report = toReport(evaluate({ sheets: [sheet('表', '甲乙|17')] }), 'a.xlsx');
  expect(report.coverage).toEqual({
    figures: 1,
    compared: 0,
    read: 0,
    unread: 1,
    places: [{ sheet: '表', cell: 'B1', text: '17', state: 'unread', reason: 'no-header' }],
  });
});
