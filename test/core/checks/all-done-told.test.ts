/** That all of something is done, and another paragraph that tells of some that is not, or only later. */
import { foundIn, saidIn } from './grids';

type Row = [text: string, found: string[]];

const sheet = (text: string) => ({ 报告文本: `2023年某项目绩效评价报告\n${text}` });
const found = (text: string) => foundIn('claim-conflict', sheet(text));

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
}

describe('claim-conflict: all of it by a day', () => {
  const LATER = '补贴资金分两批发放，第一批于2023年6月12日发放100万元，第二批于2024年1月18日发放80万元。';
  each([
    [
      `${LATER}\n补贴资金已于2024年1月17日前全部发放到户。`,
      ['warning against A3 补贴资金已于2024年1月17日前全部发放到户 ↔ 第二批于2024年1月18日发放80万元'],
    ],
    [`${LATER}\n补贴资金已于2024年1月18日前全部发放到户。`, []],
    [
      '补贴资金均已在2023年12月20日前发放到户。\n剩余补贴资金于2024年1月18日发放80万元。',
      ['warning against A2 补贴资金均已在2023年12月20日前发放到户 ↔ 剩余补贴资金于2024年1月18日发放80万元'],
    ],
    // The amount of both shows that they are of one thing.
    [
      '第三批于2024年1月18日发放168万元，累计发放3740万元。\n3740万元已于2023年12月20日前全部发放。',
      ['warning against A3 3740万元已于2023年12月20日前全部发放 ↔ 第三批于2024年1月18日发放168万元'],
    ],
    ['第三批于2024年1月18日发放168万元。\n奖励资金已于2023年12月20日前全部发放。', ['nothing to check']],
    // A plan, some of it, another deed.
    [`${LATER}\n目标为补贴资金于2023年12月20日前全部发放到户。`, ['nothing to check']],
    [`${LATER}\n补贴资金应于2023年12月20日前全部发放到户。`, ['nothing to check']],
    [`${LATER}\n第一批补贴资金已于2023年6月30日前全部发放到户。`, ['nothing to check']],
    [`${LATER}\n省级补贴资金已于2023年6月30日前全部发放到户。`, ['nothing to check']],
    [`${LATER}\n补贴资金已于2023年3月31日前全部拨付到县。`, ['nothing to check']],
  ]);
});

describe('claim-conflict: all paid, and some that is not', () => {
  const PAID = '截至2023年12月31日，合同总价1260万元已全部支付完毕。';
  each([
    [
      `${PAID}\n截至2023年12月31日，仅支付合同价款1223.5万元，仍有36.5万元工程尾款未支付。`,
      ['warning against A2 合同总价1260万元已全部支付完毕 ↔ 仍有36.5万元工程尾款未支付'],
    ],
    [
      `${PAID}\n截至2023年底，支付合同价款1223.5万元，尚欠36.5万元未支付。`,
      ['warning against A2 合同总价1260万元已全部支付完毕 ↔ 尚欠36.5万元未支付'],
    ],
    [`${PAID}\n截至2023年12月30日，支付合同价款1223.5万元，仍有36.5万元未支付。`, ['nothing to check']],
    [`${PAID}\n截至2023年12月31日，支付监理费20万元，仍有36.5万元未支付。`, ['nothing to check']],
    [`${PAID}\n截至2023年12月31日，支付合同价款1223.5万元，仍有36.5万元质保金未支付。`, ['nothing to check']],
    [
      '截至2023年底，工程款已全部支付完毕。\n截至2023年底，仍有45.6万元工程款未支付。',
      ['warning against A2 工程款已全部支付完毕 ↔ 仍有45.6万元工程款未支付'],
    ],
    ['工程款已全部支付完毕。\n仍有45.6万元工程款未支付。', ['nothing to check']],
    ['截至2023年底，工程款已全部支付完毕。\n截至2023年底，仍有45.6万元监理服务费未支付。', ['nothing to check']],
    [`要求合同总价1260万元全部支付完毕。\n支付合同价款1223.5万元，仍有36.5万元未支付。`, ['nothing to check']],
  ]);
});

describe('claim-conflict: all of them in time, and some late', () => {
  const LATE = '10个乡镇完成设备安装，2个乡镇因供货延迟，至2023年12月1日才完成设备安装。';
  each([
    [
      `${LATE}\n12个乡镇均在2023年11月30日前完成了设备安装。`,
      [
        'warning against A3 12个乡镇均在2023年11月30日前完成了设备安装 ↔ 2个乡镇因供货延迟，至2023年12月1日才完成设备安装',
      ],
    ],
    [`${LATE}\n12个乡镇均在2023年12月1日前完成了设备安装。`, ['nothing to check']],
    [
      '2个乡镇未按期完成设备安装。\n12个乡镇均按期完成设备安装。',
      ['warning against A3 12个乡镇均按期完成设备安装 ↔ 2个乡镇未按期完成设备安装'],
    ],
    ['2个乡镇未按期完成月报。\n12个乡镇均按期完成设备安装。', ['nothing to check']],
    ['2所学校未按期完成设备安装。\n12个乡镇均按期完成设备安装。', ['nothing to check']],
    ['12个乡镇未按期完成设备安装。\n12个乡镇均按期完成设备安装。', ['nothing to check']],
    [
      '320户中，12户逾期完成危房改造。\n320户均按期完成危房改造。',
      ['warning against A3 320户均按期完成危房改造 ↔ 12户逾期完成危房改造'],
    ],
    // What was not done yet at a day may be done at a later one.
    [
      '截至2023年11月30日，2个乡镇尚未完成设备安装。\n12个乡镇均在2023年11月30日前完成了设备安装。',
      ['warning against A3 12个乡镇均在2023年11月30日前完成了设备安装 ↔ 2个乡镇尚未完成设备安装'],
    ],
    [
      '截至2023年11月29日，2个乡镇尚未完成设备安装。\n12个乡镇均在2023年11月30日前完成了设备安装。',
      ['nothing to check'],
    ],
    ['2个乡镇未按期完成设备安装。\n要求12个乡镇均按期完成设备安装。', ['nothing to check']],
    ['2个乡镇未按期完成设备安装，经整改，现已完成。\n12个乡镇均按期完成设备安装。', ['nothing to check']],
  ]);

  it('names both places', () => {
    expect(saidIn('claim-conflict', sheet('2个乡镇未按期完成设备安装。\n12个乡镇均按期完成设备安装。'))).toEqual([
      '文字中说“12个乡镇均按期完成设备安装”，而 A2 写“2个乡镇未按期完成设备安装”，两处不能同时成立。',
    ]);
  });
});
