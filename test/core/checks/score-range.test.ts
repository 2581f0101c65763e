import { foundIn } from './grids';
import { found, funds, project } from './support';

const table = (points: string, score: string) => `
  name | points | score
  甲 | ${points} | ${score}`;

describe('score-range', () => {
  it.each<[string, string, string, string[]]>([
    ['within', '10', '9.5', []],
    ['full', '10', '10', []],
    ['zero', '10', '0', []],
    ['full width', '10', '１０分', []],
    ['above', '10', '10.5', ['error above C2 10.5 ↔ 10']],
    ['above by a digit', '10', '100', ['error above C2 100 ↔ 10']],
    ['negative', '10', '-1', ['error negative C2 -1 ↔ 10']],
    ['above zero points', '0', '5', ['error above C2 5 ↔ 0']],
    ['above by less than was written', '3.33', '3.333', []],
    ['no score', '10', '', ['nothing to check']],
    ['no points', '', '10', ['nothing to check']],
    ['an error cell', '10', '#VALUE!', ['nothing to check']],
    ['words', '10', '满分', ['nothing to check']],
    ['percent of the weight', '10%', '9.8', []],
    ['money', '10', '12万元', ['nothing to check']],
  ])('%s', (_, points, score, expected) => {
    expect(found('score-range', project({ indicators: table(points, score) }))).toEqual(expected);
  });

  it('looks at reviewed scores and at the fund block', () => {
    const indicators = `
      name | points | score | reviewScore
      甲 | 10 | 9 | 11`;
    const block = funds('label | points | score\n年度资金总额 | 10 | 12');
    expect(found('score-range', project({ indicators, funds: [block] }))).toEqual([
      'error above D2 11 ↔ 10',
      'error above C42 12 ↔ 10',
    ]);
  });

  it('does not take a share of the weight for points', () => {
    const indicators = `
      name | points | score
      甲 | 0.6 | 55
      乙 | 0.4 | 40`;
    expect(found('score-range', project({ indicators }))).toEqual([]);
  });

  describe('a group with points in its label, over indicators without any', () => {
    const form = (points: string, scores: readonly [string, string]) => ({
      评价表: `
        一级指标 | 三级指标 | 年度指标值 | 得分
        产出指标（${points}分） | 台数 | 5台 | ${scores[0]}
        | 合格率 | 90% | ${scores[1]}`,
    });

    it.each([
      ['above it', '40', ['30', '30'], ['error group A2 60 ↔ 40']],
      ['just above it', '40', ['30', '10.1'], ['error group A2 40.1 ↔ 40']],
      ['just at it', '40', ['30', '10'], []],
      ['one of them blank', '40', ['45', ''], ['error group A2 45 ↔ 40']],
    ] as const)('%s', (_, points, scores, expected) => {
      expect(foundIn('score-range', form(points, scores))).toEqual(expected);
    });
  });

  it.each<[string, string, string, string[]]>([
    ['of two goals', '年度绩效目标2（40分）', '20', []],
    ['of two goals, one above it', '年度绩效目标2（40分）', '21', ['error group B5 21 ↔ 20']],
  ])('adds up the groups %s, each with points in its label', (_, second, score, expected) => {
    const table = (title: string, given: string) => `
      ${title} | 一级指标 | 三级指标 | 目标值 | 完成值 | 得分
      | 产出指标（20分） | ${title === second ? '宣传场次' : '监测点数'} | 12个 | 12个 | ${given}
      | 效益指标（20分） | ${title === second ? '知晓率' : '满意度'} | 90% | 95% | 20`;
    const form = { 自评: `${table('年度绩效目标1（40分）', '20')}${table(second, score)}\n总分 | | | | | 80` };
    expect(foundIn('score-range', form)).toEqual(expected);
  });
});
