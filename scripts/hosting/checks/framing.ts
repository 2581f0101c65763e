/** Excel on the web shows the pane in a frame, itself framed by the page of SharePoint or OneDrive: all of them must be allowed. */
import { nameOf, type OneAnswer } from '../answers';
import { error, type Fault } from '../faults';
import { allowsFraming, readPolicies } from '../policy';

/** Pages that hold Excel, or a frame with it: of Microsoft's own service … */
export const WORLD = [
  'https://excel.officeapps.live.com',
  'https://tenant.sharepoint.com',
  'https://excel.cloud.microsoft',
  'https://onedrive.live.com',
] as const;
/** … and of the one that 世纪互联 runs. */
export const CHINA = ['https://excel.partner.officewebapps.cn', 'https://tenant.sharepoint.cn'] as const;

const CHINESE_CLOUD = /\.(?:officewebapps|office365|sharepoint)\.cn$/;

/** @param office the host of office.js, which says for whose tenants the pane was built */
export function framingFaults({ kind, url, headers, origin }: OneAnswer, base: string, office: string): Fault[] {
  if (kind !== 'page') return [];
  const name = nameOf(url, base);
  const policies = readPolicies(headers['content-security-policy'] ?? '');
  if (policies.some((policy) => policy.has('frame-ancestors'))) {
    const isTheirs = CHINESE_CLOUD.test(new URL(origin).hostname);
    // A pane that was built for 世纪互联 is shown by its pages alone, whoever asks.
    const wanted = CHINESE_CLOUD.test(office)
      ? new Set([...(isTheirs ? [origin] : []), ...CHINA])
      : new Set([origin, ...(isTheirs ? CHINA : WORLD)]);
    const shutOut = [...wanted].filter((page) => policies.some((policy) => !allowsFraming(policy, page, url)));
    return shutOut.length === 0 ? [] : [error('frame-ancestors', name, shutOut.join(' '))];
  }
  // Where frame-ancestors is said, browsers pass this one over.
  const options = headers['x-frame-options']?.trim();
  return options === undefined || /^allowall$/i.test(options) ? [] : [error('x-frame-options', name, options)];
}
