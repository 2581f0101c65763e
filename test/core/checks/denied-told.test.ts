/** What a report says of all of it, of its terms and of its money, against what another paragraph tells. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const NOTHING = ['nothing to check'];

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) =>
    expect(foundIn('claim-conflict', { 报告文本: `2023年某项目绩效评价报告\n${text}` })).toEqual(expected),
  );
}

describe('claim-conflict: money that was not misused, and was', () =>
  each([
    [
      '未发现截留、挤占、挪用等情况。\n有3笔共12.60万元用于营房维修，属于挤占项目资金。',
      ['warning against A2 未发现截留、挤占、挪用等情况 ↔ 属于挤占项目资金'],
    ],
    [
      '资金使用合规，不存在挪用。\n2笔支出共6万元用于招待，不属于补助范围，存在挪用专项资金的问题。',
      ['warning against A2 不存在挪用 ↔ 存在挪用专项资金的问题'],
    ],
    // Another thing, another time, what was looked at, what is asked for, and no figure.
    ['未发现截留情况。\n有3笔共12.60万元属于挤占项目资金。', NOTHING],
    ['未发现挤占情况。\n上年有3笔共12.60万元属于挤占项目资金。', NOTHING],
    ['抽查凭证46份，未发现挤占情况。\n有3笔共12.60万元属于挤占项目资金。', NOTHING],
    ['除下述问题外，未发现挤占情况。\n有3笔共12.60万元属于挤占项目资金。', NOTHING],
    ['未发现挤占情况。\n建议对3笔支出是否属于挤占项目资金进行核实。', NOTHING],
    ['未发现挤占情况。\n个别支出属于挤占项目资金。', NOTHING],
    ['未发现挤占情况。\n3笔共12.60万元的支出不存在挤占。', NOTHING],
    ['有3笔共12.60万元属于挤占项目资金，未发现挤占。', NOTHING],
  ]));

describe('claim-conflict: a day that was agreed, and kept by all', () => {
  const term = '施工合同约定完工日期为2023年4月30日。溢洪道于2023年3月15日完成，放水设施于2023年6月20日完成';
  const late = ['warning against A3 工程各项内容均在合同约定的完工日期前完成 ↔ 放水设施于2023年6月20日完成'];
  const claim = '工程各项内容均在合同约定的完工日期前完成';
  each([
    [`${term}。\n${claim}，时效指标得满分。`, late.map((one) => one.replace('↔ ', '↔ 溢洪道于2023年3月15日完成，'))],
    [`${term.replace('6月20日', '4月20日')}。\n${claim}。`, NOTHING],
    [`${term}。\n${claim}的，得满分。`, NOTHING],
    [`${term}。\n若${claim}，得满分。`, NOTHING],
    [`${term}，经批准顺延。\n${claim}。`, NOTHING],
    [`${term}。\n工程各项内容未在合同约定的完工日期前全部完成。`, NOTHING],
    [`${term.replace('放水设施于2023年6月20日完成', '2023年8月9日未完成')}。\n${claim}。`, NOTHING],
    [`${term}。\n设备合同约定完工日期为2023年8月30日。\n${claim}。`, NOTHING],
  ]);
});

describe('claim-conflict: money that was there in time, and was not', () =>
  each([
    [
      '中央、省、县三级资金均于2023年10月底前足额、及时到位。\n县级配套资金360万元，截至2023年底仅到位288万元。',
      ['warning against A2 中央、省、县三级资金均于2023年10月底前足额、及时到位 ↔ 截至2023年底仅到位288万元'],
    ],
    // Before the day, or without one; of one source; of another year.
    ['各级资金于2023年10月底前足额及时到位。\n县级配套资金360万元，截至2023年6月底仅到位288万元。', NOTHING],
    ['各级资金足额及时到位。\n县级配套资金360万元，截至2023年6月底仅到位288万元。', NOTHING],
    ['省级资金于2023年10月底前足额及时到位。\n县级配套资金360万元，截至2023年底仅到位288万元。', NOTHING],
    ['各级资金于2023年10月底前足额及时到位。\n上年县级配套资金360万元，截至2023年底仅到位288万元，次年补足。', NOTHING],
    ['各级资金于2023年10月底前足额及时到位。\n施工合同价款360万元，截至2023年底仅到位288万元。', NOTHING],
  ]));

describe('claim-conflict: all of them, and some by a day', () =>
  each([
    ['12个小区均已完工。\n12个小区中11个完工。', ['warning against A2 12个小区均已完工 ↔ 12个小区中11个']],
    ['12个小区全部完工。\n12个小区中11个在12月底前完工。', NOTHING],
    ['12个小区全部完工。\n12个小区中11个按期完工。', NOTHING],
    ['12个小区均已按期完工。\n12个小区中11个按期完工。', ['warning against A2 12个小区均已按期完工 ↔ 12个小区中11个']],
  ]));

describe('claim-conflict: a criterion of two years', () => {
  const criterion = '评价标准为2023年次均费用≤2022年次均费用。';
  const wrong = (figures: string) => [`warning judged A2 符合评价标准 ↔ ${figures}`];
  each([
    [`${criterion}2022年次均费用86.4元，2023年为91.2元，符合评价标准。`, wrong('为91.2元，次均费用86.4元')],
    [`${criterion}2022年次均费用91.2元，2023年为86.4元，符合评价标准。`, []],
    [`${criterion}2022年次均费用86.4元，2023年为91.2元，不符合评价标准。`, NOTHING],
    [`${criterion}2022年次均费用86.4元，2023年为91.2%，符合评价标准。`, NOTHING],
    [`${criterion}2021年次均费用86.4元，2023年为91.2元，符合评价标准。`, NOTHING],
    ['评价标准为2023年次均费用≤90元。2022年次均费用86.4元，2023年为91.2元，符合评价标准。', NOTHING],
    [
      '评价标准为2023年就诊率不低于2022年就诊率。2022年就诊率58.4%，2023年为57.2%，符合评价标准。',
      wrong('为57.2%，就诊率58.4%'),
    ],
  ]);
});

describe('claim-conflict: which way it went', () =>
  each([
    ['投入强度由2022年的2.31%变化为2023年的2.28%，投入强度持续提升。', ['warning order A2 持续提升 ↔ 2.28%, 2.31%']],
    ['投入强度由2022年的2.28%变化为2023年的2.31%，投入强度持续提升。', []],
    ['投诉率由2022年的2.28%变为2023年的2.31%，逐年下降。', ['warning order A2 逐年下降 ↔ 2.28%, 2.31%']],
    ['投入强度由2022年的2.31%变化为2023年的2.28%，创新能力持续提升。', NOTHING],
    ['投入强度由2022年的2.31%变化为2023年的2.28%，未能持续提升。', NOTHING],
  ]));
