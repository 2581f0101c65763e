/** The certificate, and whether every file is there for a visitor without a name and a password. */
import { isHere, nameOf, type OneAnswer, type Shown, type Site } from '../answers';
import { error, warning, type Fault } from '../faults';

const MS_A_DAY = 24 * 60 * 60 * 1000;
/** Days before its end from which on a certificate is spoken of. */
export const SOON = 21;

export function certificateFaults({ certificate, now }: Pick<Site, 'certificate' | 'now'>): Fault[] {
  if (!certificate) return [];
  const { host, isForHost, names, validFrom, validTo } = certificate;
  const days = (validTo - now) / MS_A_DAY;
  return [
    ...(days < 0 ? [error('cert-expired', '', dayOf(validTo))] : []),
    ...(validFrom > now ? [error('cert-not-yet', '', dayOf(validFrom))] : []),
    ...(isForHost ? [] : [error('cert-wrong-name', '', `${host} ≠ ${names}`)]),
    ...trustFaults(certificate),
    ...(days >= 0 && days < SOON ? [warning('cert-ends-soon', '', dayOf(validTo))] : []),
  ];
}

const TOLD_BY_DATES_AND_NAMES = new Set(['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'ERR_TLS_CERT_ALTNAME_INVALID']);

function trustFaults({ distrust }: Shown): Fault[] {
  if (distrust === undefined || TOLD_BY_DATES_AND_NAMES.has(distrust)) return [];
  return [error(distrust === 'DEPTH_ZERO_SELF_SIGNED_CERT' ? 'cert-self-signed' : 'cert-untrusted', '', distrust)];
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Reachable at all, at its own address, without a login. */
export function answerFaults({ kind, url, status, redirects, failure }: OneAnswer, base: string): Fault[] {
  const name = nameOf(url, base);
  if (kind === 'manifest') return [];
  if (kind === 'office')
    return isHere({ status }) ? [] : [warning('office-unreachable', url, failure ?? String(status))];
  if (failure !== undefined) return [error('unreachable', name, failure)];
  const last = redirects.at(-1);
  if (last !== undefined) {
    const isAway = new URL(last).origin !== new URL(url).origin;
    return [error(isAway ? 'redirected-away' : 'redirected', name, last)];
  }
  if (status === 401 || status === 403) return [error('needs-login', name, String(status))];
  if (status === 404 || status === 410) return [error('missing', name, String(status))];
  return isHere({ status }) ? [] : [error('server-error', name, String(status))];
}
