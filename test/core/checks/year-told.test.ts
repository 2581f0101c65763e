/** What two paragraphs tell of one thing: all of a year, what was found, two amounts side by side, rounds, a contract and its acceptance. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const NOTHING = ['nothing to check'];

/** Lines are paragraphs. */
function each(id: string, rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) =>
    expect(foundIn(id, { 报告文本: `沙河镇2023年某项目绩效评价报告\n${text}` })).toEqual(expected),
  );
}

describe('figure-conflict', () => {
  describe('all of a year, with two digits turned', () =>
    each('figure-conflict', [
      ['全年共完成惠民演出420场。\n2023年共演出402场。', ['warning slip A3 402场 ↔ 420场']],
      ['全年共完成惠民演出420场。\n2023年共演出398场。', NOTHING],
      ['全年共完成惠民演出420场。\n2022年共演出402场。', NOTHING],
      ['全年共完成惠民演出420场。\n乡镇演出402场。', NOTHING],
      ['全年坑槽修补3460平方米。\n沙河镇2023年共修补坑槽3640平方米。', ['warning slip A3 3640平方米 ↔ 3460平方米']],
      ['全年坑槽修补3460平方米。\n沙河镇2023年共修补路肩3640平方米。', NOTHING],
    ]));

  describe('what was found among so many', () =>
    each('figure-conflict', [
      [
        '入户核实的120户中有9户服务记录缺少老人签字。\n入户核实的120户中有19户服务记录缺少老人签字，真实性难以追溯。',
        ['warning slip A3 19户 ↔ 9户'],
      ],
      ['入户核实的120户中有9户服务记录缺少老人签字。\n入户核实的120户中有9户服务记录缺少老人签字。', NOTHING],
      ['入户核实的120户中有9户服务记录缺少老人签字。\n入户核实的120户中有19户服务记录缺少服务照片。', NOTHING],
      ['入户核实的120户中有19户服务记录缺少老人签字。\n复查入户核实的120户中有9户服务记录缺少老人签字。', NOTHING],
      ['入户核实的120户中有9户服务记录缺少老人签字。\n入户核实的160户中有19户服务记录缺少老人签字。', NOTHING],
    ]));

  describe('two amounts side by side', () =>
    each('figure-conflict', [
      [
        '其中宫颈癌筛查318.50万元，乳腺癌筛查468.00万元。\n共支付宫颈癌筛查经费381.50万元、乳腺癌筛查经费468.00万元。',
        ['warning slip A3 381.50万元 ↔ 318.50万元'],
      ],
      [
        '其中宫颈癌筛查318.50万元，乳腺癌筛查468.00万元。\n预算宫颈癌筛查经费381.50万元、乳腺癌筛查经费468.00万元。',
        NOTHING,
      ],
      [
        '其中宫颈癌筛查318.50万元，乳腺癌筛查468.00万元。\n共支付宫颈癌筛查经费381.50万元、乳腺癌筛查经费412.00万元。',
        NOTHING,
      ],
    ]));

  describe('what was reached beside its target', () => {
    const row = (target: string, actual: string) =>
      `三级指标 | 指标值 | 实际完成值 | 分值 | 得分\n机械化清扫率 | ≥90% | 92.50% | 50 | 50\n公众满意度 | ${target} | ${actual} | 50 | 40`;
    it.each([
      [row('≥90%', '86.25%'), ['warning slip A2 87.63% ↔ 86.25%']],
      [row('≥90%', '87.63%'), NOTHING],
      [row('≥95%', '86.25%'), NOTHING],
    ])('%s', (table, expected) =>
      expect(
        foundIn('figure-conflict', {
          报告文本: '某项目绩效评价报告\n公众满意度为87.63%，目标值为90%。',
          指标表: table,
        }),
      ).toEqual(expected),
    );
  });
});

describe('text-sum: rounds', () =>
  each('text-sum', [
    [
      '安排资金5000万元，分四期发放消费券。\n各期为：第一期1200万元，第二期1500万元，第三期800万元，第四期700万元，第五期800万元。',
      ['warning listed A2 分四期 ↔ 5'],
    ],
    ['安排资金3500万元，分三期发放消费券。\n第一期1200万元，第二期1500万元，第三期800万元。', []],
    // Not all of them, or one more that was added.
    ['安排资金5000万元，分四期发放消费券。\n第一期1200万元，第三期800万元，第五期800万元。', NOTHING],
    ['安排资金5000万元，分二期发放消费券。\n第一期1200万元，第二期1500万元，追加第三期800万元。', NOTHING],
  ]));

describe('date-period: a contract and the acceptance of what it bought', () =>
  each('date-period', [
    [
      'A包为车辆，2023年5月18日签订合同，10月20日到货验收；B包为其他装备，2023年9月15日签订合同，2023年8月28日完成到货验收。',
      ['warning order A2 2023年8月28日完成到货验收 ↔ 2023年9月15日签订合同'],
    ],
    ['B包为其他装备，2023年9月15日签订合同，10月28日完成到货验收。', []],
    ['2023年9月15日签订补充合同，2023年8月28日完成到货验收。', NOTHING],
    ['2023年9月15日签订合同，约定2023年8月28日完成到货验收。', NOTHING],
  ]));

describe('text-sum: months are not off by an amount', () =>
  it('finds both', () =>
    expect(
      foundIn('text-sum', {
        报告文本:
          '某项目绩效评价报告\n服务期限18个月，自2023年4月1日至2024年3月31日。已支付首付款145.80万元、中期款194.40万元，两期共支付334.20万元。',
      }),
    ).toEqual(['warning differs A2 334.20万元 ↔ 340.2万元'])));
