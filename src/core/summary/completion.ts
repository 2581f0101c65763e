/** 总体完成率 and its gap to the execution rate, as reports state them. */
import Big from 'big.js';
import type { ScoredProject } from '../model';
import { roundHalfUp } from '../quantity';
import type { Part } from './parts';

/** Indicators with full points ÷ all indicators, 1 = 100 %; null without any, and while one is not scored. */
export function overallCompletion({ count, judged, full }: Part): Big | null {
  return count > 0 && judged === count ? new Big(full).div(count) : null;
}

/**
 * Execution rate − overall completion, in percentage points without a sign. Taken between the rates as they are printed,
 * so that the three figures agree on paper.
 */
export function completionGap({ computed }: ScoredProject, total: Part): Big | null {
  const { executionRate } = computed.money;
  const completion = overallCompletion(total);
  if (!executionRate || !completion) return null;
  return roundHalfUp(executionRate, 4).minus(roundHalfUp(completion, 4)).abs().times(100);
}
