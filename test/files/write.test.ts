import { chmod, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFileSafely } from '../../src/files/write';

const BYTES = Uint8Array.from([1, 2, 3]);
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-'));
});

afterEach(async () => {
  await chmod(folder, 0o755);
  await rm(folder, { recursive: true, force: true });
});

describe('writeFileSafely', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    await writeFileSafely(join(folder, '汇总.xlsx'), BYTES);
    expect([...(await readFile(join(folder, '汇总.xlsx')))]).toEqual([1, 2, 3]);
    expect(await readdir(folder)).toEqual(['汇总.xlsx']);
  });

  it('takes the place of a former file', async () => {
    await writeFile(join(folder, 'a.xlsx'), 'former');
    await writeFileSafely(join(folder, 'a.xlsx'), BYTES);
    expect([...(await readFile(join(folder, 'a.xlsx')))]).toEqual([1, 2, 3]);
  });

  it('follows a link instead of replacing it', async () => {
    await writeFile(join(folder, 'real.xlsx'), 'former');
    await symlink(join(folder, 'real.xlsx'), join(folder, 'link.xlsx'));
    await writeFileSafely(join(folder, 'link.xlsx'), BYTES);
    expect([...(await readFile(join(folder, 'real.xlsx')))]).toEqual([1, 2, 3]);
  });

  it.each<[what: string, path: () => string, id: string]>([
    ['a folder that is not there', () => join(folder, 'no', 'a.xlsx'), 'files.no-folder'],
    ['a folder in place of a file', () => folder, 'files.is-folder'],
    ['a file in place of a folder', () => join(folder, 'file', 'a.xlsx'), 'files.no-folder'],
    ['a name that is too long', () => join(folder, `${'长'.repeat(200)}.xlsx`), 'files.name-too-long'],
  ])('says what is wrong with %s, and leaves nothing', async (_, path, id) => {
    await writeFile(join(folder, 'file'), 'former');
    await expect(writeFileSafely(path(), BYTES)).rejects.toMatchObject({ problem: { id, data: { file: path() } } });
    expect(await readdir(folder)).toEqual(['file']);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('former');
  });
});
