import { webLightTheme } from '@fluentui/react-components';
import { brandWeb, generateColorTokens } from '../../src/taskpane/fluent-light';

it('has the colours that Fluent has', () => {
  const tokens = generateColorTokens(brandWeb);
  expect(Object.keys(tokens).length).toBeGreaterThan(50);
  expect(webLightTheme).toMatchObject(tokens);
});
