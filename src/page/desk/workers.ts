/**
 * The page's workers: as many as the machine has cores to spare. A task that hangs or takes more memory than the browser gives costs itself
 * alone: its worker is ended and another one takes its place.
 */
import type { Message } from '../../core/model';
import type { Answer, Task, Tasks } from '../engine/protocol';

/** A worker as far as it is used here; tests bring their own. */
export interface Workman {
  onmessage: ((event: MessageEvent<Answer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

export interface WorkersOptions {
  readonly start: () => Workman;
  readonly count: number;
  /** Milliseconds after which a task is given up. */
  readonly patience: number;
}

/** What became of a task that was not done: the words of `problem`, or an id of the page's own. */
export class TaskFailed extends Error {
  override readonly name = 'TaskFailed';
  readonly problem: Message | null;

  constructor(
    readonly why: 'problem' | 'too-long' | 'broken' | 'cancelled',
    { problem = null, reason = why }: { problem?: Message | null; reason?: string } = {},
  ) {
    super(reason);
    this.problem = problem;
  }
}

interface Job {
  readonly task: Task;
  readonly ask: unknown;
  readonly done: (answer: never) => void;
  readonly failed: (error: TaskFailed) => void;
}

interface Hand {
  readonly workman: Workman;
  readonly job: Job;
  readonly number: number;
  readonly giveUp: ReturnType<typeof setTimeout>;
}

export class Workers {
  readonly #options: WorkersOptions;
  readonly #idle: Workman[] = [];
  readonly #busy = new Set<Hand>();
  /** What a person waits for comes before what runs in the background. */
  readonly #first: Job[] = [];
  readonly #later: Job[] = [];
  #number = 0;

  constructor(options: WorkersOptions) {
    this.#options = options;
  }

  /** @param isUrgent done before the tasks that wait */
  do<T extends Task>(task: T, ask: Tasks[T]['ask'], isUrgent = false): Promise<Tasks[T]['answer']> {
    return new Promise((done, failed) => {
      (isUrgent ? this.#first : this.#later).push({ task, ask, done: done as Job['done'], failed });
      this.#handOut();
    });
  }

  /** Ends every task of a kind: those that wait, and those in work with their workers. */
  cancel(task: Task): void {
    for (const queue of [this.#first, this.#later]) {
      const dropped = queue.filter((job) => job.task === task);
      queue.splice(0, queue.length, ...queue.filter((job) => job.task !== task));
      for (const job of dropped) job.failed(new TaskFailed('cancelled'));
    }
    for (const hand of this.#busy) if (hand.job.task === task) this.#end(hand, new TaskFailed('cancelled'));
    this.#handOut();
  }

  #handOut(): void {
    while (this.#busy.size < this.#options.count) {
      const job = this.#first.shift() ?? this.#later.shift();
      if (!job) return;
      this.#give(this.#idle.pop() ?? this.#options.start(), job);
    }
  }

  #give(workman: Workman, job: Job): void {
    this.#number += 1;
    const giveUp = setTimeout(() => {
      this.#end(hand, new TaskFailed('too-long'));
      this.#handOut();
    }, this.#options.patience);
    const hand: Hand = { workman, job, number: this.#number, giveUp };
    this.#busy.add(hand);
    workman.onmessage = ({ data }) => {
      if (data.number === hand.number) this.#take(hand, data);
    };
    workman.onerror = ({ message }) => {
      this.#end(hand, new TaskFailed('broken', { reason: message }));
      this.#handOut();
    };
    workman.postMessage({ number: hand.number, task: job.task, ask: job.ask });
  }

  #take(hand: Hand, answer: Answer): void {
    clearTimeout(hand.giveUp);
    this.#busy.delete(hand);
    this.#idle.push(hand.workman);
    if ('answer' in answer) hand.job.done(answer.answer as never);
    else if ('problem' in answer) hand.job.failed(new TaskFailed('problem', { problem: answer.problem }));
    else hand.job.failed(new TaskFailed('broken', { reason: answer.fault }));
    this.#handOut();
  }

  #end(hand: Hand, error: TaskFailed): void {
    clearTimeout(hand.giveUp);
    this.#busy.delete(hand);
    hand.workman.terminate();
    hand.job.failed(error);
  }
}
