/** The page in one file, opened from the disk in a browser without a network, as a person without Excel opens it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, Download, Page } from 'playwright-core';
import { readWorkbookFile } from '../../src/files';
import { startBrowser } from './browser';
import { peCheck } from './pe';

const PAGE = 'dist/page/绩效评价核对.html';
const SAMPLE = '001-ningxia-equipment.xlsx';
const AXE = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser.close();
});

interface Visit {
  readonly page: Page;
  /** Everything that was asked of anywhere but the disk and the page itself. */
  readonly asked: string[];
  readonly faults: string[];
}

interface VisitOptions {
  readonly width?: number;
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
}

async function visit(options: VisitOptions = {}): Promise<Visit> {
  const { width = 1400, locale = 'zh-CN', colorScheme = 'light', forcedColors = 'none' } = options;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale,
    colorScheme,
    forcedColors,
    offline: true,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const [asked, faults]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) asked.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(pathToFileURL(PAGE).href);
  await page.getByRole('button', { name: /选择文件…|Choose files…/ }).waitFor();
  return { page, asked, faults };
}

const give = (page: Page, ...files: readonly string[]): Promise<void> =>
  page.setInputFiles('input[name=files]', [...files]);

const checked = (page: Page): Promise<void> =>
  page.getByText(/全部核对完毕|All checked/).waitFor({ state: 'attached', timeout: 60_000 });

const messagesIn = async (page: Page): Promise<readonly string[]> =>
  page.getByRole('tabpanel').locator('h3').allInnerTexts();

async function contents(download: Download): Promise<Buffer> {
  return readFileSync(await download.path());
}

async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await page.evaluate<
    { violations: { id: string; nodes: { html: string }[] }[] },
    string
  >((source) => {
    // The page allows no script but its own; evaluating in it is the debugger's right.
    (0, eval)(source);
    const { axe } = window as unknown as { axe: { run: (options: object) => never } };
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  }, AXE);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

test('two clicks from the disk to the findings of a report, without a network', async () => {
  const { page, asked, faults } = await visit();
  await page.getByRole('button', { name: '看一个例子' }).click();
  const first = page.getByRole('button', { name: '报告文本 B9' });
  await first.click();
  const chosen = page.getByRole('status').filter({ hasText: 'B9' });
  await chosen.waitFor();
  expect(await chosen.innerText()).toContain('实际完成率86.19%');
  await page.getByRole('gridcell', { name: /产出方面，5标段合同没有到期/ }).waitFor();
  expect(asked).toEqual([]);
  expect(faults).toEqual([]);
  // A picture for the documentation, of what was just asserted; only drawn on request.
  if (process.env['PICTURES'] !== undefined) await page.screenshot({ path: 'docs/images/page.png' });
  await page.context().close();
});

test('the page finds what the command line finds', async () => {
  const { page } = await visit();
  await give(page, `samples/${SAMPLE}`);
  await checked(page);
  const findings = await peCheck(`samples/${SAMPLE}`);
  const shown = (await messagesIn(page)).join('\n');
  for (const { message } of findings) expect(shown).toContain(message);
  await page.context().close();
});

test('its policy lets nothing out, whatever asks', async () => {
  const { page } = await visit();
  await page.context().setOffline(false);
  const asked: string[] = [];
  // What the policy of the page stops never comes here.
  await page.context().route('**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  const tried = await page.evaluate(async () => {
    const failed: string[] = [];
    const attempt = async (name: string, act: () => Promise<unknown>) => {
      await act().catch(() => failed.push(name));
    };
    const address = 'https://attacker.example/';
    await attempt('fetch', () => fetch(address));
    await attempt(
      'image',
      () =>
        new Promise((done, fail) => {
          const image = new Image();
          image.onload = done;
          image.onerror = fail;
          image.src = address;
        }),
    );
    await attempt(
      'script',
      () =>
        new Promise((done, fail) => {
          const script = document.createElement('script');
          script.onload = done;
          script.onerror = fail;
          script.src = address;
          document.head.append(script);
        }),
    );
    await attempt(
      'worker',
      () =>
        new Promise((done, fail) => {
          const text = `fetch('${address}').then(() => postMessage('out'), () => postMessage('in'))`;
          const worker = new Worker(URL.createObjectURL(new Blob([text])));
          worker.onmessage = ({ data }) => {
            if (data === 'out') done(data);
            else fail(new Error(String(data)));
          };
        }),
    );
    return failed;
  });
  expect(tried).toEqual(['fetch', 'image', 'script', 'worker']);
  expect(asked).toEqual([]);
  await page.context().close();
});

test('nothing is kept', async () => {
  const { page } = await visit();
  await give(page, `samples/${SAMPLE}`);
  await checked(page);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookie: document.cookie,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, cookie: '' });
  await page.context().close();
});

