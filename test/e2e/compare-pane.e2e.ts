/** The built add-in in the workbench: the open workbook compared with a file, and the sheet written beside it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { COMPARISON_SHEET } from '../../src/core/own-sheets/names';
import { Bench, eventually } from './bench';
import { startBrowser } from './browser';
import { type RunningServer, startServer } from './server';

let server: RunningServer;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'compare-'));

beforeAll(async () => {
  server = await startServer();
  browser = await startBrowser();
}, 310_000);

afterAll(async () => {
  await browser.close();
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('targets beside the open self-evaluation: a click leads to the cell, the sheet is written', async () => {
  const targets = join(folder, '目标.csv');
  writeFileSync(
    targets,
    [
      '项目支出绩效目标申报表（2024年度）',
      '项目名称,公共图书馆延时开放服务经费',
      '一级指标,二级指标,三级指标,指标值',
      '产出指标,数量指标,延时开放天数,≥150天',
      '产出指标,数量指标,举办阅读活动场次,≥40场',
    ].join('\n'),
  );
  const bench = await Bench.open(browser, server.address, { sample: 'clean-example.xlsx' });
  await bench.check();
  await bench.pane.locator('input[name=other]').setInputFiles(targets);
  const shown = bench.pane.getByRole('region', { name: '与“目标.csv”比较' });
  await shown.getByText('“延时开放天数”的目标值前一份是 ≥150天，后一份降为 ≥120天。').waitFor();
  await shown.getByRole('button', { name: '自评表 E13' }).click();
  await eventually(async () => {
    expect(await bench.selection()).toMatchObject({ sheet: '自评表', model: 'E13' });
  });
  await shown.getByRole('button', { name: '写入“比较结果”' }).click();
  await shown.getByText(`已写入工作表“${COMPARISON_SHEET}”。`).waitFor();
  await bench.until(COMPARISON_SHEET, 'A1', '两份工作簿的比较');
  expect(bench.troubles).toEqual([]);
  await bench.close();
});
