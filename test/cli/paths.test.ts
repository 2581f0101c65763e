/** PATHs on a real disk: folders, patterns, links, and what is passed over. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { systemDisk, type Disk } from '../../src/cli/paths/disk';
import { expand } from '../../src/cli/paths/expand';
import { patternOf } from '../../src/cli/paths/pattern';

let folder = '';
const at = (...names: string[]) => join(folder, ...names);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pe-paths-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function files(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), 'x');
  }
}

/** What the paths below the folder lead to, as paths below it. */
async function found(...paths: readonly string[]): Promise<string[]> {
  const { files: all } = await expand(paths.map((path) => at(path)));
  return all.map(({ path }) => relative(folder, path));
}

describe('a folder', () => {
  it('gives what can be read, from all folders below, by path', async () => {
    files(
      'b.xlsx',
      'a/z.xls',
      'a/c/报告.docx',
      'a/数据.CSV',
      '乙.et',
      'x.ods',
      'y.xlsb',
      'z.xlsm',
      '说明.txt',
      'x.png',
    );
    expect(await found('.')).toEqual([
      'a/c/报告.docx',
      'a/z.xls',
      'a/数据.CSV',
      'b.xlsx',
      'x.ods',
      'y.xlsb',
      'z.xlsm',
      '乙.et',
    ]);
  });

  it('passes over lock files, hidden files and what macOS puts beside', async () => {
    files('~$a.xlsx', '.a.xlsx', '.~lock.a.xlsx#', '._a.xlsx', '.git/a.xlsx', '__MACOSX/a.xlsx', 'a.xlsx');
    expect(await found('.')).toEqual(['a.xlsx']);
  });

  it('counts documents that it cannot read', async () => {
    files('a.pdf', 'b/c.PDF', '旧.doc', 'd.wps', 'e.zip', 'a.xlsx');
    expect(Object.fromEntries((await expand([folder])).others)).toEqual({ '.pdf': 2, '.doc': 1, '.wps': 1, '.zip': 1 });
  });

  it('without a workbook is said to be empty', async () => {
    mkdirSync(at('leer'));
    files('b/说明.txt');
    expect((await expand([at('leer'), at('b')])).empty).toEqual([
      { path: at('leer'), kind: 'folder' },
      { path: at('b'), kind: 'folder' },
    ]);
  });

  it('named twice gives its files once, and is not empty the second time', async () => {
    files('a/a.xlsx');
    const { files: all, empty } = await expand([at('a'), at('a'), folder]);
    expect([all.length, empty]).toEqual([1, []]);
  });

  it('has names of emoji and 255 bytes, and many of them', async () => {
    const long = `${'预'.repeat(83)}.xlsx`;
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(255);
    files(
      long,
      '😀🏛️.xlsx',
      ...Array.from({ length: 2000 }, (_, index) => `${String(index % 7)}/${String(index)}.xlsx`),
    );
    const all = await found('.');
    expect(all).toHaveLength(2002);
    expect(all).toEqual(expect.arrayContaining([long, '😀🏛️.xlsx']));
  });

  it('may be deep', async () => {
    const deep = Array.from({ length: 300 }, () => 'a').join('/');
    files(`${deep}/a.xlsx`);
    expect(await found('.')).toEqual([`${deep}/a.xlsx`]);
  });
});

describe('links', () => {
  it('are followed once, and a file goes by its own name', async () => {
    files('z/a.xlsx', 'other/b.xlsx');
    symlinkSync(at('z/a.xlsx'), at('a-link.xlsx'));
    symlinkSync(at('z'), at('folder-link'));
    symlinkSync(at('other'), at('z/to-other'));
    expect(await found('z')).toEqual(['z/a.xlsx', 'z/to-other/b.xlsx']);
    expect(await found('.')).toEqual(['other/b.xlsx', 'z/a.xlsx']);
  });

  it('that lead back, to each other or nowhere end there', async () => {
    files('a/b/a.xlsx');
    symlinkSync('..', at('a/b/up'));
    symlinkSync('.', at('a/self'));
    symlinkSync('two', at('one'));
    symlinkSync('one', at('two'));
    symlinkSync('nowhere.xlsx', at('broken.xlsx'));
    const { files: all, failed } = await expand([folder]);
    expect([all.map(({ path }) => relative(folder, path)), failed]).toEqual([['a/b/a.xlsx'], []]);
  });
});

