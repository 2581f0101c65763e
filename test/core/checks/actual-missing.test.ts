import { found, project } from './support';

const table = (...rows: string[]) => ['name | points | target | actual | score', ...rows].join('\n');
const FILLED = '维修校舍 | 20 | 12处 | 12处 | 20';

describe('actual-missing', () => {
  it.each<[string, string[], string[]]>([
    ['all filled', [FILLED], []],
    ['one blank', [FILLED, '受益学生 | 20 | 3000人 | |'], ['warning one D3']],
    ['blank beside no points earned', [FILLED, '受益学生 | 20 | 3000人 | | 0'], ['warning one D3']],
    ['none filled', ['甲 | 20 | 1 | |', '乙 | 20 | 2 | |'], ['warning none D2']],
    ['with a score it is told by score-without-actual', [FILLED, '甲 | 20 | 1 | | 20'], []],
    ['the rates of the money', [FILLED, '资金到位率 | 5 | 100% | |'], []],
    ['deliberately nothing', [FILLED, '甲 | 20 | 1 | — |'], []],
    ['a row that nobody used', [FILLED, '甲 | | | |'], []],
  ])('%s', (_, rows, expected) => {
    expect(found('actual-missing', project({ indicators: table(...rows) }))).toEqual(expected);
  });
});
