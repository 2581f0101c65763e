import { saidIn } from './grids';
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
