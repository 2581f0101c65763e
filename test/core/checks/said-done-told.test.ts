/** What is said to be done or reached, by its name or its number, against what is told elsewhere. */
import { foundIn } from './grids';

type Row = [text: string, found: string[]];

const found = (text: string) => foundIn('claim-conflict', { 报告文本: `2023年某项目绩效评价报告\n${text}` });

/** Lines are paragraphs. */
function each(rows: readonly Row[]): void {
  it.each(rows)('%s', (text, expected) => expect(found(text)).toEqual(expected));
}

const NOTHING = ['nothing to check'];

describe('claim-conflict: all of them, and some that are not', () =>
  each([
    [
      '120个路口已全部完成改造，完成率100%。\n截至评价日仍有8个路口未改造。',
      ['warning against A2 120个路口已全部完成改造 ↔ 截至评价日仍有8个路口未改造'],
    ],
    [
      '120个路口已全部完成改造。\n8个路口未完成改造。',
      ['warning against A2 120个路口已全部完成改造 ↔ 8个路口未完成改造'],
    ],
    // Another deed, another thing, another time, put right since.
    ['120个路口已全部完成改造。\n仍有8个路口未接入平台。', NOTHING],
    ['120个路口已全部完成改造。\n仍有8个站点未改造。', NOTHING],
    ['120个路口已全部完成改造。\n2023年6月底，仍有8个路口未改造。', NOTHING],
    ['120个路口已全部完成改造。\n仍有8个路口未改造，目前已整改完毕。', NOTHING],
    ['计划120个路口未全部完成改造。\n仍有8个路口未改造。', NOTHING],
    ['8个路口已全部完成改造。\n仍有8个路口未改造。', NOTHING],
    // Some of them, in one sentence with all of them.
    [
      '时效：24个项目中18个按期完工，5个延期完工，1个未完工。\n2.24个项目虽已全部完工，但仍有遗留。',
      ['warning against A3 24个项目虽已全部完工 ↔ 1个未完工'],
    ],
    ['24个项目中18个按期完工，5个延期完工，1个未完工。\n20个项目虽已全部完工。', NOTHING],
    ['24个项目中18个按期完工，5个延期完工，1个未完工。\n24个村虽已全部完工。', NOTHING],
    ['24个项目中18个按期完工，5个延期完工，1个未完工。\n除1个项目外，24个项目均已完工。', NOTHING],
    ['截至9月底，24个项目中18个按期完工，1个未完工。\n24个项目均已完工。', NOTHING],
    ['24个项目中18个按期完工，1个未完工。\n24个项目均已于2024年6月完工。', NOTHING],
    [
      '核查处置：222批次中尚有12批次未办结，处置率94.59%。\n不合格产品核查处置虽已全部办结，但用时偏长。',
      ['warning against A3 不合格产品核查处置虽已全部办结 ↔ 核查处置：222批次中尚有12批次未办结'],
    ],
    ['核查处置：222批次中尚有12批次未办结。\n信访件虽已全部办结。', NOTHING],
    ['核查处置：222批次中尚有12批次未办结。\n立案的核查处置已全部移交。', NOTHING],
    [
      '抽样的52家次中，项目已通过验收48家次，验收通过率92.31%。\n抽样的52家次项目已全部通过验收。',
      ['warning against A3 抽样的52家次项目已全部通过验收 ↔ 项目已通过验收48家次，验收通过率92.31%'],
    ],
    ['抽样的52家次中，项目已通过验收48家次，验收通过率92.31%。\n抽样的48家次项目已全部通过验收。', NOTHING],
  ]));

