import { gather, gatherDrop } from '../../../src/page/desk/drop';

const file = (name: string, folder = ''): File =>
  ({ name, webkitRelativePath: folder === '' ? '' : `${folder}/${name}`, lastModified: 7, size: 0 }) as File;

const paths = ({ files }: { files: readonly { path: string }[] }) => files.map(({ path }) => path);

describe('files that were chosen', () => {
  it('one by one are taken whatever they are: what is wrong with one is said', () => {
    const gathered = gather([file('表.xlsx'), file('照片.png')], true);
    expect(paths(gathered)).toEqual(['表.xlsx', '照片.png']);
    expect(gathered.others).toBe(0);
  });

  it('with their folder are taken where an evaluation may be in them', () => {
    const names = ['表.xlsx', '报告.DOCX', '表.et', '清单.csv', '旧.doc', '照片.png', '程序.exe'];
    const gathered = gather(
      names.map((name) => file(name, '2023')),
      false,
    );
    expect(paths(gathered)).toEqual(['2023/表.xlsx', '2023/报告.DOCX', '2023/表.et', '2023/清单.csv', '2023/旧.doc']);
    expect(gathered.others).toBe(2);
  });

  it.each(['~$表.xlsx', '.~lock.表.xlsx#', '._表.xlsx'])('%s is nobody’s workbook', (name) => {
    expect(gather([file(name)], true)).toEqual({ files: [], others: 1 });
  });
});

/** A tree of folders as a browser hands it over: some entries at a time. */
interface Tree {
  readonly [name: string]: Tree | null;
}

function entryOf(name: string, inside: Tree | null, above = ''): FileSystemEntry {
  const fullPath = `${above}/${name}`;
  if (inside === null) {
    return {
      isFile: true,
      isDirectory: false,
      name,
      fullPath,
      file: (done: FileCallback) => void done(file(name)),
    } as never;
  }
  const entries = Object.entries(inside).map(([child, tree]) => entryOf(child, tree, fullPath));
  return {
    isFile: false,
    isDirectory: true,
    name,
    fullPath,
    createReader: () => ({ readEntries: (done: FileSystemEntriesCallback) => void done(entries.splice(0, 100)) }),
  } as never;
}

const dropOf = (...entries: FileSystemEntry[]) =>
  ({ items: entries.map((entry) => ({ webkitGetAsEntry: () => entry })), files: [] }) as unknown as DataTransfer;

describe('files that were dropped', () => {
  it('come out of all folders, with them in their names', async () => {
    const tree = entryOf('局', { 甲: { '1.xlsx': null, 深: { '2.docx': null } }, '说明.png': null });
    const gathered = await gatherDrop(dropOf(entryOf('单.xlsx', null), tree));
    expect(paths(gathered)).toEqual(['单.xlsx', '局/甲/1.xlsx', '局/甲/深/2.docx']);
    expect(gathered.others).toBe(1);
  });

  it('are all there, of however many', async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, number) => [`${String(number)}.xlsx`, null]));
    expect((await gatherDrop(dropOf(entryOf('大', many)))).files).toHaveLength(250);
  });

  it('without folders in them are taken as they are', async () => {
    const data = { items: [], files: [file('a.xlsx')] } as unknown as DataTransfer;
    expect(paths(await gatherDrop(data))).toEqual(['a.xlsx']);
  });
});
