import { foundIn } from './grids';
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

  describe('days in the columns of a list', () => {
    const works = (finished: string, headings = '开工日期 | 完工日期') => `
      序号 | 项目名称 | 批复资金 | 已拨付资金 | 拨付进度 | ${headings}
      1 | 李家湾污水治理 | 126 | 113.4 | 90% | 2024-03-12 | 2024-08-20
      2 | 杨树坪公厕改造 | 38 | 38 | 100% | 2024-02-26 | 2024-05-15
      3 | 石门村巷道硬化 | 94 | 84.6 | 90% | 2024-05-10 | ${finished}
      4 | 大田村管网延伸 | 82 | 41 | 50% | 2024-09-05 | —`;

    it.each<[string, string, string[]]>([
      ['in order', works('2024-06-18'), []],
      [
        'finished before it was begun',
        works('2024-03-18'),
        ['warning order G4 完工日期2024-03-18 ↔ 开工日期2024-05-10'],
      ],
      [
        'signed before it was won',
        works('2024-03-18', '中标日期 | 合同签订日期'),
        ['warning order G4 合同签订日期2024-03-18 ↔ 中标日期2024-05-10'],
      ],
      ['of which no order is known', works('2024-03-18', '开工日期 | 拨款日期'), ['nothing to check']],
      ['planned', works('2024-03-18', '开工日期 | 计划完工日期'), ['nothing to check']],
    ])('%s', (_, table, expected) => {
      expect(foundIn('date-period', { 台账: table })).toEqual(expected);
    });

    it('of a list of projects', () => {
      const list = (finished: string) => `
        序号 | 项目名称 | 主管部门 | 预算数 | 评价得分 | 开工日期 | 完工日期
        1 | 污水治理 | 水务局 | 126 | 90 | 2024-03-12 | 2024-08-20
        2 | 公厕改造 | 城管局 | 38 | 91 | 2024-02-26 | 2024-05-15
        3 | 巷道硬化 | 住建局 | 94 | 92 | 2024-05-10 | ${finished}`;
      expect(foundIn('date-period', { 清单: list('2024-06-18') })).toEqual([]);
      expect(foundIn('date-period', { 清单: list('2024-03-18') })).toHaveLength(1);
    });
  });

  describe('a plan by years beside the targets', () => {
    const form = (last: string, due: string) => ({
      目标表: `
        2024年专项债券项目绩效目标表
        年度 | 计划投资 | 资本金 | 专项债券
        2023年 | 10200 | 4200 | 6000
        2024年 | 20400 | 5400 | 15000
        ${last} | 14000 | 3000 | 11000
        三、绩效指标
        一级指标 | 三级指标 | 指标值
        产出指标 | 项目完工时间 | ${due}
        产出指标 | 新建管网 | 186公里`,
    });
    it.each<[string, string, string, string[]]>([
      ['within it', '2025年', '2025年12月底前', []],
      ['beyond it', '2025年', '2026年6月底前', ['warning outside C8 2026年6月底前 ↔ 2024']],
      ['of other rows', '以后年度', '2025年12月底前', ['warning outside C8 2025年12月底前 ↔ 2024']],
    ])('%s', (_, last, due, expected) => {
      expect(foundIn('date-period', form(last, due))).toEqual(expected);
    });
  });
});
