/** What is computed once more in the workbench, for its calculation may have been broken off. */
import { GivenUp } from '../../workbench/page/view/calculation';

type Given = Parameters<GivenUp['isIn']>;

const hostWith = (formula: string | null): Given[0] =>
  ({ book: { findSheet: () => ({ cellAt: () => ({ formula }) }) } }) as unknown as Given[0];
const results = (value: unknown): Given[2] => ({ 0: { 0: { v: value } } }) as Given[2];
const ask = (given: GivenUp, formula: string | null, value: unknown) =>
  given.isIn(hostWith(formula), 'sheet', results(value));

it.each<[what: string, formula: string | null, value: unknown, isAgain: boolean]>([
  ['a call inside of another that was waited for', '=SUM(PE.SCORE(1,2,3),1)', '#N/A', true],
  ['what the other one made of it', '=SUM(PE.SCORE(1,2,3),1)', '#VALUE!', true],
  ['what another error is', '=SUM(PE.SCORE(1,2,3),1)', '#REF!', false],
  ['a result', '=SUM(PE.SCORE(1,2,3),1)', 6, false],
  ['a call alone, which the host computes', '=PE.SCORE(1,2,3)', '#N/A', false],
  ['a formula without our calls', '=SUM(A1,1)', '#VALUE!', false],
  ['no formula', null, '#N/A', false],
])('%s', (_, formula, value, isAgain) => {
  expect(ask(new GivenUp(), formula, value)).toBe(isAgain);
});

it('an error that stays is the formula’s own', () => {
  const given = new GivenUp();
  const tries = Array.from({ length: 5 }, () => ask(given, '=SUM(PE.SCORE(1,2,3),1)', '#VALUE!'));
  expect(tries).toEqual([true, true, true, true, false]);
  expect(ask(given, '=SUM(PE.SCORE(1,2,4),1)', '#VALUE!')).toBe(true);
});
