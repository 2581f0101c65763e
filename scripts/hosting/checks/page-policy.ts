/** A policy that the server adds to the page's own: both must allow what the pane needs. */
import { nameOf, type OneAnswer } from '../answers';
import { error, warning, type Fault } from '../faults';
import { allows, allowsInlineStyle, policiesInPage, readPolicies, type Policy } from '../policy';

/** @param office the address of office.js, as the page names it; empty where it names none */
export function policyFaults({ kind, url, headers, body }: OneAnswer, base: string, office: string): Fault[] {
  if (kind !== 'page') return [];
  const name = nameOf(url, base);
  if (office === '') return [error('no-office', name)];
  const policies = [...readPolicies(headers['content-security-policy'] ?? ''), ...policiesInPage(body)];
  return policies.flatMap((policy) => faultsOf(policy, name, url, office));
}

function faultsOf(policy: Policy, name: string, page: string, office: string): Fault[] {
  const own = new URL('functions.js', page).href;
  return [
    ...(allows(policy, 'script-src', office, page) ? [] : [error('csp-office', name, new URL(office).origin)]),
    ...(allows(policy, 'script-src', own, page) ? [] : [error('csp-own-scripts', name)]),
    ...(allowsInlineStyle(policy) ? [] : [error('csp-style', name)]),
    ...(allows(policy, 'connect-src', own, page) ? [] : [warning('csp-connect', name)]),
    ...(allows(policy, 'frame-src', office, page) ? [] : [warning('csp-frame', name, new URL(office).origin)]),
    ...(isSandboxed(policy) ? [error('csp-sandbox', name)] : []),
  ];
}

function isSandboxed(policy: Policy): boolean {
  const allowed = policy.get('sandbox');
  return allowed !== undefined && !(allowed.includes('allow-scripts') && allowed.includes('allow-same-origin'));
}
