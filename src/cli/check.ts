import { csvHead } from '../core/batch/csv';
import type { FileDigest } from '../core/batch/file-digest';
import { totalsOf } from '../core/batch/totals';
import { eachOutcome, outcomesOf, resourcesOf, type ResourceOptions } from './run';
import { FORMATS, type Format } from './formats';
import { FAILED, NOTHING_CHECKED, weightiest, type Job } from './job';
import { printClosing, printLine, printUnreadable } from './lines';
import { narrowingOf } from './narrow';
import { reasonFor, reportsAt } from './open';
import { CallProblem, profileOf, type Session } from './options';
import { expand, type Expanded } from './paths/expand';
import { shortened } from '../files/problem';

export interface CheckOptions extends ResourceOptions {
  readonly json?: boolean;
  readonly format?: string;
  readonly profile?: string;
  readonly text?: readonly string[];
  readonly only?: readonly string[];
  readonly severity?: string;
  readonly quiet?: boolean;
}

/**
 * `pe check`: every file is read even when another cannot be; the exit code is the weightiest of all. In JSON a file that failed has
 * its name and the sentence why. Each is compared with the Word files given as `text`; without one of those nothing is checked.
 */
export async function check(paths: readonly string[], options: CheckOptions, session: Session): Promise<number> {
  const { say } = session;
  if (paths.length === 0) throw new CallProblem(say('noFiles'));
  const profile = profileOf(options.profile, say);
  const narrowing = await narrowingOf(options.only, options.severity, say);
  const asked = formatOf(options, session);
  const resources = resourcesOf(options, session);
  const texts = await reportsAt(options.text ?? [], session);
  const expanded = await expand(paths);
  const isMany = expanded.files.length !== 1 || expanded.files[0]?.isFound === true;
  const format = asked ?? (isMany ? 'concise' : 'text');
  const job: Job = { ...narrowing, format, profile: profile?.id ?? null, texts };
  const run = new CheckRun(expanded, job, isMany, options.quiet === true, session);
  const progress = run.wantsProgress ? session.console.progress?.(expanded.files.length, say('unitFiles')) : null;
  run.begin();
  await eachOutcome(outcomesOf(expanded.files, job, resources, session), progress ?? null, (outcome, print) => {
    run.take(outcome, print);
  });
  return run.end();
}

function formatOf({ json, format }: CheckOptions, { say }: Session): Format | null {
  if (format === undefined) return json ? 'json' : null;
  const known = FORMATS.find((one) => one === format);
  if (known === undefined) throw new CallProblem(say('unknownFormat', { id: format, ids: FORMATS.join(', ') }));
  if (json && known !== 'json') throw new CallProblem(say('twoFormats', { id: format }));
  return known;
}

/** What one call of `pe check` prints, in the order of its files. */
class CheckRun {
  private readonly codes = new Set<number>();
  private readonly digests: FileDigest[] = [];
  private ours = 0;
  /** The last line of the item printed last. */
  private last: string | null = null;

  constructor(
    private readonly expanded: Expanded,
    private readonly job: Job,
    private readonly isMany: boolean,
    private readonly isQuiet: boolean,
    private readonly session: Session,
  ) {}

  get wantsProgress(): boolean {
    return this.isMany && !this.isQuiet;
  }

  /** Folders and patterns without files, and folders that could not be read, are said before anything is read. */
  begin(): void {
    const { console, language } = this.session;
    for (const code of tellPaths(this.expanded, this.session)) this.codes.add(code);
    if (this.job.format === 'csv') console.ready(`${csvHead(language)}\r`);
  }

  take(outcome: Parameters<Parameters<typeof eachOutcome>[2]>[0], print: (print: () => void) => void): void {
    if (outcome.isOurs) {
      this.ours += 1;
      return;
    }
    this.codes.add(outcome.exitCode);
    this.digests.push(slim(outcome.digest));
    print(() => {
      this.print(outcome);
    });
  }

  end(): number {
    const { console } = this.session;
    const { format } = this.job;
    if (format === 'json' && this.isMany) {
      if (this.last === null) console.out('[]');
      else for (const line of [this.last, ']']) console.ready(line);
    }
    const unreadable = this.digests.filter(({ state }) => state === 'unreadable');
    if (this.isMany && this.isForPeople) {
      const { others } = this.expanded;
      if (!this.isQuiet) printClosing({ totals: totalsOf(this.digests), others, ours: this.ours }, this.session);
      printUnreadable(unreadable, this.session);
    }
    if (this.digests.length === 0) this.codes.add(NOTHING_CHECKED);
    return weightiest(this.codes);
  }

  private get isForPeople(): boolean {
    return this.job.format === 'text' || this.job.format === 'concise';
  }

  private print({ digest, printed }: { digest: FileDigest; printed: readonly string[] }): void {
    const { console } = this.session;
    const isFailed = digest.state === 'unreadable';
    if (isFailed && !(this.isMany && this.isForPeople)) console.err(digest.problem);
    if (this.isQuiet && this.isForPeople && !isFailed && isClean(digest)) return;
    if (this.job.format === 'concise' || (isFailed && this.isMany && this.isForPeople)) printLine(digest, this.session);
    if (this.job.format === 'json' && this.isMany) this.printItem(printed.join('\n'));
    else for (const line of printed) console.ready(line);
  }

  /** An item of the array, as if the whole array were printed at once; a comma is due only when another one comes. */
  private printItem(item: string): void {
    const { console } = this.session;
    console.ready(this.last === null ? '[' : `${this.last},`);
    const lines = item.split('\n').map((line) => `  ${line}`);
    this.last = lines.pop() ?? '';
    for (const line of lines) console.ready(line);
  }
}

/** Nothing found that anybody has to look at. */
function isClean({ state, counts }: FileDigest): boolean {
  return state === 'checked' && counts.error + counts.warning + counts.info === 0;
}

/** What the closing table needs: the texts of thousands of files are not kept. */
function slim(digest: FileDigest): FileDigest {
  return {
    ...digest,
    notes: [],
    findings: digest.findings.map((finding) => ({ ...finding, message: '', related: [] })),
  };
}

/** Says which paths led to no file; the exit codes that they stand for. */
export function tellPaths({ empty, failed }: Expanded, { console, say }: Session): number[] {
  for (const { path, kind } of empty) {
    console.err(say(kind === 'folder' ? 'emptyFolder' : 'emptyPattern', { path: shortened(path) }));
  }
  for (const { path, code } of failed) {
    console.err(say('cannotOpenFolder', { path: shortened(path), why: reasonFor(code, say) }));
  }
  return [...empty.map(({ kind }) => (kind === 'folder' ? NOTHING_CHECKED : FAILED)), ...failed.map(() => FAILED)];
}
