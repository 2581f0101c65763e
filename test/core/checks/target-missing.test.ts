import { found, project, said } from './support';

const table = (...rows: string[]) => ['level1 | name | points | target | actual', ...rows].join('\n');
const FILLED = '产出 | 维修校舍 | 20 | 12处 | 12处';

describe('target-missing', () => {
  it.each<[string, string[], string[]]>([
    ['all filled', [FILLED], []],
    ['one blank', [FILLED, '效益 | 受益学生 | 20 | | 3000人'], ['warning one D3']],
    ['several are one finding', [FILLED, '效益 | 甲 | 20 | |', '效益 | 乙 | 20 | |'], ['warning several D3']],
    ['none filled', ['产出 | 甲 | 20 | | 1', '效益 | 乙 | 20 | | 2'], ['warning none D2']],
    ['an error cell', [FILLED, '效益 | 甲 | 20 | #REF! | 1'], ['warning one D3']],
    ['a value that could not be read', [FILLED, '效益 | 甲 | 20 | ≥100M | 100M'], []],
    ['deliberately nothing', [FILLED, '效益 | 甲 | 20 | / | 1'], []],
    ['text of the template is told elsewhere', [FILLED, '效益 | 甲 | 20 | XX个 | 1'], []],
    ['a row that nobody used', [FILLED, '效益 | 甲 | | |'], []],
    ['the rates of the money', [FILLED, '过程 | 预算执行率 | 10 | | 98%'], []],
    ['process without any target', [FILLED, '决策 | 立项依据 | 5 | |', '过程 | 制度健全 | 5 | |'], []],
    ['process with some', [FILLED, '决策 | 立项依据 | 5 | 充分 |', '过程 | 制度健全 | 5 | |'], ['warning one D4']],
  ])('%s', (_, rows, expected) => {
    expect(found('target-missing', project({ indicators: table(...rows) }))).toEqual(expected);
  });

  it('has nothing to look at without a column for targets', () => {
    expect(found('target-missing', project({ indicators: 'name | points\n甲 | 20' }))).toEqual(['nothing to check']);
  });

  it('passes over parts of another row', () => {
    const part = 'name | points | target | part\n甲 | 20 | 5个 |\n乙 | | | x';
    expect(found('target-missing', project({ indicators: part }))).toEqual([]);
  });

  it('names the first few', () => {
    const rows = ['甲', '乙', '丙', '丁', '戊', '己'].map((name) => `效益 | ${name} | 5 | | 1`);
    expect(said('target-missing', project({ indicators: table(FILLED, ...rows) }))).toEqual([
      '6 个指标没有目标值：甲、乙、丙、丁、戊…。',
    ]);
  });

  describe('the name alone', () => {
    const rows = (name: string) => `name | target | actual\n企业数 | ≥21家 | 85家\n${name} | |`;

    it('is a row in use where nothing gives points, and its blanks are told once', () => {
      expect(found('target-missing', project({ indicators: rows('处置率') }))).toEqual(['warning one B3']);
      expect(found('actual-missing', project({ indicators: rows('处置率') }))).toEqual([]);
    });

    it.each(['经济效益（可选项）', '其他'])('is none for %s', (name) => {
      expect(found('target-missing', project({ indicators: rows(name) }))).toEqual([]);
    });

    it('is none where points say which rows are in use, or where nobody filled in any', () => {
      const scored = 'name | points | target\n甲 | 20 | 5个\n乙 | |';
      expect(found('target-missing', project({ indicators: scored }))).toEqual([]);
      expect(found('target-missing', project({ indicators: 'name | target\n甲 |\n乙 |' }))).toEqual([
        'nothing to check',
      ]);
    });
  });
});
