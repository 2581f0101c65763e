/** The kinds of findings in lists: by severity, and the accepted ones apart. */
import type { Finding } from '../../../core/model';
import type { Kind } from '../../session/list-state';

export type { Kind } from '../../session/list-state';

/** Worst first. */
export const KINDS: readonly Kind[] = ['error', 'warning', 'info', 'accepted'];

export function kindOf({ accepted, severity }: Finding): Kind {
  return accepted ? 'accepted' : severity;
}
