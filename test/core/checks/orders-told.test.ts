/** What a sentence says of two figures: above a bound, up or down, at a target or short of it, more points than there are. */
import { foundIn } from './grids';

type Row = [name: string, text: string, found: string[]];

const claims = (text: string) => foundIn('claim-conflict', { 报告文本: `2023年某项目绩效评价报告\n${text}` });
const each = (rows: readonly Row[], found = claims) =>
  it.each(rows)('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

describe('bounds by their names', () =>
  each([
    [
      'above what it is said to keep',
      '采购文件载明最高限价为148万元。\n成交价152.6万元，未超过最高限价。',
      ['warning order A3 未超过最高限价 ↔ 148万元, 152.6万元'],
    ],
    ['as high', '采购文件载明最高限价为148万元。\n成交价148万元，未超过采购文件载明的最高限价。', []],
    [
      'as high, and said to be lower',
      '采购文件载明最高限价为148万元。\n成交价148万元，低于最高限价。',
      ['warning order A3 低于最高限价 ↔ 148万元, 148万元'],
    ],
    [
      'in one sentence',
      '招标控制价500万元，中标价510万元，低于招标控制价。',
      ['warning order A2 低于招标控制价 ↔ 500万元, 510万元'],
    ],
    [
      'two bounds of one name',
      '甲标段最高限价为148万元，乙标段最高限价为200万元。\n成交价152.6万元，未超过最高限价。',
      ['nothing to check'],
    ],
    [
      'a name of two characters is that of many',
      '概算为148万元。\n成交价152.6万元，未超过概算。',
      ['nothing to check'],
    ],
    [
      'twice as far: still one thing',
      '最高限价为148万元。\n成交价296万元，未超过最高限价。',
      ['warning order A3 未超过最高限价 ↔ 148万元, 296万元'],
    ],
    ['farther: another thing', '最高限价为148万元。\n成交价297万元，未超过最高限价。', ['nothing to check']],
    ['another measure', '最高限价为148元。\n全年完成152次，未超过最高限价。', ['nothing to check']],
  ]));

describe('no part is more than its whole', () =>
  each([
    ['less', '全年补贴农机486台，其中拖拉机412台。', ['nothing to check']],
    ['as many', '全年补贴农机486台，其中拖拉机486台。', ['nothing to check']],
    ['more', '全年补贴农机486台，其中拖拉机512台。', ['warning order A2 其中 ↔ 486台, 512台']],
    ['of another measure', '全年补贴农机486台，其中拖拉机512万元。', ['nothing to check']],
    ['of each', '投入资金120万元，其中平均每村150万元。', ['nothing to check']],
  ]));

describe('up and down', () =>
  each([
    ['fell', '近视率由上年的20.3%下降至18.6%。', []],
    ['did not fall', '近视率由上年的18.6%下降至20.3%。', ['warning order A2 下降至 ↔ 18.6%, 20.3%']],
    ['rose', '覆盖率从86%提高到91%。', []],
    ['did not rise', '覆盖率从91%提高到86%。', ['warning order A2 提高到 ↔ 86%, 91%']],
    ['stands still', '办理时限由5天缩短至5天。', ['warning order A2 缩短至 ↔ 5天, 5天']],
    ['with something between', '近视率由18.6%，经干预后下降至20.3%。', ['nothing to check']],
  ]));

describe('a target behind its judgement', () =>
  each([
    ['reached', '满意度为85%，达到85%以上的目标要求。', []],
    [
      'not reached',
      '满意度为84.9%，达到85%以上的目标要求。',
      ['warning judged A2 达到85%以上的目标要求 ↔ 满意度为84.9%'],
    ],
    ['above', '满意度为90%，高于90%的目标值。', []],
    ['below', '满意度为89.9%，高于90%的目标值。', ['warning judged A2 高于90%的目标值 ↔ 满意度为89.9%']],
    [
      'said to be missed',
      '满意度为90%，未达到90%的年度目标。',
      ['warning judged A2 未达到90%的年度目标 ↔ 满意度为90%'],
    ],
    ['missed', '满意度为89.9%，未达到90%的年度目标。', []],
    ['less is better, and nobody says which way', '投诉率为3%，达到5%的目标值。', ['nothing to check']],
    [
      'behind the word for the target',
      '平均到场时间为6.1分钟，控制在目标值6分钟以内。',
      ['warning judged A2 控制在目标值6分钟以内 ↔ 平均到场时间为6.1分钟'],
    ],
    ['… and kept', '平均到场时间为6分钟，控制在目标值6分钟以内。', []],
    ['how much more', '满意度为97.3%，高于目标值2.3个百分点。', ['nothing to check']],
    ['no target', '满意度为88%，低于上年的90%。', ['nothing to check']],
    ['two that are judged', '其中甲镇满意度为88%，均高于90%的目标值。', ['nothing to check']],
    [
      'what it rose to',
      '手术占比由上年的43.1%提高到46.7%，但未达到46%的目标，扣3分。',
      ['warning judged A2 但未达到46%的目标 ↔ 提高到46.7%'],
    ],
    ['… and missed', '手术占比由上年的43.1%提高到45.7%，但未达到46%的目标，扣3分。', []],
    [
      'behind how much it rose',
      '优良路率为86.1%，比上年提高0.5个百分点，未达85.5%目标。',
      ['warning judged A2 未达85.5%目标 ↔ 优良路率为86.1%'],
    ],
    ['… and missed', '优良路率为85.1%，比上年提高0.5个百分点，未达85.5%目标。', []],
    [
      'without the word for it',
      '满意度为86.67%，未达到85%，扣1.3分。',
      ['warning judged A2 未达到85% ↔ 满意度为86.67%'],
    ],
    ['… and missed', '满意度为81.67%，未达到85%，扣1.3分。', []],
    ['… of some', '满意度为86.67%，未达到85%的有3个村。', ['nothing to check']],
    ['how much it rose, and what it did not reach', '覆盖率提高90%，未达到85%。', ['nothing to check']],
    ['fewer days are better', '平均住院日为8.1天，未达到8天的目标。', ['nothing to check']],
    ['a little below', '取证率84.97%，略低于85%的目标。', []],
    ['… and above', '取证率85.97%，略低于85%的目标。', ['warning judged A2 略低于85%的目标 ↔ 取证率85.97%']],
  ]));

describe('a target between its result and the verdict', () =>
  each([
    [
      'missed',
      '及时报告率为93.8%，年度目标值为不低于95%，已完成年度目标。',
      ['warning judged A2 已完成年度目标 ↔ 及时报告率为93.8%'],
    ],
    ['kept', '及时报告率为95%，年度目标值为不低于95%，已完成年度目标。', []],
    ['of something else', '及时报告率为93.8%，接种率目标值为不低于95%，已完成年度目标。', ['nothing to check']],
    ['of another year', '2022年及时报告率为93.8%，2023年目标值为不低于95%，已完成年度目标。', ['nothing to check']],
  ]));

describe('points', () =>
  each(
    [
      ['all of them', '1.资金管理。该指标分值为10分，评价得分10分。', []],
      ['more', '1.资金管理。该指标分值为10分，评价得分10.1分。', ['error told A2 10.1分 ↔ 10分']],
      ['of two clauses', '该指标分值为10分；产出指标评价得分28分。', ['nothing to check']],
    ],
    (text) => foundIn('score-range', { 报告文本: `2023年某项目绩效评价报告\n${text}` }),
  ));

describe('points to be had', () =>
  each(
    [
      ['a hundred', '指标体系满分100分，由四个一级指标构成，其中：决策20分、过程20分、产出35分、效益25分。', []],
      [
        'more',
        '指标体系满分100分，由四个一级指标构成，其中：决策20分、过程20分、产出35分、效益30分。',
        ['error differs A2 100分 ↔ 105分'],
      ],
    ],
    (text) => foundIn('text-sum', { 报告文本: `2023年某项目绩效评价报告\n${text}` }),
  ));

describe('two figures by their names', () => {
  const TOLD = '年初预算为86.30万元，支出决算为88.15万元';
  const wrong = (words: string, ...figures: string[]) => [`warning order A2 ${words} ↔ ${figures.join(', ')}`];
  const falls = wrong('决算数小于年初预算数', '86.30万元', '88.15万元');
  each([
    ['with its reason', `${TOLD}，决算数小于年初预算数的主要原因是年中人员减少。`, falls],
    ['with a figure in the reason', `${TOLD}，决算数小于年初预算数的原因：减少3人。`, falls],
    ['behind a rate', `${TOLD}，完成年初预算的102.14%，决算数小于年初预算数，主要是减员。`, falls],
    ['in the next sentence', `${TOLD}，完成年初预算的102.14%。决算数小于年初预算数的主要原因是减员。`, falls],
    [
      'against',
      `${TOLD}，决算数较年初预算数减少，主要是减员。`,
      wrong('决算数较年初预算数减少', '86.30万元', '88.15万元'),
    ],
    [
      'the budget that is meant',
      '年初预算80万元，调整预算90万元，支出决算85万元，决算数小于年初预算数的原因是减员。',
      wrong('决算数小于年初预算数', '80万元', '85万元'),
    ],
    ['as it is', `${TOLD}，决算数大于年初预算数的主要原因是年中增员。`, []],
    [
      'of two budgets',
      '年初预算80万元，调整预算90万元，支出决算85万元，决算数小于预算数的原因是减员。',
      ['nothing to check'],
    ],
    ['another budget', `${TOLD}，决算数小于全年预算数的原因是减员。`, ['nothing to check']],
    ['a part', `${TOLD}，其中人员经费决算数小于年初预算数的原因是减员。`, ['nothing to check']],
    ['another year', `${TOLD}，决算数小于上年决算数的原因是减员。`, ['nothing to check']],
    ['denied', `${TOLD}，决算数不小于年初预算数。`, ['nothing to check']],
    ['on a condition', `${TOLD}，若决算数小于年初预算数应说明原因。`, ['nothing to check']],
  ]);
});

describe('targets in the text, and that all was done as planned', () => {
  const ALL = '项目各项任务均已按计划完成。\n';
  const missed = ['warning reached A2 项目各项任务均已按计划完成 ↔ 846人'];
  each([
    ['short of it', `${ALL}培训人数年度指标值为不少于900人，全年实际完成值846人。`, missed],
    ['called as it was planned', `${ALL}培训人数计划不少于900人，实际培训846人。`, missed],
    ['just reached', `${ALL}培训人数年度指标值为不少于900人，全年实际完成值900人。`, ['nothing to check']],
    ['of another year', `${ALL}2022年培训人数年度指标值为不少于900人，全年实际完成值846人。`, ['nothing to check']],
    ['of last year', `${ALL}上年培训人数年度指标值为不少于900人，全年实际完成值846人。`, ['nothing to check']],
    ['of half a year', `${ALL}培训人数年度指标值为不少于900人，一季度实际完成值846人。`, ['nothing to check']],
    ['of something else', `${ALL}计划培训不少于900人，实际培训教师46人。`, ['nothing to check']],
  ]);
});
