/** Threads: order, and what a file that hangs, explodes or ends its thread costs. */
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { runPool, type Ended, type PoolOptions } from '../../src/cli/pool';
import { usualJobs } from '../../src/cli/run';

jest.setTimeout(120_000);

const entry = pathToFileURL(resolve('test/cli/thread.mjs'));

/** Time passes for the files that hang, and for no other. */
const hangingOnly = (files: readonly string[]): NonNullable<PoolOptions['after']> => {
  let given = 0;
  return (_, call) => {
    const file = files[given] ?? '';
    given += 1;
    if (!file.startsWith('hang')) return () => undefined;
    const timer = setTimeout(call, 50);
    return () => {
      clearTimeout(timer);
    };
  };
};

async function run(files: readonly string[], options: Partial<PoolOptions> = {}): Promise<string[]> {
  const pool = runPool(
    files.map((path) => ({ path, isFound: true })),
    { entry, data: null, threads: 2, limits: { time: 1e6, memory: 64 }, after: hangingOnly(files), ...options },
  );
  const said: string[] = [];
  for await (const ended of pool) said.push(wordsOf(ended));
  return said;
}

function wordsOf(ended: Ended): string {
  return 'ended' in ended ? ended.ended : (ended as unknown as { path: string }).path;
}

const names = (count: number) => Array.from({ length: count }, (_, index) => `f${String(index)}`);

it.each([1, 2, 5])('gives the files in their order, on %d threads', async (threads) => {
  const files = names(200);
  expect(await run(files, { threads })).toEqual(files);
});

it.each([
  ['hang', 'time'],
  ['explode', 'memory'],
  ['crash', 'crash'],
  ['exit', 'crash'],
])('a file that would %s costs itself', async (name, words) => {
  const files = ['a', 'b', name, 'c', `${name} too`, 'd'];
  // One thread: the files are given out in their order, and each of them after the thread that went before is replaced.
  expect(await run(files, { threads: 1 })).toEqual(['a', 'b', words, 'c', words, 'd']);
});

it('a thread that goes between two others leaves theirs alone', async () => {
  const files = [...names(20), 'crash', ...names(20), 'exit', ...names(20)];
  const said = await run(files, { threads: 3 });
  expect(said.filter((word) => word === 'crash')).toHaveLength(2);
  expect(said.filter((word) => word !== 'crash')).toEqual([...names(20), ...names(20), ...names(20)]);
});

it('says the error that ended a thread', async () => {
  const pool = runPool([{ path: 'crash', isFound: true }], {
    entry,
    data: null,
    threads: 1,
    limits: { time: 1e6, memory: 64 },
  });
  for await (const ended of pool) expect(ended).toEqual({ ended: 'crash', error: 'Error: no such thing' });
});

it('comes to an end where no thread can start', async () => {
  expect(await run(['a', 'b', 'c'], { data: 'never' })).toEqual(['crash', 'crash', 'crash']);
});

it('ends its threads where nobody asks for more', async () => {
  const pool = runPool(
    names(500).map((path) => ({ path, isFound: true })),
    { entry, data: null, threads: 2, limits: { time: 1e6, memory: 64 } },
  );
  const { value } = await pool.next();
  expect(value).toEqual({ path: 'f0' });
  await pool.return();
  expect(await pool.next()).toEqual({ done: true, value: undefined });
});

it('has nothing to do for no files', async () => {
  expect(await run([])).toEqual([]);
});

it.each([
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [16, 15],
])('on %d cores %d files are checked at a time', (cores, jobs) => {
  expect(usualJobs(cores)).toBe(jobs);
});
