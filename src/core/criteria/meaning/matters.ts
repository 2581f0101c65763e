/** Whether a clause that gives nothing speaks of points all the same, so that it was not understood. */
import { AWARDING } from '../language/closes';
import type { Place } from '../language/statements';
import type { Tokens } from '../language/tokens/token';

export function matters({ tokens }: Tokens, { start, end }: Place): boolean {
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token && (token.isPoints || token.figure?.unit?.symbol === '分' || AWARDING.has(token.kind))) return true;
  }
  return false;
}
