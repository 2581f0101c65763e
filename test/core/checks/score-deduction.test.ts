import { evaluate } from '../../../src/core/evaluate';
import type { SheetSnapshot } from '../../../src/core/model';
import { sheetOf } from './page';
import { fact, found, project, said } from './support';
import { foundIn, saidIn } from './grids';

const CHECK = 'score-deduction';

/** Rows of points, deducted and score below one group, with a total where one is given. */
function sheet(rows: readonly string[], total = '', headings = '标准分 | 扣分 | 得分'): string {
  const lines = rows.map(
    (row, index) => `${index === 0 ? '过程' : ''} | 指标${'甲乙丙丁戊己庚辛'[index] ?? ''} | ${row}`,
  );
  return [`一级指标 | 三级指标 | ${headings}`, ...lines, ...(total === '' ? [] : [`合计 | | ${total}`])].join('\n');
}

const on = (...of: Parameters<typeof sheet>) => foundIn(CHECK, { 评分表: sheet(...of) });

describe('score-deduction', () => {
  describe('a row', () => {
    it.each<[string, readonly string[], string[]]>([
      ['all fit', ['10 | 0 | 10', '20 | 1 | 19', '5 | 1.5 | 3.5'], []],
      ['one does not', ['10 | 0 | 10', '20 | 1 | 19', '5 | 1.5 | 4'], ['error row D4 1.5 ↔ 1']],
      ['as negative numbers', ['10 | 0 | 10', '20 | -1 | 19', '5 | -1.5 | 3.5'], []],
      ['one of them does not', ['10 | 0 | 10', '20 | -1 | 19', '5 | -1.5 | 4'], ['error row D4 -1.5 ↔ -1']],
      ['with a unit', ['10 | 0分 | 10', '20 | 1分 | 19分', '5 | 1.5分 | 4分'], ['error row D4 1.5分 ↔ 1']],
      ['nothing taken, and not all given', ['10 | 0 | 10', '20 | 1 | 19', '5 | 0 | 4'], ['error row D4 0 ↔ 1']],
      ['in words', ['10 | 0 | 10', '20 | 1 | 19', '5 | 未细化，扣1.5分 | 4'], []],
      ['blank or a dash', ['10 | | 10', '20 | 1 | 19', '5 | — | 4', '5 | / | 4', '5 | 1 | 4'], []],
      ['all blank', ['10 | | 10', '20 | | 19', '5 | | 4'], ['nothing to check']],
      ['a share', ['10 | 0 | 10', '20 | 1 | 19', '5 | 30% | 4'], []],
      ['for each fault', ['10 | 0 | 10', '20 | 1 | 19', '5 | 2分/处 | 4'], []],
      ['no score', ['10 | 0 | 10', '20 | 1 | 19', '5 | 1.5 | '], []],
    ])('%s', (_, rows, expected) => expect(on(rows)).toEqual(expected));

    it.each<[string, string[]]>([
      ['失分', ['error row D4 1.5 ↔ 1']],
      ['丢分', ['error row D4 1.5 ↔ 1']],
      ['扣分值', ['error row D4 1.5 ↔ 1']],
      ['扣分数（分）', ['error row D4 1.5 ↔ 1']],
      ['扣分（%）', ['nothing to check']],
      ['扣分标准', ['nothing to check']],
      ['每项扣分', ['nothing to check']],
      ['加分', ['nothing to check']],
    ])('below %s', (heading, expected) =>
      expect(on(['10 | 0 | 10', '20 | 1 | 19', '5 | 1.5 | 4'], '', `标准分 | ${heading} | 得分`)).toEqual(expected),
    );

    it('takes the finest figures of each column for how exactly it is written', () => {
      const rows = (lost: string) => ['10 | 0.25 | 9.75', '20 | 1 | 19', `5 | ${lost} | 3.33`];
      expect([on(rows('1.67')), on(rows('1.68')), on(rows('1.69'))]).toEqual([[], [], ['error row D4 1.69 ↔ 1.67']]);
      expect(on(['10 | 0.3 | 9.75', '20 | 1 | 19', '5 | 1.7 | 3.33'])).toEqual([]);
    });

    it('says what there is to see and to do', () => {
      expect(saidIn(CHECK, { 评分表: sheet(['10 | 0 | 10', '20 | 1 | 19', '5 | 1.5 | 4']) })).toEqual([
        '“指标丙”的分值是 5，扣 1.5 分，得分应为 3.5，写的是 4。',
      ]);
    });
  });

  describe('what the column holds', () => {
    it.each<[string, readonly string[], string[]]>([
      ['one row alone keeps it', ['10 | 1 | 9', '5 | 2 | 4'], ['nothing to check']],
      ['two keep it, one does not', ['10 | 1 | 9', '10 | 0 | 10', '5 | 2 | 4'], ['error row D4 2 ↔ 1']],
      ['as many keep it as do not', ['10 | 1 | 9', '10 | 0 | 10', '5 | 2 | 4', '5 | 2 | 5'], ['nothing to check']],
      [
        'what each fault costs',
        ['10 | 2 | 10', '20 | 1 | 19', '5 | 0.5 | 5', '8 | 1 | 8', '6 | 2 | 4'],
        ['nothing to check'],
      ],
      [
        'two that do not, and in one that does nothing was taken',
        ['10 | 0 | 10', '20 | 0 | 20', '8 | 1 | 7', '5 | 2 | 4', '5 | 2 | 4.5'],
        ['nothing to check'],
      ],
      [
        'two that do not, and two that do',
        ['10 | 2 | 8', '20 | 0 | 20', '8 | 1 | 7', '5 | 2 | 4', '5 | 2 | 4.5'],
        ['error row D5 2 ↔ 1', 'error row D6 2 ↔ 0.5'],
      ],
    ])('%s', (_, rows, expected) => expect(on(rows)).toEqual(expected));

    it('is silent beside points that were added, whatever they are', () => {
      const headings = '标准分 | 扣分 | 加分 | 得分';
      const rows = (last: string) => ['10 | 0 | 0 | 10', '20 | 1 | | 19', '8 | 1 | 0.5 | 7.5', last];
      expect(on(rows('5 | 1.5 | 0.5 | 4'), '', headings)).toEqual([]);
      expect(on(rows('5 | 1.5 | | 4'), '', headings)).toEqual([]);
      expect(on(rows('5 | 1.5 | 0.5 | 3'), '43 | 3.5 | 1 | 39.5', headings)).toEqual([]);
    });

    it.each<[string, readonly string[], string[]]>([
      ['by the unit', ['10 | 9 | 1 | 8', '20 | 19 | 1 | 17', '5 | 4 | 2 | 1'], ['error row E4 2 ↔ 1']],
      ['by the reviewer', ['10 | 10 | 1 | 9', '20 | 19 | 2 | 18', '5 | 5 | 1 | 4'], []],
      ['by the review', ['10 | 9 | 1 | 8', '20 | 19 | 2 | 17', '5 | 4 | 2 | 1'], ['error row E4 2 ↔ 3']],
    ])('taken %s', (_, rows, expected) =>
      expect(on(rows, '', '标准分 | 自评得分 | 扣分 | 复核得分')).toEqual(expected),
    );

    it('leaves a cell that is merged over several rows to them', () => {
      const rows = sheet(['10 | 0 | 10', '20 | 1 | 19', '5 | 2 | 4', '5 | | 4']).split('\n');
      const findings = (merges: SheetSnapshot['merges']) =>
        evaluate({ sheets: [{ ...sheetOf('评分表', `${rows.join('\n')}\n`), merges }] }).findings.filter(
          ({ check }) => check === CHECK,
        );
      expect(findings([{ top: 3, left: 3, bottom: 4, right: 3 }])).toEqual([]);
      expect(findings([]).map(({ stated }) => stated)).toEqual(['2']);
    });

    it('passes over two columns of one heading', () => {
      expect(on(['10 | 0 | 0 | 10', '20 | 1 | 1 | 19', '5 | 1 | 2 | 4'], '', '标准分 | 扣分 | 扣分 | 得分')).toEqual([
        'nothing to check',
      ]);
    });
  });

  describe('a total', () => {
    const RIGHT = ['10 | 0 | 10', '20 | 1 | 19', '5 | 1.5 | 3.5'];

    it.each<[string, readonly string[], string, string[]]>([
      ['fits', RIGHT, '35 | 2.5 | 32.5', []],
      ['with its sign', RIGHT, '35 | -2.5 | 32.5', []],
      ['is another', RIGHT, '35 | 3.5 | 32.5', ['error total D5 3.5 ↔ 2.5']],
      ['is another, with its sign', RIGHT, '35 | -3.5 | 32.5', ['error total D5 -3.5 ↔ -2.5']],
      [
        'is of a row that is wrong',
        ['10 | 0 | 10', '20 | 1 | 19', '5 | 1.5 | 4'],
        '35 | 2.5 | 33',
        ['error row D4 1.5 ↔ 1'],
      ],
      [
        'is right where a row is wrong',
        ['10 | 0 | 10', '20 | 1 | 19', '5 | 1.5 | 4'],
        '35 | 2 | 33',
        ['error row D4 1.5 ↔ 1'],
      ],
      [
        'is wrong for itself where a row is',
        ['10 | 0 | 10', '20 | 1 | 19', '5 | 1.5 | 4'],
        '35 | 4 | 33',
        ['error row D4 1.5 ↔ 1', 'error total D5 4 ↔ 2.5'],
      ],
      [
        'shows that the score is wrong',
        ['10 | 0 | 10', '20 | 1 | 19', '5 | 1.5 | 4'],
        '35 | 2.5 | 32.5',
        ['error row E4 4 ↔ 3.5'],
      ],
      [
        'of rows without a figure',
        ['10 | | 10', '20 | 1 | 19', '8 | 1 | 7', '5 | 说明 | 3.5'],
        '43 | 2 | 39.5',
        ['error lost D6 2 ↔ 3.5'],
      ],
      [
        'of them and what they lack',
        ['10 | | 10', '20 | 1 | 19', '8 | 1 | 7', '5 | 说明 | 3.5'],
        '43 | 3.5 | 39.5',
        [],
      ],
      [
        'less than its rows',
        ['10 | | 10', '20 | 1 | 19', '8 | 1 | 7', '5 | | 3.5'],
        '43 | 1 | 39.5',
        ['error total D6 1 ↔ 2'],
      ],
      ['follows a score that is wrong', RIGHT, '35 | 3.5 | 31.5', []],
      ['does not follow it', RIGHT, '35 | 3.5 | 30.5', ['error total D5 3.5 ↔ 2.5']],
      ['blank', RIGHT, '35 | | 32.5', []],
      ['beside a total score that is wrong', RIGHT, '35 | 2.5 | 33.5', []],
    ])('%s', (_, rows, all, expected) => expect(on(rows, all)).toEqual(expected));

    it('does not count what extra points make of the score', () => {
      const rows = ['10 | 0 | 10', '20 | 1 | 19', '8 | 1 | 7', ' | | 1', '5 | | 4'];
      expect(on(rows, '43 | 2 | 41')).toEqual([]);
    });
  });

  describe('a group', () => {
    const grid = (lost: string, other = '1') => `
      一级指标 | 三级指标 | 标准分 | 扣分 | 得分
      过程 | 资金到位率 | 10 | 0 | 10
      | 预算执行率 | 20 | 1 | 19
      小计 | | 30 | ${lost} | 29
      产出 | 质量达标率 | 40 | ${other} | 39
      | 及时率 | 30 | 2 | 28
      小计 | | 70 | 3 | 67
      合计 | | 100 | 4 | 96`;

    it('in its subtotal', () => {
      expect(foundIn(CHECK, { 评分表: grid('1') })).toEqual([]);
      expect(foundIn(CHECK, { 评分表: grid('2') })).toEqual(['error total D4 2 ↔ 1']);
    });

    it('is right where a row of it is wrong', () => {
      expect(foundIn(CHECK, { 评分表: grid('1', '2') })).toEqual(['error row D5 2 ↔ 1']);
    });

    it('where its rows are without figures', () => {
      const table = (stated: string) =>
        project({
          indicators: `
            level1 | name | points | deducted | score
            过程 | 甲 | 10 | 1 | 9
            过程 | 乙 | 10 | 2 | 8
            产出 | 丙 | 10 | | 9
            产出 | 丁 | 10 | 1 | 9`,
          facts: [fact('deducted', stated, { group: '产出' })],
        });
      expect([found(CHECK, table('2')), found(CHECK, table('1'))]).toEqual([[], ['error lost Z101 1 ↔ 2']]);
      expect(said(CHECK, table('1'))).toEqual(['“产出”写的扣分是 1，分值与得分相差 2。']);
    });
  });

  it('is not told again as the arithmetic of a table', () => {
    const rows = ['10 | 0 | 10', '20 | 1 | 19', '8 | 1 | 7', '5 | 1.5 | 4'];
    expect(foundIn('table-parts', { 评分表: sheet(rows) })).toEqual(['nothing to check']);
  });
});
