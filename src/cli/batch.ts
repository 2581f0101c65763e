import { planRollUp, totalsOf, type FileDigest } from '../core/batch';
import { newWorkbook } from '../files';
import { shortened } from '../files/problem';
import { isSameFile } from '../files/write';
import { tellPaths } from './check';
import { NOTHING_CHECKED, weightiest, type Job } from './job';
import { printClosing, printUnreadable } from './lines';
import { narrowingOf } from './narrow';
import { CallProblem, profileOf, type Session } from './options';
import { checkEnding, checkOutput } from './output';
import { expand, type PathFile } from './paths/expand';
import { eachOutcome, outcomesOf, resourcesOf, type ResourceOptions } from './run';

export interface BatchOptions extends ResourceOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly profile?: string;
  readonly only?: readonly string[];
  readonly severity?: string;
  readonly quiet?: boolean;
}

/** `pe batch`: one workbook over all files. Nothing is written before everything was read. */
export async function batch(paths: readonly string[], options: BatchOptions, session: Session): Promise<number> {
  const { console, language, say } = session;
  const { output } = options;
  const profile = profileOf(options.profile, say);
  const job: Job = {
    ...(await narrowingOf(options.only, options.severity, say)),
    format: 'digest',
    profile: profile?.id ?? null,
    texts: [],
  };
  const resources = resourcesOf(options, session);
  checkEnding(output, '.xlsx', session);
  await checkOutput(output, options.force === true, session);
  const expanded = await expand(paths);
  const codes = new Set(tellPaths(expanded, session));
  const files = await withoutOutput(expanded.files, output, say('outputIsInput', { file: shortened(output) }));
  if (files.length === 0) return weightiest(codes.size > 0 ? codes : new Set([NOTHING_CHECKED]));
  const digests: FileDigest[] = [];
  let ours = 0;
  const progress = options.quiet ? null : (console.progress?.(files.length, say('unitFiles')) ?? null);
  await eachOutcome(outcomesOf(files, job, resources, session), progress, ({ digest, exitCode, isOurs }) => {
    if (isOurs) {
      ours += 1;
      return;
    }
    codes.add(exitCode);
    digests.push(digest);
  });
  await console.writeFile(output, await newWorkbook(planRollUp(digests, language), output));
  const unreadable = digests.filter(({ state }) => state === 'unreadable');
  if (!options.quiet) {
    printClosing({ totals: totalsOf(digests), others: expanded.others, ours }, session);
    console.out(say('written', { file: output }));
  }
  printUnreadable(unreadable, session);
  return weightiest(codes);
}

/** What is written over is not read: a roll-up of a former run may stand in the folder. */
async function withoutOutput(files: readonly PathFile[], output: string, named: string): Promise<PathFile[]> {
  const kept: PathFile[] = [];
  for (const file of files) {
    if (!(await isSameFile(file.path, output))) kept.push(file);
    else if (!file.isFound) throw new CallProblem(named);
  }
  return kept;
}
