/** Figures of several paragraphs: a later sentence calls by name what an earlier one told. */
import { foundIn } from './grids';

type Row = [name: string, text: string, found: string[]];

const sums = (text: string) => foundIn('text-sum', { 报告文本: `2023年某项目绩效评价报告\n${text}` });
const rates = (text: string) => foundIn('text-rate', { 报告文本: `2023年某项目绩效评价报告\n${text}` });
const each = (found: (text: string) => string[], rows: readonly Row[]) =>
  it.each(rows)('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
const between = (lines: number) => '项目管理较为规范。\n'.repeat(lines);

describe('less, by two names', () =>
  each(sums, [
    ['as much', '招标控制价为1320万元，中标价为1246.8万元。\n中标价较招标控制价节约资金73.2万元。', []],
    [
      'another amount',
      '招标控制价为1320万元，中标价为1246.8万元。\n中标价较招标控制价节约资金83.2万元。',
      ['error difference A3 83.2万元 ↔ 73.2万元'],
    ],
    [
      'twelve paragraphs before',
      `招标控制价为1320万元，中标价为1246.8万元。\n${between(11)}中标价较招标控制价节约资金83.2万元。`,
      ['error difference A14 83.2万元 ↔ 73.2万元'],
    ],
    [
      'farther',
      `招标控制价为1320万元，中标价为1246.8万元。\n${between(12)}中标价较招标控制价节约资金83.2万元。`,
      ['nothing to check'],
    ],
    [
      'two prices of one name',
      '甲标招标控制价为1320万元，中标价为1246.8万元。乙标中标价为200万元。\n中标价较招标控制价节约资金83.2万元。',
      ['nothing to check'],
    ],
  ]));

describe('growth between two years', () =>
  each(rates, [
    [
      'as told',
      '截至2021年末，备案企业240家；截至2022年末，备案企业达到360家。\n2022年末备案企业数量较2021年末增长50%。',
      [],
    ],
    [
      'otherwise',
      '截至2021年末，备案企业240家；截至2022年末，备案企业达到360家。\n2022年末备案企业数量较2021年末增长100%。',
      ['warning across A3 100% ↔ 50.00%'],
    ],
    [
      'of a year that nobody told of',
      '截至2020年末，备案企业240家；截至2022年末，备案企业达到360家。\n2022年末备案企业数量较2021年末增长100%。',
      ['nothing to check'],
    ],
  ]));

describe('growth since the year before', () =>
  each(rates, [
    ['as told', '2022年文献外借量为64万册次。\n2023年文献外借量达到80万册次，较上年增长25%。', []],
    [
      'otherwise',
      '2022年文献外借量为64万册次。\n2023年文献外借量达到80万册次（总馆52万册次、分馆28万册次），较上年增长20%。',
      ['warning across A3 20% ↔ 25.00%'],
    ],
    [
      'far off: of something else',
      '2022年文献外借量为64万册次。\n2023年文献外借量达到80万册次，较上年增长19%。',
      ['nothing to check'],
    ],
    [
      'of the year before that',
      '2021年文献外借量为64万册次。\n2023年文献外借量达到80万册次，较上年增长20%。',
      ['nothing to check'],
    ],
    [
      'of another thing',
      '2022年接待读者数为64万人次。\n2023年文献外借量达到80万人次，较上年增长20%。',
      ['nothing to check'],
    ],
  ]));

describe('tasks', () =>
  each(rates, [
    ['as told', '省级下达检查任务共18000人次。\n全年实际完成检查17460人次，任务完成率为97%。', []],
    [
      'otherwise',
      '省级下达检查任务共18000人次。\n全年实际完成检查17460人次，其中甲镇8820人次，任务完成率为99%。',
      ['warning across A3 99% ↔ 97.00%'],
    ],
    [
      'of another deed',
      '省级下达宣传任务共18000人次。\n全年实际完成检查17460人次，任务完成率为99%。',
      ['nothing to check'],
    ],
    [
      'two tasks',
      '省级下达检查任务共18000人次。市级下达检查任务共20000人次。\n全年实际完成检查17460人次，任务完成率为99%。',
      ['nothing to check'],
    ],
  ]));

describe('who was content', () =>
  each(rates, [
    ['as told', '收回有效问卷288份。\n有效问卷中有263份表示满意，满意度为91.32%。', []],
    [
      'otherwise',
      '收回有效问卷288份。\n有效问卷中有263份表示满意，满意度为93.12%。',
      ['error across A3 93.12% ↔ 91.32%'],
    ],
    [
      'of two surveys',
      '收回有效问卷288份。\n另收回有效问卷300份。\n有效问卷中有263份表示满意，满意度为93.12%。',
      ['nothing to check'],
    ],
    ['weighed', '收回有效问卷288份。\n有效问卷中有263份提出意见，满意度为93.12%。', ['nothing to check']],
  ]));

describe('points between two years', () =>
  each(sums, [
    [
      'the name stands before the first alone',
      '2022年农村公路优良率为71.9%，2023年为86.4%。\n2023年农村公路优良率较2022年提高14.5个百分点。',
      [],
    ],
    [
      '… otherwise',
      '2022年农村公路优良率为71.9%，2023年为86.4%。\n2023年农村公路优良率较2022年提高15.5个百分点。',
      ['error difference A3 15.5个百分点 ↔ 14.5百分点'],
    ],
    [
      'the figure between is of another measure',
      '2022年农村公路优良率为71.9%，检测里程1200公里，2023年为86.4%。\n2023年农村公路优良率较2022年提高15.5个百分点。',
      ['nothing to check'],
    ],
  ]));

describe('what each of them got', () =>
  each(sums, [
    ['as told', '纳入服务范围的残疾人288名。\n全年拨付服务费103.68万元，人均服务经费3600元。', []],
    [
      'otherwise',
      '纳入服务范围的残疾人288名。\n全年拨付服务费103.68万元，人均服务经费3800元。',
      ['warning differs A3 3800元 ↔ 3600元'],
    ],
    [
      'a tenth off: still of them',
      '残疾人100名。\n全年拨付服务费36万元，人均服务经费3960元。',
      ['warning differs A3 3960元 ↔ 3600元'],
    ],
    ['farther: of others', '残疾人100名。\n全年拨付服务费36万元，人均服务经费3970元。', ['nothing to check']],
    ['one of two counts fits', '残疾人288名。\n志愿者273名。\n全年拨付服务费103.68万元，人均服务经费3600元。', []],
    [
      'two counts that come near',
      '残疾人288名。\n护理员280名。\n全年拨付服务费103.68万元，人均服务经费3800元。',
      ['nothing to check'],
    ],
  ]));

describe('what is left', () =>
  each(sums, [
    ['as many', '纳入计划的46个小区中，已完成改造39个。\n尚有7个小区未完成改造。', []],
    [
      'another number',
      '纳入计划的46个小区中，已完成改造39个。\n尚有9个小区未完成改造。',
      ['warning difference A3 9个 ↔ 7个'],
    ],
    [
      'of another lot, which tells its own',
      '一标段合同价386.2万元，已支付309万元，尚未支付77.2万元。\n二标段合同价214.8万元，已支付171.84万元，尚余42.96万元未支付。',
      [],
    ],
    ['of another town', '甲镇计划安装路灯420盏，已安装395盏。\n乙镇尚有26盏未安装。', ['nothing to check']],
    [
      'of the same town',
      '甲镇计划安装路灯420盏，已安装395盏。\n甲镇尚有26盏未安装。',
      ['warning difference A3 26盏 ↔ 25盏'],
    ],
    [
      'of nobody by name',
      '甲镇计划安装路灯420盏，已安装395盏。\n该镇尚有26盏未安装。',
      ['warning difference A3 26盏 ↔ 25盏'],
    ],
    ['another deed', '纳入计划的46个小区中，已完成改造39个。\n尚有9个小区未安装充电桩。', ['nothing to check']],
    [
      'another year',
      '2022年纳入计划的46个小区中，已完成改造39个。\n2023年尚有9个小区未完成改造。',
      ['nothing to check'],
    ],
    ['by its name', '批复总投资3720万元，累计完成投资2604万元。\n项目剩余投资1116万元。', []],
    [
      'by its name, another amount',
      '批复总投资3720万元，累计完成投资2604万元。\n项目剩余投资1216万元。',
      ['warning difference A3 1216万元 ↔ 1116万元'],
    ],
    [
      'far off: of something else',
      '批复总投资3720万元，累计完成投资2604万元。\n项目剩余投资90万元。',
      ['nothing to check'],
    ],
    [
      'two of that kind',
      '一期总投资3720万元，完成投资2604万元。二期总投资500万元，完成投资400万元。\n项目剩余投资1216万元。',
      ['nothing to check'],
    ],
  ]));

describe('the whole of a rate', () =>
  each(rates, [
    ['of a plan', '三年计划完成草原修复5000亩。\n截至2023年底，完成草原修复4850亩，完成率97%。', []],
    [
      'of a plan, otherwise',
      '三年计划完成草原修复5000亩。\n截至2023年底，完成草原修复4850亩，完成率100%；建设围栏36公里，完成率100%。',
      ['warning across A3 100% ↔ 97.00%'],
    ],
    [
      'of a plan of three years, done in one',
      '三年计划完成草原修复5000亩。\n2023年完成草原修复4850亩，完成率100%。',
      ['nothing to check'],
    ],
    [
      'of a plan that was changed',
      '原计划完成草原修复5000亩，年中调整为4850亩。\n完成草原修复4850亩，完成率100%。',
      ['nothing to check'],
    ],
    ['of a town', '计划新建公路86公里。\n柳河镇新建公路84公里，完成率100%。', ['nothing to check']],
    ['as told', '本项目计划总投资1850万元。\n项目实际到位资金1665万元，资金到位率为90%。', []],
    [
      'otherwise',
      '本项目计划总投资1850万元。\n项目实际到位资金1665万元，资金到位率为95%。',
      ['warning across A3 95% ↔ 90.00%'],
    ],
    [
      'far off: of another whole',
      '本项目计划总投资1850万元。\n项目实际到位资金1665万元，资金到位率为99%。',
      ['nothing to check'],
    ],
    [
      'with a name of its own',
      '配套工程计划总投资1850万元。\n项目实际到位资金1665万元，资金到位率为95%。',
      ['nothing to check'],
    ],
    [
      'of another base',
      '本项目计划总投资1850万元。\n项目实际到位资金1665万元，以批复数为基数的资金到位率为95%。',
      ['nothing to check'],
    ],
    ['of another year', '2022年预算1850万元。\n2023年实际到位资金1665万元，资金到位率为95%。', ['nothing to check']],
    ['share of all', '全年共培训残疾人860名。\n女性344名，占培训总人数的40%。', []],
    ['… another', '全年共培训残疾人860名。\n女性344名，占培训总人数的42%。', ['warning across A3 42% ↔ 40.00%']],
    ['not all of them', '第一期培训残疾人860名。\n女性344名，占培训总人数的42%。', ['nothing to check']],
  ]));

describe('shares of an amount that was told before', () =>
  each(rates, [
    [
      'all of them fit',
      '全部资金1000万元。\n项目管理较为规范。\n补贴550万元，占比55.00%，奖补150万元，占比15.00%，基地300万元，占比30.00%。',
      [],
    ],
    [
      'one does not',
      '全部资金1000万元。\n项目管理较为规范。\n补贴550万元，占比55.00%，奖补140万元，占比15.00%，基地300万元，占比30.00%。',
      ['warning across A4 15.00% ↔ 14.00%'],
    ],
    [
      'one alone fits',
      '全部资金1000万元。\n项目管理较为规范。\n补贴550万元，占比55.00%，奖补140万元，占比15.00%，基地310万元，占比30.00%。',
      ['nothing to check'],
    ],
  ]));

describe('two kinds', () =>
  each(sums, [
    ['done and not', '22个指标中，完成目标值的18个，占81.82%；未完成目标值的4个。', []],
    [
      '… another number',
      '22个指标中，完成目标值的19个，占86.36%；未完成目标值的4个。',
      ['warning differs A2 22个 ↔ 23个'],
    ],
    ['with a third between', '236份问卷中，很满意的143份，满意的78份，不满意的15份。', []],
    ['one or the other', '全市共组织退役军人培训412人。\n参训退役军人中男性258人、女性154人。', []],
    [
      '… another number',
      '全市共组织退役军人培训412人。\n参训退役军人中男性268人、女性154人。',
      ['warning differs A2 412人 ↔ 422人'],
    ],
    ['of others', '全市共组织退役军人培训412人。\n授课教师中男性268人、女性154人。', ['nothing to check']],
    ['some of them', '全市共组织退役军人培训412人。\n第一期退役军人中男性68人、女性54人。', ['nothing to check']],
  ]));

describe('given, spent and left', () =>
  each(sums, [
    [
      'with the parts of what was spent',
      '收到专项资金1560万元。\n专项资金支出1387.65万元，其中：补助1244.85万元，运维142.8万元。\n年末专项资金结余172.35万元。',
      [],
    ],
    [
      '… another amount',
      '收到专项资金1560万元。\n专项资金支出1387.65万元，其中：补助1244.85万元，运维142.8万元。\n年末专项资金结余162.35万元。',
      ['error difference A4 162.35万元 ↔ 172.35万元'],
    ],
    [
      'what was given is a sum',
      '上年结转96万元，本年拨入1240万元，全年可支配资金1336万元。\n本年支出1198万元。\n年末结转148万元。',
      ['error difference A4 148万元 ↔ 138万元'],
    ],
    [
      'paragraphs without money between',
      '可用资金共1600万元，包括上年结转120万元和当年预算1480万元。\n标准按文件执行。\n全年支出1524.6万元。\n管理规范。\n项目结转资金65.4万元。',
      ['error difference A6 65.4万元 ↔ 75.4万元'],
    ],
    [
      'a paragraph with other money between',
      '可用资金共1600万元。\n全年支出1524.6万元。\n合同金额300万元。\n项目结转资金65.4万元。',
      ['nothing to check'],
    ],
    [
      'what was given is no sum',
      '上年结转96万元，本年拨入1240万元，全年可支配资金1330万元。\n本年支出1198万元。\n年末结转148万元。',
      ['nothing to check'],
    ],
  ]));
