/** Figures that sentences tell by the names of rows and columns: measures, totals, shares, days, points of groups. */
import { foundIn } from './grids';

const told = (check: string, text: string) =>
  foundIn(check, { 报告文本: `2023年某项目绩效评价报告\n${text}` }).filter((line) => line !== 'nothing to check');

describe('what an indicator measures, by its name without the word for the measure', () => {
  const table =
    '一级指标|三级指标|年度指标值|实际完成值|分值|得分\n产出|年度开放天数|≥300天|312天|50|50\n产出|河道清淤量|≥12万立方米|12.6万立方米|50|50\n合计||||100|100';
  it.each<[string, string, string[]]>([
    ['right', '全年开放312天。', []],
    ['one more', '全年开放313天，每天8小时。', ['warning slip A2 313天 ↔ 312天']],
    ['no word for all of it', '该馆开放313天。', []],
    ['the target', '全年开放300天。', []],
    ['far off', '全年开放250天。', []],
    ['of last year', '2022年全年开放313天。', []],
    ['a plan', '计划全年开放313天。', []],
    ['told right as well', '全年开放312天。\n全年开放313天。', []],
    ['a tenth more of a long name', '全年完成河道清淤13.6万立方米。', ['warning slip A2 13.6万立方米 ↔ 12.6万立方米']],
    ['more than a tenth', '全年完成河道清淤14.6万立方米。', []],
    ['of one place', '其中下游段完成河道清淤13.6万立方米。', []],
  ])('%s', (_, sentence, expected) => expect(told('figure-conflict', `${sentence}\n${table}`)).toEqual(expected));
});

describe('a cell by the names of its column and its row', () => {
  const table = '选项|老人（人）|家属（人）\n满意|238|166\n一般|38|18\n合计|276|184\n满意度|86.23%|90.22%';
  it.each<[string, string, string[]]>([
    ['right', '老人满意度为86.23%。', []],
    ['wrong', '从问卷看，老人满意度为88.23%，家属满意度为90.22%。', ['warning retold A2 88.23% ↔ 86.23%']],
    ['alone', '老人满意度为88.23%。', ['warning slip A2 88.23% ↔ 86.23%']],
    ['of others by a longer name', '社区老人满意度为88.23%。', []],
    ['of last year', '2022年老人满意度为88.23%。', []],
    ['that of the other column', '老人满意度为90.22%。', []],
    ['far off', '老人满意度为46.23%。', []],
  ])('%s', (_, sentence, expected) => expect(told('figure-conflict', `${sentence}\n${table}`)).toEqual(expected));
});

describe('a total beside others of its table', () => {
  const table =
    '调查对象|发放（份）|回收（份）|有效（份）\n老人|300|288|276\n家属|200|190|184\n服务人员|50|50|48\n合计|550|528|508';
  const list =
    '设备名称|数量（台）|单价（万元）|金额（万元）\n呼吸机|6|20|120\n麻醉机|2|36|72\n透析机|13|10|130\n合计|21||322';
  it.each<[string, string, string[]]>([
    ['right', `共发放问卷550份，回收528份，其中有效问卷508份。\n${table}`, []],
    ['wrong', `共发放问卷550份，回收528份，其中有效问卷518份。\n${table}`, ['warning slip A2 518份 ↔ 508']],
    ['beside one alone', `共发放问卷550份，回收有效问卷518份。\n${table}`, []],
    ['far off', `共发放问卷550份，回收528份，其中有效问卷400份。\n${table}`, []],
    ['by its unit alone', `共购置设备22台，总金额322万元。\n${list}`, ['warning slip A2 22台 ↔ 21']],
    ['by its unit, of some', `总金额322万元，其中进口设备20台。\n${list}`, []],
    ['by its unit, of one row', `总金额322万元，透析机20台。\n${list}`, ['warning noun A2 20台 ↔ 13']],
    ['by its unit, beside no total', `共购置设备22台，总金额300万元。\n${list}`, []],
  ])('%s', (_, text, expected) => expect(told('figure-conflict', text)).toEqual(expected));
});

describe('the share of a row behind its amount', () => {
  const table =
    '支持方向|安排资金（万元）|占比\n景区建设|1280|40%\n宣传营销|896|28%\n节庆活动|1024|32%\n合计|3200|100%';
  it.each<[string, string, string[]]>([
    ['right', '宣传营销896万元，占28%。', []],
    ['wrong', '宣传营销896万元，占26%。', ['warning slip A2 26% ↔ 28%']],
    ['of another amount of the sentence', '市级安排3446万元，宣传营销896万元，占26%。', []],
    ['of another amount of the row', '宣传营销860万元，占26%。', []],
    ['of something named', '宣传营销896万元，占市级部分的26%。', []],
  ])('%s', (_, sentence, expected) => expect(told('figure-conflict', `${sentence}\n${table}`)).toEqual(expected));
});

