/** The files of a run, one outcome after the other in their order: here, or on threads where that pays. */
import type { Progress } from './console';
import { failure, type Job, type Outcome } from './job';
import { wholeNumber, type Session } from './options';
import type { PathFile } from './paths/expand';
import { runPool, type Ended, type Limits } from './pool';
import { threadEntry } from './start';
import type { ThreadData } from './worker';

export interface Resources extends Limits {
  readonly jobs: number;
  /** Whether threads are wanted, however few files there are. */
  readonly isAsked: boolean;
}

export interface ResourceOptions {
  readonly jobs?: string;
  readonly timeLimit?: string;
  readonly memoryLimit?: string;
}

/**
 * Seconds and megabytes that a file may take where nobody says otherwise; far above any real workbook. With less than two gigabytes
 * V8 keeps so little room for what is short-lived that every file takes a third longer.
 */
const USUAL_SECONDS = 120;
const USUAL_MEGABYTES = 2048;
/** A thread needs some for itself before it reads anything. */
const LEAST_MEGABYTES = 128;
const MOST_JOBS = 64;
const MOST_SECONDS = 86_400;
const MOST_MEGABYTES = 65_536;

export function resourcesOf(options: ResourceOptions, { console, say }: Session): Resources {
  const { jobs, timeLimit, memoryLimit } = options;
  const seconds =
    timeLimit === undefined ? USUAL_SECONDS : wholeNumber(timeLimit, '--time-limit', [1, MOST_SECONDS], say);
  const memory =
    memoryLimit === undefined
      ? USUAL_MEGABYTES
      : wholeNumber(memoryLimit, '--memory-limit', [LEAST_MEGABYTES, MOST_MEGABYTES], say);
  return {
    jobs: jobs === undefined ? usualJobs(console.cores ?? 1) : wholeNumber(jobs, '--jobs', [1, MOST_JOBS], say),
    isAsked: jobs !== undefined || timeLimit !== undefined || memoryLimit !== undefined,
    time: 1000 * seconds,
    memory,
  };
}

/** One core is left to the person, unless there are only two: the thread that asks does hardly anything. */
export function usualJobs(cores: number): number {
  return Math.max(cores - 1, Math.min(cores, 2));
}

/** So many files pay for the start of a thread. */
const FEWEST_FILES = 16;

export async function* outcomesOf(
  files: readonly PathFile[],
  job: Job,
  { jobs, isAsked, ...limits }: Resources,
  session: Session,
): AsyncGenerator<Outcome, void> {
  const { console, language } = session;
  const pays = isAsked || job.format === 'digest' || (jobs > 1 && files.length >= FEWEST_FILES);
  if (console.cores === undefined || !pays) {
    // A thread loads it for itself.
    const { examine } = await import('./examine');
    for (const file of files) yield await examine(file, job, session);
    return;
  }
  const data: ThreadData = { job, language, columns: console.columns, colors: console.colors };
  let index = 0;
  for await (const ended of runPool(files, { entry: threadEntry(), data, threads: jobs, limits })) {
    yield known(ended, files[index]?.path ?? '', job, limits, session);
    index += 1;
  }
}

function known(ended: Ended, path: string, job: Job, { time, memory }: Limits, { say, language }: Session): Outcome {
  if (!('ended' in ended)) return ended;
  const sentence = {
    time: say('tooLong', { file: path, seconds: time / 1000 }),
    memory: say('tooMuchMemory', { file: path, limit: memory }),
    crash: say('unforeseen', { what: path, error: ended.error || say('threadEnded') }),
  }[ended.ended];
  return failure(path, sentence, job, language);
}

/** The outcomes with a bar that moves, and what is printed beside it. */
export async function eachOutcome(
  outcomes: AsyncIterable<Outcome>,
  progress: Progress | null,
  take: (outcome: Outcome, print: (print: () => void) => void) => void,
): Promise<void> {
  try {
    for await (const outcome of outcomes) {
      take(outcome, (print) => {
        if (progress) progress.around(print);
        else print();
      });
      progress?.step();
    }
  } finally {
    progress?.stop();
  }
}
