/** Figures, days and names of several paragraphs, in whatever order a report tells them. */
import { foundIn } from './grids';

type Row = [name: string, text: string, found: string[]];

const finding = (check: string) => (text: string) => foundIn(check, { 报告文本: `2023年某项目绩效评价报告\n${text}` });
const [sums, rates, claims] = (['text-sum', 'text-rate', 'claim-conflict'] as const).map(finding) as [
  ReturnType<typeof finding>,
  ReturnType<typeof finding>,
  ReturnType<typeof finding>,
];
const [dates, figures] = (['date-period', 'figure-conflict'] as const).map(finding) as [
  ReturnType<typeof finding>,
  ReturnType<typeof finding>,
];
const each = (found: (text: string) => string[], rows: readonly Row[]) =>
  it.each(rows)('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

describe('a total before a list', () => {
  const list = (total: string) =>
    `全年共组织演出${total}，覆盖22个乡镇（街道），具体为：\n①下乡演出46场；\n②驻场演出28场；\n③广场演出19场。`;
  each(sums, [
    ['all of it', list('93场（计划数为80场）'), []],
    ['more', list('103场（计划数为80场）'), ['warning short A2 103场 ↔ 93场']],
    ['twice as many: some of them', list('187场（计划数为80场）'), ['nothing to check']],
    [
      'some of them',
      '全年完成绿化320亩（计划300亩），主要品种包括以下：\n1.香樟120亩；\n2.桂花80亩。',
      ['nothing to check'],
    ],
    ['another one in brackets', list('103场（其中线上10场）'), ['nothing to check']],
  ]);
});

describe('names that end with 和, and a clause behind them', () =>
  each(sums, [
    ['as many', '选取4家企业核查，分别为海纳精密、恒锐光电、蓝鲸生物和远航环保，重点查看合同。', []],
    [
      'another number',
      '选取3家企业核查，分别为海纳精密、恒锐光电、蓝鲸生物和远航环保，重点查看合同。',
      ['warning listed A2 3家 ↔ 4'],
    ],
    [
      'and others',
      '选取9家企业核查，分别为海纳精密、恒锐光电、蓝鲸生物和远航环保等，重点查看合同。',
      ['nothing to check'],
    ],
    ['a name of two words', '选取3家单位核查，分别为发展改革局、自然资源局、农业和农村局，重点查看合同。', []],
    [
      'things without names',
      '开展3项工作，分别为资金核查、现场核查、问卷调查和座谈访谈，均已完成。',
      ['nothing to check'],
    ],
  ]));

describe('points taken off', () =>
  each(sums, [
    ['what is left', '“及时性”指标，分值6分。2台到货晚于约定，酌情扣1.5分，得4.5分。', []],
    [
      'another figure',
      '“及时性”指标，分值6分。2台到货晚于约定，酌情扣1.5分，得5.0分。',
      ['warning difference A2 5.0分 ↔ 4.5分'],
    ],
    ['two of them', '“档案管理”，分值5分。4份缺签字，扣0.5分；归档不及时，扣1分，得3.5分。', []],
    [
      'two of them, another figure',
      '“档案管理”，分值5分。4份缺签字，扣0.5分；归档不及时，扣1分，得4分。',
      ['warning differs A2 4分 ↔ 3.5分'],
    ],
    [
      'two, and the last is that of both',
      '“档案管理”，分值5分。缺签字，扣0.5分。不及时，扣1分。共扣1.5分，得3.5分。',
      [],
    ],
    ['a rule', '“制度”指标，分值5分。每缺一项扣1分，扣完为止，得3分。', ['nothing to check']],
    ['other points between', '“质量”指标，分值10分。合格率5分、优良率5分。优良率扣2分，得3分。', ['nothing to check']],
  ]));

describe('shares of one amount', () =>
  each(sums, [
    ['all of it', '1500万元资金已全部支出，其中用于甲的占42.5%，用于乙的占31.2%，用于丙的占26.3%。', []],
    [
      'more',
      '1500万元资金已全部支出，其中用于甲的占42.5%，用于乙的占31.2%，用于丙的占28.3%。',
      ['warning shares A2 100% ↔ 102%'],
    ],
    [
      'up to a tenth more',
      '1500万元资金已支出，其中用于甲的占50%，用于乙的占30%，用于丙的占30%。',
      ['warning shares A2 100% ↔ 110%'],
    ],
    [
      'farther: of several things',
      '1500万元资金已支出，其中用于甲的占50%，用于乙的占30%，用于丙的占30.1%。',
      ['nothing to check'],
    ],
    [
      'less: some of them',
      '1500万元资金已支出，其中用于甲的占42%，用于乙的占31%，用于丙的占20%。',
      ['nothing to check'],
    ],
    ['of people', '1500人参训，其中女性占42.5%，党员占31.2%，青年占28.3%。', ['nothing to check']],
    [
      'shares of a share',
      '支出860万元，其中工程费占60%（其中道路占50%，桥涵占50%），设备占40%。',
      ['nothing to check'],
    ],
  ]));

describe('several places together', () => {
  const list = '（1）崇林县涉及14个乡镇；\n（2）望山县涉及9个乡镇；\n（3）清溪县涉及11个乡镇。\n';
  each(sums, [
    ['as many', `${list}项目惠及三县34个乡镇。`, []],
    ['another number', `${list}项目惠及三县36个乡镇。`, ['warning differs A5 36个 ↔ 34个']],
    ['the number in digits', `${list}项目覆盖3个县共36个乡镇。`, ['warning differs A5 36个 ↔ 34个']],
    ['far off: some of them', `${list}抽查三县8个乡镇。`, ['nothing to check']],
    ['more places', `${list}项目惠及四县36个乡镇。`, ['nothing to check']],
    ['of something else', `${list}项目惠及三县36个村庄。`, ['nothing to check']],
    ['with more than those', `${list}项目惠及三县36个乡镇（街道）。`, ['nothing to check']],
    ['different deeds', '崇林县新建14个站点；\n望山县改造9个站点；\n两县共24个站点。', ['nothing to check']],
    [
      'named before the count',
      '东城社区服务老人326名；\n西城社区服务老人284名。\n两个社区630名老人受益。',
      ['warning differs A4 630名 ↔ 610名'],
    ],
  ]);
});

describe('a budget and its changes', () =>
  each(sums, [
    ['what it comes to', '年初安排补贴980万元。\n年中追加260万元；11月调减75万元。\n全年预算数为1165万元。', []],
    [
      'another amount',
      '年初安排补贴980万元。\n年中追加260万元；11月调减75万元。\n全年预算数为1156万元。',
      ['warning differs A4 1156万元 ↔ 1165万元'],
    ],
    [
      'far off: of more than that',
      '年初安排补贴980万元。\n年中追加260万元；11月调减75万元。\n全年预算数为1365万元。',
      ['nothing to check'],
    ],
    [
      'over four paragraphs',
      '年初预算980万元。\n年中追加260万元。\n11月调减75万元。\n全年预算数为1156万元。',
      ['warning differs A5 1156万元 ↔ 1165万元'],
    ],
    [
      'over five: too far',
      '年初预算980万元。\n已批复。\n年中追加260万元。\n11月调减75万元。\n全年预算数为1156万元。',
      ['nothing to check'],
    ],
    ['of two years', '2022年年初预算980万元。\n2023年追加260万元。\n调整后预算为1230万元。', ['nothing to check']],
    [
      'with money of the year before',
      '年初预算980万元。\n追加上年结转260万元。\n全年预算数为1230万元。',
      ['nothing to check'],
    ],
  ]));

describe('growth told in an abstract', () => {
  const body = '社会效益：2022年全市一般程序处理的交通事故1324起，2023年为1158起。';
  each(rates, [
    ['as told', `摘要：2023年全市一般程序处理的交通事故起数较上年下降12.54%。\n${body}`, []],
    [
      'the other way',
      `摘要：2023年全市一般程序处理的交通事故起数较上年上升12.54%。\n${body}`,
      ['warning across A2 12.54% ↔ -12.54%'],
    ],
    [
      'behind them',
      `${body}\n2023年全市一般程序处理的交通事故较2022年上升12.54%。`,
      ['warning across A3 12.54% ↔ -12.54%'],
    ],
    ['of another year', `${body}\n2022年全市一般程序处理的交通事故较上年上升12.54%。`, ['nothing to check']],
    [
      'in other prices',
      `${body}\n2023年全市一般程序处理的交通事故较上年上升12.54%（剔除新增路段）。`,
      ['nothing to check'],
    ],
    ['of some of them', `${body}\n2023年高速公路一般程序处理的交通事故较上年上升12.54%。`, ['nothing to check']],
    [
      'by a short name',
      '2022年全市事故1324起，2023年为1158起。\n2023年全市事故较上年上升12.54%。',
      ['nothing to check'],
    ],
  ]);
});

describe('one numeral, two units', () =>
  each(figures, [
    ['one unit', '省级资金安排840.00万元，全年支出840.00万元。\n项目投入财政资金840.00万元。', ['nothing to check']],
    [
      'another one',
      '省级资金安排840.00万元，全年支出840.00万元。\n项目投入财政资金840.00亿元。',
      ['warning slip A3 840.00亿元 ↔ 840.00万元'],
    ],
    ['told once each', '全年支出840.00万元。\n项目投入财政资金840.00亿元。', ['nothing to check']],
    ['three digits', '到位526万元，支出526万元。\n项目投入资金526亿元。', ['warning slip A3 526亿元 ↔ 526万元']],
    ['two: those of many', '到位52万元，支出52万元。\n项目投入资金52亿元。', ['nothing to check']],
    ['a round one', '到位500万元，支出500万元。\n项目投入资金500元。', ['nothing to check']],
    ['a part of it', '到位526万元，支出526万元。\n个别差旅支出526元未附审批单。', ['nothing to check']],
    ['what it led to', '到位526万元，支出526万元。\n带动社会投入526亿元。', ['nothing to check']],
  ]));

describe('a term and its length', () => {
  const term = '合同约定服务期自2022年7月1日起至2023年12月31日止。\n';
  each(dates, [
    ['as long', `${term}上述合同服务期共18个月。`, []],
    ['another length', `${term}上述合同服务期共16个月。`, ['warning elsewhere A3 16个月 ↔ 18个月']],
    ['of another contract', `${term}绿化养护服务期共12个月。`, ['nothing to check']],
    ['of two terms', `${term}二期服务期自2024年1月1日至2024年6月30日。\n服务期共16个月。`, ['nothing to check']],
    ['of a contract by another name', `${term}施工合同约定，服务期共16个月。`, ['nothing to check']],
    [
      'of that contract',
      '物业合同约定服务期自2022年7月1日起至2023年12月31日止。\n根据合同，服务期共16个月。',
      ['warning elsewhere A3 16个月 ↔ 18个月'],
    ],
    ['made longer', `${term}延长后，服务期共30个月。`, ['nothing to check']],
    ['of the guarantee', `${term}质保期共12个月。`, ['nothing to check']],
    [
      '工期 of 合同工期',
      '合同约定工期为2023年3月1日至2023年8月31日。\n合同工期共8个月。',
      ['warning elsewhere A3 8个月 ↔ 6个月'],
    ],
  ]);
});

describe('accepted before it was finished', () => {
  const works = '项目4月10日正式开工，至2023年10月20日全部改造工程方才完工。\n资金按合同支付。\n';
  each(dates, [
    ['afterwards', `2023年${works}2023年11月12日，局组织设计、监理单位及各街道进行了竣工验收，结论均为合格。`, []],
    [
      'before',
      `2023年${works}2023年9月12日，局组织勘察、监理单位及各街道进行了竣工验收，结论均为合格。`,
      [
        'warning order A4 2023年9月12日，局组织勘察、监理单位及各街道进行了竣工验收 ↔ 2023年10月20日全部改造工程方才完工',
      ],
    ],
    ['each of them', `2023年${works}2023年9月12日，各街道均组织了竣工验收。`, []],
    ['another work', '甲镇广场于2023年4月开工，至2023年10月20日完工。\n乙村广场2023年9月12日通过竣工验收。', []],
  ]);
});

describe('money that is not there', () => {
  const all = '总投资2680万元，其中中央2500万元、县级配套180万元。';
  each(claims, [
    [
      'there',
      `${all}截至2022年12月31日，上述资金全部到位。\n截至2022年12月31日，县级的180万元已拨付。`,
      ['nothing to check'],
    ],
    [
      'not all',
      `${all}截至2022年12月31日，上述资金全部到位。\n截至2022年12月31日，县级的180万元尚未到位。`,
      ['warning against A2 上述资金全部到位 ↔ 县级的180万元尚未到位'],
    ],
    [
      'at an earlier day',
      `${all}截至2022年12月31日，上述资金全部到位。\n截至2022年6月30日，县级的180万元尚未到位。`,
      ['nothing to check'],
    ],
    [
      'that of one source',
      `${all}截至2022年12月31日，中央资金全部到位。\n截至2022年12月31日，县级的180万元尚未到位。`,
      ['nothing to check'],
    ],
    [
      'of no day, and told there',
      `${all}资金均已到位。\n县级资金180万元未到位。`,
      ['warning against A2 资金均已到位 ↔ 县级资金180万元未到位'],
    ],
    ['money of something else', '项目资金均已到位。\n社会捐赠20万元尚未到位。', ['nothing to check']],
    [
      'all of the project’s',
      '项目资金均已到位。\n县级资金20万元尚未到位。',
      ['warning against A2 项目资金均已到位 ↔ 县级资金20万元尚未到位'],
    ],
    ['of no day, and not told', '项目资金均已到位，其他资金均足额到位。\n上年配套50万元未到位。', ['nothing to check']],
  ]);
});

describe('more than half', () => {
  const counts = (some: number) => `共有消火栓5400个，其中安装智能终端的${String(some)}个。\n`;
  const half = '目前已有超过半数的消火栓安装了智能终端。';
  each(claims, [
    ['so many', `${counts(2700)}${half}`, []],
    [
      'less',
      `${counts(2699)}${half}`,
      ['warning against A3 目前已有超过半数的消火栓安装了智能终端 ↔ 共有消火栓5400个，其中安装智能终端的2699个'],
    ],
    ['two thirds', `${counts(3600)}三分之二以上的消火栓安装了智能终端。`, []],
    [
      'less than two thirds',
      `${counts(3590)}三分之二以上的消火栓安装了智能终端。`,
      ['warning against A3 三分之二以上的消火栓安装了智能终端 ↔ 共有消火栓5400个，其中安装智能终端的3590个'],
    ],
    [
      'less than half, it says',
      `${counts(2701)}不足一半的消火栓安装了智能终端。`,
      ['warning against A3 不足一半的消火栓安装了智能终端 ↔ 共有消火栓5400个，其中安装智能终端的2701个'],
    ],
    ['a plan', `${counts(2430)}力争超过半数的消火栓安装智能终端。`, ['nothing to check']],
    ['of something else', `${counts(2430)}超过半数的小区安装了智能终端。`, ['nothing to check']],
    ['of some of them', `${counts(2430)}超过半数的新建消火栓安装了智能终端。`, ['nothing to check']],
    ['of another year', `2021年${counts(2430)}2023年超过半数的消火栓安装了智能终端。`, ['nothing to check']],
  ]);
});