describe('more or less than the year before', () => {
  const table = '指标|2022年|2023年\n重污染天数（天）|6|4\n优良天数（天）|298|318';
  it.each<[string, string, number]>([
    ['right', '重污染天数4天，比上年减少2天。', 0],
    ['the other way round', '重污染天数4天，比上年增加2天。', 1],
    ['by another number', '重污染天数4天，比上年增加3天。', 0],
    ['than another year', '重污染天数4天，比2020年增加2天。', 0],
    ['of another thing', '中度污染天数4天，比上年增加2天。', 0],
  ])('%s', (_, sentence, expected) => expect(told('claim-conflict', `${sentence}\n${table}`)).toHaveLength(expected));
});

describe('growth on its own base', () => {
  it.each<[string, string, number]>([
    ['right', '2023年兑付企业297家次，较2022年增加54家次，增长22.22%。', 0],
    ['of what it came to', '2023年兑付企业297家次，较2022年增加54家次，增长18.18%。', 1],
    ['a fall of what it came to', '全年支出33.2万元，比上年减少5.4万元，下降16.27%。', 1],
    ['a fall as it is', '全年支出33.2万元，比上年减少5.4万元，下降13.99%。', 0],
    ['of the year before', '2022年兑付企业297家次，同比增加54家次，增长18.18%。', 0],
  ])('%s', (_, sentence, expected) => expect(told('text-rate', sentence)).toHaveLength(expected));
});

describe('points of all groups', () => {
  const table =
    '一级指标|三级指标|指标值|完成值|分值|得分\n投入|预算执行率|100%|100%|40|40\n产出|改造数量|≥30所|30所|35|35\n效益|覆盖率|≥88%|90%|25|25\n合计||||100|100';
  it.each<[string, string, string[]]>([
    ['right', '指标体系满分100分，其中投入指标40分、产出指标35分、效益指标25分。', []],
    [
      'divided otherwise',
      '指标体系满分100分，其中投入指标40分、产出指标40分、效益指标20分。',
      ['warning slip A2 40分 ↔ 35'],
    ],
    ['of another full mark', '指标体系满分90分，其中投入指标40分、产出指标30分、效益指标20分。', []],
    ['not all of them', '其中产出指标40分、效益指标20分。', []],
  ])('%s', (_, sentence, expected) => expect(told('figure-conflict', `${sentence}\n${table}`)).toEqual(expected));
});

describe('days of two columns', () => {
  const table = (day = '2023年9月2日') =>
    `学校|合同完工日期|实际完工日期\n永和一中|2023年8月25日|${day}\n城北小学|2023年8月20日|2023年8月18日`;
  const rate = (text: string) =>
    `一级指标|三级指标|指标值|完成值|分值|得分\n产出|按期完工率|100%|${text}|50|50\n产出|改造数量|≥2所|2所|50|50\n合计||||100|100`;
  it.each<[string, string, number]>([
    ['as late as it was', `永和一中实际完工日期比合同约定延期8天。\n${table()}`, 0],
    ['a day less, as people count', `永和一中实际完工日期比合同约定延期7天。\n${table()}`, 0],
    ['two days less', `永和一中实际完工日期比合同约定延期6天。\n${table()}`, 1],
    ['put off by agreement', `永和一中经批准延期6天。\n${table()}`, 0],
    ['of another', `城南中学延期6天。\n${table()}`, 0],
  ])('%s', (_, text, expected) => expect(told('date-period', text)).toHaveLength(expected));
  it.each<[string, string, number]>([
    ['all in time', `各校改造完成。\n${table('2023年8月25日')}\n二、得分\n${rate('100%')}`, 0],
    ['one late', `各校改造完成。\n${table()}\n二、得分\n${rate('100%')}`, 1],
    ['not all', `各校改造完成。\n${table()}\n二、得分\n${rate('50%')}`, 0],
    ['put off', `永和一中工期顺延10天。\n${table()}\n二、得分\n${rate('100%')}`, 0],
  ])('the rate of those in time: %s', (_, text, expected) =>
    expect(told('claim-conflict', text)).toHaveLength(expected),
  );
});

describe('days of visits in the line of their stage', () => {
  const stages = (visits: string) =>
    `（一）前期准备阶段（2024年2月19日至3月1日）。收集资料。\n（二）现场评价阶段（2024年3月4日至3月22日）。${visits}\n（三）分析报告阶段（2024年3月25日至4月30日）。撰写报告。`;
  it.each<[string, string, number]>([
    ['within', '其中3月6日核查永和一中、3月22日核查西关小学。', 0],
    ['outside', '其中3月6日核查永和一中、3月29日核查西关小学。', 1],
    ['no visit', '3月29日形成底稿。', 0],
    ['until a day', '截至3月29日核查了西关小学。', 0],
  ])('%s', (_, visits, expected) => expect(told('date-period', stages(visits))).toHaveLength(expected));
});