test('many files: a list with what came of each, filtered; what is no evaluation says why', async () => {
  const { page } = await visit();
  await give(
    page,
    `samples/${SAMPLE}`,
    'samples/clean-example.xlsx',
    'samples/library-report.docx',
    'assets/icon-32.png',
  );
  await checked(page);
  const items = page.getByRole('list', { name: '文件' }).getByRole('listitem');
  expect(await items.count()).toBe(4);
  expect(await items.filter({ hasText: 'icon-32.png' }).innerText()).toContain('不是工作簿');
  expect(await items.filter({ hasText: SAMPLE }).innerText()).toMatch(/80\.47 分 良[\s\S]*错误 2/);
  await page.getByRole('button', { name: /^未发现问题 1/ }).click();
  expect(await items.allInnerTexts()).toEqual([expect.stringContaining('clean-example.xlsx')]);
  await page.context().close();
});

test('a Word report is shown with the sentence', async () => {
  const { page } = await visit();
  await give(page, 'samples/library-report.docx');
  await checked(page);
  const link = page
    .getByRole('tabpanel')
    .getByRole('button', { name: /第\d+段/ })
    .first();
  await link.click();
  const place = (await link.innerText()).trim();
  expect(place).toMatch(/第\d+段/);
  const marked = page.locator('[data-place]').filter({ hasText: /\d/ });
  expect(await marked.count()).toBeGreaterThan(5);
  await page.context().close();
});

test('a Word report is held against its workbook', async () => {
  const { page } = await visit();
  await give(page, 'samples/clean-example.xlsx');
  await checked(page);
  await page.setInputFiles('input[name=reports]', 'samples/library-report.docx');
  await page.getByRole('button', { name: 'library-report 第7段' }).first().click();
  await page.locator('[data-place]').filter({ hasText: '全年执行数82.65万元' }).waitFor();
  await page.getByRole('button', { name: '不再核对报告' }).click();
  await page.getByRole('heading', { name: '没有发现问题' }).waitFor();
  await page.context().close();
});

test('what is handed out: a copy with our sheets, the roll-up, the findings, everything', async () => {
  const { page } = await visit();
  await give(page, `samples/${SAMPLE}`);
  await checked(page);
  const download = async (act: () => Promise<void>) => {
    const [got] = await Promise.all([page.waitForEvent('download'), act()]);
    return { name: got.suggestedFilename(), bytes: await contents(got) };
  };
  await page.getByRole('tab', { name: '汇总' }).click();
  const copy = await download(() => page.getByRole('button', { name: '另存一份带汇总表的工作簿' }).click());
  expect(copy.name).toBe('001-ningxia-equipment-核对.xlsx');
  const { sheets } = await readWorkbookFile(copy.bytes, copy.name);
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['指标评分表', '评价汇总', '检查结果']));

  const csv = await download(() => page.getByRole('button', { name: '问题清单（CSV）' }).click());
  expect(csv.bytes.toString()).toContain('报告文本!B9');
  const rollUp = await download(() => page.getByRole('button', { name: '汇总工作簿' }).click());
  expect(JSON.stringify(await readWorkbookFile(rollUp.bytes, rollUp.name))).toContain(SAMPLE);
  const all = await download(() => page.getByRole('button', { name: '全部打包（zip）' }).click());
  expect(all.name).toBe('核对结果.zip');
  expect(all.bytes.includes('001-ningxia-equipment-核对.xlsx')).toBe(true);
  await page.context().close();
});

test('the keyboard goes from cell to cell and reads each', async () => {
  const { page } = await visit();
  await give(page, `samples/${SAMPLE}`);
  await checked(page);
  await page.getByRole('button', { name: '指标评分表', exact: true }).click();
  const line = page.getByRole('region', { name: '表格' }).getByRole('status');
  expect(await line.innerText()).toMatch(/^A1 /);
  await page.getByRole('grid').focus();
  await page.keyboard.press('ArrowDown');
  expect(await line.innerText()).toMatch(/^A2 /);
  for (let step = 0; step < 2; step += 1) await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  expect(await line.innerText()).toMatch(/^F4 /);
  for (let step = 0; step < 14; step += 1) await page.keyboard.press('ArrowDown');
  expect(await line.innerText()).toMatch(/^F18 0\.67\n.*完成及时性/s);
  await page.context().close();
});

test.each<[string, VisitOptions]>([
  ['zh, light, wide', {}],
  ['en, dark, wide', { locale: 'en-US', colorScheme: 'dark' }],
  ['zh, the system’s own contrast', { forcedColors: 'active' }],
  ['zh, 320 pixels', { width: 320 }],
  ['en, 320 pixels', { width: 320, locale: 'en-US' }],
])('everybody can use it (%s)', async (_, options) => {
  const { page } = await visit(options);
  expect(await violations(page)).toEqual([]);
  await give(page, `samples/${SAMPLE}`);
  await checked(page);
  await page.getByRole('tabpanel').locator('h3').first().waitFor();
  expect(await violations(page)).toEqual([]);
  const [width, content] = await page.evaluate(() => [
    document.documentElement.clientWidth,
    document.documentElement.scrollWidth,
  ]);
  expect(content).toBeLessThanOrEqual(width ?? 0);
  // The names of the sheets stand at the foot of the window, whole.
  const last = page.getByRole('group', { name: /^(?:工作表|Sheets)$/ });
  if (await last.isVisible()) expect((await last.boundingBox())?.y ?? 0).toBeLessThanOrEqual(800 - 32);
  await page.context().close();
});
