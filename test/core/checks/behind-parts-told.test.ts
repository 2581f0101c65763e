/** Totals, rests and changes behind lists of parts; standards, series and kinds that stand in another paragraph. */
import { foundIn } from './grids';

const isTold = (check: string, lines: string) =>
  foundIn(check, { 报告文本: `2023年清溪县某项目绩效评价报告\n${lines}` }).some((one) =>
    /^(?:warning|error)/.test(one),
  );

type Row = [name: string, check: string, lines: string, isTold: boolean];

it.each<Row>([
  ['共 and a deed', 'text-sum', '甲校建成基地5个、乙校建成4个、丙校建成2个，共建成基地12个。', true],
  ['… kept', 'text-sum', '甲校建成基地5个、乙校建成4个、丙校建成2个，共建成基地11个。', false],
  ['… a word that begins so', 'text-sum', '甲镇5个、乙镇4个、丙镇2个，共享单车点12个。', false],
  ['… of two parts', 'text-sum', '甲校建成基地5个、乙校建成6个，共建成基地12个。', false],
  ['… far off', 'text-sum', '甲校建成基地5个、乙校建成4个、丙校建成2个，共建成基地20个。', false],

  [
    'parts of each part',
    'text-sum',
    '两年下达任务6万亩，其中2022年3.2万亩，涉及甲镇1.9万亩、乙镇1.3万亩；2023年2.8万亩，涉及丙镇1.5万亩、丁镇1.3万亩。',
    false,
  ],
  [
    '… that miss the whole',
    'text-sum',
    '两年下达任务5.5万亩，其中2022年3.2万亩，涉及甲镇1.9万亩、乙镇1.3万亩；2023年2.8万亩，涉及丙镇1.5万亩、丁镇1.3万亩。',
    true,
  ],

  ['a change', 'text-rate', '支出24.31万元，其中用车18.20万元、接待6.11万元；较2022年的28.60万元下降17.65%。', true],
  ['… kept', 'text-rate', '支出24.31万元，其中用车18.20万元、接待6.11万元；较2022年的28.60万元下降15%。', false],
  [
    '… of a part',
    'text-rate',
    '支出24.31万元，其中用车18.20万元、接待6.11万元；接待较2022年的7.19万元下降17.65%。',
    false,
  ],

  [
    'a rest',
    'text-sum',
    '到位620万元，其中省级372万元、县级248万元。\n实际支出573.6万元，其中补助420万元、车辆153.6万元；结余56.4万元。',
    true,
  ],
  [
    '… kept',
    'text-sum',
    '到位620万元，其中省级372万元、县级248万元。\n实际支出573.6万元，其中补助420万元、车辆153.6万元；结余46.4万元。',
    false,
  ],
  [
    '… with money of the year before',
    'text-sum',
    '到位620万元，另有上年结转10万元。\n实际支出573.6万元，其中补助420万元；结余56.4万元。',
    false,
  ],

  ['a rate and those missing', 'text-rate', '年末实有队员51名，较定员缺9名，在岗率87%。', true],
  ['… kept', 'text-rate', '年末实有队员51名，较定员缺9名，在岗率85%。', false],

  ['a mean of ten thousands', 'text-sum', '支付赔款3298万元，受益农户2.13万户，户均赔款1648元。', true],
  ['… as they are rounded', 'text-sum', '支付赔款3298万元，受益农户2.13万户，户均赔款1546元。', false],
  [
    'spent for each, of all far above',
    'text-sum',
    `按常住人口86.42万人核定。\n实际支出7420.18万元。\n电话核实240人。\n${'评价采用比较法。\n'.repeat(9)}全年人均实际支出87.86元。`,
    true,
  ],
  [
    '… laid down',
    'text-sum',
    `按常住人口86.42万人核定。\n实际支出7420.18万元。\n电话核实240人。\n${'评价采用比较法。\n'.repeat(9)}按人均87.86元计算。`,
    false,
  ],

  [
    'a series without years',
    'text-rate',
    '三年分别安排22000万元、25000万元和28000万元。\n2023年安排28000万元，较2022年增长10.71%。',
    true,
  ],
  [
    '… kept',
    'text-rate',
    '三年分别安排22000万元、25000万元和28000万元。\n2023年安排28000万元，较2022年增长12%。',
    false,
  ],
  [
    '… of three towns',
    'text-rate',
    '三镇分别安排22000万元、25000万元和28000万元。\n2023年安排28000万元，较2022年增长10.71%。',
    false,
  ],
  [
    '… that does not tell it',
    'text-rate',
    '三年分别安排22000万元、25000万元和27000万元。\n2023年安排28000万元，较2022年增长10.71%。',
    false,
  ],

  [
    'kinds apart',
    'text-sum',
    '三年共扶持作品150部。\n三年扶持的作品中，舞台48部、影视36部、文学45部、美术26部。',
    true,
  ],
  ['… kept', 'text-sum', '三年共扶持作品155部。\n三年扶持的作品中，舞台48部、影视36部、文学45部、美术26部。', false],
  [
    '… of others',
    'text-sum',
    '三年共获奖作品150部。\n三年扶持的作品中，舞台48部、影视36部、文学45部、美术26部。',
    false,
  ],

  [
    'a standard of its own',
    'text-sum',
    '其中国有12.1万亩，集体和个人所有30.5万亩。\n国有每年每亩10元，集体和个人所有的每年每亩16元。\n按照面积和标准计算，国有应发放121万元，集体和个人应发放498万元。',
    true,
  ],
  [
    '… kept',
    'text-sum',
    '其中国有12.1万亩，集体和个人所有30.5万亩。\n国有每年每亩10元，集体和个人所有的每年每亩16元。\n按照面积和标准计算，国有应发放121万元，集体和个人应发放488万元。',
    false,
  ],
  [
    '… of what was paid',
    'text-sum',
    '其中国有12.1万亩，集体和个人所有30.5万亩。\n国有每年每亩10元，集体和个人所有的每年每亩16元。\n按照面积和标准计算，国有支出121万元，集体和个人支出498万元。',
    false,
  ],

  ['names of a kind', 'text-sum', '补助的有市体育场、市游泳馆、滨河公园、城南体育馆，共5个场馆。', true],
  ['… kept', 'text-sum', '补助的有市体育场、市游泳馆、滨河公园、城南体育馆，共4个场馆。', false],
  ['… and so on', 'text-sum', '补助的有市体育场、市游泳馆、滨河公园、城南体育馆等，共5个场馆。', false],
  ['… of no kind', 'text-sum', '建设内容为道路、水渠、桥梁、泵站，共5个项目。', false],
])('%s', (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected));

describe('who the figure is of', () => {
  const table =
    '表1 历年资金（万元） | | |\n年度 | 预算 | 支出 | 支出率\n2022年 | 10000 | 9700 | 97%\n2023年 | 5000 | 4350 | 87%\n累计 | 15000 | 14050 | 93.67%';
  it.each<Row>([['a rate of the year of a row', 'fund-execution-rate', `${table}\n2023年预算执行率87%。`, false]])(
    '%s',
    (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected),
  );

  const marks = (heading: string) => `
${heading}
附表 绩效评价得分表
一级指标 | 二级指标 | 分值 | 得分
决策 | 项目立项 | 4 | 3
 | 绩效目标 | 4 | 3.5
 | 资金投入 | 4 | 3.5
过程 | 资金管理 | 8 | 7
合计 | | 20 | 17`;
  it.each<Row>([
    [
      'all that a part lost, behind a phrase',
      'figure-conflict',
      marks('（一）决策。绩效目标与资金量匹配度不高，扣2分。'),
      false,
    ],
    ['… and neither', 'figure-conflict', marks('（一）决策。绩效目标：指标未量化，扣1.5分。'), true],
  ])('%s', (_, check, lines, expected) => expect(isTold(check, lines)).toBe(expected));
});
