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

  describe('lists of single things', () => {
    const form = (suits: string, radios = '150部') => `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 购置灭火防护服 | ≥220套 | ${suits} | 40 | 40
       | | 购置手持电台数量 | ≥150部 | ${radios} | 30 | 30
       | | 购置消防车 | ≥2辆 | 2辆 | 30 | 30
    `;
    const list = (unit = '套', again = '') => `
      序号 | 装备名称 | 单位 | 数量 | 金额（元）
      1 | 水罐消防车 | 辆 | 2 | 3860000
      2 | 灭火防护服 | ${unit} | 220 | 704000
      3 | 手持电台 | 部 | 150 | 360000
      ${again}
      合计 | | | | 4924000
    `;
    const of = (table: string, bought: string) => foundIn('target-conflict', { 自评表: table, 采购清单: bought });

    it('are compared where two others say what the form says', () => {
      expect(of(form('220套'), list())).toEqual([]);
      expect(of(form('230套'), list())).toEqual(['error differs D3 220套 ↔ 230套']);
      expect(of(form('230套', '151部'), list())).toEqual(['nothing to check']);
    });

    it('are left alone where they may be of what was planned', () => {
      const planned = (target: string) =>
        foundIn('target-conflict', { 自评表: form('230套').replace('≥220套', target), 装备需求表: list() });
      expect(planned('≥220套')).toEqual([]);
      expect(planned('≥230套')).toEqual(['error differs D3 220套 ↔ 230套']);
    });

    it('are left alone where they count otherwise, or name a thing twice', () => {
      expect(of(form('230套'), list('件'))).toEqual([]);
      expect(of(form('230套'), list('套', '4 | 二级灭火防护服 | 套 | 10 | 32000'))).toEqual([]);
    });

    const insured = (actual: string) => `
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 年末参保人数 | ≥32万人 | ${actual} | 100 | 100
    `;
    const towns = (closing = '合计') => `
      序号 | 乡镇 | 参保人数 | 其中：缴费人员
      1 | 甲镇 | 164000 | 125084
      2 | 乙镇 | 160618 | 100000
      ${closing} | | 324618 | 225084
    `;

    it('are compared by the total of the column that names an indicator, where the point stands in another place', () => {
      expect(of(insured('32.46万人'), towns())).toEqual([]);
      expect(of(insured('324.62万人'), towns())).toEqual(['error differs C4 324618人 ↔ 324.62万人']);
      expect(of(insured('324.63万人'), towns())).toEqual(['nothing to check']);
      expect(of(insured('324.62万人'), towns('其他'))).toEqual(['nothing to check']);
    });
  });
});
