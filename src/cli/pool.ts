/**
 * Threads that check files. A file that takes too long, takes too much memory or ends its thread costs that file: the thread
 * is ended, another takes its place, and the run goes on.
 */
import { Worker } from 'node:worker_threads';
import type { Outcome } from './job';
import type { PathFile } from './paths/expand';

export interface Limits {
  /** Milliseconds a file may take. */
  readonly time: number;
  /** Megabytes a thread may hold. */
  readonly memory: number;
}

/** What became of a file in a thread: an outcome, or what ended it. */
export type Ended = Outcome | { readonly ended: 'time' | 'memory' | 'crash'; readonly error: string };

export interface PoolOptions {
  readonly entry: URL;
  readonly data: unknown;
  readonly threads: number;
  readonly limits: Limits;
  /** Calls back after so many milliseconds, unless it is called off; tests decide when. */
  readonly after?: (milliseconds: number, call: () => void) => () => void;
}

/**
 * Checks the files on several threads and gives what became of them in their order, as soon as each is known. Leaving the loop ends
 * all threads. No more than a few times as many files as there are threads are ahead of what was taken.
 */
export async function* runPool(files: readonly PathFile[], options: PoolOptions): AsyncGenerator<Ended, void> {
  const results = files.map(() => deferred<Ended>());
  const pool = new Pool(files, results, options);
  try {
    pool.start();
    for (const [index, { promise }] of results.entries()) {
      yield await promise;
      pool.taken = index + 1;
      // Given back, so that the outcomes of thousands of files are not held until the end.
      results[index] = deferred<Ended>();
      pool.feed();
    }
  } finally {
    await pool.end();
  }
}

/** Files that may be finished before the one that is waited for, for each thread. */
const AHEAD = 32;

class Pool {
  taken = 0;
  private next = 0;
  private isOver = false;
  private readonly threads = new Set<Thread>();

  constructor(
    private readonly files: readonly PathFile[],
    private readonly results: readonly Deferred<Ended>[],
    private readonly options: PoolOptions,
  ) {}

  start(): void {
    const count = Math.max(1, Math.min(this.options.threads, this.files.length));
    for (let index = 0; index < count; index += 1) this.spawn();
  }

  /** Gives idle threads the next files. */
  feed(): void {
    for (const thread of this.threads) if (thread.isIdle) this.give(thread);
  }

  async end(): Promise<void> {
    this.isOver = true;
    await Promise.all([...this.threads].map((thread) => thread.end()));
  }

  private spawn(): void {
    const thread = new Thread(this.options, {
      ready: () => {
        this.give(thread);
      },
      gone: (error) => {
        this.threads.delete(thread);
        if (this.isOver) return;
        // One that cannot even start takes a file with it, so that the run comes to an end.
        if (error !== null) this.lose(error);
        if (this.next < this.files.length) this.spawn();
      },
    });
    this.threads.add(thread);
  }

  private lose(error: string): void {
    this.results[this.next]?.resolve({ ended: 'crash', error });
    this.next += 1;
  }

  private give(thread: Thread): void {
    const at = this.next;
    const file = this.files[at];
    if (file === undefined || at >= this.taken + AHEAD * this.options.threads) return;
    this.next += 1;
    thread.take(file, (ended) => {
      this.results[at]?.resolve(ended);
    });
  }
}

interface Told {
  readonly ready: () => void;
  /** Its end, with the reason where it never began. */
  readonly gone: (error: string | null) => void;
}

class Thread {
  isIdle = false;
  private readonly worker: Worker;
  private answer: ((ended: Ended) => void) | null = null;
  private callOff: () => void = () => undefined;
  private why: 'time' | null = null;
  private hasBegun = false;
  private error = '';

  constructor(
    private readonly options: PoolOptions,
    told: Told,
  ) {
    const { entry, data, limits } = options;
    this.worker = new Worker(entry, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
    });
    this.worker.on('message', (message: Outcome | 'ready') => {
      if (message === 'ready') this.hasBegun = true;
      else this.finish(message);
      this.isIdle = true;
      told.ready();
    });
    this.worker.on('error', (error: NodeJS.ErrnoException) => {
      const ended = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crash';
      this.error = String(error);
      this.finish({ ended, error: this.error });
    });
    this.worker.on('exit', () => {
      this.finish({ ended: this.why ?? 'crash', error: '' });
      this.isIdle = false;
      told.gone(this.hasBegun ? null : this.error);
    });
  }

  take(file: PathFile, answer: (ended: Ended) => void): void {
    this.isIdle = false;
    this.answer = answer;
    this.callOff = (this.options.after ?? afterTimeout)(this.options.limits.time, () => {
      this.why = 'time';
      void this.worker.terminate();
    });
    this.worker.postMessage(file);
  }

  async end(): Promise<void> {
    this.callOff();
    await this.worker.terminate();
  }

  private finish(ended: Ended): void {
    this.callOff();
    this.answer?.(ended);
    this.answer = null;
  }
}

function afterTimeout(milliseconds: number, call: () => void): () => void {
  const timer = setTimeout(call, milliseconds);
  return () => {
    clearTimeout(timer);
  };
}

interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
}

function deferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
