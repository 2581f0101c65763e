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
  ]));

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
