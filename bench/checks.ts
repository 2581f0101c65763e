/** Which checks take how much of an analysis: `npm run bench` prints the slowest. */
import { CHECKS } from '../src/core/checks';
import { runAll, type CheckInput } from '../src/core/checks/engine/run';
import { evaluate } from '../src/core/evaluate';
import type { Snapshot } from '../src/core/model';
import { fastest } from './timing';

export interface CheckTime {
  readonly id: string;
  /** Of the whole analysis, 0.1 = a tenth. */
  readonly share: number;
}

/**
 * Every check, the slowest first. Each runs alone, so that what several share (marks, sums, statements) counts for all of
 * them: the shares add up to more than the checks take together.
 */
export async function checkTimes(snapshot: Snapshot, analysis: number, runs: number): Promise<CheckTime[]> {
  const { projects, portfolios } = evaluate(snapshot);
  const input: CheckInput = { projects, portfolios, exceptions: [], options: new Map() };
  const times: CheckTime[] = [];
  for (const check of CHECKS) {
    times.push({ id: check.meta.id, share: (await fastest(runs, () => runAll(input, [check]))) / analysis });
  }
  return times.sort((a, b) => b.share - a.share);
}
