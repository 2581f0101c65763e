import { foundIn, saidIn } from './grids';

const FORM = `
  项目名称 | 河道清淤项目
  项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
  年度资金总额 | 1560 | 1560 | 1507.45 | 10 | 96.63% | 9.66
  一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
  产出指标 | 数量指标 | 检验台次 | ≥100台 | 103台 | 50 | 50
  效益指标 | 满意度 | 群众满意度 | ≥95% | 95% | 40 | 40
`;
const found = (text: string, form = FORM) => foundIn('figure-conflict', { 自评表: form, 报告文本: text });

describe('figure-conflict', () => {
  it.each<[string, string, string[]]>([
    ['the amount of the table', '截至12月31日，项目实际支出1507.45万元。', []],
    ['in another unit', '项目实际支出15074500元。', []],
    ['rounded in a larger unit', '项目预算安排0.16亿元。', []],
    ['an approximate amount', '项目实际支出约1507万元。', []],
    ['another amount', '项目全年执行数为1507.24万元。', ['error differs A1 1507.24万元 ↔ 1507.45万元']],
    ['元 for 万元 is a finding of its own', '项目实际支出1507.45元。', []],
    ['the amount of something else', '清淤设备采购合同金额120万元，支付80万元。', ['nothing to check']],
    ['the actual value', '一、评价结论\n群众满意度达到95%。', []],
    ['another actual value', '一、评价结论\n群众满意度达到99%。', ['error differs A2 99% ↔ 95%']],
    ['the answers to a survey', '经统计，群众满意度为95%。', []],
    ['other answers', '经统计，群众满意度为99%。', ['error differs A1 99% ↔ 95%']],
    ['a rate without a word for what it is', '群众满意度为99%。', ['nothing to check']],
    ['answers of some', '经统计，60岁以上群众满意度为99%。', ['nothing to check']],
    ['answers to one question', '经统计，对施工噪声，群众满意度为91%。', ['nothing to check']],
    ['answers of last year', '经统计，上年群众满意度为91%。', ['nothing to check']],
    ['what a survey is to come to', '根据问卷调查方案，目标为群众满意度99%。', ['nothing to check']],
    ['the points of an indicator', '检验台次满分50分，得50分。', []],
    ['another score of an indicator', '检验台次满分50分，得48分。', ['error differs A1 48分 ↔ 50']],
  ])('a sentence with %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('believes what is told most often', () => {
    const form = FORM.replace('1507.45', '1508.45');
    expect(found('项目实际支出1507.45万元。\n全年执行数为1507.45万元。', form)).toEqual([
      'error differs D3 1508.45万元 ↔ 1507.45万元',
    ]);
  });

  it('believes a block whose rate bears its amounts out, however often a sentence says something else', () => {
    expect(found('项目实际支出1508.45万元。\n全年执行数为1508.45万元。')).toEqual([
      'error differs A1 1508.45万元 ↔ 1507.45万元',
    ]);
  });

  it.each<[string, string[], string[]]>([
    ['the same count', ['共有三级指标18个，其中满分16个。', '本项目共设置三级指标数量18个。'], []],
    ['another count', ['共有三级指标18个。', '本项目共设置三级指标数量17个。'], ['warning differs A2 17个 ↔ 18个']],
    [
      'parts that do not add up to the score',
      [
        '本项目总得分95分，评价等级为优。',
        '决策类指标得分20分，过程类指标得分20分，产出类指标得分30分，效益类指标得分20分。',
      ],
      ['warning sum A1 95分 ↔ 90'],
    ],
    ['a share of quantified targets', ['指标量化率为85.71%，定量指标6个，三级指标7个。'], []],
    ['a wrong share', ['指标量化率为95.71%，定量指标6个，三级指标7个。'], ['error rate A1 95.71% ↔ 85.71%']],
    ['two planned quantities', ['计划购置设备376台。', '计划购置设备502台。'], ['warning differs A2 502台 ↔ 376台']],
    [
      'retired people in service',
      ['单位在职人数77人，其中：行政在职19人，工勤9人，事业在职16人，离退休33人。'],
      ['warning retired A1 77人 ↔ 44人'],
    ],
    ['retired people beside those in service', ['单位在职人数44人，离退休33人。'], ['nothing to check']],
    [
      'parts of the spending',
      ['项目支出780万元，其中：使用本年财政预算资金630万元，使用上年财政结转结余资金150万元。'],
      [],
    ],
    [
      'parts of the spending that are not all of it',
      ['项目支出780万元，其中：使用本年财政预算资金620万元，使用上年财政结转结余资金150万元。'],
      ['warning sum A1 780万元 ↔ 770万元'],
    ],
  ])('a report without tables with %s', (_, lines, expected) => {
    expect(foundIn('figure-conflict', { 报告文本: lines.join('\n') })).toEqual(expected);
  });

  it('compares the only cost of all with what was spent', () => {
    const cost = (actual: string) => `${FORM.replace('1507.45', '89.974').replace(/1560/g, '90')}
      产出指标 | 成本指标 | 项目总成本 | ≤90万元 | ${actual} | 0 | 0`;
    expect(foundIn('figure-conflict', { 自评表: cost('89.974万元') })).toEqual([]);
    expect(foundIn('figure-conflict', { 自评表: cost('90') })).toEqual(['warning differs E7 90万元 ↔ 89.974万元']);
    expect(foundIn('figure-conflict', { 自评表: cost('80') })).toEqual(['error differs E7 80万元 ↔ 89.974万元']);
  });

  it('does not take what a cost was not to exceed for what was paid', () => {
    const cost = (name: string) => `${FORM.replace('1507.45', '84.6').replace(/1560/g, '90')}
      产出指标 | 成本指标 | ${name} | ≤90万元 | 90万元 | 0 | 0`;
    expect(foundIn('figure-conflict', { 自评表: cost('工程总投资') })).toEqual(['error differs E7 90万元 ↔ 84.6万元']);
    expect(foundIn('figure-conflict', { 自评表: cost('工程总投资控制数') })).not.toContain(
      'error differs E7 90万元 ↔ 84.6万元',
    );
  });

  it('says what is told where', () => {
    expect(saidIn('figure-conflict', { 自评表: FORM, 报告文本: '项目全年执行数为1507.24万元。' })).toEqual([
      '本项目：执行数这里写的是 1507.24万元 “项目全年执行数为1507.24万元”，“自评表”D3 写的是 1507.45万元。',
    ]);
  });
});

