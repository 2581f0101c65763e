import { found, project, said } from './support';

const of = (points: string, criterion: string) =>
  project({ indicators: `name | points | criterion\n管理制度健全性 | ${points} | ${criterion}` });

describe('rule-points', () => {
  it.each<[points: string, criterion: string, expected: string[]]>([
    ['4', '①有制度得1分；②制度合规得1分；③制度执行得2分', []],
    ['8', '①有制度得2分；②制度合规得2分；③制度执行得1分', ['warning differs C2 8 ↔ 5']],
    ['3', '1、有制度的，得1分；2、合规的，得2分；3、执行的，得1分。', ['warning differs C2 3 ↔ 4']],
    ['2', '①有制度得0.67分；②制度合规得0.67分；③制度执行得0.67分', []],
    ['7', '符合一项评价要点得3分，不符合评价要点不得分', ['warning items C2 7 ↔ 3']],
    ['9', '符合一项评价要点得3分，不符合评价要点不得分', []],
    ['2', '符合一项得0.67分', []],
    ['7', '符合一项得3分，最高不超过7分', ['nothing to check']],
    ['4', '①制度健全得2分，其中财务制度健全得1分，业务制度健全得1分；②执行有效得2分', []],
    ['5', '①制度健全得2分，其中财务制度健全得1分，业务制度健全得1分；②执行有效得2分', ['warning differs C2 5 ↔ 4']],
    ['4', '建立制度2分，其中有财务制度1分，有业务制度1分，制度合法合规得2分', []],
    ['6', '制度健全得2分，财务制度健全得2分，其中预算1分，核算1分，执行有效得2分', []],
    [
      '4',
      '1、设置目标（2分，其中单位目标1分，项目目标1分，若单位无项目，得2分）；2、目标依据充分（1分）；3、目标合理（1分）',
      [],
    ],
    ['6', '制度健全得2分，其中财务制度健全得3分，执行有效得1分', []],
  ])('%s points: %s', (points, criterion, expected) => {
    const result = found('rule-points', of(points, criterion));
    expect(result).toEqual(expected);
  });

  it.each([
    ['5', '优5分，良4分，中3分，差0分'],
    ['10', '相符的得10分，基本相符的得6分，调整较大的不得分'],
    ['10', '完成率100%得满分，每下降1%扣1分'],
    ['10', '由专家酌情打分'],
    ['10', ''],
    ['', '①有制度得1分；②制度合规得1分'],
  ])('is silent: %s points: %s', (points, criterion) => {
    expect(found('rule-points', of(points, criterion)).filter((line) => line !== 'nothing to check')).toEqual([]);
  });

  it('reads on where a line is broken before the points', () => {
    const of3 = of('3', '');
    const criterion = (text: string) => ({
      ...of3,
      indicators: of3.indicators.map((one) => ({ ...one, criterion: { value: text, at: one.at } })),
    });
    expect(found('rule-points', criterion('1、有制度的，得1分；2、合规的，得\n1分；3、执行的，得1分。'))).toEqual([]);
    expect(found('rule-points', criterion('1、有制度的，得1分；2、合规的，得\n0.5分；3、执行的，得0.5分。'))).toEqual([
      'warning differs A2 3 ↔ 2',
    ]);
  });

  it('shows the sum', () => {
    expect(said('rule-points', of('8', '①有制度得2分；②制度合规得2分；③制度执行得1分'))).toEqual([
      '“管理制度健全性”分值 8，评分标准的 3 个要点相加是 2+2+1=5。',
    ]);
  });
});
