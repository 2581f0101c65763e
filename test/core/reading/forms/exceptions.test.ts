import type { CellValue, Snapshot } from '../../../../src/core/model';
import { readExceptions } from '../../../../src/core/reading/forms/exceptions';

const workbook = (rows: CellValue[][], name = '例外说明', origin = { row: 0, column: 0 }): Snapshot => ({
  sheets: [{ name, visibility: 'visible', origin, rows, merges: [] }],
});

const headings = ['检查', '指标', '说明', '确认人', '日期', '指纹'];
const row = ['score-rule', '完成及时性', '合同约定按标段计分', '张三', '2024-04-03', 'abcdefghijkl'];

describe('readExceptions', () => {
  it('reads a row', () => {
    expect(readExceptions(workbook([headings, row]))).toEqual({
      exceptions: [
        {
          check: 'score-rule',
          indicator: '完成及时性',
          reason: '合同约定按标段计分',
          by: '张三',
          when: '2024-04-03',
          fingerprint: 'abcdefghijkl',
          at: { sheet: '例外说明', row: 1, column: 0 },
        },
      ],
      problems: [],
    });
  });

  it.each<[string, CellValue[][]]>([
    ['under a title', [['例外说明'], [], headings, row]],
    ['with columns in another order', [[...headings].reverse(), [...row].reverse()]],
    ['in English', [['Check', 'Indicator', 'Reason', 'By', 'When', 'Fingerprint'], row]],
    ['with the title of the check beside its id', [headings, ['score-rule 得分与评分标准', ...row.slice(1)]]],
    ['with a fingerprint in capitals', [headings, [...row.slice(0, 5), ' ABCDEFGHIJKL ']]],
  ])('reads rows %s', (_, rows) => {
    const { exceptions, problems } = readExceptions(workbook(rows));
    expect(problems).toEqual([]);
    expect(exceptions).toMatchObject([{ check: 'score-rule', fingerprint: 'abcdefghijkl' }]);
  });

  it('finds the cell in a used range that starts elsewhere', () => {
    const { exceptions } = readExceptions(workbook([headings, row], '例外说明', { row: 4, column: 2 }));
    expect(exceptions[0]?.at).toEqual({ sheet: '例外说明', row: 5, column: 2 });
  });

  it.each<[string, CellValue[], string]>([
    ['no reason', ['score-rule', '甲', '', '', '', 'abcdefghijkl'], 'exceptions.no-reason'],
    ['no check', ['', '甲', '理由', '', '', 'abcdefghijkl'], 'exceptions.no-check'],
    ['nonsense for a check', ['得分不对', '甲', '理由', '', '', 'abcdefghijkl'], 'exceptions.no-check'],
    ['no fingerprint', ['score-rule', '甲', '理由', '', '', null], 'exceptions.no-fingerprint'],
    ['a fingerprint that was cut', ['score-rule', '甲', '理由', '', '', 'abcdef'], 'exceptions.no-fingerprint'],
    ['a number for a fingerprint', ['score-rule', '甲', '理由', '', '', 12345], 'exceptions.no-fingerprint'],
    [
      'an error cell for a reason',
      ['score-rule', '甲', { fault: '#REF!' }, '', '', 'abcdefghijkl'],
      'exceptions.no-reason',
    ],
  ])('a row with %s is a problem', (_, cells, id) => {
    expect(readExceptions(workbook([headings, cells]))).toEqual({
      exceptions: [],
      problems: [{ id, data: { row: 2 } }],
    });
  });

  it('needs the columns of check, reason and fingerprint', () => {
    const { problems } = readExceptions(workbook([headings.slice(0, 3), row.slice(0, 3)]));
    expect(problems).toEqual([{ id: 'exceptions.no-columns', data: { column: '指纹' } }]);
  });

  it.each<[string, Snapshot]>([
    ['no such sheet', workbook([headings, row], 'Sheet1')],
    ['an empty sheet', workbook([])],
    ['a sheet of blanks', workbook([[null, ''], ['  ']])],
    ['headings only', workbook([headings, [], ['', null]])],
    ['no sheets', { sheets: [] }],
  ])('%s: nothing, and nothing wrong', (_, snapshot) => {
    expect(readExceptions(snapshot)).toEqual({ exceptions: [], problems: [] });
  });

  it('takes a date cell as it is', () => {
    const { exceptions } = readExceptions(workbook([headings, [...row.slice(0, 4), 45385, 'abcdefghijkl']]));
    expect(exceptions[0]?.when).toBe('45385');
  });
});
