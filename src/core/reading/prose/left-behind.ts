/** A figure that something was before it changed: 7.8 of 「平均住院日由7.8天降为7.4天」. */
import { endingWith } from '../../terms/ends';
import { COMES_TO, LEFT_BEHIND } from '../../terms/said-changes';
import { startingWith } from '../../terms/starts';

const isFrom = endingWith(LEFT_BEHIND);
const comesTo = startingWith(COMES_TO);

/** By the words before a figure and behind it; 「由3个指标构成」 is no change. */
export function isLeftBehind(before: string, after: string): boolean {
  return isFrom(before.trimEnd()) && comesTo(after.replace(/^[\s,]+/, ''));
}
