import { block, told, turned } from './blocks';

const COLUMN = ['120 341 77', '233 118 64', '415 97 208', '768 556 349'];

describe('sums', () => {
  it('finds a total below its parts, and beside them when the table is turned', () => {
    expect(told(block(COLUMN))).toEqual(['sum along column: 3 = 0 +1 +2']);
    expect(told(turned(block(COLUMN)))).toEqual(['sum along row: 3 = 0 +1 +2']);
  });

  it('finds a total above its parts', () => {
    const [one = '', two = '', three = '', total = ''] = COLUMN;
    expect(told(block([total, one, two, three]))).toEqual(['sum along column: 0 = 1 +2 +3']);
  });

  it('adds up subtotals, not what was added up in them', () => {
    const nested = [
      '353 459 141',
      '120 341 77',
      '233 118 64',
      '623 305 317',
      '415 97 208',
      '208 208 109',
      '976 764 458',
    ];
    expect(told(block(nested))).toEqual([
      'sum along column: 0 = 1 +2',
      'sum along column: 3 = 4 +5',
      'sum along column: 6 = 0 +3',
    ]);
  });

  it('passes over other figures between parts and total', () => {
    const [one = '', two = '', three = '', total = ''] = COLUMN;
    expect(told(block([one, two, three, '3.1 2.7 9.9', total]))).toEqual(['sum along column: 4 = 0 +1 +2']);
  });

  it('passes over other figures among the parts', () => {
    const counted = ['120 11.5 233 9.25 415 3.75 768', '341 7.5 118 2.25 97 8.75 556', '77 1.5 64 3.5 208 6.25 349'];
    expect(told(block(counted))).toEqual(['sum along row: 6 = 0 +2 +4']);
  });

  it('keeps blanks as blanks: a part that is missing in some lines is a part all the same', () => {
    const [one = '', , three = ''] = COLUMN;
    expect(told(block([one, '233 - 64', three, '768 438 349']))).toEqual(['sum along column: 3 = 0 +1 +2']);
  });

  it('finds what is added and what is taken away', () => {
    const closing = ['512 1204 977 739', '88 3310 2874 524', '1020 764 1333 451', '307 2205 1996 516'];
    expect(told(block(closing))).toEqual(['sum along row: 3 = 0 +1 −2']);
  });
});

describe('differences', () => {
  const BALANCE = ['1560 1507.45 52.55', '2300 1811.2 488.8', '870 869.99 0.01'];

  it('tells a sum by its rest where a word says so', () => {
    expect(told(block(BALANCE, { columns: [null, null, 'rest'] }))).toEqual(['difference along row: 2 = 0 −1']);
    expect(told(block(BALANCE))).toEqual(['sum along row: 0 = 1 +2']);
  });
});

describe('quotients', () => {
  const spent = (rates: readonly string[]): string[] =>
    ['1560 1507.45', '2300 1811.2', '870 655.3', '431 402.7'].map((row, at) => `${row} ${rates[at] ?? ''}`);

  it('finds rates, in percent or not', () => {
    expect(told(block(spent(['96.63', '78.75', '75.32', '93.43'])))).toEqual(['rate % along row: 2 = 1 +0']);
    expect(told(block(spent(['0.9663', '0.7875', '0.7532', '0.9343'])))).toEqual(['rate along row: 2 = 1 +0']);
  });

  it('finds changes', () => {
    const grown = ['1560 1712 9.74', '2300 1811 -21.26', '870 1193 37.13', '431 402 -6.73'];
    expect(told(block(grown))).toEqual(['change % along row: 2 = 0 +1']);
  });

  it('finds shares of a total that stands in another line', () => {
    expect(told(block(['415 26.29', '208 13.18', '623 39.47', '332.5 21.06', '1578.5 100']))).toEqual([
      'share % along row: 1 = 0 +0',
      'sum along column: 4 = 0 +1 +2 +3',
    ]);
  });

  it('calls a rate a share where its whole adds up its part', () => {
    const shares = ['415 208 623 66.61', '120 341 461 26.03', '77 964 1041 7.40', '512 88 600 85.33'];
    expect(told(block(shares))).toContain('share % along row: 3 = 0 +2');
  });
});

describe('averages', () => {
  it('finds the mean of what stands beside it', () => {
    const marks = ['93 88 71 84', '67.5 92.5 80 80', '99 61.5 74.5 78.33', '82 77 96.5 85.17', '58 93.5 64 71.83'];
    expect(told(block(marks))).toEqual(['average along row: 3 = 0 +1 +2']);
  });
});

describe('what adds up without saying anything', () => {
  it('is not taken for a relation: zeros, x = x + 0, the same column again', () => {
    expect(told(block(['0 0 0 0', '0 0 0 0', '0 0 0 0', '0 0 0 0']))).toEqual([]);
    expect(told(block(['35 0 35', '28 0 28', '213 0 213', '971 0 971', '90 0 90']))).toEqual([]);
    expect(told(block(['5 5 5', '8 8 8', '13 13 13', '7 7 7', '90 90 90']))).toEqual([]);
  });

  it('is counted once, however often it is repeated', () => {
    // 2 + 3 = 5 alone is chance; so it is in ten columns that are the same or a multiple of it.
    const alike = ['2 4 6 2 4 6 2 4 6 2', '3 6 9 3 6 9 3 6 9 3', '5 10 15 5 10 15 5 10 15 5'];
    expect(told(block(alike)).filter((one) => one.includes('along column'))).toEqual([]);
    const apart = ['2 9 14 31 8 6 17 4 25 2', '3 8 21 16 15 35 22 43 9 33', '5 17 35 47 23 41 39 47 34 35'];
    expect(told(block(apart))).toEqual(['sum along column: 2 = 0 +1']);
  });

  it('is not a sum of a numbering', () => {
    const table = block(['1 2 3 4 5', '120 341 77 90 628', '233 118 64 81 496', '415 97 208 12 732']);
    expect(told(table)).toEqual(['sum along row: 4 = 0 +1 +2 +3']);
  });
});
