import { TaskFailed, Workers, type Workman } from '../../../src/page/desk/workers';
import type { GivenFile, Request } from '../../../src/page/engine/protocol';

/** A workman that answers when the test says so. */
class Slow implements Workman {
  onmessage: Workman['onmessage'] = null;
  onerror: Workman['onerror'] = null;
  readonly asked: Request[] = [];
  isEnded = false;

  postMessage(message: unknown): void {
    this.asked.push(message as Request);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(message: object, number = this.asked.at(-1)?.number): void {
    this.onmessage?.({ data: { number, ...message } } as MessageEvent);
  }

  break(message: string): void {
    this.onerror?.({ message } as ErrorEvent);
  }
}

const PATIENCE = 1000;

function setUp(count = 1) {
  const started: Slow[] = [];
  const workers = new Workers({
    count,
    patience: PATIENCE,
    start: () => {
      const slow = new Slow();
      started.push(slow);
      return slow;
    },
  });
  const file = (path: string): GivenFile => ({ path, blob: new Blob([]), time: 0 });
  const open = (path: string, isUrgent = false) =>
    workers.do('open', { file: file(path), reports: [], profile: '' }, isUrgent);
  const askedOf = (slow: Slow | undefined) => slow?.asked.map(({ ask }) => (ask as { file: GivenFile }).file.path);
  return { workers, started, open, askedOf };
}

const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (error instanceof TaskFailed ? { why: error.why, reason: error.message } : error),
  );

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

it('a workman does one thing after the other', async () => {
  const { started, open, askedOf } = setUp();
  const [first, second] = [open('a'), open('b')];
  expect(askedOf(started[0])).toEqual(['a']);
  started[0]?.answer({ answer: 'of a' });
  await expect(first).resolves.toBe('of a');
  expect(askedOf(started[0])).toEqual(['a', 'b']);
  started[0]?.answer({ answer: 'of b' });
  await expect(second).resolves.toBe('of b');
  expect(started).toHaveLength(1);
});

it('no more of them are started than the machine has room for', () => {
  const { started, open } = setUp(2);
  for (const path of ['a', 'b', 'c']) void open(path);
  expect(started).toHaveLength(2);
});

it('what a person waits for comes first', () => {
  const { started, open, askedOf } = setUp();
  for (const path of ['a', 'b']) void open(path);
  void open('now', true);
  started[0]?.answer({ answer: 1 });
  expect(askedOf(started[0])).toEqual(['a', 'now']);
});

it('a task that hangs costs itself alone', async () => {
  const { started, open, askedOf } = setUp();
  const hanging = failure(open('hangs'));
  void open('next');
  jest.advanceTimersByTime(PATIENCE - 1);
  expect(started[0]?.isEnded).toBe(false);
  jest.advanceTimersByTime(1);
  await expect(hanging).resolves.toMatchObject({ why: 'too-long' });
  expect(started[0]?.isEnded).toBe(true);
  expect(askedOf(started[1])).toEqual(['next']);
});

it('time begins when a task begins, not when it was asked for', async () => {
  const { started, open } = setUp();
  const [first, second] = [open('a'), failure(open('b'))];
  jest.advanceTimersByTime(PATIENCE - 1);
  started[0]?.answer({ answer: 1 });
  await first;
  jest.advanceTimersByTime(PATIENCE - 1);
  started[0]?.answer({ answer: 2 });
  await expect(second).resolves.toBeNull();
});

it('a workman that breaks is replaced', async () => {
  const { started, open, askedOf } = setUp();
  const broken = failure(open('explodes'));
  void open('next');
  started[0]?.break('out of memory');
  await expect(broken).resolves.toEqual({ why: 'broken', reason: 'out of memory' });
  expect(askedOf(started[1])).toEqual(['next']);
});

it('what nobody foresaw is a failure of the task, not of the workman', async () => {
  const { started, open, askedOf } = setUp();
  const failed = failure(open('a'));
  void open('b');
  started[0]?.answer({ fault: 'no such thing' });
  await expect(failed).resolves.toEqual({ why: 'broken', reason: 'no such thing' });
  expect(askedOf(started[0])).toEqual(['a', 'b']);
});

it('a problem of the file comes with its words', async () => {
  const { started, open } = setUp();
  const failed = open('a').catch((error: unknown) => (error as TaskFailed).problem);
  const problem = { id: 'files.empty', data: { file: 'a' } };
  started[0]?.answer({ problem });
  await expect(failed).resolves.toEqual(problem);
});

it('an answer that belongs to another task is not taken', async () => {
  const { started, open } = setUp();
  const wanted = open('a');
  started[0]?.answer({ answer: 'late' }, 99);
  started[0]?.answer({ answer: 'right' });
  await expect(wanted).resolves.toBe('right');
});

it('tasks of a kind are ended together; others go on', async () => {
  const { workers, started, open, askedOf } = setUp();
  const file: GivenFile = { path: 'x', blob: new Blob([]), time: 0 };
  const checks = [1, 2].map(() => failure(workers.do('check', { file, language: 'zh', profile: '' })));
  void open('kept');
  workers.cancel('check');
  await expect(Promise.all(checks)).resolves.toMatchObject([{ why: 'cancelled' }, { why: 'cancelled' }]);
  expect(started[0]?.isEnded).toBe(true);
  expect(askedOf(started[1])).toEqual(['kept']);
});
