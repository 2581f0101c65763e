/** Blank forms and settings in the workbench: chosen, inserted, filled in, read back. */
import type { Browser } from 'playwright-core';
import { FORMS } from '../../src/core/forms';
import { Bench, eventually } from './bench';
import { startBrowser } from './browser';
import { type RunningServer, startServer } from './server';

const SAMPLE = '001-ningxia-equipment.xlsx';

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer();
  browser = await startBrowser();
}, 310_000);

afterAll(async () => {
  await browser.close();
  server.stop();
});

test('a form is chosen from the list and stands on a sheet of its own', async () => {
  const bench = await Bench.open(browser, server.address, { sample: SAMPLE, paneWidth: 270 });
  await bench.press('插入样表…');
  for (const { purpose } of FORMS) await bench.pane.getByText(purpose.zh).waitFor();
  await bench.press('插入项目支出绩效目标执行监控表');
  await bench.pane.getByText(/已插入样表“项目支出绩效目标执行监控表”/).waitFor();
  await bench.check();
  await bench.pane
    .getByText(/“项目支出绩效目标执行监控表”里的样表还没有填写/)
    .first()
    .waitFor();
  expect(bench.troubles).toEqual([]);
  await bench.close();
});

test('settings are there before a check, are written down, and grades of one’s own hold', async () => {
  const bench = await Bench.open(browser, server.address, { sample: SAMPLE });
  await bench.tab('设置');
  await bench.press('写出设置表');
  await bench.pane.getByText(/已列出全部设置/).waitFor();
  await bench.press('自定义规则');
  await bench.pane.getByRole('textbox', { name: '等级线' }).fill('81/70/60');
  await bench.press('保存设置');
  await eventually(async () => {
    expect(await bench.pane.getByRole('textbox', { name: '等级线' }).inputValue()).toBe('81/70/60');
  });
  await bench.tab('检查');
  await bench.check();
  expect(bench.troubles).toEqual([]);
  await bench.close();
});
