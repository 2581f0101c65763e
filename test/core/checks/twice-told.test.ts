/** One figure at two places of a report, and what is said of the whole in other words. */
import { evaluate } from '../../../src/core/evaluate';
import { sheet } from '../reading/typed';

function found(text: string, ...checks: string[]): string[] {
  return evaluate({ sheets: [sheet('报告', text)] })
    .findings.filter(({ check }) => checks.includes(check))
    .map(({ severity, message, stated, computed }) => `${severity} ${message.id} ${stated} ↔ ${computed}`);
}

describe('a figure told twice', () => {
  const FORM = '2023年林业项目绩效评价报告\n';
  it.each<[string, string, string[]]>([
    [
      'a part of one whole',
      '抽查人工造林小班42个，合格39个。\n现场抽查的42个小班中合格小班38个。',
      ['warning figure-conflict.slip 38个 ↔ 39个'],
    ],
    ['… of another whole', '抽查人工造林小班42个，合格39个。\n现场抽查的41个小班中合格小班38个。', []],
    ['… of other things', '抽查人工造林小班42个，合格39个。\n现场抽查的42个样点中合格38个。', []],
    ['… found by another rule', '抽查人工造林小班42个，面积合格39个。\n现场抽查的42个小班中质量合格38个。', []],
    ['… of another year', '2022年抽查小班42个，合格39个。\n2023年抽查小班42个，合格38个。', []],
    [
      'an amount with two digits turned',
      '截至2023年6月30日，已支出8,241.36万元。\n截至2023年6月30日，各县累计支出8,214.36万元。',
      ['warning figure-conflict.slip 8,214.36万元 ↔ 8,241.36万元'],
    ],
    ['… of another kind', '截至2023年6月30日，已支出8,241.36万元。\n截至2023年6月30日，各县累计到位8,214.36万元。', []],
    ['… of another year', '2022年支出8,241.36万元。\n2023年支出8,214.36万元。', []],
    ['… of fewer digits', '截至2023年6月30日，已支出8,241万元。\n截至2023年6月30日，各县累计支出8,214万元。', []],
    ['… of a part', '已支出8,241.36万元。\n其中县级支出8,214.36万元。', []],
    [
      'the same number in another unit',
      '项目投产，新增粮食产能55.20万公斤。\n按面积计算，新增粮食产能55.20万吨。',
      ['warning figure-conflict.slip 55.20万吨 ↔ 55.20万公斤'],
    ],
    ['… and converted', '项目投产，新增粮食产能552吨。\n按面积计算，新增粮食产能55.20万公斤。', []],
  ])('%s', (_, text, expected) => expect(found(FORM + text, 'figure-conflict')).toEqual(expected));

  const ROW = `一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 困难残疾人生活补贴人数 | ≥6300人 | 6428人 | 100 | 100
合计 | | | | 100 | 100
二、完成情况
`;
  it.each<[string, string, string[]]>([
    ['a count of the table', '年末享受困难残疾人生活补贴6,482人。', ['warning figure-conflict.slip 6,482人 ↔ 6428人']],
    ['… as it is', '年末享受困难残疾人生活补贴6,428人。', []],
    ['… of others', '年末享受重度残疾人护理津贴6,482名。', []],
  ])('%s', (_, text, expected) =>
    expect(found(`2023年残疾人补贴项目自评\n${ROW}${text}`, 'figure-conflict')).toEqual(expected),
  );
});

describe('the execution rate among problems', () => {
  const of = (heading: string, rate: string, rest = '') =>
    found(
      `2023年农村公路养护专项资金绩效自评报告\n专项资金支出1,968.75万元，预算执行率93.75%。\n${heading}\n${rest}1.虽然全年预算执行率达到${rate}，但进度偏慢。`,
      'figure-conflict',
    );
  it.each<[string, string[], string[]]>([
    ['otherwise', ['五、问题与建议', '95.73%'], ['warning figure-conflict.differs 95.73% ↔ 93.75%']],
    ['the same', ['五、问题与建议', '93.75%'], []],
    ['rounded', ['五、问题与建议', '93.8%'], []],
    ['proposed', ['五、建议', '95.73%'], []],
    ['behind a proposal', ['五、问题与建议', '95.73%', '建议加快进度。\n'], []],
  ])('%s', (_, [heading = '', rate = '', rest], expected) => expect(of(heading, rate, rest)).toEqual(expected));
});

describe('what all of it was given', () => {
  const TABLE = `2023年高龄津贴发放项目绩效自评报告
一级指标 | 二级指标 | 三级指标 | 分值 | 得分
决策 | 项目立项 | 政策依据 | 40 | 36
产出 | 产出数量 | C102竣工验收合格率 | 60 | 51.5
合计 | | | 100 | 87.5
`;
  const CHECKS = ['score-total', 'figure-conflict', 'count-declared', 'grade-mismatch'];
  it.each<[string, string, string[]]>([
    [
      'behind a long name and other figures',
      '我镇高龄老人生活津贴发放项目全年发放津贴52.36万元，惠及老人418名，自评得分89.5分。',
      ['error score-total.differs 89.5分 ↔ 87.5'],
    ],
    ['… as it is', '我镇高龄老人生活津贴发放项目全年发放津贴52.36万元，惠及老人418名，自评得分87.5分。', []],
    ['… of whom nobody knows', '东街80周岁及以上高龄老人生活津贴发放项目全年发放津贴52.36万元，自评得分89.5分。', []],
    ['… of one of the parts', '我镇80周岁及以上高龄老人生活津贴发放项目全年发放津贴52.36万元，自评得分29.5分。', []],
    ['… of an indicator', '惠及老人418名，该指标自评得分89.5分。', []],
    ['called by the verb', '项目综合评定为78.65分。', ['warning score-total.differs 78.65分 ↔ 87.5']],
    [
      'what is left of an indicator',
      '竣工验收合格率方面，抽查的20处中有5处渗漏，该指标分值60分，扣减后得50分。',
      ['error figure-conflict.differs 50分 ↔ 51.5'],
    ],
    [
      'levels that a system is made of',
      '（二）绩效评价指标体系\n评价指标体系由一级指标2项、二级指标2项、三级指标12项构成，满分100分。',
      ['error count-declared.differs 12项 ↔ 2'],
    ],
    ['… as they are', '（二）绩效评价指标体系\n评价指标体系由一级指标2项、二级指标2项、三级指标2项构成。', []],
    [
      'a grade among proposals',
      '七、结果应用与建议\n（一）本项目评价结果为“优”，建议保持规模。',
      ['error grade-mismatch.differs 优 ↔ 良'],
    ],
    ['… as it is', '七、结果应用与建议\n（一）本项目评价结果为“良”，建议保持规模。', []],
    ['… of others', '七、结果应用与建议\n（一）对评价结果为“优”的项目，建议优先安排。', []],
  ])('%s', (_, text, expected) => expect(found(TABLE + text, ...CHECKS)).toEqual(expected));
});
