import { CHECKS } from '../core/checks';
import { nearNames } from './near';
import { CallProblem } from './options';
import type { Say } from './texts';

/** Longer words are no mistyped id. */
const LONGEST_ID = 60;

/** Refuses an id that no check has. */
export function checkKnown(id: string, say: Say): void {
  const ids = CHECKS.map(({ meta }) => meta.id);
  if (ids.includes(id)) return;
  const near = nearNames(id.slice(0, LONGEST_ID), ids);
  const shown = id.slice(0, 2 * LONGEST_ID);
  throw new CallProblem(
    near.length > 0
      ? say('unknownCheckNear', { id: shown, near: near.join(', ') })
      : say('unknownCheck', { id: shown }),
  );
}
