/** All of it is done, none of it was late, each is above: and another place of the report that says otherwise. */
import { evaluate } from '../../../src/core/evaluate';
import { sheet } from '../reading/typed';

const FORM = '2023年某建设项目绩效评价报告\n';

function found(text: string, check = 'claim-conflict'): string[] {
  return evaluate({ sheets: [sheet('报告', FORM + text)] })
    .findings.filter((finding) => finding.check === check)
    .map(({ severity, message, stated, computed }) => `${severity} ${message.id} ${stated} ↔ ${computed}`);
}

describe('all are finished, and some stand unfinished', () => {
  const ALL = '截至2023年12月底，38所学校已全部竣工并交付使用。\n';
  const SAID = '38所学校已全部竣工并交付使用';
  it.each<[string, string, string[]]>([
    [
      'some of the same things',
      `${ALL}甲校等3所学校因拆迁，主体工程仍未封顶。`,
      [`warning claim-conflict.against ${SAID} ↔ 甲校等3所学校因拆迁，主体工程仍未封顶`],
    ],
    [
      '… on the last day',
      `${ALL}截至2023年12月31日，3所学校仍未完工。`,
      [`warning claim-conflict.against ${SAID} ↔ 3所学校仍未完工`],
    ],
    ['… before it', `${ALL}截至2023年9月底，3所学校仍未完工。`, []],
    ['… and since', `${ALL}3所学校一度仍未完工，已于2023年11月30日完工。`, []],
    ['other things', `${ALL}3所幼儿园仍未完工。`, []],
    ['as many', `${ALL}38所学校仍未完工。`, []],
    ['not when they were due', `${ALL}3所学校未按期完工。`, []],
    [
      'a piece of one of them',
      '三个标段均已于2023年11月底前全部完工。\n第3标段受拆迁影响，至2023年12月31日仍有1.8公里护岸没有完工。',
      ['warning claim-conflict.against 三个标段均已于2023年11月底前全部完工 ↔ 至2023年12月31日仍有1.8公里护岸没有完工'],
    ],
    [
      '… of none of them',
      '三个标段均已于2023年11月底前全部完工。\n配套工程受拆迁影响，至2023年12月31日仍有1.8公里护岸没有完工。',
      [],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('none, and some', () => {
  const NONE = '基础养老金按月拨付到账，无一人延迟。\n';
  const SOME = '核查发现，有37人的基础养老金延迟1至3个月到账。';
  it.each<[string, string, string[]]>([
    ['of one thing', NONE + SOME, ['warning claim-conflict.against 无一人延迟 ↔ 有37人的基础养老金延迟1至3个月到账']],
    ['of another', `${NONE}核查发现，有37人的体检延迟1至3个月。`, []],
    ['counted otherwise', `${NONE}核查发现，有37笔基础养老金延迟1至3个月到账。`, []],
    ['of another year', `${NONE}2021年，有37人的基础养老金延迟1至3个月到账。`, []],
    ['less than before', `${NONE}上年有37人的基础养老金延迟到账。`, []],
    ['none at all', '基础养老金按月拨付到账，无一人例外。\n有37人的基础养老金延迟到账。', []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('each of them above, and the table below', () => {
  const TABLE = (last: string) =>
    `\n社区 | 海韵 | 滨涛 | 金岭 | 龙溪\n分类准确率（%） | 94.20 | 93.50 | 92.80 | ${last}\n投放点（座） | 36 | 31 | 34 | 28`;
  it.each<[string, string, string[]]>([
    [
      'one below',
      `4个社区准确率均超过90%。结果如下：${TABLE('87.60')}`,
      ['warning claim-conflict.against 社区准确率均超过90% ↔ 龙溪 87.6'],
    ],
    ['all above', `4个社区准确率均超过90%。结果如下：${TABLE('90.60')}`, []],
    ['most of them', `大部分社区准确率均超过90%。结果如下：${TABLE('87.60')}`, []],
    ['fewer than the table has', `3个社区准确率均超过90%。结果如下：${TABLE('87.60')}`, []],
    ['another rate', `4个社区参与率均超过90%。结果如下：${TABLE('87.60')}`, []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('in time, and reached', () => {
  it.each<[string, string, string[]]>([
    [
      'a rate of what was late',
      '幼儿园应于2023年10月底前完成竣工验收，实际于2023年12月18日完成竣工验收，按期完成率100%。',
      ['warning claim-conflict.judged 按期完成率100% ↔ 实际于2023年12月18日完成竣工验收'],
    ],
    [
      '… of what was not',
      '幼儿园应于2023年10月底前完成竣工验收，实际于2023年9月18日完成竣工验收，按期完成率100%。',
      [],
    ],
    ['another rate', '幼儿园应于2023年10月底前完成竣工验收，实际于2023年12月18日完成竣工验收，按期完成率90%。', []],
    [
      'a bound between the verdict and its target',
      '设备平均在线率97.25%，完成了不低于98%的年度指标。',
      ['warning claim-conflict.judged 完成了不低于98%的年度指标 ↔ 设备平均在线率97.25%'],
    ],
    ['… that was reached', '设备平均在线率98.25%，完成了不低于98%的年度指标。', []],
    [
      'below what it is to be controlled to',
      '单位成本控制目标为不高于3.35元/千克，实际单位成本3.42元/千克，低于控制目标。',
      ['warning claim-conflict.judged 低于控制目标 ↔ 实际单位成本3.42元/千克'],
    ],
    ['… and so it is', '单位成本控制目标为不高于3.35元/千克，实际单位成本3.32元/千克，低于控制目标。', []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  const DUE = '合同约定2023年3月15日进场，9月10日前完成建设。';
  it.each<[string, string, string[]]>([
    [
      'late told as early',
      `${DUE}实际于2023年10月5日完成初验，较合同约定提前25天。`,
      ['warning date-period.delay 较合同约定提前25天 ↔ 延期25天'],
    ],
    ['late told as late', `${DUE}实际于2023年10月5日完成初验，较合同约定延期25天。`, []],
    [
      'early told as late',
      `${DUE}实际于2023年8月16日完成初验，较合同约定延期25天。`,
      ['warning date-period.delay 较合同约定延期25天 ↔ 提前25天'],
    ],
    ['of another length', `${DUE}实际于2023年10月5日完成初验，较计划提前12天。`, []],
  ])('%s', (_, text, expected) => expect(found(text, 'date-period')).toEqual(expected));

  const SIGNED = (day: string) =>
    `标段 | 中标价（万元） | 合同签订日期 | 竣工验收日期\n一标段 | 157.20 | 2023年5月10日 | 2023年8月31日\n二标段 | 130.35 | 2023年5月12日 | 2023年9月5日\n三标段 | 98.85 | ${day} | 2023年5月26日`;
  it('accepted before it was signed', () => {
    expect(found(SIGNED('2023年5月18日'), 'date-period')).toEqual([]);
    expect(found(SIGNED('2023年6月18日'), 'date-period')).toEqual([
      'warning date-period.order 竣工验收日期2023年5月26日 ↔ 合同签订日期2023年6月18日',
    ]);
  });
});

describe('all of it is done, and a rate shows of how many it was not', () => {
  const claim = '成效明显。27处水毁点位均在24小时内设置警示标志，年底前全部修复并恢复双向通行。\n';
  const SAID = 'warning claim-conflict.against 年底前全部修复并恢复双向通行 ↔ 年底前修复25处，完成率92.59%';
  it.each<[string, string, string[]]>([
    ['some of as many', `${claim}全年核定水毁点位27处；年底前修复25处，完成率92.59%。`, [SAID]],
    ['some of others', `${claim}全年核定桥梁病害38处；年底前修复25处，完成率65.79%。`, []],
    ['another deed', `${claim}全年核定水毁点位27处；年底前开工25处，开工率92.59%。`, []],
    ['all', `${claim}全年核定水毁点位27处；年底前修复27处，完成率100%。`, []],
    ['a goal', `绩效目标。27处水毁点位年内全部修复。\n全年修复25处，完成率92.59%。`, []],
    ['a mean', `27处点位平均修复3天。\n全年修复25处，完成率92.59%。`, []],
    ['of the same paragraph', `27处点位全部修复。其中及时修复25处，及时率92.59%。`, []],
    ['the rest was done as well', `${claim}年底前修复25处，完成率92.59%，其余2处也已修复。`, []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});
