/** A file that is written to while it is read is neither what it was nor what it will be. */
import { appendFileSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import type * as Promises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSafely } from '../../src/files/input';

/** What happens to the file after its first piece was read. */
let meanwhile: () => void = () => undefined;

jest.mock('node:fs/promises', () => {
  const actual = jest.requireActual<typeof Promises>('node:fs/promises');
  return {
    ...actual,
    open: async (...args: Parameters<typeof actual.open>) => {
      const file = await actual.open(...args);
      const read = file.read.bind(file) as (...given: unknown[]) => Promise<{ bytesRead: number }>;
      let isFirst = true;
      file.read = (async (...given: unknown[]) => {
        const result = await read(...given);
        if (isFirst) meanwhile();
        isFirst = false;
        return result;
      }) as typeof file.read;
      return file;
    },
  };
});

let folder = '';
const path = () => join(folder, 'a.xlsx');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pe-input-'));
  writeFileSync(path(), 'x'.repeat(5000));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  meanwhile = () => undefined;
});

it('is given whole where nothing happens to it', async () => {
  expect((await readFileSafely(path())).length).toBe(5000);
});

it.each<[string, () => void]>([
  ['grows', () => appendFileSync(path(), 'more')],
  ['is cut off', () => writeFileSync(path(), 'x')],
  ['is emptied', () => writeFileSync(path(), '')],
  ['is written again at the same length', () => utimesSync(path(), new Date(1e12), new Date(1e12))],
])('is refused where it %s', async (_, change) => {
  meanwhile = change;
  await expect(readFileSafely(path())).rejects.toMatchObject({ code: 'CHANGED' });
});

it('is given as it was where another takes its place', async () => {
  meanwhile = () => {
    rmSync(path());
    writeFileSync(path(), 'new');
  };
  expect((await readFileSafely(path())).length).toBe(5000);
});
