/** What cannot be opened or started is said in a sentence, and what is open stays open. */
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { Bench, eventually } from './bench';
import { startBrowser } from './browser';
import { type RunningServer, spawnServer, startServer } from './server';

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

let server: RunningServer;
let browser: Browser;
let bench: Bench;

beforeAll(async () => {
  server = await startServer();
  browser = await startBrowser();
  bench = await Bench.open(browser, server.address, { sample: 'clean-example.xlsx' });
}, 310_000);

afterAll(async () => {
  await browser.close();
  server.stop();
});

const give = (name: string, buffer: Buffer): Promise<void> =>
  bench.page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

test.each([
  ['a picture', 'picture.png', PNG, '“picture.png”不是工作簿'],
  ['a picture that calls itself a workbook', 'table.xlsx', PNG, '“table.xlsx”不是工作簿'],
  ['an empty file', 'empty.xlsx', Buffer.alloc(0), '“empty.xlsx”是空文件'],
  ['an archive cut off', 'cut.xlsx', Buffer.from('504b0304140000000800', 'hex'), '“cut.xlsx”'],
])('%s', async (_what, name, buffer, words) => {
  const before = await bench.sheetNames();
  await give(name, buffer);
  await eventually(async () => {
    expect(await bench.status()).toContain(words);
  });
  expect(await bench.sheetNames()).toEqual(before);
});

test('more than 50 MB', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'workbench-')), 'huge.xlsx');
  writeFileSync(path, '');
  truncateSync(path, 51 * 1024 * 1024);
  await bench.page.locator('#file').setInputFiles(path);
  await eventually(async () => {
    expect(await bench.status()).toContain('“huge.xlsx”有 51 MB');
  });
});

test('a dropped picture', async () => {
  await bench.page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array([137, 80, 78, 71])], 'dropped.png'));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await eventually(async () => {
    expect(await bench.status()).toContain('“dropped.png”不是工作簿');
  });
});

/** A page of its own, whose clock the test moves. */
async function newPage(): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.clock.install();
  return page;
}

/** Seconds that pass between two looks: the page waits for some of them before it says what is missing. */
const SECONDS = 5;

/** Lets time pass until the words are there. */
async function inTime(page: Page, words: Locator): Promise<void> {
  await eventually(async () => {
    await page.clock.runFor(SECONDS * 1000);
    expect(await words.isVisible()).toBe(true);
  });
}

test('a sample that does not exist', async () => {
  const page = await newPage();
  await page.goto(`${server.address}?sample=none.xlsx`);
  await page.locator('#status', { hasText: 'none.xlsx' }).waitFor();
  await page.context().close();
});

test('a frame that is blocked', async () => {
  const page = await newPage();
  await page.route('**/taskpane.html*', (route) => route.abort());
  await page.goto(`${server.address}?sample=clean-example.xlsx`);
  await inTime(page, page.locator('#status', { hasText: '面板没有载入' }));
  await page.context().close();
});

test.each([
  ['what office.js fetches itself', '**/office/excel-web*.js*', '#office-missing', '请问信息中心'],
  ['the scripts of the pane', '**/taskpane.*.js', '#site-missing', '请告诉信息中心'],
])('%s is blocked: the pane says so, and what to ask', async (_what, blocked, id, words) => {
  const page = await newPage();
  await page.route(blocked, (route) => route.abort());
  await page.goto(`${server.address}?sample=clean-example.xlsx`);
  const pane = page.frameLocator('#pane iframe');
  await inTime(page, pane.locator(id, { hasText: words }));
  expect(await pane.locator('#pane').isVisible()).toBe(false);
  await page.context().close();
});

function outcome(args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const child = spawnServer(args, (more) => {
      text += more;
    });
    child.once('exit', () => {
      resolve(text);
    });
  });
}

test('a port that is in use', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, 'localhost', resolve));
  const bound = taken.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  await expect(outcome([`--port=${port}`])).resolves.toContain(`Port ${port} is in use`);
  taken.close();
});

test('a port that is none', async () => {
  await expect(outcome(['--port=many'])).resolves.toContain('--port=many is no port');
});
