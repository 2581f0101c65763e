import { found, project } from './support';

const of = (points: string, criterion: string) =>
  project({ indicators: `name | points | criterion\n实际完成率 | ${points} | ${criterion}` });
const STEPS = '完成率≥95%得12分，95%~90%得9分，<90%不得分';

describe('rule-maximum', () => {
  it.each<[points: string, criterion: string, expected: string[]]>([
    ['12', STEPS, []],
    ['10', STEPS, ['warning more C2 12 ↔ 10']],
    ['15', STEPS, ['warning less C2 12 ↔ 15']],
    ['10', '满意度≥90%得8分，每下降1%扣0.5分，扣完为止。', ['warning less C2 8 ↔ 10']],
    [
      '7',
      '符合财务制度1分；审批程序完整1分；经过评估论证1分；符合批复用途1分；不存在截留挪用2分',
      ['warning less C2 2 ↔ 7'],
    ],
    ['5', '相符的得10分，基本相符的得6分，不相符的不得分', ['warning more C2 10 ↔ 5']],
    ['10', '完成率≥95%得100分，95%~90%得80分，<90%不得分', []],
  ])('%s points: %s', (points, criterion, expected) => {
    expect(found('rule-maximum', of(points, criterion))).toEqual(expected);
  });

  it.each([
    ['10', '完成率≥95%得满分，95%~90%得9分，<90%不得分'],
    ['4', '1.资金到位率100%得2分，90%以上得1分；2.及时到位得2分，否则不得分'],
    ['8', '①有制度得2分；②制度合规得2分'],
    ['6', '符合财务制度1分；审批程序完整1分；经过评估论证1分；符合批复用途1分；不存在截留挪用2分'],
    ['10', '由专家酌情打分'],
  ])('has nothing to look at: %s points: %s', (points, criterion) => {
    expect(found('rule-maximum', of(points, criterion))).toEqual(['nothing to check']);
  });

  it('leaves a criterion alone that is said of several indicators', () => {
    const of = project({ indicators: `name | points | criterion\n甲 | 5 | ${STEPS}\n乙 | 7 | ${STEPS}` });
    const shared = of.indicators[0]?.criterion ?? null;
    const indicators = of.indicators.map((indicator) => ({ ...indicator, criterion: shared }));
    expect(found('rule-maximum', { ...of, indicators })).toEqual(['nothing to check']);
  });
});
