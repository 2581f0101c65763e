/** Days that contradict each other by what they are the days of: works, stages of an evaluation, years. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const found = (text: string) => foundIn('date-period', { 报告文本: `2023年某项目绩效评价报告\n${text}` });

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
}

const NOTHING = ['nothing to check'];

describe('date-period: days of one thing', () => {
  describe('a work that ends on a day', () =>
    each([
      [
        '已改造路口的施工于2023年6月30日结束，2023年5月20日市交警支队组织监理单位进行了竣工验收。',
        ['warning order A2 2023年5月20日市交警支队组织监理单位进行了竣工验收 ↔ 已改造路口的施工于2023年6月30日结束'],
      ],
      ['已改造路口的施工于2023年6月30日结束，2023年7月20日市交警支队组织进行了竣工验收。', []],
      // The end of a training is none of a work.
      ['集中培训于2023年6月30日结束，2023年5月20日市交警支队组织进行了竣工验收。', NOTHING],
    ]));

  describe('one of several works', () =>
    each([
      [
        '水体工程均通过竣工验收。其中西城河于2022年5月开工、2022年10月完工，2022年4月18日通过竣工验收。',
        ['warning order A2 2022年4月18日通过竣工验收 ↔ 2022年10月完工'],
      ],
      ['水体工程均通过竣工验收。其中西城河于2022年5月开工、2022年10月完工，2022年11月18日通过竣工验收。', []],
      ['水体工程均通过竣工验收。其中西城河于2022年10月完工，一期2022年4月18日通过竣工验收。', NOTHING],
      ['水体工程均通过竣工验收。其中西城河于2022年10月完工，东城河于2022年4月18日通过竣工验收。', NOTHING],
    ]));

  const apart = '项目资金已全部拨付到位。\n资料归档完整。\n管理制度健全。';
  describe('the whole work, chapters apart', () =>
    each([
      [
        `实际完工日期为2023年10月28日。\n${apart}\n2023年9月15日，县水利局对全部工程组织了竣工验收。`,
        ['warning order A6 2023年9月15日，县水利局对全部工程组织了竣工验收 ↔ 实际完工日期为2023年10月28日'],
      ],
      [`实际完工日期为2023年10月28日。\n${apart}\n2023年11月15日，县水利局对全部工程组织了竣工验收。`, []],
      [`实际完工日期为2023年10月28日。\n${apart}\n2023年9月15日，县水利局组织了竣工验收。`, NOTHING],
      [
        `实际完工日期为2023年10月28日。\n${apart}\n实际完工日期为2023年8月28日。\n${apart}\n2023年9月15日，县水利局对全部工程组织了竣工验收。`,
        NOTHING,
      ],
    ]));

  describe('a report on what was looked at', () =>
    each([
      [
        '2月20日起部署，2024年2月20日至28日抽查12家机构，于2024年1月15日形成自评报告。',
        ['warning order A2 2024年1月15日形成自评报告 ↔ 2024年2月20日至28日抽查'],
      ],
      ['2024年2月20日至28日抽查12家机构，于2024年3月15日形成自评报告。', []],
      // What is looked at after the report is another thing.
      ['于2024年1月15日形成自评报告，2024年2月20日至28日抽查12家机构。', NOTHING],
    ]));

  describe('a stage by its name', () =>
    each([
      [
        '现场评价阶段为2024年3月11日至3月29日，撰写报告阶段为2024年4月1日至5月10日。现场评价阶段，评价组于2024年4月8日到6个乡镇开展现场核查。',
        ['warning stage A2 评价组于2024年4月8日到6个乡镇开展现场核查 ↔ 现场评价阶段为2024年3月11日至3月29日'],
      ],
      ['现场评价阶段为2024年3月11日至3月29日。现场评价阶段，评价组于2024年3月18日到6个乡镇开展现场核查。', []],
      ['现场评价阶段为2024年3月11日至3月29日。评价组于2024年4月8日到6个乡镇开展现场核查。', NOTHING],
      ['现场评价阶段为2024年3月11日至3月29日。现场评价阶段，抽查的凭证为2023年4月8日入账。', NOTHING],
    ]));

  describe('what was spent of a year, and as of when', () =>
    each([
      [
        '截至2022年12月31日，2023年度部门预算累计支出9406.39万元。',
        ['warning order A2 截至2022年12月31日 ↔ 2023年度部门预算累计支出9406.39万元'],
      ],
      ['截至2023年12月31日，2023年度部门预算累计支出9406.39万元。', []],
      ['截至2022年12月31日，2023年度部门预算安排支出9406.39万元。', NOTHING],
      ['截至2022年11月30日，2023年度部门预算累计支出9406.39万元。', NOTHING],
    ]));
});

describe('date-period: a stage and what its own line tells', () => {
  const stage = '第二阶段为现场评价阶段（8月14日至8月31日）';
  const outside = (day: string) => [`warning stage A2 ${day} ↔ 第二阶段为现场评价阶段(8月14日至8月31日)`];
  it.each<[string, string[]]>([
    [`${stage}，评价组于8月16日访谈建设单位，9月4日访谈承建单位。`, outside('9月4日访谈承建单位')],
    [`${stage}，评价组于8月13日现场查看点位。`, outside('评价组于8月13日现场查看点位')],
    [`${stage}，评价组于8月14日访谈建设单位，8月31日访谈承建单位。`, []],
    // Another year, a range, what is no field work, and a stage without days.
    [`${stage}，评价组访谈了2022年9月4日到岗的人员。`, ['nothing to check']],
    [`${stage}，8月20日至9月4日开展访谈。`, ['nothing to check']],
    [`${stage}，9月4日设备到货。`, ['nothing to check']],
    ['第二阶段为现场评价阶段，9月4日访谈承建单位。', ['nothing to check']],
  ])('%s', (text, expected) =>
    expect(foundIn('date-period', { 报告文本: `2023年某项目绩效评价报告\n${text}` })).toEqual(expected),
  );
});
