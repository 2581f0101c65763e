/** From the open workbook to summary, report draft and letter in a browser: not a figure is typed, and all of it is read back. */
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { readEvaluationFile } from '../../src/files';
import { guangdong } from '../fixtures/forms/guangdong';
import { bytesOf } from '../fixtures/workbook';
import { Bench, eventually } from './bench';
import { startBrowser } from './browser';
import { drawPages, hasOffice, sheetInOffice, textInOffice } from './office';
import { peCheck } from './pe';
import { type RunningServer, startServer } from './server';

const PAGE = 'dist/page/绩效评价核对.html';
const PICTURES = 'docs/images';
const SEED = '001-ningxia-equipment.xlsx';

let server: RunningServer;
let browser: Browser;
let bench: Bench;

beforeAll(async () => {
  server = await startServer();
  browser = await startBrowser();
  bench = await Bench.open(browser, server.address);
}, 310_000);

afterAll(async () => {
  await browser.close();
  server.stop();
});

interface Case {
  readonly title: string;
  /** A sample, or the bytes of a workbook that a person opens. */
  readonly sample?: string;
  readonly bytes?: () => Promise<Uint8Array>;
  readonly project: string;
  /** What a reader finds in all three. */
  readonly total: string;
  readonly grade: string;
  /** Sentences of the report draft. */
  readonly told: readonly string[];
  /** Places and figures that the letter asks about. */
  readonly asked: readonly string[];
}

const CASES: readonly Case[] = [
  {
    title: 'the seed sample',
    sample: SEED,
    project: '检验检测能力提升项目购置设备经费',
    total: '80.47',
    grade: '良',
    told: [
      '满分100分，总分为80.47分，绩效评级为“良”',
      '预算1000万元，到位1000万元，支出780.5784万元',
      '预算执行率为78.06%',
    ],
    asked: ['报告文本', 'B9', '86.19%', '87.05%', '0.67'],
  },
  {
    title: 'own scores beside reviewed ones',
    bytes: () => bytesOf(guangdong),
    project: '智慧停车平台建设',
    total: '96.45',
    grade: '优',
    told: ['复核总分为96.45分（自评99.45分），绩效评级为“优”', '自评6分，复核4分。偏差原因：合同变更手续不全'],
    asked: ['没有发现需要你单位核实的问题'],
  },
];

describe.each(CASES)('$title', ({ sample, bytes, project, total, grade, told, asked }) => {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  const inFolder = (name: string): string => join(folder, name);
  const [workbook, copy] = [inFolder('核对.xlsx'), inFolder('副本.xlsx')];
  const [draft, letter] = [inFolder('草稿.docx'), inFolder('函.docx')];

  test('is checked and summed up beside the open workbook', async () => {
    await bench.take(sample ?? SEED);
    if (bytes) {
      const buffer = Buffer.from(await bytes());
      const mimeType = 'application/octet-stream';
      await bench.page.locator('#file').setInputFiles({ name: '评分复核表.xlsx', mimeType, buffer });
      await eventually(async () => {
        expect((await bench.front()).workbook).toBe('评分复核表.xlsx');
      });
    }
    await bench.check();
    await bench.press('写汇总表');
    await eventually(async () => {
      const { model, grid } = await bench.sheetNames();
      expect(model.slice(-2)).toEqual(['评价汇总', '检查结果']);
      expect(grid).toEqual(model);
    });
    writeFileSync(workbook, await bench.download());
    expect(bench.troubles).toEqual([]);
  });

  test('becomes a report draft and a letter on the page, by one button each', async () => {
    const page = await openOnPage(workbook);
    await page.getByRole('tab', { name: '汇总' }).click();
    await saveAs(page, '报告草稿（Word）', draft);
    await saveAs(page, '问题函（Word）', letter);
    await page.context().close();
  });

  test('has its summary on the page alone, too', async () => {
    const path = sample ? `samples/${sample}` : inFolder('原件.xlsx');
    if (bytes) writeFileSync(path, await bytes());
    const page = await openOnPage(path);
    await page.getByRole('tab', { name: '汇总' }).click();
    await saveAs(page, '另存一份带汇总表的工作簿', copy);
    await page.context().close();
  });

  test('what was written is sound to the command line', async () => {
    const known = new Set((await peCheck(workbook)).map(({ message }) => message));
    const found = await peCheck(draft);
    // A draft copies the criteria as they are written, and with them what is wrong with one; nothing else may be found in it.
    expect(found.filter(({ message }) => !known.has(message))).toEqual([]);
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (known.size === 0) expect(found).toEqual([]);
    // A letter without a question has nothing that could be checked.
    else expect(await peCheck(letter)).toEqual([]);
  });

  test('our own reader finds in them what the workbook says', async () => {
    for (const path of [workbook, copy])
      for (const words of [project, total, grade]) expect(await textOf(path, '评价汇总')).toContain(words);
    for (const path of [draft, letter]) expect(await textOf(path)).toContain(project);
    for (const words of told) expect(await textOf(draft)).toContain(words);
    for (const words of asked) expect(await textOf(letter)).toContain(words);
  });

  const inOffice = hasOffice ? test : test.skip;
  inOffice(
    `LibreOffice reads the same${hasOffice ? '' : ' (skipped: LibreOffice is not installed here)'}`,
    async () => {
      for (const path of [workbook, copy]) {
        const summary = await sheetInOffice(path, '评价汇总');
        for (const words of [project, total, grade]) expect(summary).toContain(words);
      }
      const read = await textInOffice(draft);
      for (const words of [project, ...told]) expect(read).toContain(words);
      const sent = await textInOffice(letter);
      for (const words of [project, ...asked]) expect(sent).toContain(words);
      if (sample === undefined) return;
      await drawPages(browser, draft, [[1, 4], [8]], `${PICTURES}/report-draft.png`);
      await drawPages(browser, copy, [[7]], `${PICTURES}/summary.png`);
      await drawPages(browser, letter, [[1, 2]], `${PICTURES}/letter.png`);
    },
    240_000,
  );
});

async function openOnPage(path: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'zh-CN', offline: true, acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(PAGE).href);
  await page.setInputFiles('input[name=files]', path);
  await page.getByText('全部核对完毕').waitFor({ state: 'attached', timeout: 60_000 });
  return page;
}

async function saveAs(page: Page, button: string, path: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  expect(extname(download.suggestedFilename())).toBe(extname(path));
  copyFileSync(await download.path(), path);
}

/** Everything that our reader makes of a Word file, or of a sheet of a workbook, as text. */
async function textOf(path: string, sheet?: string): Promise<string> {
  const { sheets, documents } = await readEvaluationFile(readFileSync(path), basename(path));
  return JSON.stringify(sheet === undefined ? documents : sheets.filter(({ name }) => name === sheet));
}
