/** A file on the page compared with another one: what a person sees, where a click leads, and what is saved. */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { compareWorkbooks } from '../../src/core/compare';
import { evaluate } from '../../src/core/evaluate';
import type { Snapshot } from '../../src/core/model';
import { COMPARISON_SHEET } from '../../src/core/own-sheets/names';
import { newWorkbook, readWorkbookFile } from '../../src/files';
import { startBrowser } from './browser';

const PAGE = 'dist/page/绩效评价核对.html';
const SAMPLE = 'samples/clean-example.xlsx';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function opened(width = 1400): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'zh-CN', offline: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(PAGE).href);
  await page.setInputFiles('input[name=files]', [SAMPLE]);
  await page.getByRole('button', { name: '与另一份比较…' }).waitFor();
  return page;
}

/** The sample as targets of the year before its evaluation: the first target higher, an indicator more. */
async function targets(): Promise<{ name: string; mimeType: string; buffer: Buffer; snapshot: Snapshot }> {
  const rows = [
    ['项目支出绩效目标申报表（2024年度）'],
    ['项目名称', '公共图书馆延时开放服务经费'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '延时开放天数', '≥150天'],
    ['产出指标', '数量指标', '举办阅读活动场次', '≥40场'],
    ['产出指标', '质量指标', '阅读活动验收合格率', '100%'],
    ['产出指标', '时效指标', '新书上架及时率', '≥95%'],
    ['产出指标', '数量指标', '培训馆员人次', '≥20人次'],
  ];
  const cells = rows.flatMap((row, at) =>
    row.map((value, column) => ({ row: at, column, value, style: 'text' as const })),
  );
  const plan = { name: '目标申报表', marker: '', widths: [20, 20, 20, 20], heights: {}, cells };
  const bytes = await newWorkbook([{ ...plan, merges: [], charts: [], frozenRows: 0, landscape: false }], '目标.xlsx');
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const snapshot = await readWorkbookFile(bytes, '目标.xlsx');
  return { name: '目标.xlsx', mimeType, buffer: Buffer.from(bytes), snapshot };
}

test('a file is compared with another: as the core compares them, a click leads to the cell, the sheet is saved', async () => {
  const page = await opened();
  const { snapshot, ...file } = await targets();
  await page.setInputFiles('input[name=other]', file);
  const shown = page.getByRole('region', { name: '与“目标.xlsx”比较' });
  await shown
    .getByText(/处差别/)
    .first()
    .waitFor();
  const open = evaluate(await readWorkbookFile(new Uint8Array(readFileSync(SAMPLE)), SAMPLE));
  const { findings } = compareWorkbooks(evaluate(snapshot), open);
  expect(findings.map(({ check }) => check).sort()).toEqual(['indicator-dropped', 'indicator-lowered']);
  await shown.getByText('“延时开放天数”的目标值前一份是 ≥150天，后一份降为 ≥120天。').waitFor();
  await shown.getByText(/“培训馆员人次”（数量指标，目标值 ≥20人次）在前一份里有/).waitFor();
  await shown.getByRole('button', { name: '自评表 E13' }).click();
  await page.getByRole('status').filter({ hasText: 'E13' }).first().waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    shown.getByRole('button', { name: '写入“比较结果”' }).click(),
  ]);
  const saved = await readWorkbookFile(new Uint8Array(readFileSync(await download.path())), 'out.xlsx');
  const sheet = saved.sheets.find(({ name }) => name === COMPARISON_SHEET);
  expect(JSON.stringify(sheet?.rows)).toContain('≥150天');
  await page.context().close();
});

test('in a narrow window nothing is cut off, and a file that cannot be read is said in words', async () => {
  const page = await opened(350);
  const { name, mimeType, buffer } = await targets();
  const file = { name, mimeType, buffer };
  await page.setInputFiles('input[name=other]', file);
  const shown = page.getByRole('region', { name: '与“目标.xlsx”比较' });
  await shown
    .getByText(/处差别/)
    .first()
    .waitFor();
  const box = await shown.evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(box).toBeLessThanOrEqual(0);
  if (process.env['PICTURES'] !== undefined) await page.screenshot({ path: 'dist/compare-narrow.png', fullPage: true });
  await page.setInputFiles('input[name=other]', {
    ...file,
    name: '坏.xlsx',
    buffer: Buffer.from('PK\u0003\u0004 nothing'),
  });
  await page
    .getByRole('region', { name: '与“坏.xlsx”比较' })
    .getByText(/坏\.xlsx.*[。]/)
    .last()
    .waitFor();
  await page.context().close();
});
