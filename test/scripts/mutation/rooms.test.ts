import { testsOf } from '../../../scripts/mutation/rooms';

test('all tests of core answer for a room: its own first, its own long ones last, the long ones of others not at all', () => {
  const tests = testsOf('quantity');
  expect(tests[0]).toMatch('test/core/quantity/');
  expect(tests.at(-1)).toBe('test/core/quantity/properties.test.ts');
  expect(tests).toContain('test/core/checks/score-rule.test.ts');
  expect(tests).not.toContain('test/core/criteria/soundness.test.ts');
});

test('among some rooms only their short tests do, its own first', () => {
  const tests = testsOf('quantity', ['criteria', 'quantity']);
  expect(tests[0]).toMatch('test/core/quantity/');
  expect(tests).toContain('test/core/criteria/rows.test.ts');
  expect(tests.filter((file) => !/^test\/core\/(?:quantity|criteria)\//.test(file))).toEqual([]);
  expect(tests.filter((file) => /properties|soundness|robustness/.test(file))).toEqual([]);
  expect(new Set(tests).size).toBe(tests.length);
});
