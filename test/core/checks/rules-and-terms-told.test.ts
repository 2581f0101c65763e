/** Points by a rule, rows of small tables, days of stages, terms of so many days, means of years, and what is held back of a price. */
import { foundIn } from './grids';

const found = (check: string, text: string) => foundIn(check, { 报告文本: `2023年某项目绩效评价报告\n${text}` });

describe('points that a rule takes off', () => {
  const rule = '4.发放及时率（4分）。及时率达到100%得满分，每低1个百分点扣0.5分，扣完为止。';
  it.each<[string, string, string[]]>([
    ['right', `${rule}按时发放470笔，及时率94.00%，得1分。`, []],
    ['wrong', `${rule}按时发放470笔，及时率94.00%，得3分。`, ['warning formula A2 3分 ↔ 1.00']],
    ['no points at all', `${rule}及时率91.00%，得0分。`, ['nothing to check']],
    ['part of a point as a whole one', `${rule}及时率97.50%，得2.5分。`, []],
    ['part of a point as none', `${rule}及时率97.50%，得3分。`, []],
    ['part of a point as it is', `${rule}及时率97.50%，得2.75分。`, []],
    ['neither', `${rule}及时率97.50%，得2.25分。`, ['warning formula A2 2.25分 ↔ 2.75']],
    ['more taken off', `${rule}及时率97.50%，另扣0.25分，得2.25分。`, ['nothing to check']],
    ['two rates', `${rule}一期及时率97.50%，二期及时率96.00%，得2.25分。`, ['nothing to check']],
    ['bands', `${rule}低于60%以下不计。及时率97.50%，得2.25分。`, ['nothing to check']],
    ['above the target', `${rule}及时率100%，得3分。`, ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found('text-rate', text)).toEqual(expected));
});

describe('what came of a row of a small table', () => {
  const texts = Array.from(
    { length: 5 },
    (_, at) =>
      `第${String(at + 1)}段说明项目的组织实施情况、制度建设情况和资金管理情况，总体上符合有关办法的规定，没有发现违规问题。`,
  ).join('\n');
  const table =
    '一级指标|分值|得分\n决策|20|18\n过程|20|19\n产出|35|30\n效益|25|22\n合计|100|89\n指标|目标值|实际值\n道路洁净达标率|≥95%|87.50%\n公众满意度|≥90%|86.25%';
  const told = (sentence: string) => found('figure-conflict', `${texts}\n${sentence}\n${table}`);
  it.each<[string, string, string[]]>([
    ['right', '公众满意度为86.25%，低于目标值。', []],
    ['wrong', '公众满意度为87.63%，低于目标值。', ['warning slip A7 87.63% ↔ 86.25%']],
    ['the target', '公众满意度为90%，是年初确定的。', []],
    ['of the year before', '上年公众满意度为87.63%。', []],
    ['of one place', '青石镇公众满意度为87.63%。', []],
    ['of others by a longer name', '商户公众满意度为87.63%。', []],
    ['far off', '公众满意度为46.25%，样本不足。', []],
  ])('%s', (_, sentence, expected) =>
    expect(told(sentence).filter((line) => line !== 'nothing to check')).toEqual(expected),
  );
});

describe('days of a stage', () => {
  const stage = '评价工作自2024年3月18日启动，4月3日至4月26日为现场评价阶段，6月底前完成报告。';
  const stages = '1.前期准备（2024年4月1日至4月12日）：收集资料。\n2.现场评价（2024年4月15日至5月10日）：核查凭证。\n';
  const table = (day: string) =>
    `表2 现场核查安排\n序号|核查单位|核查日期\n1|市数据中心|2024年4月16日\n2|市信用中心|${day}`;
  it.each<[string, string, string[]]>([
    ['within', `${stage}在现场评价阶段，评价组于2024年4月18日到4所学校实地查看。`, []],
    [
      'outside',
      `${stage}在现场评价阶段，评价组于2024年6月18日到4所学校实地查看。`,
      ['warning stage A2 评价组于2024年6月18日到4所学校实地查看 ↔ 4月3日至4月26日为现场评价阶段'],
    ],
    ['another stage', `${stage}在资料复核阶段，评价组于2024年6月18日到4所学校实地查看。`, ['nothing to check']],
    ['a table within', stages + table('2024年5月10日'), []],
    [
      'a table outside',
      stages + table('2024年5月18日'),
      ['warning stage C7 2024年5月18日 ↔ 现场评价（2024年4月15日至5月10日）'],
    ],
    ['a table of another year', stages + table('2023年5月18日'), []],
    ['a table of papers', stages + table('2024年5月18日').replace('现场核查安排', '资料清单'), ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found('date-period', text)).toEqual(expected));
});

describe('a term of so many days', () => {
  const claim = '工程按照合同约定的工期内完成施工任务，得5分。';
  const built = (days: string, end: string, more = '') =>
    `施工合同约定工期${days}日历天。\n2022年4月1日开工，${end}完工。${more}\n${claim}`;
  it.each<[string, string, boolean]>([
    ['in time', built('180', '2022年9月28日'), false],
    ['a day late', built('180', '2022年9月29日'), true],
    ['late', built('180', '2022年12月20日'), true],
    ['put off', built('180', '2022年12月20日', '经批准工期顺延90天。'), false],
    ['not put off', built('180', '2022年12月20日', '施工期间未办理工期顺延手续。'), true],
    ['two terms', `${built('180', '2022年12月20日')}\n监理合同工期300日历天。`, false],
    ['accepted only', '施工合同约定工期180日历天。\n2022年4月1日开工，2022年12月20日通过竣工验收。\n' + claim, false],
    [
      'delivered late',
      '2023年3月20日签订采购合同，约定合同签订后90日内交付。\n车辆于2023年8月15日交付，在合同约定时间内按期交付。',
      true,
    ],
    [
      'delivered in time',
      '2023年3月20日签订采购合同，约定合同签订后90日内交付。\n车辆于2023年6月15日交付，在合同约定时间内按期交付。',
      false,
    ],
  ])('%s', (_, text, isFound) =>
    expect(found('claim-conflict', text).some((line) => line.startsWith('warning judged'))).toBe(isFound),
  );
});

describe('means of years', () => {
  it.each<[string, string, string[]]>([
    ['right', '三年火灾亡人数分别为7人、5人、3人，年均5人。', []],
    ['wrong', '三年火灾亡人数分别为7人、5人、3人，年均4人。', ['warning differs A2 4人 ↔ 5人']],
    ['rounded either way', '三年火灾亡人数分别为7人、5人、2人，年均4人。', []],
    ['growth', '三年产值分别为700万元、500万元、300万元，年均下降400万元。', ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found('text-sum', text)).toEqual(expected));
});

describe('a verdict behind parts', () => {
  const lead = '目标为网络安全事件不超过4起，';
  it.each<[string, string, boolean]>([
    ['kept', `${lead}实际发生4起，其中一季度1起、二季度3起，完成年度目标，得5.00分。`, false],
    ['not kept', `${lead}实际发生6起，其中一季度1起、二季度5起，完成年度目标，得5.00分。`, true],
    ['said to be missed', `${lead}实际发生6起，其中一季度1起、二季度5起，未完成年度目标，得2.00分。`, false],
  ])('%s', (_, text, isFound) =>
    expect(found('claim-conflict', text).some((line) => line.startsWith('warning judged'))).toBe(isFound),
  );
});

describe('what is held back of a price', () => {
  const price = '防水维修合同价260.00万元，未发生变更。';
  it.each<[string, string, string[]]>([
    ['right', `${price}竣工后按合同价的3%预留质量保证金7.80万元。`, []],
    ['wrong', `${price}竣工后按合同价的3%预留质量保证金8.70万元。`, ['warning formula A2 8.70万元 ↔ 7.80']],
    ['two prices', `${price}另一合同价120.00万元。竣工后按合同价的3%预留质量保证金8.70万元。`, ['nothing to check']],
    ['another price', `${price}竣工后按结算价的3%预留质量保证金8.70万元。`, ['nothing to check']],
    ['in all', `${price}竣工后按合同价的3%累计预留质量保证金8.70万元。`, ['nothing to check']],
  ])('%s', (_, text, expected) => expect(found('text-rate', text)).toEqual(expected));
});

describe('rates behind what was to come', () => {
  it.each<[string, string, boolean]>([
    ['right', '项目计划安排资金720万元，截至评价基准日实际到位684万元，资金到位率95%。', false],
    ['wrong', '项目计划安排资金720万元，截至评价基准日实际到位684万元，资金到位率97%。', true],
  ])('%s', (_, text, isFound) =>
    expect(found('text-rate', text).some((line) => line.startsWith('warning'))).toBe(isFound),
  );
});
