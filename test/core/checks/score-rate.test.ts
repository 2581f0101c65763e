import { foundIn } from './grids';
import { fact, found, project } from './support';

const table = (points: string, score: string, rate: string) => `
  name | points | score | scoreRate
  甲 | ${points} | ${score} | ${rate}`;

describe('score-rate', () => {
  it.each<[string, string, string, string, string[]]>([
    ['two decimals', '12', '8', '66.67%', []],
    ['whole percent', '12', '8', '67%', []],
    ['a fraction', '4', '0.67', '0.1675', []],
    ['without a sign', '2', '0.9', '45', []],
    ['one digit: 1 is 100 %', '3', '3', '1', []],
    ['zero', '3', '0', '0.00%', []],
    ['another rate', '12', '8', '76.67%', ['error differs D2 76.67% ↔ 66.67%']],
    ['digits cut off', '12', '8', '66.66%', ['info rounding D2 66.66% ↔ 66.67%']],
    ['no rate', '12', '8', '', ['nothing to check']],
    ['an error cell', '12', '8', '#DIV/0!', ['nothing to check']],
    ['no score', '12', '', '0%', ['nothing to check']],
    ['no points', '0', '0', '0%', ['nothing to check']],
    ['a score out of range', '10', '12', '100%', ['nothing to check']],
    ['a negative score', '10', '-1', '10%', ['nothing to check']],
  ])('%s', (_, points, score, rate, expected) => {
    expect(found('score-rate', project({ indicators: table(points, score, rate) }))).toEqual(expected);
  });

  const indicators = `
    level1 | name | points | score
    过程 | 甲 | 29 | 27.8
    产出 | 乙 | 71 | 52.67`;

  it('does not repeat the error of a subtotal', () => {
    const of = (rate: string) =>
      project({ indicators, groups: { 过程: { points: '30' } }, facts: [fact('scoreRate', rate, { group: '过程' })] });
    expect([found('score-rate', of('95.86%')), found('score-rate', of('92.67%'))]).toEqual([[], []]);
  });

  it.each<[string, Parameters<typeof fact>, string[]]>([
    ['of a group', ['scoreRate', '95.86%', { group: '过程' }], []],
    ['of a group, wrong', ['scoreRate', '96.86%', { group: '过程' }], ['error differs Z101 96.86% ↔ 95.86%']],
    ['lost by a group', ['deductionRate', '4.14%', { group: '过程' }], []],
    ['lost by a group, wrong', ['deductionRate', '5.14%', { group: '过程' }], ['error differs Z101 5.14% ↔ 4.14%']],
    ['of the whole', ['scoreRate', '80.47%'], []],
    ['of the whole, wrong', ['scoreRate', '81%'], ['error differs Z101 81% ↔ 80.47%']],
    ['of an unknown group', ['scoreRate', '81%', { group: '成本' }], ['nothing to check']],
  ])('the rate %s', (_, stated, expected) => {
    expect(found('score-rate', project({ indicators, facts: [fact(...stated)] }))).toEqual(expected);
  });

  describe('groups side by side', () => {
    const LIST = `
      一级指标 | 二级指标 | 三级指标 | 分值 | 得分
      A决策 | A1项目立项 | A101立项依据充分性 | 20 | 18
      B过程 | B1资金管理 | B101预算执行率 | 30 | 25
      C产出 | C1产出数量 | C101完成率 | 50 | 50
      合计 | | | 100 | 93`;
    const BESIDE = `
      一级指标 | 决策 | 过程 | 产出 | 合计
      分值 | 20 | 30 | 50 | 100
      得分 | 18 | 25 | 50 | 93
      得分率 | 90.00% | 83.33% | 100.00% | 93.00%`;
    const WRONG = BESIDE.replace('83.33', '85.33');
    it.each<[string, string, string[]]>([
      ['right below the list', LIST + BESIDE, []],
      ['right below the list, one wrong', LIST + WRONG, ['error differs C9 85.33% ↔ 83.33%']],
      ['without a list', `2023年某项目绩效评价报告${BESIDE}`, []],
      ['without a list, one wrong', `2023年某项目绩效评价报告${WRONG}`, ['error differs C5 85.33% ↔ 83.33%']],
    ])('%s', (_, text, expected) => expect(foundIn('score-rate', { 评价报告: text })).toEqual(expected));
  });

  describe('in brackets behind the heading of a part', () => {
    const LIST = `
      一级指标 | 三级指标 | 分值 | 得分
      A决策 | 立项依据充分性 | 20 | 18
      B过程 | 预算执行率 | 30 | 25
      C产出 | 完成率 | 50 | 50
      合计 | | 100 | 93
      四、绩效分析`;
    it.each<[string, string[]]>([
      ['（一）决策（20分，得18.00分，得分率90.00%）', []],
      ['（一）决策（20分，得18.00分，得分率92.00%）', ['warning differs A7 92.00% ↔ 90.00%']],
      ['（二）过程(满分30分，得25分，得分率83.33%)。', []],
    ])('%s', (heading, expected) => {
      expect(foundIn('score-rate', { 评价报告: `${LIST}\n${heading}\n预算执行率高于98%，得满分。` })).toEqual(expected);
    });
  });

  it('of an indicator whose name begins with letters behind its code', () => {
    const LIST = `
      一级指标 | 三级指标 | 分值 | 得分
      A决策 | 立项依据充分性 | 20 | 18
      D效益 | COD年削减量 | 40 | 40
      D效益 | 城区污水集中处理率 | 40 | 35
      合计 | | 100 | 93
      五、分项评价
      D效益：分值80.00分，得分75.00分，得分率93.75%。
      D101 COD年削减量，满分40.00分，得分40.00分，得分率100.00%。`;
    expect(foundIn('score-rate', { 评价报告: LIST })).toEqual([]);
  });

  describe('alone below a heading that says what its part is worth', () => {
    const LIST = `
      一级指标 | 三级指标 | 分值 | 得分
      A决策 | 立项依据充分性 | 20 | 18
      B过程 | 预算执行率 | 30 | 25
      C产出 | 完成率 | 50 | 50
      合计 | | 100 | 93
      五、分项评价`;
    it.each<[string, string, string[]]>([
      ['（一）决策（满分20分）', '90.00%', []],
      ['（一）决策（20分）', '90.00%', []],
      ['（一）决策（满分20分）', '93.00%', ['warning differs A8 93.00% ↔ 90.00%']],
      // Of the whole, and of nothing that the tables know.
      ['（一）评价结果（满分100分）', '93.00%', []],
      ['（一）评价结果（满分100分）', '90.00%', ['warning differs A8 90.00% ↔ 93.00%']],
      ['1.绩效目标合理性（满分4分）', '75.00%', ['nothing to check']],
    ])('%s %s', (heading, rate, expected) => {
      expect(foundIn('score-rate', { 评价报告: `${LIST}\n${heading}\n得分率${rate}。` })).toEqual(expected);
    });
  });

  describe('in the rows of groups of a part of the whole', () => {
    const LIST = `
      一级指标 | 二级指标 | 三级指标 | 分值 | 得分
      A决策 | A1项目立项 | A101立项依据充分性 | 20 | 18
      B过程 | B1资金管理 | B101预算执行率 | 20 | 15
       | | B102资金使用合规性 | 10 | 10
      C产出 | C1产出数量 | C101完成率 | 50 | 50
      合计 | | | 100 | 93
      附表3：过程指标得分情况表
      指标名称 | 权重 | 指标得分 | 得分率
      B1资金管理 | 30.00 | 25.00 | 83.33%
      B101预算执行率 | 20.00 | 15.00 | 75.00%
      B102资金使用合规性 | 10.00 | 10.00 | 100.00%
      合计 | 30.00 | 25.00 | 83.33%`;
    it.each<[string, string, string[]]>([
      ['as it is', LIST, []],
      [
        'a group',
        LIST.replace('25.00 | 83.33%\n      B101', '25.00 | 84.33%\n      B101'),
        ['error differs D9 84.33% ↔ 83.33%'],
      ],
      [
        'a subtotal',
        LIST.replace('合计 | 30.00 | 25.00 | 83.33', '合计 | 30.00 | 25.00 | 84.33'),
        ['error differs D12 84.33% ↔ 83.33%'],
      ],
    ])('%s', (_, text, expected) => expect(foundIn('score-rate', { 评价报告: text })).toEqual(expected));
  });

  describe('the rate of a part whose row is all there is of it', () => {
    const TABLE = `
      一级指标 | 分值 | 得分 | 得分率
      A决策 | 20 | 18 | 90.00%
      B过程 | 20 | 17 | 85.00%
      C产出 | 30 | 27 | 90.00%
      D效益 | 30 | 24 | 80.00%
      合计 | 100 | 86 | 86.00%
      五、指标分析`;
    it.each<[string, string[]]>([
      ['D效益类指标得24分，得分率为80.00%。', []],
      ['D效益类指标得24分，得分率为88.00%。', ['warning differs A8 88.00% ↔ 80.00%']],
      ['效益类指标中，经济效益得12分，得分率为100%。', []],
      ['上年效益类指标得分率为88.00%。', []],
    ])('%s', (text, expected) => expect(foundIn('score-rate', { 评价报告: `${TABLE}\n${text}` })).toEqual(expected));
  });
});
