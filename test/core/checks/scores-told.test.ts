/** Scores and full marks that a report tells in other words than its table. */
import { foundIn } from './grids';

const TABLE = `
  2023年某专项资金项目绩效评价报告
  一级指标 | 二级指标 | 三级指标 | 分值 | 得分
  决策 | 项目立项 | 立项依据充分性 | 20 | 18
  过程 | 资金管理 | 资金使用合规性 | 20 | 16
  产出 | 产出数量 | 完成率 | 30 | 28
  效益 | 社会效益 | 受益人数 | 30 | 26
  合计 | | | 100 | 88`;

const places = (check: string, sentence: string): string[] =>
  foundIn(check, { 报告: `${TABLE}\n  ${sentence}` }).map((finding) => finding.split(' ')[2] ?? '');

describe('the score of all', () => {
  it.each([
    ['量化得分为{}分。'],
    ['经综合评价，该项目量化得分为{}分，绩效级别为“良”。'],
    ['项目自评打分{}分。'],
    ['根据评分结果，本项目最终得分为{}分，评价级次为“良”。'],
    ['项目评价总分{}分，绩效等级为“良”。'],
  ])('%s', (sentence) => {
    const told = (score: string) => sentence.replace('{}', score);
    expect(places('score-total', told('81.7'))).toHaveLength(1);
    expect(places('score-total', told('88'))).toEqual([]);
  });
});

describe('the score of a part', () => {
  it.each([
    ['过程类指标满分20分，实得{}分。'],
    ['过程指标分值20分，得分{}分。'],
    ['过程类指标权重20分，评价得分{}分。'],
    ['过程类指标总分20分，实际得分{}分。'],
  ])('%s', (sentence) => {
    const told = (score: string) => sentence.replace('{}', score);
    expect(places('score-group', told('18'))).toHaveLength(1);
    expect(places('score-group', told('16'))).toEqual([]);
  });
});

describe('the grade of all', () => {
  it.each([['评价级次为“{}”'], ['绩效级别为“{}”'], ['绩效评价为“{}”']])('%s', (words) => {
    const told = (grade: string) => `本项目量化得分为88分，${words.replace('{}', grade)}。`;
    expect(places('grade-mismatch', told('优'))).toHaveLength(1);
    expect(places('grade-mismatch', told('良'))).toEqual([]);
  });
});

describe('the grade of a policy', () => {
  const of = (grade: string, words: string) =>
    places('grade-mismatch', `五　评价结论\n  经综合评分，${words}得88分，评价等级为“${grade}”。`);
  it.each([['本政策'], ['该政策'], ['本项目']])('%s', (words) => {
    expect(of('优', words)).toHaveLength(1);
    expect(of('良', words)).toEqual([]);
  });
  it('of another', () => expect(of('优', '邻市政策')).toEqual(['check']));
});

describe('the sum of a group in the row that opens it', () => {
  const of = (last: string) =>
    foundIn('score-group', {
      报告: `
      2023年某专项资金项目绩效评价报告
      一级指标 | 二级指标 | 分值 | 得分
      决策 | 立项 | 20 | 18
      过程 | 管理 | 20 | 16
      产出 | 小计 | 40 | 36.80
       | 数量 | 22 | 21.10
       | 时效 | 18 | ${last}
      效益 | 效益 | 20 | 18
      合计 | | 100 | 88.80`,
    });
  it('right', () => expect(of('15.70')).toEqual([]));
  it('wrong', () => expect(of('17.50')).toEqual(['error differs-below D5 36.8 ↔ 38.6']));
});

describe('the score of a part in the first sentence below its heading', () => {
  const of = (...lines: readonly string[]) =>
    foundIn('score-group', {
      报告: `
      某市2023年博物馆免费开放项目绩效评价报告
      ${lines.join('\n')}
      附表1 指标评分
      一级指标 | 三级指标 | 分值 | 得分
      决策 | 立项依据 | 20 | 18
      产出 | 开放天数 | 40 | 40
      效益 | 文创收入 | 30 | 26
       | 观众满意度 | 10 | 9
      合计 | | 100 | 93`,
    });
  it('right', () => expect(of('（四）效益指标', '满分40分，得35分。文创收入下降，扣4分。')).toEqual([]));
  it('wrong', () =>
    expect(of('（四）效益指标', '满分40分，得34.5分。文创收入下降，扣4分。')).toEqual(['warning said A3 34.5分 ↔ 35']));
  it('below another', () =>
    expect(of('（四）效益指标', '1.收入', '满分30分，得26分。', '2.满意度', '满分10分，得9分。')).toEqual([
      'nothing to check',
    ]));
  it('not the first', () =>
    expect(of('（四）效益指标', '收入情况', '满分30分，得26分。')).toEqual(['nothing to check']));
});
