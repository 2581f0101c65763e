import { found, project } from './support';

const table = (row: string, first = '60') => `
  name | points | target | score | part
  甲 | ${first} | 1 | 5 |
  ${row}`;

describe('weight-missing', () => {
  it.each<[string, string, string[]]>([
    ['points for all', '乙 | 40 | 1 | 5 |', []],
    ['a target without points', '乙 | | ≥1 | |', ['warning targeted B3']],
    ['a score without points', '乙 | | | 5 |', ['warning scored B3']],
    ['an error cell', '乙 | #REF! | 1 | |', ['warning targeted B3']],
    ['a 其中 row', '其中：乙 | | 1 | | x', []],
    ['a row that does not apply', '乙 | / | / | |', []],
    ['a row nobody filled in', '乙 | | | |', []],
    ['zero points', '乙 | 0 | 1 | 0 |', []],
    ['negative points', '乙 | -5 | 1 | 0 |', []],
  ])('%s', (_, row, expected) => {
    expect(found('weight-missing', project({ indicators: table(row) }))).toEqual(expected);
  });

  it('takes blanks below a merged cell for covered once the full mark is reached', () => {
    expect(found('weight-missing', project({ indicators: table('乙 | | 1 | |', '100') }))).toEqual([]);
    expect(found('weight-missing', project({ indicators: table('乙 | | 1 | 5 |', '100') }))).toEqual([
      'warning scored B3',
    ]);
  });

  it('has nothing to look at in a table without points', () => {
    expect(found('weight-missing', project({ indicators: 'name | target\n甲 | 1' }))).toEqual(['nothing to check']);
  });

  describe('points in one cell for several rows of a group', () => {
    const shared = (points: string, ...scores: readonly string[]) =>
      project({
        indicators: [
          'level1 | level2 | name | points | score',
          ...scores.map(
            (score, index) => `效益 | 效益 | 第${String(index)}项 | ${index === 0 ? points : ''} | ${score}`,
          ),
          '产出 | 数量 | 台数 | 60 | 60',
        ].join('\n'),
      });

    it('are missing from none, nor is a score, where one row has it', () => {
      expect(found('weight-missing', shared('40', '', '40', ''))).toEqual([]);
      expect(found('score-missing', shared('40', '', '40', ''))).toEqual([]);
    });

    it('nor where the rows are different benefits, one of them scored', () => {
      const benefits = (last: string) =>
        project({
          indicators: [
            'level1 | level2 | name | points | score | part',
            '效益 | 经济效益 | 甲 | 40 | | ',
            '效益 | 社会效益 | 乙 | | | x',
            `${last} | 生态效益 | 丙 | | 40 | `,
            '产出 | 数量 | 台数 | 60 | 60 | ',
          ].join('\n'),
        });
      expect(found('weight-missing', benefits('效益'))).toEqual([]);
      expect(found('score-missing', benefits('效益'))).toEqual([]);
      expect(found('weight-missing', benefits('满意度'))).toHaveLength(1);
    });

    it.each([
      ['two rows are scored', '40', ['', '20', '20'], 2],
      ['the points do not make the full mark', '39', ['', '39', ''], 1],
      ['the score is above them', '40', ['', '40.1', ''], 1],
    ])('but are where %s', (_, points, scores, count) => {
      expect(found('weight-missing', shared(points, ...scores))).toHaveLength(count);
      expect(found('score-missing', shared(points, ...scores))).toHaveLength(1);
    });
  });
});
