import { amountCells, gradeCells, type CellAnswer } from '../../../src/core/cells';
import { criterionCells } from '../../../src/core/cells/telling';

const plain = (answer: CellAnswer | undefined) => (typeof answer === 'object' ? answer.code : answer);

it.each([
  ['the lower end of 优', '90', '', '', '优'],
  ['just below', '89.99', '', '', '良'],
  ['good', 80, undefined, undefined, '良'],
  ['fair', '60分', '', '', '中'],
  ['poor', '59.9', '', '', '差'],
  ['nought', '0', '', '', '差'],
  ['out of another full mark', '27', '30', '', '优'],
  ['an empty full mark that arrives as 0', '95', 0, 0, '优'],
  ['a profile', '95', '100', 'hubei-2020', '优'],
  ['blank', '', '', '', ''],
  ['above the full mark', '120', '', '', 'invalidValue'],
  ['below nought', '-1', '', '', 'invalidValue'],
  ['words', '优秀', '', '', 'invalidValue'],
  ['a full mark of words', '90', '满分', '', 'invalidValue'],
  ['an unknown profile', '90', '', '__proto__', 'invalidValue'],
])('grade: %s', (_name, score, full, profile, result) =>
  expect(plain(gradeCells(score, full, profile)[0]?.[0])).toBe(result),
);

it('grades of a column', () =>
  expect(gradeCells([['95'], [''], ['85'], ['']], [['']], '')).toEqual([['优'], [''], ['良']]));

it.each([
  ['万元 as they are', '1,560.00万元', '', 1560],
  ['元', '7805784元', '', 780.5784],
  ['亿元', '1.2亿元', '', 12000],
  ['a number is in 万元', '1507.45', '', 1507.45],
  ['wanted in 元', '1560万元', '元', 15600000],
  ['wanted in 亿元', '1560万元', ' 亿元 ', 0.156],
  ['full width', '１５６０万元', '', 1560],
  ['an empty unit that arrives as 0', '1560万元', 0, 1560],
  ['blank', '', '', ''],
  ['a unit that is no money', '1560万元', '台', 'invalidValue'],
  ['no unit', '1560万元', 'constructor', 'invalidValue'],
  ['things', '5台', '', 'notAvailable'],
  ['a rate', '95%', '', 'notAvailable'],
  ['words', '若干', '', 'notAvailable'],
  ["one of Excel's errors", { code: '#N/A' }, '', 'notAvailable'],
])('amount: %s', (_name, text, unit, result) => expect(plain(amountCells(text, unit)[0]?.[0])).toBe(result));

describe('criterion', () => {
  const steps = (text: unknown, points?: unknown) => criterionCells(text, points, 'zh');

  it('is told in steps, a row each', () => {
    const told = steps('≥95%得16分，95%~90%得14分，90%~80%得12分，<80%不得分', '16');
    expect(told.length).toBeGreaterThanOrEqual(4);
    expect(told.every((row) => row.length === 1 && typeof row[0] === 'string')).toBe(true);
  });

  it('may stand in a merged block', () => {
    const block = [
      ['每少一项扣1分，扣完为止。', ''],
      ['', ''],
    ];
    expect(steps(block)).toEqual(steps('每少一项扣1分，扣完为止。'));
  });

  it.each([[''], [null], [[['', '']]]])('nothing is made of %j', (text) => expect(steps(text)).toEqual([['']]));

  it('several at once are refused', () => expect(() => steps([['a'], ['b']])).toThrow('cells.one-cell'));
});
