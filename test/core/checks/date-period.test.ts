import { found, project } from './support';

const of = (rows: readonly string[], period = '2023') => ({
  ...project({ indicators: ['name | target | actual', ...rows].join('\n') }),
  period,
});

describe('date-period', () => {
  it.each<[string, string[], string[]]>([
    ['within the year', ['完工时间 | 2023年12月底前 | 2023年11月'], []],
    ['last year', ['完工时间 | 2022年12月底前 | 2023年11月'], ['warning outside B2 2022年12月底前 ↔ 2023']],
    ['told once', ['完工时间 | 2022年12月底前 | 2022年11月'], ['warning outside B2 2022年12月底前 ↔ 2023']],
    ['a target of next year', ['完工时间 | 2024年6月底前 | 2024年5月'], ['warning outside B2 2024年6月底前 ↔ 2023']],
    ['done late is a matter of the score', ['完工时间 | 2023年12月底前 | 2024年3月'], []],
    ['done years later is a slip', ['完工时间 | 2023年12月底前 | 2033年3月'], ['warning outside C2 2033年3月 ↔ 2023']],
    ['done before the year', ['完工时间 | 2023年12月底前 | 2021年3月'], ['warning outside C2 2021年3月 ↔ 2023']],
    [
      'several years',
      ['建设工期 | 2022年3月-2023年9月 | 2023年9月', '开工时间 | 2022年3月底前 | 2022年3月'],
      ['nothing to check'],
    ],
    ['no year', ['完工时间 | 12月底前 | 11月底前'], ['nothing to check']],
    ['backwards', ['建设工期 | 2023年11月-2023年1月 | 按期'], ['warning reversed B2 2023年11月-2023年1月 ↔ ']],
    [
      'backwards in days',
      ['建设工期 | 按期 | 2023年11月5日至2022年1月3日'],
      ['warning reversed C2 2023年11月5日至2022年1月3日 ↔ '],
    ],
    ['years as figures', ['建设工期 | 2021至2023年度 | 2022'], ['nothing to check']],
  ])('%s', (_, rows, expected) => {
    expect(found('date-period', of(rows))).toEqual(expected);
  });

  it('takes all years that the project names', () => {
    expect(found('date-period', of(['完工时间 | 2022年12月底前 | 2022年11月'], '2021-2023'))).toEqual([]);
    expect(found('date-period', of(['完工时间 | 2020年12月底前 | 2022年11月'], '2021-2023'))).toHaveLength(1);
  });

  it('has nothing to compare with where no year is known', () => {
    expect(found('date-period', of(['完工时间 | 2022年12月底前 | 2022年11月'], ''))).toEqual(['nothing to check']);
  });
});
