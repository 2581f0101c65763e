import { foundIn } from './grids';

const found = (table: string) => foundIn('table-rate', { 附表: table });

describe('table-rate', () => {
  const rates = (third: string, heading = '到课率') => `
    学校 | 应到人数 | 实到人数 | ${heading}
    一小 | 200 | 190 | 95%
    二小 | 150 | 120 | 80%
    三小 | 80 | 72 | ${third}
    四小 | 430 | 387 | 90%
  `;

  it.each<[string, string, string[]]>([
    ['the rate', rates('90%'), []],
    ['another', rates('92%'), ['error row D4 92% ↔ 90%']],
    ['a blank', rates(''), []],
    ['an error cell', rates('!#REF!'), []],
    ['words', rates('未统计'), []],
  ])('%s', (_, table, expected) => {
    expect(found(table)).toEqual(expected);
  });

  it('rounds what each of them got, in whole 元 as well', () => {
    const means = (all: string) => `
      司法所 | 服务人数 | 服务经费（元） | 人均经费（元）
      城东所 | 370 | 1850000 | 5000
      城西所 | 260 | 1248000 | 4800
      城南所 | 180 | 936000 | 5200
      合计 | 810 | 4034000 | ${all}
    `;
    expect(found(means('4980'))).toEqual([]);
    expect(found(means('4981'))).toEqual(['error row D5 4981 ↔ 4980.25']);
  });

  it('says nothing where no other row shows what a rate is worked out from', () => {
    expect(
      found('学校 | 应到人数 | 实到人数 | 满意率\n一小 | 200 | 190 | 71%\n二小 | 150 | 120 | 93%'),
    ).not.toContainEqual(expect.stringContaining('error'));
  });

  it('compares the shares of the answers to each question', () => {
    const table = (share: string, count = '10') => `
      问题 | 选项 | 人数 | 占比
      是否了解 | 了解 | 60 | 60%
       | 不了解 | 40 | 40%
      是否满意 | 满意 | 90 | ${share}
       | 不满意 | ${count} | 10%
      是否及时 | 及时 | 75 | 75%
       | 不及时 | 25 | 25%
    `;
    expect(found(table('90%'))).toEqual([]);
    expect(found(table('80%'))).toEqual(['error row D4 80% ↔ 90%']);
    expect(found(table('90%', '20'))).toEqual(['error row D5 10% ↔ 20%']);
  });

  it('compares the shares of answers that are not all of those who answered', () => {
    const table = (share: string) => `
      问题 | 选项 | 人数 | 占比
      诉求（多选） | 修路 | 160 | 80%
       | 饮水 | 120 | 60%
       | 医疗 | 90 | ${share}
      是否满意 | 满意 | 190 | 95%
       | 不满意 | 10 | 5%
    `;
    expect(found(table('45%'))).toEqual([]);
    expect(found(table('54%'))).toEqual(['error row D4 54% ↔ 45%']);
  });

  it('works out the rate that headings name, where most rows keep it; all of more than all is no fault', () => {
    const table = (third: string) => `
      任务名称 | 单位 | 计划数 | 完成数 | 完成率
      培训 | 人 | 100 | 130 | 100%
      检测 | 次 | 50 | 50 | 100%
      宣传 | 场 | 20 | 18 | ${third}
      巡查 | 次 | 40 | 30 | 75%
    `;
    expect(found(table('90%'))).toEqual([]);
    expect(found(table('70%'))).toEqual(['error row E4 70% ↔ 90%']);
  });

  it('works out shares beside columns of money', () => {
    const spending = (share: string) => `
      支出科目 | 预算金额 | 实际支出 | 占实际支出比重
      设备购置费 | 820000 | 800000 | 40.00%
      委托业务费 | 460000 | 450000 | ${share}
      劳务费 | 310000 | 300000 | 15.00%
      差旅费 | 160000 | 140000 | 7.00%
      会议培训费 | 240000 | 230000 | 11.50%
      其他 | 90000 | 80000 | 4.00%
      合计 | 2080000 | 2000000 | 100.00%
    `;
    expect(found(spending('22.50%'))).toEqual([]);
    expect(found(spending('25.20%'))).toEqual(['error row D3 25.20% ↔ 22.5%']);
  });

  it('works out no rate of what rose by points', () => {
    const years = `
      指标 | 2021年 | 2022年 | 2023年 | 比上年增减
      预算安排 | 450 | 480 | 432 | -48
      实际支出 | 441 | 465.6 | 427.68 | -37.92
      预算执行率 | 98% | 97% | 99% | 2个百分点
    `;
    expect(found(years).filter((line) => line.startsWith('error'))).toEqual([]);
  });
});
