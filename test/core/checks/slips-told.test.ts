/** One figure told twice, once with two digits changed or the point at another place. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const found = (text: string) => foundIn('figure-conflict', { 报告文本: `2023年某项目绩效评价报告\n${text}` });

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
}

describe('figure-conflict: one figure with wrong digits', () => {
  describe('two digits', () =>
    each([
      [
        '2023年全年清运并无害化处理生活垃圾8.46万吨。\n2023年度全区共清运处理生活垃圾8.64万吨。',
        ['warning slip A3 8.64万吨 ↔ 8.46万吨'],
      ],
      ['2023年，培训高素质农民1240人。\n当年完成高素质农民培训1420人。', ['warning slip A3 1420人 ↔ 1240人']],
      ['2023年全年清运并无害化处理生活垃圾8.46万吨。\n2023年度全区共清运处理生活垃圾8.96万吨。', ['nothing to check']],
      [
        '确定甲公司为软件开发包中标单位，中标金额386.50万元。\n与甲公司签订的软件开发合同价款为368.50万元。',
        ['warning slip A3 368.50万元 ↔ 386.50万元'],
      ],
      // The contract is signed after the award.
      [
        '2023年3月14日开标，中标单位为华通路桥工程有限公司，中标价912.6万元。\n2023年4月3日，与华通路桥工程有限公司签订施工合同，合同价921.6万元，监理合同价18.2万元。',
        ['warning slip A3 921.6万元 ↔ 912.6万元'],
      ],
      ['2023年3月14日养护里程912.6公里。\n2023年4月3日养护里程921.6公里。', ['nothing to check']],
      [
        '确定甲公司为软件开发包中标单位，中标金额386万元。\n与甲公司签订的软件开发合同价款为368万元。',
        ['nothing to check'],
      ],
    ]));

  describe('the point', () =>
    each([
      [
        '2022年安排乡村教师生活补助资金485.60万元。\n2022年将乡村教师生活补助资金48560000元足额拨付。',
        ['warning slip A3 48560000元 ↔ 485.60万元'],
      ],
      [
        '2022年安排乡村教师生活补助资金485.60万元。\n2022年将乡村教师生活补助资金4856000元足额拨付。',
        ['nothing to check'],
      ],
      ['2022年安排教师补助资金485.60万元。\n2022年将乡镇教师补助资金48560000元足额拨付。', ['nothing to check']],
    ]));

  describe('four digits, or one name, or one year', () =>
    each([
      ['清运并无害化处理生活垃圾8.46万吨。\n清运处理生活垃圾8.64万吨。', ['nothing to check']],
      ['清运并无害化处理生活垃圾8.461万吨。\n清运处理生活垃圾8.641万吨。', ['warning slip A3 8.641万吨 ↔ 8.461万吨']],
      ['处理生活垃圾8.46万吨。\n处理生活垃圾8.64万吨。', ['warning slip A3 8.64万吨 ↔ 8.46万吨']],
      ['处理生活垃圾84万吨。\n处理生活垃圾48万吨。', ['nothing to check']],
    ]));

  describe('values that are meant, and lists', () =>
    each([
      [
        '处理生活垃圾8.46万吨。\n处理生活垃圾8.64万吨。\n处理生活垃圾8.46万吨。',
        ['warning slip A3 8.64万吨 ↔ 8.46万吨'],
      ],
      [
        '处理生活垃圾8.46万吨。\n处理生活垃圾8.64万吨。\n处理生活垃圾8.46万吨。\n处理生活垃圾8.64万吨。',
        ['nothing to check'],
      ],
      [
        '处理生活垃圾8.461万吨。\n处理生活垃圾8.641万吨。\n处理生活垃圾5.11万吨。',
        ['warning slip A3 8.641万吨 ↔ 8.461万吨'],
      ],
      [
        '处理生活垃圾8.461万吨。\n处理生活垃圾8.641万吨。\n处理生活垃圾5.11万吨。\n处理生活垃圾6.22万吨。',
        ['nothing to check'],
      ],
    ]));

  describe('of other years, plans, places', () =>
    each([
      ['2023年处理生活垃圾8.46万吨。\n2022年处理生活垃圾8.64万吨。', ['nothing to check']],
      ['2023年8月处理生活垃圾8.46万吨。\n2023年9月处理生活垃圾8.64万吨。', ['nothing to check']],
      ['计划处理生活垃圾8.46万吨。\n实际处理生活垃圾8.64万吨。', ['nothing to check']],
      ['甲县处理生活垃圾8.46万吨。\n乙县处理生活垃圾8.64万吨。', ['nothing to check']],
      ['全市处理生活垃圾84.6万吨。\n城区处理生活垃圾8.46万吨。', ['nothing to check']],
      ['上半年完成道路硬化面积1234平方米。\n全年完成道路硬化面积12340平方米。', ['nothing to check']],
    ]));

  describe('of another measure or price', () =>
    each([
      ['全年处理生活垃圾8.46万吨。\n日均处理生活垃圾0.0846万吨。', ['nothing to check']],
      ['累计发放困难群众补贴资金1234万元。\n发放困难群众补贴资金1243万元。', ['nothing to check']],
      ['发放困难群众补贴资金1234万元。\n人均发放困难群众补贴资金1234元。', ['nothing to check']],
      ['道路一标段合同金额1234.5万元。\n道路二标段合同金额1243.5万元。', ['nothing to check']],
      ['施工合同金额1234.5万元。\n施工合同结算金额1243.5万元。', ['nothing to check']],
      ['市政道路养护服务控制价1234.5万元。\n市政道路养护服务中标价1243.5万元。', ['nothing to check']],
      ['审定工程造价1234.5万元。\n送审工程造价1243.5万元。', ['nothing to check']],
      ['抽查道路硬化面积1234平方米。\n完成道路硬化面积12340平方米。', ['nothing to check']],
      ['新增城镇就业人员1234人。\n新增城镇就业人员12.34万人。', ['warning slip A3 12.34万人 ↔ 1234人']],
    ]));

  describe('nouns that name nothing', () =>
    each([
      ['培训学员1234人次。\n培训学员1243人次。', ['nothing to check']],
      ['发放资金1234万元。\n拨付资金1243万元。', ['nothing to check']],
    ]));
});
