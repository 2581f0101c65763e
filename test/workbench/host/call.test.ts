import { parseCall } from '../../../workbench/host/call';

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

it.each([
  ['=PE.SCORE()', []],
  ['= pe.score ( A1 )', [{ kind: 'area', sheet: null, area: A1 }]],
  ["=PE.SCORE('It''s, (1)'!A1)", [{ kind: 'area', sheet: "It's, (1)", area: A1 }]],
  [
    '=PE.SCORE(10,"≥95%, ""好""",TRUE)',
    [
      { kind: 'values', values: [[10]] },
      { kind: 'values', values: [['≥95%, "好"']] },
      { kind: 'values', values: [[true]] },
    ],
  ],
  [
    '=PE.SCORE(95%,-.5)',
    [
      { kind: 'values', values: [[0.95]] },
      { kind: 'values', values: [[-0.5]] },
    ],
  ],
  ['=PE.SCORE(,points)', [{ kind: 'missing' }, { kind: 'name', name: 'points' }]],
  [
    '=PE.SCORE({1,2;"a","b"})',
    [
      {
        kind: 'values',
        values: [
          [1, 2],
          ['a', 'b'],
        ],
      },
    ],
  ],
  ['=PE.SCORE(A1+1)', null],
  ['=PE.SCORE(SUM(A1))', null],
  ['=ROUND(PE.SCORE(A1),1)', null],
  ['=PE.SCORE("open)', null],
  ['=SUM(A1)', null],
  ['=A1', null],
])('%s', (formula, args) => {
  const call = parseCall(formula);
  expect(call === null ? null : call.args).toEqual(args);
  if (call !== null) expect([call.namespace, call.name]).toEqual(['PE', 'SCORE']);
});
