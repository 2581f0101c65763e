/** `pe compare`: what it prints and writes, how it ends, and what it says of files that cannot be compared. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { evaluate } from '../../src/core/evaluate';
import { COMPARISON_SHEET } from '../../src/core/own-sheets/names';
import { newWorkbook, readWorkbookFile } from '../../src/files';
import { wordFile } from '../files/word';
import { blankPlan } from '../page/plan';
import { pe } from './support';

const sample = (name: string) => resolve('samples', name);
const CLEAN = sample('clean-example.xlsx');
const NINGXIA = sample('001-ningxia-equipment.xlsx');
const LIST = sample('004-karamay-portfolio.xlsx');

const csv = (...lines: string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`);
const HEAD = ['项目支出绩效自评表（2023年度）', '项目名称,设备检验项目'];
const files = {
  'targets.csv': csv(
    '项目支出绩效目标申报表（2023年度）',
    '项目名称,设备检验项目',
    '一级指标,二级指标,三级指标,指标值',
    '产出指标,数量指标,检验台次,≥100台',
    '产出指标,质量指标,检验合格率,≥95%',
    '产出指标,时效指标,完成及时率,≥90%',
  ),
  'self.csv': csv(
    ...HEAD,
    '一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分',
    '产出指标,数量指标,检验台次,≥90台,93台,50,50',
    '产出指标,质量指标,检验合格率,≥95%,96%,50,50',
  ),
  'empty.csv': csv('你好,', '世界,'),
  'text.docx': wordFile(['没有表的一段文字。']),
  'broken.xlsx': new TextEncoder().encode('PK\u0003\u0004 not a workbook'),
};

const compare = (...args: string[]) => pe(['compare', ...args], files);

describe('pe compare', () => {
  it('prints what differs by indicator, with its places, and ends with 1 where something is an error', async () => {
    const { exitCode, out } = await compare('targets.csv', 'self.csv');
    expect(exitCode).toBe(1);
    expect(out).toContain('设备检验项目（目标 ↔ 自评）');
    expect(out).toContain('✖ 目标值 要求降低  ≥100台 [D4] → ≥90台 [D4]  (-10台)');
    expect(out).toContain('“完成及时率”（时效指标，目标值 ≥90%）在前一份里有');
    expect(out).toContain('前一份没有写分值、完成值、得分，没有比较。');
    expect(out).toContain('2 处差别。其中错误 2 处、提醒 0 处、提示 0 处。');
  });

  it('gives the same as data, in either language', async () => {
    const { exitCode, out } = await compare('targets.csv', 'self.csv', '--format', 'json', '--lang', 'en');
    const json = JSON.parse(out) as {
      outcome: string;
      equal: boolean;
      projects: { kind: string; changes: object[] }[];
      findings: { check: string; severity: string; cell: string }[];
    };
    expect([exitCode, json.outcome, json.equal, json.projects[0]?.kind]).toEqual([1, 'compared', false, 'targets']);
    expect(json.projects[0]?.changes[0]).toMatchObject({
      what: 'target',
      how: 'lowered',
      indicator: '检验台次',
      before: { text: '≥100台', cell: 'D4' },
      after: { text: '≥90台', cell: 'D4' },
      difference: '-10 台',
      finding: 1,
    });
    expect(json.findings.map(({ check, severity }) => `${severity} ${check}`)).toEqual([
      'error indicator-dropped',
      'error indicator-lowered',
    ]);
  });

  it('takes what a person says the two are', async () => {
    expect((await compare('targets.csv', 'self.csv', '--kind', 'years')).exitCode).toBe(0);
    const { exitCode, err } = await compare('targets.csv', 'self.csv', '--kind', 'draft');
    expect([exitCode, err]).toEqual([2, '两份的关系只有 targets, versions, years, other，没有「draft」。']);
  });

  it('says that the same file twice is equal', async () => {
    const { exitCode, out } = await compare(NINGXIA, NINGXIA);
    expect(exitCode).toBe(0);
    expect(out).toContain('读到的内容完全相同');
  });

  it('compares nothing of two projects, and says which they are', async () => {
    const { exitCode, out, err } = await compare(CLEAN, NINGXIA);
    expect([exitCode, out]).toEqual([3, '']);
    expect(err).toMatch(
      /不是同一个项目：前一份是“公共图书馆延时开放服务经费”，后一份是“检验检测能力提升项目购置设备经费”/,
    );
    const json = JSON.parse((await compare(CLEAN, NINGXIA, '--json')).out) as { outcome: string };
    expect(json.outcome).toBe('different');
  });

  it.each([
    ['a file with nothing in it', 'empty.csv', /^“empty.csv”里没有读到项目/],
    ['a list of projects alone', LIST, /004-karamay-portfolio.xlsx”里没有读到项目.*项目清单里的行没有比较/],
    ['a Word file without a table', 'text.docx', /text.docx”里没有读到项目|不是同一个项目/],
  ])('has nothing to compare in %s', async (_, file, why) => {
    const { exitCode, err } = await compare(CLEAN, file);
    expect(exitCode).toBe(3);
    expect(err).toMatch(why);
  });

  it.each([
    ['one that cannot be read', ['broken.xlsx'], 'broken.xlsx'],
    ['one that is not there', ['nowhere.xlsx'], 'nowhere.xlsx'],
    ['another format', ['self.csv', '--format', 'csv'], '输出格式'],
    ['two formats', ['self.csv', '--format', 'text', '--json'], '--json'],
    ['no second file', [], '后一份|later'],
    ['another profile', ['self.csv', '--profile', 'none'], 'none'],
  ])('refuses %s in one sentence', async (_, args, why) => {
    const { exitCode, err, out } = await compare('targets.csv', ...args);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(why));
    expect(err.split('\n')).toHaveLength(1);
  });

  it('takes a Word file that has the table', async () => {
    const { exitCode, out } = await compare(sample('library-report.docx'), sample('library-report.docx'));
    expect(exitCode).toBe(0);
    expect(out).toContain('完全相同');
  });
});

describe('its sheet', () => {
  it('is added to a copy of the later workbook, links lead to that, and it is never read as data', async () => {
    const { exitCode, written, out } = await compare('targets.csv', CLEAN, '--kind', 'targets', '-o', 'out.xlsx');
    expect([exitCode, written.size, out]).toEqual([3, 0, '']);
    const { written: made, out: said } = await compare(CLEAN, CLEAN, '-o', 'out.xlsx');
    expect(said).toContain('已写入 out.xlsx');
    const { sheets } = await readWorkbookFile(made.get('out.xlsx') ?? new Uint8Array(), 'out.xlsx');
    expect(sheets.map(({ name }) => name)).toContain(COMPARISON_SHEET);
    const before = evaluate(await readWorkbookFile(new Uint8Array(readFileSync(CLEAN)), CLEAN));
    const after = evaluate({ sheets });
    expect([after.projects.length, after.coverage.figures]).toEqual([before.projects.length, before.coverage.figures]);
  });

  it('stands alone where the later one takes no sheet, and is written again over itself', async () => {
    const { written } = await compare('targets.csv', 'self.csv', '-o', 'out.xlsx');
    const bytes = written.get('out.xlsx') ?? new Uint8Array();
    const { sheets } = await readWorkbookFile(bytes, 'out.xlsx');
    expect(sheets.map(({ name }) => name)).toEqual([COMPARISON_SHEET]);
    expect(JSON.stringify(sheets[0]?.rows)).toContain('≥100台');
    const again = await pe(['compare', 'targets.csv', 'self.csv', '-o', 'out.xlsx'], { ...files, 'out.xlsx': bytes });
    expect(again.written.size).toBe(1);
  });

  it('never goes over another file, nor over what is compared', async () => {
    const other = await newWorkbook([blankPlan('别人的表', '别人的')], 'o.xlsx');
    const refused = await pe(['compare', 'targets.csv', 'self.csv', '-o', 'o.xlsx'], { ...files, 'o.xlsx': other });
    expect([refused.exitCode, refused.written.size]).toEqual([2, 0]);
    const onto = await compare(CLEAN, CLEAN, '-o', CLEAN, '--force');
    expect([onto.exitCode, onto.written.size]).toEqual([2, 0]);
    expect((await compare('targets.csv', 'self.csv', '-o', 'out.docx')).exitCode).toBe(2);
  });
});

describe('the process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pe-compare-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads, writes and ends as scripts rely on', async () => {
    for (const name of ['targets.csv', 'self.csv'] as const) writeFileSync(join(folder, name), files[name]);
    const args = [
      join(process.cwd(), 'bin/pe.mjs'),
      'compare',
      'targets.csv',
      'self.csv',
      '-o',
      'out.xlsx',
      '--lang',
      'en',
    ];
    const ended = await new Promise<{ code: number | string; out: string; err: string }>((resolve) => {
      execFile(process.execPath, args, { cwd: folder }, (error, out, err) => {
        resolve({ code: error?.code ?? 0, out, err });
      });
    });
    expect([ended.code, ended.err]).toEqual([1, '']);
    expect(ended.out).toContain('target asks for less  ≥100台 [D4] → ≥90台 [D4]  (-10 台)');
    const { sheets } = await readWorkbookFile(new Uint8Array(readFileSync(join(folder, 'out.xlsx'))), 'out.xlsx');
    expect(sheets).toHaveLength(1);
  }, 60_000);
});
