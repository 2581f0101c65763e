import { evaluate } from '../../../src/core/evaluate';
import { parseArea } from '../../../src/core/sheet/parse';
import { sheet } from '../reading/typed';
import { foundIn } from './grids';
import { lineOf } from './support';

const found = (table: string) => foundIn('table-rate', { 附表: table });

describe('table-rate', () => {
  it('holds the rate of indicators to the two counts beside it', () => {
    const table = (managed: string) => `
      指标名称 | 年度目标（%） | 应管理人数（人） | 实际管理人数（人） | 完成率（%）
      居民健康档案建档 | 90 | 486000 | 452100 | 93.02
      儿童健康管理 | 90 | 31256 | 29462 | 94.26
      孕产妇早孕建册 | 90 | 2914 | 2687 | 92.21
      65岁及以上老年人健康管理 | 72 | 68420 | 49126 | 71.80
      高血压患者规范管理 | 75 | 46380 | ${managed} | 79.70
      2型糖尿病患者规范管理 | 75 | 15270 | 11912 | 78.01
      严重精神障碍患者规范管理 | 90 | 2186 | 2052 | 93.87
    `;
    expect(found(table('36964'))).toEqual([]);
    expect(found(table('36694'))).toEqual(['error row E6 79.7 ↔ 79.12']);
  });

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

  it.each<[string, string, string, string[]]>([
    ['the rate', '80.00%', '注：支付比例=累计支付小计/合同金额。', []],
    ['another', '85.00%', '注：支付比例=累计支付小计/合同金额。', ['error row F4 85.00% ↔ 80%']],
    ['of other columns', '85.00%', '注：支付比例=结算金额/合同金额。', []],
  ])('reads in a note what a rate is of, whatever sum is wrong beside it: %s', (_, rate, note, expected) => {
    const ledger = `
      合同名称 | 合同金额 | 2022年支付 | 2023年支付 | 累计支付小计 | 支付比例
      视频系统 | 3286000 | 985800 | 1971600 | 2975400 | 90.00%
      终端采购 | 1754500 | 1403600 | 350900 | 1754500 | 100.00%
      项目监理 | 126000 | 37800 | 63000 | 100800 | ${rate}
      机房改造 | 862300 | 258690 | 517380 | 776070 | 90.00%
      等级测评 | 148000 | 0 | 148000 | 148000 | 100.00%
      合计 | 6176800 | 2685890 | 3050880 | 5736770 | 92.88%
      ${note}
    `;
    expect(found(ledger).filter((line) => line.startsWith('error'))).toEqual(expected);
  });

  it('tells each wrong rate of a column', () => {
    const done = (third: string, fourth: string) => `
      乡镇 | 计划数 | 完成数 | 完成率
      甲镇 | 200 | 190 | 95%
      乙镇 | 150 | 120 | 80%
      丙镇 | 80 | 72 | ${third}
      丁镇 | 430 | 387 | ${fourth}
      戊镇 | 300 | 282 | 94%
    `;
    expect(found(done('90%', '90%'))).toEqual([]);
    expect(found(done('92%', '89%'))).toEqual(['error row D4 92% ↔ 90%', 'error row D5 89% ↔ 90%']);
  });

  it('works out 满意度 from the valid copies', () => {
    const survey = (third: string) => `
      调查对象 | 回收问卷数 | 有效问卷数 | 非常满意 | 满意 | 一般 | 满意度
      老年人 | 116 | 112 | 64 | 40 | 8 | 92.86%
      机构 | 98 | 96 | 50 | 38 | 8 | 91.67%
      社区 | 30 | 30 | 18 | 10 | 2 | ${third}
    `;
    expect(found(survey('93.33%'))).toEqual([]);
    expect(found(survey('96.67%'))).toEqual(['error row G4 96.67% ↔ 93.33%']);
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

  it('works out what comes to each by the unit of a heading, in 元 of amounts in 万元', () => {
    const roads = (third: string, all = '3757') => `
      乡镇 | 里程（公里） | 拨付金额（万元） | 每公里经费（元）
      甲镇 | 228.6 | 86.52 | 3785
      乙镇 | 241.2 | 93.29 | 3868
      丙镇 | 129.7 | 43.07 | ${third}
      合计 | 599.5 | 222.88 | ${all}
    `;
    // The highest that 43.07万元 and 129.7公里 may have been rounded from.
    expect(found(roads('3322', '3718'))).toEqual([]);
    expect(found(roads('3323', '3718'))).toEqual(['error row D4 3323 ↔ 3320.74']);
    expect(found(roads('3321', '3716'))).toEqual(['error row D5 3716 ↔ 3717.76']);
    // The mean of the rows instead.
    expect(found(roads('3321', '3658'))).toEqual([]);
  });

  describe('a row that is the mean of those above', () => {
    const questions = (mean: string, label = '综合满意度（各题平均）', third = '丙题 | 84.52%') => `
      调查内容 | 满意度
      甲题 | 78.94%
      乙题 | 76.33%
      ${third}
      ${label} | ${mean}
    `;

    it('by its label, where it is nearly their plain mean', () => {
      expect(found(questions('79.93%'))).toEqual([]);
      expect(found(questions('79.94%'))).toEqual(['error column B5 79.94% ↔ 79.93%']);
      expect(found(questions('87.92%'))).toEqual(['error column B5 87.92% ↔ 79.93%']);
      expect(found(questions('87.93%'))).toEqual(['nothing to check']);
      expect(found(questions('84.93%', '综合满意度'))).toEqual(['nothing to check']);
      expect(found(questions('78.93%', '综合满意度（各题平均）', ''))).toEqual(['nothing to check']);
    });

    const year = (score: string, label = '全年', fourth = '第四季度') => `
      季度 | 考核得分 | 考核等次 | 应付服务费
      第一季度 | 93.2 | 优秀 | 86.5
      第二季度 | 91.6 | 优秀 | 86.5
      第三季度 | 87.4 | 良好 | 86.5
      ${fourth} | 89 | 良好 | 86.5
      ${label} | ${score} | 优秀 | 346
    `;

    it('as the score of a year below its quarters, where it is a slip of their plain mean', () => {
      expect(found(year('90.3'))).toEqual([]);
      expect(found(year('91.3'))).toEqual(['error column B6 91.3 ↔ 90.3']);
      expect(found(year('91.4'))).toEqual(['nothing to check']);
      expect(found(year('91.3', '最终'))).toEqual(['nothing to check']);
      expect(found(year('91.3', '全年', '四季度情况'))).toEqual(['nothing to check']);
    });
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
    expect(found(spending('25.20%'))).toEqual(['error column D3 25.20% ↔ 22.5%']);
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

  describe('changes from year to year', () => {
    const beside = (rate: string, heading = '增长率') => `
      指标 | 2022年 | 2023年 | ${heading}
      游客人数 | 100 | 120 | 20%
      旅游收入 | 500 | 650 | ${rate}
    `;
    const down = (rate: string) => `
      年度 | 旅游收入 | 比上年增长
      2020年 | 500 |
      2021年 | 550 | 10%
      2022年 | 660 | ${rate}
      2023年 | 792 | 20%
    `;
    const below = (rate: string) => `
      年度 | 粮食产量 | 农民收入
      2022年 | 100 | 20000
      2023年 | 120 | 22000
      增长率 | 20% | ${rate}
    `;

    it.each<[string, string, string[]]>([
      ['years beside each other', beside('30%'), []],
      ['another rate', beside('25%'), ['error row D3 25% ↔ 30%']],
      ['another below 比上年增长', beside('25%', '比上年增长'), ['error row D3 25% ↔ 30%']],
      ['years below each other', down('20%'), []],
      ['another rate there', down('25%'), ['error column C4 25% ↔ 20%']],
      ['a rate below its years', below('10%'), []],
      ['another below its years', below('15%'), ['error column C4 15% ↔ 10%']],
    ])('%s', (_, table, expected) => {
      expect(found(table)).toEqual(expected);
    });

    it('leaves rates of rates, constant prices and what more rows break than keep', () => {
      const real =
        '指标 | 2022年 | 2023年 | 增长率\n地区生产总值 | 100 | 110 | 6.5%\n就业人数 | 80 | 88 | 10%\n城镇化率 | 60% | 62% | 2%';
      expect(found(real)).toEqual([]);
      expect(found('年份 | 地区生产总值 | 增速\n2021年 | 100 | 8%\n2022年 | 110 | 10%\n2023年 | 118 | 5%')).toEqual([
        'nothing to check',
      ]);
      expect(found('项目 | 2022年 | 2023年 | 增长率\n甲 | 10 | 12 | 5%\n乙 | 20 | 24 | 8%')).toEqual([
        'nothing to check',
      ]);
      expect(found('项目 | 上年结转 | 本年收入 | 增长率\n甲 | 10 | 12 | 20%\n乙 | 20 | 24 | 8%')).toEqual([
        'nothing to check',
      ]);
    });

    it('takes figures as they were rounded', () => {
      const table = (rate: string) =>
        `指标 | 2022年 | 2023年 | 增长率\n财政收入 | 12.3 | 12.4 | ${rate}\n就业人数 | 80 | 88 | 10%`;
      expect(found(table('1.2%'))).toEqual([]);
      expect(found(table('2.2%'))).toEqual(['error row D2 2.2% ↔ 0.81%']);
    });
  });

  it.each<[string, string, string[]]>([
    ['what there is by what was allowed', '94.4%', []],
    ['upside down', '105.93%', ['error row D2 105.93% ↔ 94.4%']],
    ['near it', '92%', ['warning row D2 92% ↔ 94.4%']],
    // With nothing to show how it was worked out, a single row proves no other rate wrong.
    ['another', '82%', ['nothing to check']],
  ])('holds a rate of control to what is laid down: %s', (_, rate, expected) => {
    const staff = `财政供养人员情况（人） | 编制数 | 2022年实际在职人数 | 控制率\n | 125 | 118 | ${rate}`;
    expect(found(staff)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['of what was there and came in', '15000 | 5000 | 3.20% | 640', []],
    ['of neither', '15000 | 0 | 3.20% | 460', ['error row D3 3.20% ↔ 3.07%']],
  ])('takes a rate for one of two figures where these make it: %s', (_, second, expected) => {
    const bonds = `年度 | 期初余额 | 本期新增 | 融资利率 | 应付利息
      2024年 | 10000 | 0 | 3.20% | 320
      2025年 | ${second}
      2026年 | 20000 | 0 | 3.20% | 640
      2027年 | 17500 | 0 | 3.20% | 560
      2028年 | 16250 | 0 | 3.20% | 520
      2029年 | 13750 | 0 | 3.20% | 440`;
    expect(found(bonds)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['as they are', '4500 | 100.00% | 1200 | 1176 | 98.00%', []],
    ['one near it', '4500 | 100.00% | 1200 | 1176 | 96.00%', ['warning row G2 96.00% ↔ 98%']],
    ['one far off', '4500 | 100.00% | 1200 | 1176 | 75.00%', []],
  ])('holds each of two rates of control to what stands before it: %s', (_, figures, expected) => {
    const built = `楼堂馆所 | 批复规模（㎡） | 实际规模（㎡） | 规模控制率 | 预算投资（万元） | 实际投资（万元） | 投资概算控制率
      | 4500 | ${figures}`;
    expect(found(built)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['as it is', '97.00%', []],
    ['another', '96.00%', ['error column D4 96.00% ↔ 97%']],
  ])('reads rows of money below a column a county and one of all: %s', (_, rate, expected) => {
    const counties = (all: string) => `
      类别 | 内容 | ${all} | 青禾县 | 白石县 | 南溪县 | 临江区
      资金情况 | 全年预算数 | 3960 | 1260 | 980 | 900 | 820
      | 全年执行数 | 3871.5 | 1222.2 | 955.5 | 882 | 811.8
      | 预算执行率 | 97.77% | ${rate} | 97.50% | 98.00% | 99.00%`;
    expect(found(counties('全市合计'))).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['as it is', '5.00%', []],
    ['another', '8.00%', ['error row F5 8.00% ↔ 5%']],
  ])('works out what rose below a year: %s', (_, rate, expected) => {
    const grid = sheet(
      '附表',
      `项目 | 2021年 | 2022年 | | 2023年 | | 三年合计
 | 金额 | 金额 | 比上年增长 | 金额 | 比上年增长 |
中央资金 | 1200 | 1380 | 15.00% | 1449 | 5.00% | 4029
省级资金 | 800 | 840 | 5.00% | 924 | 10.00% | 2564
县级资金 | 500 | 560 | 12.00% | 588 | ${rate} | 1648`,
      { merges: ['A1:A2', 'C1:D1', 'E1:F1', 'G1:G2'].flatMap((area) => parseArea(area) ?? []) },
    );
    const { findings } = evaluate({ sheets: [grid] });
    expect(findings.filter(({ check }) => check === 'table-rate').map(lineOf)).toEqual(expected);
  });
});
