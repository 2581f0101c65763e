/** What is computed once more in the workbench, for its calculation may have been broken off. */
import { isGivenUp } from '../../workbench/page/view/calculation';

type Range = Parameters<typeof isGivenUp>[0];

const range = (formula: string | null, value: unknown): Range =>
  ({ sheet: { cellAt: () => ({ formula, value }) }, area: { top: 0, left: 0 } }) as unknown as Range;

it.each<[what: string, formula: string | null, value: unknown, isAgain: boolean]>([
  ['a call that was waited for', '=PE.SCORE(1,2,3)', { fault: '#N/A' }, true],
  ['such a call inside of another', '=SUM(PE.SCORE(1,2,3),1)', { fault: '#VALUE!' }, true],
  ['what another error is', '=SUM(PE.SCORE(1,2,3),1)', { fault: '#REF!' }, false],
  ['a result', '=SUM(PE.SCORE(1,2,3),1)', 6, false],
  ['a formula without our calls', '=SUM(A1,1)', { fault: '#VALUE!' }, false],
  ['no formula', null, '#N/A', false],
])('%s', (_, formula, value, isAgain) => {
  expect(isGivenUp(range(formula, value))).toBe(isAgain);
});
