/** What can be wrong with a site; the sentences are in texts.ts. */

/** `error`: something does not work. `warning`: it works here, or slower, or for some. */
export type Level = 'error' | 'warning';

export type FaultId =
  | 'unreachable'
  | 'cert-expired'
  | 'cert-not-yet'
  | 'cert-self-signed'
  | 'cert-untrusted'
  | 'cert-wrong-name'
  | 'cert-ends-soon'
  | 'missing'
  | 'needs-login'
  | 'server-error'
  | 'redirected'
  | 'redirected-away'
  | 'downloaded'
  | 'wrong-type'
  | 'wrong-content'
  | 'no-cors'
  | 'cors-other'
  | 'cors-single'
  | 'icons-no-cors'
  | 'icons-corp'
  | 'x-frame-options'
  | 'frame-ancestors'
  | 'csp-office'
  | 'csp-own-scripts'
  | 'csp-style'
  | 'csp-connect'
  | 'csp-frame'
  | 'csp-sandbox'
  | 'no-office'
  | 'office-unreachable'
  | 'icons-no-store'
  | 'icons-cache-control'
  | 'hashed-not-kept'
  | 'kept-too-long'
  | 'not-compressed'
  | 'manifest-absent'
  | 'manifest-address'
  | 'manifest-older'
  | 'manifest-newer';

export interface Fault {
  readonly id: FaultId;
  readonly level: Level;
  /** The files it concerns; empty for the site as a whole. */
  readonly files: readonly string[];
  /** What fills the sentence: a header's value, a date, a host. */
  readonly seen: string;
}

const fault =
  (level: Level) =>
  (id: FaultId, file = '', seen = ''): Fault => ({ id, level, files: file === '' ? [] : [file], seen });

export const error = fault('error');
export const warning = fault('warning');

/** One fault for all files that share it: fifteen icons make one sentence. */
export function gather(faults: readonly Fault[]): Fault[] {
  const byKind = new Map<string, Fault>();
  for (const one of faults) {
    const key = `${one.level} ${one.id} ${one.seen}`;
    const before = byKind.get(key);
    byKind.set(key, before ? { ...before, files: [...new Set([...before.files, ...one.files])] } : one);
  }
  const all = [...byKind.values()];
  return [...all.filter(({ level }) => level === 'error'), ...all.filter(({ level }) => level === 'warning')];
}
