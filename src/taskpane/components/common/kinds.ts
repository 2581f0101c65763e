/** The kinds of findings in lists: by severity, and the accepted ones apart. */
import type { Finding, Severity } from '../../../core/model';

export type Kind = Severity | 'accepted';

/** Worst first. */
export const KINDS: readonly Kind[] = ['error', 'warning', 'info', 'accepted'];

export function kindOf({ accepted, severity }: Finding): Kind {
  return accepted ? 'accepted' : severity;
}
