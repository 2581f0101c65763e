import { arithmeticOf, type Pattern } from '../../../src/core/arithmetic';
import { block, broken, told } from './blocks';

const only = (patterns: readonly Pattern[]): Pattern => {
  const [first] = patterns;
  if (!first || patterns.length !== 1) throw new Error(`One pattern was expected, not ${String(patterns.length)}.`);
  return first;
};

/** Four parts in three columns; the last column's total is given. */
const totalled = (total: string, unit = '') =>
  block([
    `120.4 341.9 77.3 ${unit}90.2`,
    `233.1 118.7 64.8 ${unit}81.3`,
    `415.6 97.3 208.4 ${unit}12.5`,
    `769.1 557.9 350.5 ${unit}${total}`,
  ]);

describe('within the intervals of what was written', () => {
  // Three parts and a total of one decimal: (3 + 1) × 0.1 ÷ 2 = 0.2.
  it('a total may be off by half a unit for each figure', () => {
    expect(broken(totalled('184.2'))).toEqual([]);
    expect(broken(totalled('184.3'))).toEqual(['3,3: 184.3, not 184']);
    expect(broken(totalled('183.8'))).toEqual([]);
    expect(broken(totalled('183.7'))).toEqual(['3,3: 183.7, not 184']);
  });

  it('figures that were counted may not be off at all', () => {
    expect(broken(totalled('184', '='))).toEqual([]);
    expect(broken(totalled('184.1', '='))).toEqual(['3,3: 184.1, not 184']);
  });

  it('a rate holds exactly within its last digit, and by rounding within those of its members', () => {
    const rates = (rate: string) =>
      arithmeticOf(block(['1560 1507 96.60', '2300 1811 78.74', '870 655 75.29', '431 402 93.27', `624 311 ${rate}`]));
    const last = (rate: string) =>
      rates(rate)
        .relations()
        .find(({ result }) => result.row === 4)?.holds;
    expect(last('49.84')).toBe('exactly');
    expect(last('49.85')).toBe('rounded');
    // 311.5 ÷ 623.5 = 49.9599 %
    expect(last('49.96')).toBe('rounded');
    expect(last('49.97')).toBe('no');
  });

  it('digits beyond what a double holds count', () => {
    const large = (total: string) =>
      broken(block(['=90071992547409931 =15 =207', '=90071992547409932 =28 =566', `${total} =43 =773`]));
    expect(large('=180143985094819863')).toEqual([]);
    expect(large('=180143985094819862')).toEqual(['2,0: 180143985094819862, not 180143985094819863']);
  });
});

describe('the line that breaks what the others keep', () => {
  const rows = ['120 341 77 538', '233 118 64 415', '415 97 208 720', '88 301 52 441'];

  it.each([0, 1, 2, 3])('is found wherever it stands: %p', (at) => {
    const [figures = '', sum = ''] = /^(.*) (\d+)$/.exec(rows[at] ?? '')?.slice(1) ?? [];
    const wrong = rows.map((row, index) => (index === at ? `${figures} ${String(Number(sum) + 90)}` : row));
    expect(broken(block(wrong))).toEqual([`${String(at)},3: ${String(Number(sum) + 90)}, not ${sum}`]);
  });

  it('is told with the pattern, its lines and its support', () => {
    const {
      kind,
      along,
      holding,
      broken: lines,
      support,
      stated,
    } = only(arithmeticOf(block([...rows.slice(0, 3), '88 301 52 531'])).patterns);
    expect({ kind, along, holding, lines, support, stated }).toEqual({
      kind: 'sum',
      along: 'row',
      holding: [0, 1, 2],
      lines: [3],
      support: 3,
      stated: false,
    });
  });

  it('breaks nothing where a figure is missing', () => {
    expect(broken(block([...rows.slice(0, 3), '88 - 52 441']))).toEqual([]);
  });

  it('is the pattern of another table where the lines below keep another one', () => {
    const below = ['700 120 341 239', '930 233 118 579', '815 415 97 303', '566 88 301 177'];
    const both = block([...rows, ...below]);
    expect(told(both)).toEqual(['sum along row: 0 = 1 +2 +3', 'sum along row: 3 = 0 +1 +2']);
    expect(broken(both)).toEqual([]);
  });
});

describe('words', () => {
  const hints = { rows: [null, null, null, 'total'] } as const;

  it('make a total of a single column one that can be wrong', () => {
    expect(broken(block(['120', '233', '415', '798'], hints))).toEqual(['3,0: 798, not 768']);
    expect(broken(block(['120', '233', '415', '768'], hints))).toEqual([]);
    expect(broken(block(['120', '233', '415', '798']))).toEqual([]);
  });

  it('say which pattern is stated', () => {
    const table = ['120 341 77', '233 118 64', '415 97 208', '768 556 349'];
    expect(only(arithmeticOf(block(table, hints)).patterns).stated).toBe(true);
    expect(only(arithmeticOf(block(table)).patterns).stated).toBe(false);
  });

  it('of parts leave out what is none', () => {
    const parts = { rows: ['part', null, 'part', 'part', 'total'] } as const;
    expect(broken(block(['120', '17', '233', '415', '798'], parts))).toEqual(['4,0: 798, not 768']);
  });

  it('of numbering take a column out', () => {
    const numbered = ['3 120 341 461', '7 233 118 351', '9 415 97 512'];
    const { numbering } = arithmeticOf(block(numbered, { columns: ['number', null, null, null] }));
    expect(numbering).toEqual({ rows: [], columns: [0] });
    expect(arithmeticOf(block(numbered)).numbering.columns).toEqual([]);
    expect(arithmeticOf(block(['2021 2022 2023', '120 341 77'])).numbering.rows).toEqual([0]);
  });
});

describe('the same answer', () => {
  const rows = ['120 341 77 538', '233 118 64 415', '415 97 208 720', '88 301 52 441', '17 905 33 955'];

  it('comes again from the same block', () => {
    expect(arithmeticOf(block(rows)).patterns).toEqual(arithmeticOf(block(rows)).patterns);
  });

  it('comes whatever the order of the lines', () => {
    const turnedRound = [...rows].reverse();
    expect(told(block(turnedRound))).toEqual(told(block(rows)));
    const at = (written: readonly string[]) =>
      arithmeticOf(block(written))
        .relations()
        .map(({ result: { row }, stated }) => `${written[row] ?? ''}: ${stated.toFixed()}`)
        .sort();
    expect(at(turnedRound)).toEqual(at(rows));
  });
});