describe('figure-conflict: points that the reason says were taken', () => {
  const table = (reason: string, score = '8') => `
    项目名称 | 甲项目
    一级指标 | 三级指标 | 分值 | 得分 | 扣分原因
    过程 | 台账完整性 | 10 | ${score} | ${reason}
    产出 | 完成率 | 90 | 90 |
    合计 | | 100 | ${String(Number(score) + 90)} |
  `;
  it.each<[string, string, string[]]>([
    ['as many', '2个村缺验收单，扣2分', []],
    ['more', '3个村缺验收单，扣3分', ['error differs E3 3分 ↔ 2']],
    ['of two causes', '缺方案扣1分；缺报告扣1分', []],
    ['of two causes, too many', '缺方案扣1分；缺报告扣2分', ['error differs E3 3 ↔ 2']],
    ['all together', '缺方案扣1分，缺报告扣1分，共扣2分', []],
    ['all together, too many', '缺方案扣1分，缺报告扣1分，共扣3分', ['error differs E3 3分 ↔ 2']],
    ['a rule', '每缺1项扣3分', []],
    ['what should be taken', '按标准应扣3分', []],
    ['beside what was given', '得7分，扣3分', []],
  ])('%s', (_, reason, expected) => {
    expect(foundIn('figure-conflict', { 自评表: table(reason) }).filter((line) => line.startsWith('error'))).toEqual(
      expected,
    );
  });
});

describe('several projects under numbered titles', () => {
  it('have their own money', () => {
    const project = (name: string, budget: string) => `
      ${name}
      预算数（万元） | ${budget} | 支出数（万元） | ${budget}
      一级指标 | 指标名称 | 目标值 | 完成值 | 分值 | 得分
      产出指标 | 维护数 | ≥65处 | 65处 | 100 | 100
      总分 | | | | 100 | 100
    `;
    const sheet = { 自评: project('项目一：山洪灾害防治', '95') + project('项目二：小流域治理', '210') };
    expect(foundIn('figure-conflict', sheet).filter((line) => line.startsWith('error'))).toEqual([]);
  });
});

