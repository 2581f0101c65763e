import { readFileSync } from 'node:fs';
import type { SheetPlan } from '../../../src/core/model';
import type { Result } from '../../../src/core/evaluate';
import { readWordFile, readWorkbookFile } from '../../../src/files';
import { unpack } from '../../../src/page/engine/carry';
import { work } from '../../../src/page/engine/work';
import type { GivenFile } from '../../../src/page/engine/protocol';
import { blankPlan } from '../plan';

const given = (path: string, content: Uint8Array | string): GivenFile => ({
  path,
  blob: new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
  time: 0,
});

const sample = (name: string): GivenFile => given(name, readFileSync(`samples/${name}`));

const plan: SheetPlan = blankPlan('附页', '核对过');

it('a file is checked: what came of it in short', async () => {
  const digest = await work.check({ file: sample('clean-example.xlsx'), language: 'zh', profile: '' });
  expect(digest).toMatchObject({ file: 'clean-example.xlsx', state: 'checked', counts: { error: 0 } });
});

it('a profile that was chosen is the one by which it is checked', async () => {
  const digest = await work.check({ file: sample('clean-example.xlsx'), language: 'zh', profile: 'platform-linear' });
  expect(digest.projects.map(({ profile }) => profile)).toEqual(['platform-linear']);
});

it.each([
  ['a picture', '照片.png', '\u0089PNG\r\n'],
  ['nothing', '空.xlsx', ''],
  ['a program with the name of a workbook', '程序.xlsx', 'MZ\u0000\u0003'],
])('%s is a file that was not read, in one sentence', async (_, path, content) => {
  const digest = await work.check({ file: given(path, content), language: 'zh', profile: '' });
  expect(digest.state).toBe('unreadable');
  expect(digest.problem).toContain(path);
  expect(digest.problem).toMatch(/。$/);
});

it('a file too large to be read is not read', async () => {
  const blob = { size: 2 * 1024 ** 3, arrayBuffer: () => Promise.reject(new Error('read')) } as unknown as Blob;
  const digest = await work.check({ file: { path: '大.xlsx', blob, time: 0 }, language: 'zh', profile: '' });
  expect(digest.problem).toContain('“大.xlsx”超过 256 MB');
});

it('a file that was moved or changed since it was given is said to be', async () => {
  const blob = {
    size: 10,
    arrayBuffer: () => Promise.reject(new DOMException('', 'NotReadableError')),
  } as unknown as Blob;
  const digest = await work.check({ file: { path: '走了.xlsx', blob, time: 0 }, language: 'en', profile: '' });
  expect(digest.problem).toMatch(/“走了.xlsx” cannot be opened: it was moved, changed or deleted/);
});

it('a file is opened: its cells, its reports as sheets, and everything found', async () => {
  const { snapshot, result } = await work.open({ file: sample('library-report.docx'), reports: [], profile: '' });
  const [sheet] = snapshot.sheets;
  expect(sheet?.name).toBe('library-report');
  const { findings } = unpack<Result>(result);
  expect(findings.length).toBeGreaterThan(0);
  expect(new Set(findings.map(({ at }) => at.sheet))).toEqual(new Set(['library-report']));
});

it('a report beside a workbook is held against it', async () => {
  const [file, report] = [sample('clean-example.xlsx'), sample('library-report.docx')];
  const alone = unpack<Result>((await work.open({ file, reports: [], profile: '' })).result);
  const { snapshot, result } = await work.open({ file, reports: [report], profile: '' });
  expect(snapshot.sheets.at(-1)?.name).toBe('library-report');
  const { findings } = unpack<Result>(result);
  expect(alone.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(findings.some(({ at }) => at.sheet === 'library-report')).toBe(true);
});

it('a workbook given as a report is refused with the way out', async () => {
  const [file, report] = [sample('clean-example.xlsx'), sample('001-ningxia-equipment.xlsx')];
  await expect(work.open({ file, reports: [report], profile: '' })).rejects.toMatchObject({
    problem: { data: { file: '001-ningxia-equipment.xlsx' } },
  });
});

it('a sheet is drawn', async () => {
  const { cells, looks } = await work.picture({ file: sample('001-ningxia-equipment.xlsx'), sheet: '指标评分表' });
  expect(cells.some(({ text }) => text.includes('完成及时性'))).toBe(true);
  expect(looks.some(({ bold }) => bold)).toBe(true);
});

it('sheets are added to a copy of a workbook, under a name of its own', async () => {
  const file = given('局/表.xlsx', readFileSync('samples/clean-example.xlsx'));
  const { bytes, name } = await work.add({ file, plans: [plan] });
  expect(name).toBe('表-核对.xlsx');
  const { sheets } = await readWorkbookFile(bytes, name);
  expect(sheets.at(-1)?.name).toBe('附页');
  expect(sheets.length).toBeGreaterThan(1);
});

it.each(['表.csv', '报告.docx', '没有结尾'])(
  'of %s, to which none can be added, there is a workbook of the sheets alone',
  async (path) => {
    const { bytes, name } = await work.add({ file: given(path, '指标,分值\n甲,10\n'), plans: [plan] });
    expect(name).toMatch(/-核对\.xlsx$/);
    expect((await readWorkbookFile(bytes, name)).sheets.map((sheet) => sheet.name)).toEqual(['附页']);
  },
);

it('of many files there is a copy each with its summary', async () => {
  const { bytes, name } = await work.copy({ file: sample('clean-example.xlsx'), language: 'zh', profile: '' });
  const names = (await readWorkbookFile(bytes, name)).sheets.map((sheet) => sheet.name);
  expect(names).toEqual(expect.arrayContaining(['评价汇总', '检查结果']));
});

it.each([
  ['report', '报告草稿', '项目支出绩效评价报告'],
  ['letter', '问题函', '关于绩效评价材料核对情况的函'],
] as const)('of a file there is a %s as a Word file', async (what, called, title) => {
  const file = given('局/表.xlsx', readFileSync('samples/001-ningxia-equipment.xlsx'));
  const { bytes, name } = await work.document({ file, reports: [], language: 'zh', profile: '', what });
  expect(name).toBe(`表-${called}.docx`);
  expect(JSON.stringify(await readWordFile(bytes, name))).toContain(title);
});

it('a list of projects has no report, in one sentence', async () => {
  const file = sample('004-karamay-portfolio.xlsx');
  const asked = work.document({ file, reports: [], language: 'zh', profile: '', what: 'report' });
  await expect(asked).rejects.toMatchObject({ problem: { id: 'files.no-report', data: { file: file.path } } });
});

it('and a workbook that sums them up', async () => {
  const digests = await Promise.all(
    ['clean-example.xlsx', '001-ningxia-equipment.xlsx'].map((name) =>
      work.check({ file: sample(name), language: 'zh', profile: '' }),
    ),
  );
  const bytes = await work.rollUp({ digests, language: 'zh', name: '核对汇总.xlsx' });
  const { sheets } = await readWorkbookFile(bytes, '汇总.xlsx');
  expect(JSON.stringify(sheets)).toContain('001-ningxia-equipment.xlsx');
});

it('a blank form is a workbook of its own, without functions that its reader may not have', async () => {
  const { bytes, name } = await work.form({ id: 'targets' });
  expect(name).toBe('项目支出绩效目标申报表.xlsx');
  const digest = await work.check({ file: given(name, bytes), language: 'zh', profile: '' });
  expect(digest).toMatchObject({ state: 'nothing' });
});
