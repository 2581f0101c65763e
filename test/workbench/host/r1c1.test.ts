import { fromR1C1, toR1C1 } from '../../../workbench/host/r1c1';
import { batch, read, sheet1, startSheet } from './support';

test.each([
  ['=A1', '=R[-2]C[-3]'],
  ['=D3+$D$3', '=RC+R3C4'],
  ['=SUM(A$1:B2)*2', '=SUM(R1C[-3]:R[-1]C[-2])*2'],
  ['=PE.SCORE(E3,"A1","it""s B2",\'A1 2\'!C3)', '=PE.SCORE(RC[1],"A1","it""s B2",\'A1 2\'!RC[-1])'],
  ['=LOG10(2)&X1Y', '=LOG10(2)&X1Y'],
])('%s in D3 is %s', (a1, r1c1) => {
  expect(toR1C1(a1, 2, 3)).toBe(r1c1);
  expect(fromR1C1(r1c1, 2, 3)).toBe(a1);
});

test('a formula written in R1C1 notation belongs to its cell', async () => {
  const session = startSheet([[1, 2]]);
  await batch(session, (context) => (sheet1(context).getRange('C1:C2').formulasR1C1 = [['=RC[-2]'], ['text']]));
  const formulas = await read(session, (context) => {
    const range = sheet1(context).getRange('C1:C2').load('formulas,formulasR1C1');
    return () => [range.formulas, range.formulasR1C1];
  });
  expect(formulas).toEqual([
    [['=A1'], ['text']],
    [['=RC[-2]'], ['text']],
  ]);
});
