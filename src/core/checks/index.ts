/** The checks: relations that what is stated must satisfy. */
import type { Finding, Message, ProjectPair, ScoredProject } from '../model';
import { withConsequences } from './engine/consequences';
import { optionProblems as problemsOf } from './engine/options';
import { runAll, runOnPairs, type CheckInput, type CheckResult } from './engine/run';
import { CHECKS } from './registry';

export type { CheckInput } from './engine/run';
export type { Check, CheckMeta, CheckOption } from './engine/check';
export { CHECKS } from './registry';

/** Runs every check over everything that was read. Finding none is not proof: the result lists what had nothing to check. */
export function runChecks(input: CheckInput): CheckResult {
  const { findings, ...rest } = runAll(input, CHECKS);
  const find = (project: ScoredProject) =>
    runAll({ ...input, projects: [project], portfolios: [], figures: [], exceptions: [] }, CHECKS).findings;
  return { findings: withConsequences(findings, input.projects, find), ...rest };
}

/** What the checks of two workbooks find in projects that stand in both. Places are those of the later one. */
export function runPairChecks(pairs: readonly ProjectPair[]): Finding[] {
  return runOnPairs(pairs, CHECKS);
}

/** What is wrong with settings of options, `id.option` → text: unknown names and unreadable values. */
export function optionProblems(options: ReadonlyMap<string, string>): Message[] {
  return problemsOf(options, CHECKS);
}