describe('claim-conflict: all of them on time, and one that was late', () => {
  const LOTS = '各标段均按合同工期完成';
  const EVENTS = '全年12场活动全部按计划时间举办';
  each([
    [`实际于2023年6月18日完工，延期180天，其余3个标段按期完工，${LOTS}。`, [`warning against A2 ${LOTS} ↔ 延期180天`]],
    [`${LOTS}。\n管网二标段延期180天。`, [`warning against A2 ${LOTS} ↔ 管网二标段延期180天`]],
    [
      `所有标段均已按期完工。\n1个标段晚于合同工期1天完工。`,
      ['warning against A2 所有标段均已按期完工 ↔ 1个标段晚于合同工期1天完工'],
    ],
    [`冰雪节1场活动因气温偏高推迟9天，${EVENTS}。`, [`warning against A2 ${EVENTS} ↔ 冰雪节1场活动因气温偏高推迟9天`]],
    [`12场中11场按计划举办，1场推迟。\n${EVENTS}。`, [`warning against A3 ${EVENTS} ↔ 1场推迟`]],
    // The others, another deed, agreed, of something else, of one place, as many, another time.
    ['实际于2023年6月18日完工，延期180天，其余3个标段均按合同工期完成。', NOTHING],
    ['除管网二标段外，各标段均按合同工期完成。\n管网二标段延期180天。', NOTHING],
    ['各标段均按合同工期完成招标。\n管网二标段延期180天。', NOTHING],
    [`${LOTS}。\n管网二标段经批准延期180天。`, NOTHING],
    [`${LOTS}。\n设备到货延期20天。`, NOTHING],
    [`${LOTS}。\n管网二标段提前20天完工。`, NOTHING],
    [`青山镇12场活动全部按计划时间举办。\n冰雪节1场活动推迟9天。`, NOTHING],
    [`${EVENTS}。\n12场活动推迟9天。`, NOTHING],
    [`10场中9场按计划举办，1场推迟。\n${EVENTS}。`, NOTHING],
    [`${EVENTS}。\n上年1场活动推迟9天。`, NOTHING],
    [`${EVENTS}。\n1次活动推迟9天。`, NOTHING],
    [`确保${EVENTS}。\n1场活动推迟9天。`, NOTHING],
    [`${LOTS}，得满分；每延期1天扣1分。`, NOTHING],
  ]);
});

describe('claim-conflict: an indicator that is said to be reached', () => {
  const TABLE = `
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    产出指标 | 质量指标 | 数据有效捕获率 | ≥95% | 93.6% | 50 | 49
    效益指标 | 满意度指标 | 公众满意度 | ≥90% | 92% | 50 | 50
  `;
  it.each<Row>([
    [
      '数据有效捕获率等质量指标均达到年度目标值。',
      ['warning judged A2 数据有效捕获率等质量指标均达到年度目标值 ↔ 数据有效捕获率93.6%'],
    ],
    ['公众满意度达到年度目标值。', []],
    ['数据有效捕获率未达到年度目标值。', NOTHING],
    ['重点站数据有效捕获率达到年度目标值。', NOTHING],
    ['数据有效捕获率力争达到年度目标值。', NOTHING],
  ])('%s', (text, expected) =>
    expect(foundIn('claim-conflict', { 自评表: TABLE, 报告文本: `一、分析\n${text}` })).toEqual(expected),
  );
});

describe('claim-conflict: figures and the targets behind them', () =>
  each([
    [
      '基地实训设备年均使用时长为712学时，达到800学时的目标。',
      ['warning judged A2 达到800学时的目标 ↔ 基地实训设备年均使用时长为712学时'],
    ],
    ['基地实训设备年均使用时长为812学时，达到800学时的目标。', []],
    // Less is better.
    ['故障平均响应时间3.2小时，优于4小时的目标要求。', []],
    [
      '故障平均响应时间4.2小时，优于4小时的目标要求。',
      ['warning judged A2 优于4小时的目标要求 ↔ 故障平均响应时间4.2小时'],
    ],
    // Nobody says which way is better.
    ['细颗粒物平均浓度为32微克，优于35微克的目标要求。', NOTHING],
    // What it rose by is not what was to be reached.
    ['优良中等路比例为86.40%，较上年的82.10%提高4.3个百分点，高于85%的目标值。', []],
  ]));
