/** Tries mutants in processes of their own, and says what became of each. */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Mutant, Mutated } from './mutants';
import { testsOf } from './rooms';
import type { FileResult, FileRun } from './suite';
import type { Answer, Order } from './worker';

export type Fate = 'killed' | 'timeout' | 'survived' | 'uncovered';

export interface Tried {
  mutant: Mutant;
  fate: Fate;
  /** The test that failed, if one did. */
  by?: string | undefined;
}

/** Test file → what it reaches and how long it takes without a mutant, and which of its tests are passed over. */
type Reach = ReadonlyMap<string, FileResult & Pick<FileRun, 'without'>>;

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Megabytes; a mutant that collects without end dies soon, and counts as one that does not end. */
const NODE = ['--max-old-space-size=1024', '--max-semi-space-size=64'];

/** A loop does not end if its place is reached this many times as often as without the mutant. */
const HIT_FACTOR = 100;

/** Milliseconds for a test file under a mutant: only loops that miss the mutated place wait for it, so it is generous. */
const limitOf = (spent: number): number => 15_000 + 20 * spent;

/** What is listened to while an order is carried out. */
const EVENTS = ['message', 'exit', 'error'] as const;

class Worker {
  private child: ChildProcess | undefined;

  constructor(private readonly texts: Record<string, string>) {}

  /** What the file gave; undefined if the process did not answer in time or died. */
  async run(run: FileRun, limit: number): Promise<FileResult | undefined> {
    if (this.child?.connected !== true) {
      this.child = fork(WORKER, { execArgv: [...NODE, '--import', './bin/typescript.mjs'] });
      await this.ask({ kind: 'texts', texts: this.texts }, 60_000);
    }
    const answer = await this.ask({ kind: 'run', run }, limit);
    return answer?.kind === 'ran' ? answer.result : undefined;
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }

  private ask(order: Order, limit: number): Promise<Answer | undefined> {
    const { child } = this;
    if (child === undefined) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const end = (answer: Answer | undefined): void => {
        clearTimeout(timer);
        for (const event of EVENTS) child.removeAllListeners(event);
        if (answer === undefined) this.stop();
        resolve(answer);
      };
      const timer = setTimeout(end, limit, undefined);
      child.on('message', (message) => {
        end(message as Answer);
      });
      child.on('exit', () => {
        end(undefined);
      });
      child.on('error', () => {
        end(undefined);
      });
      child.send(order);
    });
  }
}

/** Milliseconds for a test file without any mutant. */
const MOST_ALONE = 900_000;

async function alone(worker: Worker, run: FileRun): Promise<FileResult> {
  const result = await worker.run(run, MOST_ALONE);
  if (result === undefined) throw new Error(`${run.file} does not end, without any mutant. Run it with jest first.`);
  return result;
}

const failing = (file: string, failure: string): Error =>
  new Error(`${file} fails without any mutant, so its failures say nothing. ${failure}`);

/** A mutant that there is not: under it every test passes, or it would fail under others by chance. */
const NONE = { id: 'none', hitLimit: 0 };

/**
 * Every test file without a mutant, twice: counting what it reaches, with nothing remembered (a test of the memory itself may
 * fail then), and as it will be run. Tests that look at the clock ask how long something takes: they are passed over. */
async function reachOf(worker: Worker, files: readonly string[]): Promise<Reach> {
  const reach = new Map<string, FileResult & Pick<FileRun, 'without'>>();
  for (const file of files) {
    const all = await alone(worker, { file, without: [] });
    const without = all.timed;
    const counted = without.length === 0 ? all : await alone(worker, { file, without });
    const { spent, failure } = await alone(worker, { file, without, mutant: NONE });
    if (failure !== undefined) throw failing(file, failure);
    reach.set(file, { ...counted, spent, without });
  }
  return reach;
}

async function tried(worker: Worker, mutant: Mutant, reach: Reach, tests: readonly string[]): Promise<Tried> {
  let fate: Fate = 'uncovered';
  for (const file of tests) {
    const known = reach.get(file);
    const hits = known?.hits[mutant.id];
    if (known === undefined || hits === undefined) continue;
    const { count, tests: only } = hits;
    const run = { file, without: known.without, only, mutant: { id: mutant.id, hitLimit: count * HIT_FACTOR } };
    const result = await worker.run(run, limitOf(known.spent));
    if (result === undefined || result.endless) return { mutant, fate: 'timeout', by: file };
    if (result.failure !== undefined) return { mutant, fate: 'killed', by: `${file}: ${result.failure}` };
    fate = 'survived';
  }
  return { mutant, fate };
}

/** `progress` is told after each mutant how many have been tried. `among`: the rooms whose short tests alone are run. */
export async function tryAll(
  chosen: readonly Mutant[],
  { texts }: Mutated,
  jobs: number,
  progress: (done: number) => void,
  among?: readonly string[],
): Promise<Tried[]> {
  const rooms = [...new Set(chosen.map(({ room }) => room))];
  const testsBy = new Map(rooms.map((room) => [room, testsOf(room, among)]));
  const workers = Array.from({ length: jobs }, () => new Worker(texts));
  const [first] = workers;
  if (first === undefined) throw new Error('At least one job is needed to try mutants.');
  try {
    const reach = await reachOf(first, [...new Set([...testsBy.values()].flat())]);
    const results: Tried[] = [];
    const waiting = chosen.entries();
    let done = 0;
    await Promise.all(
      workers.map(async (worker) => {
        for (const [index, mutant] of waiting) {
          results[index] = await tried(worker, mutant, reach, testsBy.get(mutant.room) ?? []);
          progress(++done);
        }
      }),
    );
    return results;
  } finally {
    for (const worker of workers) worker.stop();
  }
}
