import { completionCells, scoreCells, type CellAnswer } from '../../../src/core/cells';
import { say } from '../../../src/core/cells/chinese';
import { say as sayInEnglish } from '../../../src/core/cells/english';
import { explainCells } from '../../../src/core/cells/telling';

/** Errors by their code, so that a table of cases reads at a glance. */
/** With what they say, in Chinese unless in other words. */
const said = (answers: CellAnswer[][], words = say) =>
  answers.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? { ...cell, message: words(cell.message) } : cell)),
  );
const plain = (answer: CellAnswer | undefined) => (typeof answer === 'object' ? answer.code : answer);

const score = (points?: unknown, target?: unknown, actual?: unknown, criterion?: unknown, profile?: unknown) =>
  scoreCells({ points, target, actual, criterion, profile });
const single = (...input: Parameters<typeof score>) => plain(score(...input)[0]?.[0]);

describe('one indicator', () => {
  it.each([
    ['met', '9', '≥33000台', '41261', 9],
    ['not met, in proportion', '5', '≥71人', '66人', 4.65],
    ['numbers', 5, 71, 66, 4.65],
    ['a percentage that Excel hands over as a share', '5', '100%', '0.9663', 4.83],
    ['at most, kept', '5', '≤680万元', '680.00', 5],
    ['at most, exceeded', '5', '≤10次', '20次', 2.5],
    ['nought reached', '5', '100', '0', 0],
    ['no target, no accident', '5', '≤0', '0', 5],
    ['full width', '５', '≥９５％', '９５％', 5],
    ['no points', '', '100', '95', 'notAvailable'],
    ['no actual value', '5', '≤3', '', 'notAvailable'],
    ['words for a number', '5', '100台', '良好', 'notAvailable'],
    ['a truth value', '5', '100', true, 'notAvailable'],
    ['points that are no number', '满分', '100', '95', 'notAvailable'],
    ['no number at all', '5', NaN, Infinity, 'notAvailable'],
    ["one of Excel's errors", '5', '100', { code: '#DIV/0!' }, 'notAvailable'],
    ['an object', '5', '100', {}, 'notAvailable'],
  ])('%s', (_name, points, target, actual, result) => expect(single(points, target, actual)).toBe(result));

  it.each([
    ['by its criterion', '≥95%得16分，95%~90%得14分，90%~80%得12分，<80%不得分', '', 12],
    ['an empty criterion cell that arrives as 0', 0, 0, 13.93],
    ['by a profile', '', 'mof-2021-101', 10.82],
    ['a profile with spaces around it', '', ' mof-2020-10 ', 13.93],
    ['an unknown profile', '', 'constructor', 'invalidValue'],
  ])('%s', (_name, criterion, profile, result) =>
    expect(single('16', '100%', '87.05%', criterion, profile)).toBe(result),
  );

  it.each([
    ['a year late or two numbers', '44561', '44926', '2021-12-31、2022-12-31'],
    ['the first day that counts', '36526', '36526', '2000-01-01'],
    ['the last day that counts', '55153', '55153', '2050-12-31'],
    ['one of 95, or 100%', '≥95', '1', '也可能是百分数'],
    ['one and a half of 20, or 150%', '20', '1.5', '也可能是百分数'],
    ['one of 100, or 100%', '100', '1', '也可能是百分数'],
  ])('what bare values cannot tell is asked: %s', (_name, target, actual, words) => {
    const expected = expect.stringContaining(words) as string;
    expect(said(score('10', target, actual))).toEqual([[{ code: 'notAvailable', message: expected }]]);
    expect(said(completionCells(target, actual))).toEqual([[{ code: 'notAvailable', message: expected }]]);
    expect(explainCells({ points: '10', target, actual }, 'zh')).toEqual([[expected]]);
  });

  it.each([
    ['before the first day', '36525', '36525', 10],
    ['after the last day', '55154', '55154', 10],
    ['a number with its unit', '44561台', '44926', 10],
    ['a limit is no date', '≥44561', '44926', 10],
    ['half a day is no date', '44561', '44926.5', 10],
    ['a date written out', '2021年12月31日', '44550', 10],
    ['a share that can be nothing else', '≥95', '0.96', 10],
    ['a target below what is a rate', '19.9', '1', 0.5],
    ['a target above the whole', '100.1', '1', 0.1],
    ['an actual value above what is a share', '20', '1.6', 0.8],
    ['none of 20 either way', '20', '0', 0],
    ['a target in percent', '100%', '1', 10],
    ['an actual value with its unit', '≥95', '1个', 0.11],
  ])('what they do tell is scored: %s', (_name, target, actual, points) =>
    expect(single('10', target, actual)).toBe(points),
  );

  it('the message of an error says what is missing', () => {
    expect(said(score('5', '100', ''))[0]?.[0]).toEqual({
      code: 'notAvailable',
      message: expect.stringContaining('完成值') as string,
    });
    expect(said(score('5', '100', '95', '', 'x'.repeat(1000)))[0]?.[0]).toMatchObject({
      message: `没有名为“${'x'.repeat(40)}”的赋分规则。`,
    });
  });

  it.each([
    ['zh', '补成本行的完整公式'],
    ['en', 'completes the formula'],
  ] as const)('without arguments, the add-in completes the call (%s)', (language, told) => {
    const expected = [[{ code: 'notAvailable', message: expect.stringContaining(told) as string }]];
    const words = language === 'zh' ? say : sayInEnglish;
    expect(said(scoreCells({}), words)).toEqual(expected);
    expect(said(scoreCells({ points: null, target: null, actual: null }), words)).toEqual(expected);
    expect(said(explainCells({}, language), words)).toEqual(expected);
  });
});

describe('ranges', () => {
  const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

  it('scores each row, leaves empty rows empty, and goes on after an error', () => {
    const scores = score(column(5, '', 5, 5), column(71, '', 'x', 10), column(66, '', 1, 10));
    expect(scores.map(([answer]) => plain(answer))).toEqual([4.65, '', 'notAvailable', 5]);
  });

  it('one profile serves for every row', () => {
    const scores = score(column(10, 10), column('100%', '100%'), column('60%', '50%'), '', 'mof-2021-101');
    expect(scores).toEqual([[0], [0]]);
  });

  it('never gives null, which Excel would show as 0', () => {
    const scores = score(column(5, null, undefined, ''), column('≥1', null, '', ''), column(1, null, '', ''));
    expect(scores).toEqual([[5]]);
  });
});

it('a score is explained in words, in either language', () => {
  const input = { points: '5', target: '≥71人', actual: '66人' };
  const [[zh], [en]] = [explainCells(input, 'zh')[0] ?? [], explainCells(input, 'en')[0] ?? []];
  expect(zh).toContain('4.65');
  expect(en).toContain('4.65');
  expect(zh).not.toBe(en);
});

it.each([
  ['reached', '≥33000台', '41261', 1.250333],
  ['not reached', '71', '66', 0.929577],
  ['at most', '≤10', '20', 0.5],
  ['nothing typed', '', '', ''],
  ['words', '保障', '基本达成目标', 'notAvailable'],
  ['no actual value', '5', '', 'notAvailable'],
])('completion: %s', (_name, target, actual, result) =>
  expect(plain(completionCells(target, actual)[0]?.[0])).toBe(result),
);
