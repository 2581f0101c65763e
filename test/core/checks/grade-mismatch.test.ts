import { foundIn, saidIn } from './grids';
import { fact, found, project } from './support';

describe('grade-mismatch', () => {
  it.each<[string, string, string, string[]]>([
    ['优 from 90', '90', '优', []],
    ['良 below 90', '89.99', '良', []],
    ['中 from 60', '60', '中', []],
    ['差 below 60', '59.5', '差', []],
    ['优 with 85', '85', '优', ['error differs Z101 优 ↔ 良']],
    ['a synonym', '85', '优秀', ['error differs Z101 优秀 ↔ 良']],
    ['a synonym that fits', '92', '优秀', []],
    ['in quotation marks', '99.48', '“优”', []],
    ['labelled', '99.48', '等级：优', []],
    ['合格 may be anything from 60', '85', '合格', ['nothing to check']],
    ['90.00 is 90', '90.00', '良', ['error differs Z101 良 ↔ 优']],
    ['zero', '0', '差', []],
    ['negative', '-5', '差', []],
    ['no score', '', '优', ['nothing to check']],
    ['an unreadable score', '#REF!', '优', ['nothing to check']],
    ['no grade', '90', '', ['nothing to check']],
    ['not applicable', '90', '/', ['nothing to check']],
  ])('%s', (_, score, grade, expected) => {
    const quantity = score.startsWith('#')
      ? { kind: 'unreadable' as const, text: score, reason: 'error-cell' as const }
      : undefined;
    const total = { ...fact('score', score), ...(quantity && { quantity }) };
    expect(found('grade-mismatch', project({ facts: [fact('grade', grade), total] }))).toEqual(expected);
  });

  it('reads the score against the declared full mark', () => {
    const facts = [fact('grade', '优'), fact('score', '110'), fact('points', '120')];
    expect(found('grade-mismatch', project({ facts }))).toEqual([]);
    expect(
      found('grade-mismatch', project({ facts: [...facts.slice(0, 1), fact('score', '100'), fact('points', '120')] })),
    ).toEqual(['error differs Z101 优 ↔ 良']);
  });

  it('reads the total of all, and not the row that leaves out the money', () => {
    const form = (score: string) => `
项目名称 | 甲 | | | |
项目资金（万元） | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
年度资金总额 | 100 | 85 | 10 | 85% | 8.5
一级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
产出指标 | 修路 | 5公里 | 5公里 | 90 | ${score}
合计 | | | | 90 | ${score}
总分 | | | | 100 | ${String(Number(score) + 8.5)}
自评等级 | 良`;
    expect(foundIn('grade-mismatch', { 自评表: form('80.1') })).toEqual([]);
    expect(foundIn('grade-mismatch', { 自评表: form('81.5') })).toEqual([expect.stringContaining('良')]);
  });

  it('names the cell of the total', () => {
    const form = `
      2023年项目支出绩效自评表
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 甲 | 5个 | 5个 | 60 | 58
      效益指标 | 社会效益 | 乙 | 5个 | 5个 | 40 | 40
      总分 | | | | | 100 | 98
      评价等级 | 良`;
    expect(saidIn('grade-mismatch', { 自评表: form })).toEqual(['等级写的是“良”，G5 的总分 98（满分 100）应为“优”。']);
  });

  it('takes the sum of the scores where no total is stated', () => {
    const indicators = 'name | points | score\n甲 | 60 | 50\n乙 | 40 | 35';
    expect(found('grade-mismatch', project({ indicators, facts: [fact('grade', '优')] }))).toEqual([
      'error differs-sum Z101 优 ↔ 良',
    ]);
  });

  it('leaves totals that contradict each other to score-total', () => {
    const facts = [fact('grade', '优'), fact('score', '92'), fact('score', '85')];
    expect(found('grade-mismatch', project({ facts }))).toEqual([]);
  });
});

describe('grade-mismatch by the scale of the report', () => {
  const OWN = '评分等级：85分以上为优秀，75-85分为良好，60-75分为合格，60分以下为不合格。';
  const STRICT = '结果分为：优秀（95≤得分≤100）、良好（85≤得分<95）、一般（60≤得分<85）、较差（得分<60）。';
  const found = (...lines: string[]) =>
    foundIn('grade-mismatch', { 报告文本: ['2023年某项目绩效评价报告', ...lines].join('\n') });

  it.each<[string, string, string, string[]]>([
    ['what fits it, though not the regulation', OWN, '综合得分87分，评价等级为“优秀”。', []],
    ['neither', OWN, '综合得分78分，评价等级为“优秀”。', ['error own A3 优秀 ↔ 良好']],
    ['the regulation alone', OWN, '综合得分87分，评价等级为“良好”。', ['warning own A3 良好 ↔ 优秀']],
    ['a word of the scale alone', OWN, '综合得分78分，评价等级为“合格”。', ['error own A3 合格 ↔ 良好']],
    ['… that fits', OWN, '综合得分70分，评价等级为“合格”。', []],
    ['on a bound', OWN, '综合得分75分，评价等级为“合格”。', []],
    ['figures behind the words', STRICT, '综合得分92分，评价等级为“优秀”。', ['warning own A3 优秀 ↔ 良好']],
    ['… that fit', STRICT, '综合得分92分，评价等级为“良好”。', []],
    ['another word for a grade of it', STRICT, '综合得分92分，评价等级为“差”。', ['error own A3 差 ↔ 良好']],
    ['a word that it does not have', STRICT, '综合得分92分，评价等级为“合格”。', ['nothing to check']],
    [
      'inclusions said',
      '按90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差划分等级。',
      '综合得分85分，绩效等级为“优”。',
      ['error own A3 优 ↔ 良'],
    ],
  ])('%s', (_, scale, told, expected) => expect(found(scale, told)).toEqual(expected));

  it.each([
    ['bands that leave points out', '评分等级：85分以上为优秀，70-80分为良好，60分以下为不合格。'],
    ['the scale of somebody else', '物业公司考核得分85分以上为优秀，75-85分为良好，60-75分为合格，60分以下为不合格。'],
  ])('does not go by %s', (_, scale) => {
    expect(found(scale, '综合得分92分，评价等级为“优秀”。')).toEqual([]);
    expect(found(scale, '综合得分87分，评价等级为“优秀”。')).toHaveLength(1);
  });

  it('takes what fits one of two scales', () => {
    expect(found(OWN, STRICT, '综合得分87分，评价等级为“优秀”。')).toEqual([]);
    expect(found(OWN, STRICT, '综合得分82分，评价等级为“优秀”。')).toEqual(['error differs A4 优秀 ↔ 良']);
  });
});
