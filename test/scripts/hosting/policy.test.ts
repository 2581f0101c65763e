/** Sources of a Content-Security-Policy against addresses, as browsers match them. */
import { allows, allowsInlineStyle, matches, policiesInPage, readPolicies } from '../../../scripts/hosting/policy';

const SELF = 'https://pe.example.gov.cn/tools/taskpane.html';

test.each([
  ["'self'", 'https://pe.example.gov.cn', true],
  ["'self'", 'https://pe.example.gov.cn:8443', false],
  ["'none'", 'https://pe.example.gov.cn', false],
  ['*', 'https://a.b', true],
  ['https:', 'https://a.b', true],
  ['http:', 'https://a.b', false],
  ['a.b', 'https://a.b', true],
  ['https://a.b', 'https://a.b', true],
  ['http://a.b', 'https://a.b', true],
  ['wss://a.b', 'https://a.b', false],
  ['*.sharepoint.com', 'https://tenant.sharepoint.com', true],
  ['*.sharepoint.com', 'https://sharepoint.com', false],
  ['*.sharepoint.com', 'https://evilsharepoint.com', false],
  ['sharepoint.com', 'https://tenant.sharepoint.com', false],
  ['https://a.b:443', 'https://a.b', true],
  ['https://a.b:8443', 'https://a.b', false],
  ['https://a.b:*', 'https://a.b:8443', true],
  ['https://a.b', 'https://a.b:8443', false],
  ['https://A.B', 'https://a.b', true],
  ['https://a.b/lib/', 'https://a.b/lib/1/office.js', true],
  ['https://a.b/lib', 'https://a.b/lib/1/office.js', false],
  ['https://a.b/lib/1/office.js', 'https://a.b/lib/1/office.js', true],
])('%s, %s: %s', (source, address, wanted) => {
  expect(matches(source, address, SELF)).toBe(wanted);
});

test('what a policy does not name falls back, and what nothing names is allowed', () => {
  const [fallback] = readPolicies("default-src 'none'");
  const [open] = readPolicies("object-src 'none'");
  const own = 'https://pe.example.gov.cn/tools/functions.js';
  expect([fallback, open].map((policy) => policy && allows(policy, 'script-src', own, SELF))).toEqual([false, true]);
  expect([fallback, open].map((policy) => policy && allowsInlineStyle(policy))).toEqual([false, true]);
});

test('several policies, the first directive of a name, and those of the page', () => {
  expect(readPolicies("script-src 'self'; script-src *, default-src *").map((policy) => [...policy])).toEqual([
    [['script-src', ["'self'"]]],
    [['default-src', ['*']]],
  ]);
  expect(policiesInPage('<meta http-equiv="Content-Security-Policy" content="base-uri \'none\'" />')).toHaveLength(1);
  expect(policiesInPage('<meta name="viewport" content="width=1" />')).toEqual([]);
});