it('the years of a project may stand behind 项目, and are not cut in the quotation', () => {
  const sheet = (budget: string) => ({
    报告: `
      2021-2024年竞赛经费项目绩效评价报告
      2021-2024年竞赛经费项目共安排预算资金2375.00万元。
      项目 | 年度 | 预算安排(万元) | 支出金额(万元)
      竞赛补贴 | 2021 | 605.00 | 605.00
       | 2022 | 1770.00 | 1500.00
      总计 | | 2375.00 | 2105.00
      项目2021-2024年共下达预算资金${budget}万元，执行2105.00万元。
    `,
  });
  expect(saidIn('figure-conflict', sheet('2375.00'))).toEqual([]);
  expect(saidIn('figure-conflict', sheet('2357.00'))).toEqual([
    expect.stringContaining('“2021-2024年共下达预算资金2357.00万元”'),
  ]);
});

it('money of one source that arrived is not that of the project', () => {
  const form = (label: string) => `
    项目名称 | 危房改造补助
    预算安排 | 1286.5万元 | 实际到位 | 1286.5万元
    地方配套 | 306.5万元 | ${label} | 306.5万元
  `;
  const errors = (label: string) =>
    foundIn('figure-conflict', { 自评表: form(label) }).filter((line) => line.startsWith('error'));
  expect(errors('配套到位')).toEqual([]);
  expect(errors('到位资金')).toHaveLength(1);
});

it('the subtotal of a part is not that of its last group', () => {
  const part = (whole: string) => ({
    报告: `
      （一）决策类指标
      指标 | 分值 | 得分 | 得分率
      A1 项目立项 | 8 | 7 | 87.50%
      A11 立项依据充分性 | 4 | 4 | 100.00%
      A12 立项程序规范性 | 4 | 3 | 75.00%
      A2 绩效目标 | 7 | 5 | 71.43%
      A21 目标合理性 | 7 | 5 | 71.43%
      小计 | ${whole} | 12 | 80.00%
    `,
  });
  expect(foundIn('weight-group', part('15'))).toEqual([]);
  expect(foundIn('score-group', part('15'))).toEqual([]);
});

it('the score of all in the chapter on a part is not that of the part', () => {
  const report = (said: string) => ({
    自评: `
      项目名称 | 甲项目
      一级指标 | 三级指标 | 分值 | 得分
      产出指标 | 灌渠长度 | 50 | 50
      效益指标 | 灌溉面积 | 50 | 49.5
      总分 | | 100 | 99.5
      二、产出指标完成情况分析
      ${said}
    `,
  });
  expect(foundIn('score-group', report('自评总分99.5分。'))).toEqual([]);
  expect(foundIn('score-group', report('产出指标得分48.5分。'))).toHaveLength(1);
});

describe('figure-conflict: the money of the whole unit', () => {
  const FUNDS = '资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 执行率\n年度资金总额 | 860 | 860 | 817 | 95%';
  const told = (title: string, sentence: string) =>
    foundIn('figure-conflict', { 报告文本: `${title}\n${FUNDS}\n${sentence}` });
  const UNIT = '我中心2023年度部门预算总额870万元，全年支出827万元。';

  it('is not that of a project', () => {
    const title = '2023年高标准农田项目支出绩效自评报告';
    expect(told(title, UNIT).filter((line) => line.startsWith('error'))).toEqual([]);
    // A sentence that stands above is no title.
    expect(
      told(title, '2023年部门整体支出预算870万元，实际支出827万元。').filter((line) => line.startsWith('error')),
    ).toEqual([]);
    expect(told(title, '2023年度预算总额870万元，全年支出827万元。')).toHaveLength(2);
  });

  it('is that of a report on the unit', () => {
    const sentence = '2023年度部门预算总额870万元，全年支出827万元。';
    expect(told('2023年度部门整体支出绩效自评报告', sentence)).toHaveLength(2);
    expect(told('2023年度部门决算公开说明', sentence)).toHaveLength(2);
  });

  it('is divided into two parts, of which neither is all of it', () => {
    const title = '2023年度部门整体支出绩效自评报告';
    expect(told(title, '调整后基本支出510万元，项目支出350万元。')).toEqual(['nothing to check']);
    expect(told(title, '项目支出350万元。')).toHaveLength(1);
  });

  it('is not what a heading of other money is told of', () => {
    const title = '2023年度部门整体支出绩效自评报告';
    expect(told(title, '（三）“三公”经费。全年预算46万元，全年支出31.85万元。')).toEqual(['nothing to check']);
    expect(told(title, '（三）项目经费情况。全年预算46万元，全年支出31.85万元。')).toHaveLength(2);
  });
});
