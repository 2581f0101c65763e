import { foundIn, saidIn } from './grids';

const form = (received = '100', spent = '100', actual = '100台') => `
  项目名称 | 河道清淤项目
  项目资金（万元） | 全年预算数 | 到位数 | 全年执行数
  年度资金总额 | 100 | ${received} | ${spent}
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  产出指标 | 数量指标 | 检验台次 | ≥100台 | ${actual} | 50 | 50
  效益指标 | 满意度 | 群众满意度 | ≥95% | 95% | 50 | 50
`;
const found = (text: string, table = form()) => foundIn('claim-conflict', { 自评表: table, 报告文本: text });

describe('claim-conflict', () => {
  it.each<[claim: string, table: string, expected: string[]]>([
    ['项目资金到位不及时。', form(), ['warning contradicts A1 项目资金到位不及时 ↔ 100.00%']],
    ['项目资金到位不及时。', form('80'), []],
    ['财政资金足额到位。', form('80', '80'), ['warning contradicts A1 财政资金足额到位 ↔ 80.00%']],
    ['财政资金足额到位。', form(), []],
    ['资金未及时支付。', form(), ['warning contradicts A1 资金未及时支付 ↔ 100.00%']],
    ['资金已全部支付完毕。', form('100', '90'), ['warning contradicts A1 资金已全部支付完毕 ↔ 90.00%']],
    ['各项绩效指标均已完成。', form('100', '100', '80台'), ['warning contradicts A1 各项绩效指标均已完成 ↔ 80台']],
    ['各项绩效指标均已完成。', form(), []],
    ['支出控制在预算范围内。', form('100', '120'), ['warning contradicts A1 支出控制在预算范围内 ↔ 120']],
    ['支出控制在预算范围内。', form(), []],
    ['资金无结余。', form('100', '90'), ['warning contradicts A1 资金无结余 ↔ 10万元']],
    ['资金无结余。', form(), []],
    ['应确保资金及时到位。', form(), ['nothing to check']],
  ])('%s', (claim, table, expected) => expect(found(claim, table)).toEqual(expected));

  it.each<[string, string[]]>([
    ['总体完成率88.89%，预算执行率96.63%，执行与完成两者没有偏差。', ['warning contradicts A1 两者没有偏差 ↔ 7.74%']],
    ['总体完成率100%，预算执行率100%，执行与完成两者没有偏差。', []],
    ['总体完成率88.89%，各项目标均已完成。', ['warning contradicts A1 各项目标均已完成 ↔ 88.89%']],
  ])('in a report without tables: %s', (text, expected) =>
    expect(foundIn('claim-conflict', { 报告文本: text.replace('执行与完成两者', '两者') })).toEqual(expected),
  );

  it('has nothing to compare a claim with where there is no figure', () => {
    expect(foundIn('claim-conflict', { 报告文本: '项目总得分91分。\n项目资金到位不及时。' })).toEqual([
      'nothing to check',
    ]);
  });

  it('quotes the claim', () => {
    expect(saidIn('claim-conflict', { 自评表: form(), 报告文本: '项目资金到位不及时。' })).toEqual([
      '文字中说“项目资金到位不及时”，而资金到位率是 100.00%。',
    ]);
  });

  it.each<[string, string, string[]]>([
    ['an order that the sentence bears out', '年初预算为160万元，支出决算为161万元，决算数大于预算数。', []],
    [
      'one that it does not',
      '年初预算为161万元，支出决算为160万元，决算数大于预算数。',
      ['warning order A2 决算数大于预算数 ↔ 160万元, 161万元'],
    ],
    ['the same price twice', '第三标段中标价552.3万元，合同价552.3万元，合同价与中标价一致。', []],
    [
      'the same, and it is not',
      '第三标段中标价552.3万元，合同价525.3万元，合同价与中标价一致。',
      ['warning order A2 合同价与中标价一致 ↔ 525.3万元, 552.3万元'],
    ],
    ['nearly the same', '第三标段中标价552.3万元，合同价525.3万元，合同价与中标价基本一致。', ['nothing to check']],
    ['one amount in two units', '第三标段合同价0.36亿元（3600万元）。', []],
    [
      'two amounts',
      '第三标段合同价3.6亿元（3600万元）。',
      ['warning order A2 3.6亿元（3600万元） ↔ 3.6亿元, 3600万元'],
    ],
    ['better, where less is', '故障平均响应时间3.2小时，优于4小时的目标要求。', []],
    [
      '… and it is not',
      '故障平均响应时间4.2小时，优于4小时的目标要求。',
      ['warning judged A2 优于4小时的目标要求 ↔ 故障平均响应时间4.2小时'],
    ],
    ['better, where nobody knows what is', '设备完好率93.2%，优于95%的目标要求。', ['nothing to check']],
    ['not how much more than before', '优良率86.40%，较2021年提高4.3个百分点，高于85%的目标值。', []],
    ['less', '年初预算为161万元，支出决算为160万元，决算数小于预算数。', []],
    [
      'a target that was missed though all was done as planned',
      '项目已按照计划完成目标。\n补贴人次年初指标值为不低于180人，全年实际完成值164人。',
      ['warning reached A2 项目已按照计划完成目标 ↔ 164人'],
    ],
    [
      'a target that was met',
      '项目已按照计划完成目标。\n补贴人次年初指标值为不低于180人，全年实际完成值184人。',
      ['nothing to check'],
    ],
  ])('%s', (_, text, expected) => {
    expect(foundIn('claim-conflict', { 报告文本: `2023年某项目自评报告\n${text}` })).toEqual(expected);
  });

  describe('a column that says whether each target was reached', () => {
    const table = (heading: string, row: string, yes = '是') => `
      一级指标 | 三级指标 | 年度指标值 | 实际完成值 | ${heading}
      产出指标 | 老年人健康服务率 | ${row}
      产出指标 | 健康档案建档率 | ≥90% | 93% | ${yes}
      产出指标 | 培训医务人员 | ≥100人 | 106人 | ${yes}`;

    it.each<[string, string, string[]]>([
      [
        'a value below the target',
        table('是否达标', '≥64% | 61.27% | 是'),
        ['warning called-reached E2 61.27% ↔ ≥64%'],
      ],
      ['… called missed', table('是否达标', '≥64% | 61.27% | 否'), []],
      ['one that reaches it', table('是否达标', '≥64% | 64.27% | 是'), []],
      ['… called missed', table('是否达标', '≥64% | 64.27% | 否'), ['warning called-missed E2 64.27% ↔ ≥64%']],
      ['signs', table('是否完成', '≥64% | 61.27% | √', '√'), ['warning called-reached E2 61.27% ↔ ≥64%']],
      ['words', table('完成情况', '≥64% | 61.27% | 已完成', '完成'), ['warning called-reached E2 61.27% ↔ ≥64%']],
      ['words that say how', table('完成情况', '≥64% | 61.27% | 已服务612人', '完成'), ['nothing to check']],
      ['in part', table('是否达到目标', '≥64% | 61.27% | 部分达到'), []],
      ['another question', table('是否公开', '≥64% | 61.27% | 是'), ['nothing to check']],
      ['more than a target without a sign', table('是否实现', '64次 | 70次 | 否'), []],
      ['as much as it', table('是否实现', '64次 | 64次 | 否'), ['warning called-missed E2 64次 ↔ 64次']],
      ['about so much', table('是否达标', '约64次 | 61次 | 是'), []],
      ['words', table('是否达标', '有效提升 | 61.27% | 是'), []],
      [
        'a day too late',
        table('是否按期完成', '2023年6月底前 | 2023年8月 | 是'),
        ['warning called-reached E2 2023年8月 ↔ 2023年6月底前'],
      ],
      ['most rows contradicted', table('是否达标', '≥64% | 64.27% | 否', '否'), ['nothing to check']],
      [
        'two of three of them',
        table('是否达标', '≥64% | 61.27% | 否', '否'),
        ['warning called-missed E3 93% ↔ ≥90%', 'warning called-missed E4 106人 ↔ ≥100人'],
      ],
    ])('%s', (_, grid, expected) => {
      expect(foundIn('claim-conflict', { 自评表: grid })).toEqual(expected);
    });

    it('is read in a table within a report', () => {
      const report = (actual: string) => `
        2023年基本公共卫生服务项目绩效评价报告
        二、目标完成情况
        指标 | 目标值 | 完成值 | 是否达标
        老年人健康服务率 | ≥64% | ${actual} | 是
        健康档案建档率 | ≥90% | 93% | 是
        三、存在问题
        个别中心随访不够及时。`;
      expect(foundIn('claim-conflict', { 报告文本: report('64.27%') })).toEqual([]);
      expect(foundIn('claim-conflict', { 报告文本: report('61.27%') })).toEqual([
        'warning called-reached D4 61.27% ↔ ≥64%',
      ]);
    });
  });
});
