import { foundIn } from './grids';

const table = (target = '100%', name = '提升公共服务水平') => `
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  产出指标 | 数量指标 | 检验台次 | ≥100台 | 103台 | 50 | 50
  效益指标 | 社会效益指标 | ${name} | 有效强化 | 有效强化 | 20 | 20
  满意度指标 | 满意度 | 服务对象满意度 | ${target} | 95% | 30 | 30
`;
const goals = (target: string, name = '提升公共服务水平', words = '有效强化') => `
  绩效目标
  一级指标 | 二级指标 | 三级指标 | 年度指标值
  产出指标 | 数量指标 | 检验台次 | ≥100台
  效益指标 | 社会效益指标 | ${name} | ${words}
  满意度指标 | 满意度 | 服务对象满意度 | ${target}
`;
const found = (of: string, list: string) => foundIn('target-conflict', { 评分表: of, 绩效目标: list });

describe('target-conflict', () => {
  it.each<[string, string, string, string[]]>([
    ['the same target', '≥90%', '≥90%', []],
    ['without a comparator', '≥90%', '90%', []],
    ['as a fraction', '≥90%', '0.9', []],
    ['in words of comparison', '≥90%', '不低于90%', []],
    ['another target', '100%', '≥90%', ['error differs D5 ≥90% ↔ 100%']],
    ['the other direction', '≤90%', '≥90%', ['error differs D5 ≥90% ↔ ≤90%']],
    ['a blank target in the table', '', '≥90%', []],
    ['a blank target in the goals', '≥90%', '', []],
    ['words beside a figure', '较高', '≥90%', []],
    ['another year', '2023年', '2024年', ['error differs D5 2024年 ↔ 2023年']],
    ['a day in the year', '2023年', '2023年12月底前', []],
  ])('%s', (_, of, list, expected) => {
    expect(found(table(of), goals(list))).toEqual(expected);
  });

  it('compares sentences', () => {
    const text = '“检验台次”指标：预期指标值为“≥120台”，实际完成指标值为“103台”。';
    expect(foundIn('target-conflict', { 评分表: table(), 报告文本: text })).toEqual([
      'error differs A1 ≥120台 ↔ ≥100台',
    ]);
  });

  it('finds an indicator of one place and one target under two names', () => {
    expect(found(table(), goals('100%', '提升员工办公效率'))).toEqual([
      'error name C3 提升公共服务水平 ↔ 提升员工办公效率',
    ]);
    expect(found(table(), goals('100%', '增加就业岗位', '效果明显'))).toEqual([]);
  });

  it('finds another name in the analysis', () => {
    const text = '社会效益指标“维护社会稳定”与预期一致。';
    expect(foundIn('target-conflict', { 评分表: table(), 报告文本: text })).toEqual([
      'error name A1 维护社会稳定 ↔ 提升公共服务水平',
    ]);
    const same = '社会效益指标“提升公共服务水平”与预期一致。';
    expect(foundIn('target-conflict', { 评分表: table(), 报告文本: same })).toEqual([]);
  });

  it('compares the targets of a form without scores with those beside its results, of one year', () => {
    const targets = (year: string) => `
      互助养老服务站补助绩效目标表（${year}年度）
      一级指标 | 二级指标 | 三级指标 | 指标值 | 备注
      产出指标 | 数量指标 | 运营服务站数量 | ≥37个 |
       | | 护理员培训人数 | ≥110人 |
    `;
    const results = (actual: string) => `
      互助养老服务站补助绩效自评表（2024年度）
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 全年实际完成值
      产出指标 | 数量指标 | 运营服务站数量 | ≥37个 | ${actual}
       | | 护理员培训人数 | ≥90人 | ${actual}
    `;
    const of = (year: string, actual: string) =>
      foundIn('target-conflict', { 目标表: targets(year), 自评表: results(actual) });
    expect(of('2024', '96')).toEqual(['error differs D4 ≥110人 ↔ ≥90人']);
    expect(of('2025', '96')).toEqual(['nothing to check']);
    expect(of('2024', '')).toEqual(['nothing to check']);
  });
});
