import { foundIn } from './grids';
import { fact, findingsOf, found, project, said } from './support';

const indicators = `
  level1 | level2 | name | points
  产出 | 数量 | 甲 | 20
  产出 | 数量 | 乙 | 10
  产出 | 质量 | 丙 | 20
  效益 | | 丁 | 30`;

describe('weight-group', () => {
  it.each<[string, Record<string, { points: string }>, string[]]>([
    ['both levels agree', { 产出: { points: '50' }, 数量: { points: '30' } }, []],
    ['a level-2 group', { 数量: { points: '25' } }, ['error differs P2 25 ↔ 30']],
    ['a level-1 group', { 产出: { points: '45' } }, ['error differs P2 45 ↔ 50']],
    ['percent of the weight', { 产出: { points: '50.0%' } }, []],
    [
      'a group that is right by what its groups declare',
      { 产出: { points: '45' }, 数量: { points: '25' } },
      ['error differs P2 25 ↔ 30'],
    ],
    ['text that is no number', { 产出: { points: '若干' } }, ['nothing to check']],
    ['an amount of money', { 产出: { points: '45万元' } }, ['nothing to check']],
  ])('%s', (_, groups, expected) => {
    expect(found('weight-group', project({ indicators, groups }))).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['a blank', '', []],
    ['an error cell', '#N/A', []],
    ['a row that does not apply', '/', ['error differs P2 50 ↔ 40']],
    ['zero', '0', ['error differs P2 50 ↔ 40']],
  ])('%s among the children', (_, points, expected) => {
    const table = `
      level1 | name | points | target
      产出 | 甲 | 40 | 1
      产出 | 乙 | ${points} | 1`;
    expect(found('weight-group', project({ indicators: table, groups: { 产出: { points: '50' } } }))).toEqual(expected);
  });

  it('compares sentences, by the name without its labels', () => {
    const facts = [
      fact('points', '50', { group: '项目产出类指标', words: '产出 50 分' }),
      fact('points', '40', { group: '效益', words: '效益 40 分' }),
      fact('points', '7', { group: '成本', words: '成本 7 分' }),
    ];
    expect(found('weight-group', project({ indicators, facts }))).toEqual(['warning said Z102 40 ↔ 30']);
  });

  it('says which of the two is wrong, where the whole table tells', () => {
    const table = (points: string) => `
      level1 | name | points
      产出 | 甲 | ${points}
      产出 | 乙 | 20
      效益 | 丙 | 40`;
    const of = (points: string, group: string, total: string) =>
      said(
        'weight-group',
        project({ indicators: table(points), groups: { 产出: { points: group } }, facts: [fact('points', total)] }),
      );
    expect(of('42', '60', '100')).toEqual([
      '“产出”写的分值是 60，下级分值相加是 62；全部相加是 102，不是 100，多半是下级写错了。',
    ]);
    expect(of('40', '50', '100')).toEqual([
      '“产出”写的分值是 50，下级分值相加是 60；全部相加正是 100，多半是“产出”写错了。',
    ]);
    expect(of('42', '50', '100')).toEqual(['“产出”写的分值是 50，下级分值相加是 62。']);
  });

  it('names the group and points to its children', () => {
    const [finding] = findingsOf('weight-group', project({ indicators, groups: { 数量: { points: '25' } } }));
    expect(finding).toMatchObject({
      subject: '数量',
      related: [
        { row: 1, column: 3 },
        { row: 2, column: 3 },
      ],
    });
  });
});

describe('weight-group of what stands left of the groups', () => {
  const table = (points: string, ...rows: string[]) => ({
    自评: [
      '年度绩效目标（' + points + '）| 一级指标 | 二级指标 | 三级指标 | 年初目标值 | 实际完成值 | 得分',
      ...rows,
    ].join('\n'),
  });
  const groups = (output: string) => [
    ` | 产出指标（${output}分） | 数量 | 甲 | 12个 | 12个 | 20`,
    ' | | 质量 | 乙 | 100% | 100% | 20',
    ' | 效益指标（40分） | 社会 | 丙 | 100% | 100% | 40',
  ];

  it.each([
    ['its groups', table('80分', ...groups('40')), []],
    ['others', table('80分', ...groups('60')), ['error differs A1 80 ↔ 100']],
    ['no points', table('80项', ...groups('60')), []],
    [
      'indicators without groups',
      { 自评: '绩效指标（90分）| 一级指标 | 三级指标 | 分值 | 得分\n | 产出 | 甲 | 50 | 50\n | 效益 | 乙 | 30 | 30' },
      ['error differs A1 90 ↔ 80'],
    ],
    [
      'each its own',
      {
        自评: ' | 一级指标 | 三级指标 | 分值 | 得分\n目标一（60分）| 产出 | 甲 | 60 | 50\n目标二（40分） | 效益 | 乙 | 30 | 30\n | | 丙 | 20 | 20',
      },
      ['error differs A3 40 ↔ 50'],
    ],
  ])('%s', (_, grids, expected) => {
    expect(foundIn('weight-group', grids).filter((line) => / A\d /.test(line))).toEqual(expected);
  });

  it.each([
    ['10', []],
    ['20', ['error differs A1 10 ↔ 20']],
  ])('the title of the fund block ↔ %s points of its row', (points, expected) => {
    const grids = {
      自评: `预算执行情况（10分） | | 预算数 | 执行数 | 执行率 | 分值 | 得分
         | 总额 | 100 | 95 | 95% | ${points} | 9.5
         | 其中：财政资金 | 100 | 95 | 95% | / | /`,
    };
    expect(foundIn('weight-group', grids).filter((line) => line !== 'nothing to check')).toEqual(expected);
  });

  it.each([
    ['the group below', '12', '6', ['error differs-label A4 12 ↔ 10']],
    ['both', '14', '6', ['error differs-label A4 14 ↔ 10']],
    ['its indicators', '10', '8', ['error differs-below A4 10 ↔ 12']],
  ])(
    'tells one label that is wrong where its parent has what the indicators come to: %s',
    (_, label, points, expected) => {
      const grids = {
        评分表: `一级指标 | 二级指标 | 三级指标 | 分值 | 得分
        过程（22分） | 资金管理（12分） | 到位率 | 6 | 6
        | | 执行率 | 6 | 6
        | 组织实施（${label}分） | 制度健全 | 4 | 4
        | | 制度执行 | ${points} | 5
        产出（78分） | 产出数量 | 完成率 | 78 | 78
        合计 | | | 100 | 99`,
      };
      expect(foundIn('weight-group', grids).map((line) => line.replace(/ [A-C](\d) /, ' A$1 '))).toEqual(expected);
    },
  );
});
