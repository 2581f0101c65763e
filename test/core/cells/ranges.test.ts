import { eachCell, filledRows, onlyCell, ShapeProblem } from '../../../src/core/cells/ranges';

const ROWS_OF_A_SHEET = 1_048_576;

const join = (...inputs: unknown[]) => eachCell(inputs, (cells) => cells.map((cell) => cell ?? '·').join(''));

describe('several arguments go together', () => {
  it.each<[string, unknown[], string[][]]>([
    ['values', ['a', 'b'], [['ab']]],
    ['an argument left out', ['a', undefined, null], [['a··']]],
    ['a column and a value', [[['a'], ['b']], 'x'], [['ax'], ['bx']]],
    ['a column and a range of one cell', [[['a'], ['b']], [['x']]], [['ax'], ['bx']]],
    [
      'two columns',
      [
        [['a'], ['b']],
        [['x'], ['y']],
      ],
      [['ax'], ['by']],
    ],
    ['two rows', [[['a', 'b']], [['x', 'y']]], [['ax', 'by']]],
    ['a list is a column', [['a', 'b']], [['a'], ['b']]],
    ['blank rows at the end are left out', [[['a'], [''], ['b'], [null], ['']], 'x'], [['ax'], ['x'], ['bx']]],
    [
      'the longest counts',
      [
        [['a'], [''], ['']],
        [['x'], ['y'], ['']],
      ],
      [['ax'], ['y']],
    ],
    ['nothing at all stays one cell', [[[''], ['']]], [['']]],
    ['no rows', [[]], [['·']]],
  ])('%s', (_name, inputs, result) => expect(join(...inputs)).toEqual(result));

  it.each<[string, unknown[]]>([
    [
      'columns of unequal length',
      [
        [['a'], ['b']],
        [['x'], ['y'], ['z']],
      ],
    ],
    ['a column and a row', [[['a'], ['b']], [['x', 'y']]]],
    ['one range with rows of unequal length', [[['a', 'b'], ['c']]]],
  ])('%s do not', (_name, inputs) => expect(() => join(...inputs)).toThrow(ShapeProblem));

  it('whole columns end with what they hold', () => {
    const column = Array.from({ length: ROWS_OF_A_SHEET }, (_, row) => [row < 3 ? row : '']);
    expect(join(column, column)).toEqual([['00'], ['11'], ['22']]);
  });
});

it.each<[string, unknown, unknown]>([
  ['a value', 'a', 'a'],
  [
    'a merged block',
    [
      ['a', ''],
      [null, ''],
    ],
    'a',
  ],
  ['a value below blanks', [[''], ['a']], 'a'],
  ['nothing', [['', '']], undefined],
])('the only cell of %s', (_name, input, cell) => expect(onlyCell(input)).toBe(cell));

it('two cells are not one', () => expect(() => onlyCell([['a'], ['b']])).toThrow(ShapeProblem));

it('rows are kept down to the last one that holds anything', () =>
  expect(
    filledRows([
      ['', ''],
      ['a', ''],
      ['', ''],
    ]),
  ).toEqual([
    ['', ''],
    ['a', ''],
  ]));
