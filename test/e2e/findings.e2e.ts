/** A hundred findings, worked through by keyboard alone. */
import { writeXlsx } from 'hucre';
import type { Browser } from 'playwright-core';
import { manyForms } from '../taskpane/sample';
import { Bench, eventually } from './bench';
import { startBrowser } from './browser';
import { type RunningServer, startServer } from './server';

/** 37 projects with three findings each, the last with two: 110. */
const PROJECTS = 37;

let server: RunningServer;
let browser: Browser;
let bench: Bench;

beforeAll(async () => {
  server = await startServer();
  browser = await startBrowser();
  bench = await Bench.open(browser, server.address, { sample: 'clean-example.xlsx' });
  const sheets = manyForms(PROJECTS).sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  const buffer = Buffer.from(await writeXlsx({ sheets: sheets as Parameters<typeof writeXlsx>[0]['sheets'] }));
  await bench.page.locator('#file').setInputFiles({ name: '汇总.xlsx', mimeType: 'application/octet-stream', buffer });
  await eventually(async () => {
    expect((await bench.sheetNames()).grid).toHaveLength(PROJECTS);
  });
}, 310_000);

afterAll(async () => {
  await browser.close();
  server.stop();
});

const press = (...keys: readonly string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => bench.page.keyboard.press(key)), Promise.resolve());
const focused = async (): Promise<string> => (await bench.pane.locator(':focus').allInnerTexts())[0]?.trim() ?? '';

/** Tab, until it comes to this. */
async function tabTo(what: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    const [label = ''] = await bench.pane
      .locator(':focus')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? (one as HTMLElement).innerText));
    if (what.test(label.trim())) return;
    await press('Tab');
  }
  throw new Error(`Tab never came to ${String(what)}`);
}

const focusIs = (text: RegExp): Promise<void> =>
  eventually(async () => {
    expect(await focused()).toMatch(text);
  });

const cellIs = (sheet: string, grid: string): Promise<void> =>
  eventually(async () => {
    expect(await bench.selection()).toMatchObject({ sheet, grid, visible: true });
  });

test('they are opened, closed in their groups, with few stops for the tab key', async () => {
  await bench.pane.getByRole('tab', { name: '检查' }).focus();
  await tabTo(/^一键检查$/);
  await press('Enter');
  await bench.pane.getByRole('heading', { name: '错误 74 · 37 个项目' }).waitFor();
  await bench.pane.getByRole('button', { name: '复制这 110 条' }).waitFor();
  expect(await bench.pane.locator('[data-row]').count()).toBe(3);
  expect(await bench.pane.locator('[data-row][tabindex="0"]').count()).toBe(1);
});

test('they are filtered, and gone through, each with its cell', async () => {
  await bench.pane.getByRole('tab', { name: '检查' }).focus();
  await tabTo(/^提醒 36$/);
  await press('Space');
  await bench.pane.getByRole('button', { name: '复制这 36 条' }).waitFor();
  await press('F8');
  await focusIs(/^第1号项目经费$/);
  await cellIs('表1', 'I9');
  await press('F8', 'F8');
  await focusIs(/^第3号项目经费$/);
  await cellIs('表3', 'I9');
  await press('j', 'k', 'k');
  await focusIs(/^第2号项目经费$/);
  await press('Enter');
  await cellIs('表2', 'I9');
  await bench.pane.getByText('2 / 36').waitFor();
});

test('one is accepted with a reason, and the next one is there', async () => {
  await tabTo(/^接受…$/);
  await press('Enter');
  await bench.page.keyboard.type('口径不同');
  await press('Tab');
  await bench.page.keyboard.type('张');
  await press('Enter');
  await bench.pane.getByText('已接受，理由写入“例外说明”表。').waitFor();
  await focusIs(/^第3号项目经费$/);
  await bench.pane.getByRole('button', { name: '已接受 1' }).waitFor();
});

test('the acceptance is taken back from the notice, and it is where one is', async () => {
  await bench.pane.getByRole('tab', { name: '检查' }).focus();
  await tabTo(/^撤销$/);
  await press('Enter');
  await bench.pane.getByText('已撤回接受。').waitFor();
  await bench.pane.getByRole('button', { name: '复制这 36 条' }).waitFor();
  await focusIs(/^第2号项目经费$/);
  expect((await bench.cell('例外说明', 'C2')).value ?? '').toBe('');
});

test('another tab and back: filter, place, what is unfolded and half written are as they were', async () => {
  await tabTo(/^接受…$/);
  await press('Enter');
  await bench.page.keyboard.type('等主管');
  const top = () => bench.pane.getByRole('tabpanel').evaluate(({ scrollTop }) => scrollTop);
  const left = await top();
  expect(left).toBeGreaterThan(0);
  await bench.pane.getByRole('tab', { name: '检查' }).focus();
  await press('ArrowRight');
  await bench.pane.getByRole('table').first().waitFor();
  expect(await top()).toBe(0);
  await press('ArrowLeft');
  await bench.pane.getByRole('button', { name: '复制这 36 条' }).waitFor();
  expect(await bench.pane.getByLabel('理由（必填）').inputValue()).toBe('等主管');
  expect(Math.abs((await top()) - left)).toBeLessThanOrEqual(1);
  expect(await bench.pane.getByRole('button', { name: '提醒 36' }).getAttribute('aria-pressed')).toBe('true');
  await tabTo(/^第2号项目经费$/);
});

test('words find one among them, and its fix is undone to the same figure', async () => {
  await bench.pane.getByRole('tab', { name: '检查' }).focus();
  await tabTo(/^提醒 36$/);
  await press('Space');
  await tabTo(/^查找问题$/);
  await bench.page.keyboard.type('98.05');
  await bench.pane.getByRole('button', { name: '复制这 1 条' }).waitFor();
  await press('F8');
  await cellIs('表6', 'H13');
  await tabTo(/^修正…$/);
  await press('Enter', 'Enter');
  await bench.until('表6', 'H13', 97.5);
  await bench.pane.getByRole('tab', { name: '检查' }).focus();
  await tabTo(/^撤销$/);
  await press('Enter');
  await bench.until('表6', 'H13', 98.05);
  await focusIs(/写的总分是 98.05/);
});

test('nothing was reported on the console', () => {
  expect(bench.troubles).toEqual([]);
});