describe('a pattern', () => {
  beforeEach(() => {
    files(
      '2022/自评1.xlsx',
      '2022/自评2.xlsx',
      '2023/自评10.xlsx',
      '2023/局/自评3.xlsx',
      '2023/说明.docx',
      '表(1).xlsx',
      '[1]表.xlsx',
      '报告[1]/a.xlsx',
      '报告1/b.xlsx',
      'a.xml',
      '~$自评1.xlsx',
    );
  });

  it.each([
    ['*.xlsx', ['[1]表.xlsx', '表(1).xlsx']],
    ['202?/*.xlsx', ['2022/自评1.xlsx', '2022/自评2.xlsx', '2023/自评10.xlsx']],
    ['2022/自评[12].xlsx', ['2022/自评1.xlsx', '2022/自评2.xlsx']],
    ['2022/自评[!1].xlsx', ['2022/自评2.xlsx']],
    ['**/自评?.xlsx', ['2022/自评1.xlsx', '2022/自评2.xlsx', '2023/局/自评3.xlsx']],
    ['2023/**', ['2023/局/自评3.xlsx', '2023/自评10.xlsx', '2023/说明.docx']],
    ['2023/**/*.docx', ['2023/说明.docx']],
    ['202*', ['2022/自评1.xlsx', '2022/自评2.xlsx', '2023/局/自评3.xlsx', '2023/自评10.xlsx', '2023/说明.docx']],
    ['*.xml', ['a.xml']],
    ['表(1).xlsx', ['表(1).xlsx']],
    ['[1]表.xlsx', ['[1]表.xlsx']],
    ['报告[1]/*.xlsx', ['报告[1]/a.xlsx']],
    ['报告[1]/a.xlsx', ['报告[1]/a.xlsx']],
  ])('%s', async (pattern, expected) => {
    expect(await found(pattern)).toEqual(expected);
  });

  it('that fits nothing is said', async () => {
    expect((await expand([at('*.ods')])).empty).toEqual([{ path: at('*.ods'), kind: 'pattern' }]);
  });

  it('on Windows has backslashes and minds no case', async () => {
    const nothing: Disk = { ...systemDisk, kindAt: () => Promise.resolve(null) };
    const pattern = await patternOf('D:\\评价\\*\\自评*.XLSX', nothing, 'win32');
    expect(pattern.base).toBe('D:/评价');
    expect(pattern.isFile('2023/自评1.xlsx')).toBe(true);
    expect(pattern.isFile('2023/局/自评1.xlsx')).toBe(false);
    expect([pattern.isFolder('2023'), pattern.isFolder('2023/局')]).toEqual([true, false]);
    expect((await patternOf('D:\\*.xlsx', nothing, 'win32')).base).toBe('D:/');
  });

  it('looks into no folder in which nothing can fit', async () => {
    const pattern = await patternOf('a/*/b/*.xlsx', systemDisk, 'linux');
    expect(['x', 'x/b', 'x/c', 'x/b/d'].map(pattern.isFolder)).toEqual([true, true, false, false]);
  });
});

describe('files that are named', () => {
  it('stay in their order, as often as they are named, whatever their ending is', async () => {
    files('b.xlsx', 'a.xlsx', '数据.dat');
    expect(await found('b.xlsx', 'a.xlsx', '数据.dat', 'b.xlsx', '没有.xlsx')).toEqual([
      'b.xlsx',
      'a.xlsx',
      '数据.dat',
      'b.xlsx',
      '没有.xlsx',
    ]);
  });
});

it('a folder that goes away costs what stands in it', async () => {
  files('a/a.xlsx', 'b/b.xlsx', 'c/c.xlsx');
  const flaky: Disk = {
    ...systemDisk,
    list: (path) =>
      path.endsWith('b') ? Promise.reject(Object.assign(new Error(), { code: 'ENETUNREACH' })) : systemDisk.list(path),
  };
  const { files: all, failed } = await expand([folder], flaky);
  expect(all.map(({ path }) => relative(folder, path))).toEqual(['a/a.xlsx', 'c/c.xlsx']);
  expect(failed).toEqual([{ path: at('b'), code: 'ENETUNREACH' }]);
});
