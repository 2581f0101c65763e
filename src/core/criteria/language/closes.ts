import type { Kind } from './token';

/** What ends a phrase. */
const CLOSES: ReadonlySet<Kind> = new Set<Kind>(['comma', 'break', ')', '(', 'end', 'bullet', ']']);

export function isClose(kind: Kind | undefined): boolean {
  return kind === undefined || CLOSES.has(kind);
}
