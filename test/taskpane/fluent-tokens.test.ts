import { tokens as listed } from '@fluentui/react-components';
import { tokens } from '../../src/taskpane/fluent-tokens';

it('gives every token of Fluent as Fluent does', () => {
  const names = Object.keys(listed);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(listed);
});