describe('all of them against some of as many', () => {
  const some = '2023年10个监测断面中，9个达到Ⅲ类及以上水质，比例为90%。';
  it.each<[string, string, number]>([
    ['all', `${some}\n10个水质监测断面全部达到Ⅲ类及以上水质标准。`, 1],
    ['others', `${some}\n12个水质监测断面全部达到Ⅲ类及以上水质标准。`, 0],
    ['another thing said', `${some}\n10个水质监测断面全部完成建设。`, 0],
    ['of another year', `${some}\n2022年10个水质监测断面全部达到Ⅲ类及以上水质标准。`, 0],
    ['a target', `${some}\n要求10个水质监测断面全部达到Ⅲ类及以上水质标准。`, 0],
  ])('%s', (_, text, expected) => expect(told('claim-conflict', text)).toHaveLength(expected));
});

const MONEY =
  '（二）项目资金。区财政局安排专项资金310万元，已全部到位；实际支出286.4万元，结余23.6万元，预算执行率92.39%。';

describe('rows below a caption', () => {
  const list = (caption: string) =>
    `${caption}\n行政村|改造户数（户）\n青岗村|52\n柳溪村|61\n大湾村|38\n石板村|44\n合计|195`;
  it.each<[string, string, number]>([
    [
      'right',
      `（一）项目内容。本镇实施户厕改造和村道绿化，户厕改造涉及4个行政村。\n${MONEY}\n${list('户厕改造分村情况：')}`,
      0,
    ],
    [
      'one more',
      `（一）项目内容。本镇实施户厕改造和村道绿化，户厕改造涉及5个行政村。\n${MONEY}\n${list('户厕改造分村情况：')}`,
      1,
    ],
    [
      'far more',
      `（一）项目内容。本镇实施户厕改造和村道绿化，户厕改造涉及8个行政村。\n${MONEY}\n${list('户厕改造分村情况：')}`,
      0,
    ],
    [
      'of something else',
      `（一）项目内容。本镇实施户厕改造和村道绿化，户厕改造涉及5个行政村。\n${MONEY}\n${list('村道绿化分村情况：')}`,
      0,
    ],
  ])('%s', (_, text, expected) => expect(told('text-sum', text)).toHaveLength(expected));
});

describe('what is left beside a share of the money', () => {
  const money = '当年预算安排5200万元，上年结转320万元，可用资金合计5520万元。\n';
  it.each<[string, string, number]>([
    ['right', '全年拨付补贴资金5106万元，占可用资金的92.5%，年末结转414万元。', 0],
    ['turned', '全年拨付补贴资金5106万元，占可用资金的92.5%，年末结转441万元。', 1],
    ['of another', '全年拨付补贴资金5106万元，占可用资金的92.5%，年末结转520万元。', 0],
  ])('%s', (_, sentence, expected) => expect(told('text-sum', money + sentence)).toHaveLength(expected));
});

describe('the year behind its quarters', () => {
  const table = (rows: string) => `季度|一季度|二季度|三季度|四季度|全年\n${rows}`;
  it.each<[string, string, number]>([
    ['right', '接待观众（人次）|76|109|148|85|418\n其中未成年人（人次）|18|29|49|20|116', 0],
    ['wrong, where another row adds up', '接待观众（人次）|76|109|148|85|428\n其中未成年人（人次）|18|29|49|20|116', 1],
    ['what stands at the end of each', '在编人员（人）|50|52|53|55|55\n服务人次（人次）|100|120|130|140|490', 0],
  ])('%s', (_, rows, expected) => expect(told('table-total', table(rows))).toHaveLength(expected));
});

describe('money of the year before in a column of its own', () => {
  const table = (left: string) =>
    `项目|年初预算（万元）|调整后预算（万元）|上年结转（万元）|全年支出（万元）|年末结转（万元）\n人员经费|842.0|842.0|0.0|842.00|0.00\n项目支出|286.0|428.5|36.0|441.68|${left}`;
  it.each<[string, string, number]>([
    ['left of both', '22.82', 0],
    ['of neither', '28.22', 1],
  ])('%s', (_, left, expected) => expect(told('fund-balance', table(left))).toHaveLength(expected));
});

describe('what arrived before it was accepted', () => {
  const table = (day: string) =>
    `设备|数量（台）|到货日期|验收日期\n呼吸机|6|2023年6月30日|2023年7月14日\n麻醉机|2|2023年10月16日|${day}\n透析机|8|2023年7月5日|2023年7月20日`;
  it.each<[string, string, number]>([
    ['on the same day', '2023年10月16日', 0],
    ['accepted before', '2023年9月28日', 1],
  ])('%s', (_, day, expected) => expect(told('date-period', table(day))).toHaveLength(expected));
});
