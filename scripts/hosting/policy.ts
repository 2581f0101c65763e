/** Content-Security-Policy as browsers read it, as far as an add-in needs it. */

/** Directives of one policy; the first of a name counts. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** A header may hold several policies, divided by commas: every one of them must allow a thing. */
export function readPolicies(header: string): Policy[] {
  return header
    .split(',')
    .map((text) => {
      const policy = new Map<string, string[]>();
      for (const directive of text.split(';')) {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        if (name !== '' && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
      }
      return policy;
    })
    .filter((policy) => policy.size > 0);
}

/** The policies that a page states about itself. */
export function policiesInPage(page: string): Policy[] {
  const metas = page.match(/<meta\b[^>]*http-equiv="Content-Security-Policy"[^>]*>/gi) ?? [];
  return metas.flatMap((meta) => readPolicies(/\bcontent="([^"]*)"/i.exec(meta)?.[1] ?? ''));
}

const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-attr', 'style-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
};

/** The sources that decide about a kind of thing; undefined where the policy says nothing about it. */
function sourcesOf(policy: Policy, kind: string): readonly string[] | undefined {
  const name = FALLBACKS[kind]?.find((one) => policy.has(one));
  return name === undefined ? undefined : policy.get(name);
}

/** Whether a thing of this kind may come from an address; `self` is the origin of the page. */
export function allows(policy: Policy, kind: string, address: string, self: string): boolean {
  const sources = sourcesOf(policy, kind);
  return sources === undefined || sources.some((source) => matches(source, address, self));
}

/** Whether styles may stand in the page: a nonce or a hash switches 'unsafe-inline' off. */
export function allowsInlineStyle(policy: Policy): boolean {
  const sources = sourcesOf(policy, 'style-src');
  if (sources === undefined) return true;
  return sources.includes("'unsafe-inline'") && !sources.some((source) => /^'(?:nonce|sha\d+)-/.test(source));
}

/** Whether a page may be shown inside pages of an origin. */
export function allowsFraming(policy: Policy, origin: string, self: string): boolean {
  const sources = policy.get('frame-ancestors');
  return sources === undefined || sources.some((source) => matches(source, origin, self));
}

/** One source against an address: *, https:, 'self', host, *.host, with or without scheme, port and path. */
export function matches(source: string, address: string, self: string): boolean {
  const { protocol, hostname, port, origin, pathname } = new URL(address);
  const lower = source.toLowerCase();
  if (lower === "'self'") return origin === new URL(self).origin;
  if (lower === '*') return true;
  if (/^[a-z][a-z\d+.-]*:$/.test(lower)) return lower === protocol;
  const parts = /^(?:([a-z][a-z\d+.-]*):\/\/)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/.exec(lower);
  if (!parts) return false;
  const [, scheme, host = '', wantedPort, path] = parts;
  if (scheme !== undefined && `${scheme}:` !== protocol && !(scheme === 'http' && protocol === 'https:')) return false;
  if (wantedPort === undefined ? port !== '' : wantedPort !== '*' && wantedPort !== (port || '443')) return false;
  const isHost = host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : host === '*' || host === hostname;
  const isPath =
    path === undefined || path === '/' || (path.endsWith('/') ? pathname.startsWith(path) : pathname === path);
  return isHost && isPath;
}
