import { unreadable, type FileDigest } from '../../../src/core/batch';
import { Desk } from '../../../src/page/desk/desk';
import { TaskFailed, type Workers } from '../../../src/page/desk/workers';
import type { GivenFile, Tasks } from '../../../src/page/engine/protocol';

type Ask = Tasks['check']['ask'];

/** Workers that keep what they are asked for until the test answers. */
class Waiting {
  readonly asked: { ask: Ask; done: (digest: FileDigest) => void; failed: (error: Error) => void }[] = [];

  do(_task: 'check', ask: Ask): Promise<FileDigest> {
    return new Promise((done, failed) => {
      this.asked.push({ ask, done, failed });
    });
  }

  cancel(): void {
    for (const { failed } of this.asked.splice(0)) failed(new TaskFailed('cancelled'));
  }

  async answerAll(): Promise<void> {
    for (const { ask, done } of this.asked.splice(0)) done(digest(ask.file.path));
    await settle();
  }
}

const digest = (path: string): FileDigest => ({ ...unreadable(path, ''), state: 'checked' });

const settle = async (): Promise<void> => {
  await jest.advanceTimersByTimeAsync(100);
};

const given = (path: string, { time = 1, size = 1 } = {}): GivenFile => ({
  path,
  blob: new Blob(['x'.repeat(size)]),
  time,
});

function setUp() {
  const workers = new Waiting();
  const words = (language: 'zh' | 'en') => ({
    language,
    sayFailed: (why: string, reason: string, file: string) => `${file} ${why} ${reason}`,
  });
  const desk = new Desk(workers as unknown as Workers, words('zh'));
  const states = () => desk.getState().entries.map(({ file, digest: got }) => [file.path, got?.state ?? null]);
  return { desk, workers, states, words };
}

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

it('files are checked as they are given, and lie by folder and name', async () => {
  const { desk, workers, states } = setUp();
  desk.add([given('b.xlsx'), given('甲/a.xlsx'), given('a.xlsx')]);
  expect(desk.getState().waiting).toBe(3);
  await workers.answerAll();
  expect(states()).toEqual([
    ['a.xlsx', 'checked'],
    ['b.xlsx', 'checked'],
    ['甲/a.xlsx', 'checked'],
  ]);
  expect(desk.getState().waiting).toBe(0);
});

it('one file is opened at once, of several none is', () => {
  const { desk } = setUp();
  desk.add([given('a.xlsx'), given('b.xlsx')]);
  expect(desk.getState().opened).toBeNull();
  desk.add([given('c.xlsx')]);
  expect(desk.getState().opened).toBe('c.xlsx');
});

it('the same file twice is told and not checked again', async () => {
  const { desk, workers } = setUp();
  desk.add([given('a.xlsx')]);
  await workers.answerAll();
  desk.add([given('a.xlsx'), given('b.xlsx')], 2);
  expect(desk.getState().taken).toEqual({ added: 1, known: ['a.xlsx'], others: 2 });
  expect(workers.asked.map(({ ask }) => ask.file.path)).toEqual(['b.xlsx']);
});

it.each([
  ['written again', { time: 2 }],
  ['of another length', { size: 2 }],
])('a file that was %s is checked again', async (_, change) => {
  const { desk, workers, states } = setUp();
  desk.add([given('a.xlsx')]);
  await workers.answerAll();
  desk.add([given('a.xlsx', change)]);
  expect(states()).toEqual([['a.xlsx', null]]);
  expect(workers.asked).toHaveLength(1);
});

it('what fails is a file that was not read, with the reason', async () => {
  const { desk, workers } = setUp();
  desk.add([given('a.xlsx')]);
  workers.asked[0]?.failed(new TaskFailed('too-long'));
  await settle();
  expect(desk.getState().entries[0]?.digest).toMatchObject({
    state: 'unreadable',
    problem: 'a.xlsx too-long too-long',
  });
});

it('a run that was stopped keeps what it has and goes on where it stopped', async () => {
  const { desk, workers, states } = setUp();
  desk.add([given('a.xlsx'), given('b.xlsx')]);
  workers.asked.shift()?.done(digest('a.xlsx'));
  await settle();
  desk.cancel();
  await settle();
  expect(states()).toEqual([
    ['a.xlsx', 'checked'],
    ['b.xlsx', null],
  ]);
  expect(desk.getState().waiting).toBe(0);
  desk.resume();
  expect(workers.asked.map(({ ask }) => ask.file.path)).toEqual(['b.xlsx']);
  await workers.answerAll();
  expect(states()).toEqual([
    ['a.xlsx', 'checked'],
    ['b.xlsx', 'checked'],
  ]);
});

it('another profile checks everything again by it', async () => {
  const { desk, workers } = setUp();
  desk.add([given('a.xlsx')]);
  await workers.answerAll();
  desk.useProfile('platform');
  expect(workers.asked.map(({ ask }) => ask.profile)).toEqual(['platform']);
  desk.useProfile('platform');
  expect(workers.asked).toHaveLength(1);
});

it('another language says everything again in it', async () => {
  const { desk, workers, words } = setUp();
  desk.add([given('a.xlsx')]);
  await workers.answerAll();
  desk.speak(words('en'));
  expect(workers.asked.map(({ ask }) => ask.language)).toEqual(['en']);
});

it('nothing is left of a desk that was cleared, whatever comes later', async () => {
  const { desk, workers } = setUp();
  desk.add([given('a.xlsx')]);
  const [late] = workers.asked;
  desk.clear();
  late?.done(digest('a.xlsx'));
  await settle();
  expect(desk.getState()).toMatchObject({ entries: [], opened: null, waiting: 0 });
});

it('many answers are shown together', async () => {
  const { desk, workers } = setUp();
  const files = Array.from({ length: 50 }, (_, number) => given(`${String(number)}.xlsx`));
  desk.add(files);
  let changes = 0;
  desk.subscribe(() => {
    changes += 1;
  });
  await workers.answerAll();
  expect(changes).toBe(1);
});
