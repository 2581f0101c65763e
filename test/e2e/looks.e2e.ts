/** How the pane looks and behaves for different people: languages, themes, widths, keyboard, assistive technology. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { Bench, type BenchOptions, eventually } from './bench';
import { startBrowser } from './browser';
import { peCheck } from './pe';
import { type RunningServer, startServer } from './server';

const SAMPLE = '001-ningxia-equipment.xlsx';
const PICTURES = 'docs/images';
const AXE = readFileSync(createRequire(`${process.cwd()}/package.json`).resolve('axe-core/axe.min.js'), 'utf8');

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

const open = (options: BenchOptions = {}): Promise<Bench> =>
  Bench.open(browser, server.address, { sample: SAMPLE, ...options });

interface AxeResult {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/** What axe has to say about the pane as it stands. */
async function violations(bench: Bench): Promise<string[]> {
  const frame = bench.page.frames().find((one) => one.url().includes('taskpane'));
  if (frame === undefined) throw new Error('no pane');
  const { violations: found } = await frame.evaluate<AxeResult, string>((source) => {
    // The pane allows no script from elsewhere; evaluating in its frame is the debugger's right.
    (0, eval)(source);
    // A color on its way to another is neither of the two.
    for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResult> } };
    // A pane is part of Excel's window: what axe advises for whole pages is left out.
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  }, AXE);
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Words that stick out of the pane to the right. */
async function cutOff(bench: Bench): Promise<string[]> {
  const frame = bench.page.frames().find((one) => one.url().includes('taskpane'));
  return (
    (await frame?.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const wide = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
      const out = [...document.querySelectorAll('main *')].filter(
        (one) => one.getBoundingClientRect().right > width + 1,
      );
      return [...wide, ...out.map((one) => one.outerHTML.slice(0, 120))];
    })) ?? ['no pane']
  );
}

const TABS = ['检查', '评分', '汇总', '设置'];

describe('on one page', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await open();
  });

  afterAll(async () => {
    await bench.close();
  });

  beforeEach(() => bench.take(SAMPLE));

  afterEach(() => {
    expect(bench.troubles).toEqual([]);
  });

  test.each([270, 350, 500])(
    'a pane of %d pixels shows every tab, cuts nothing off, and axe finds nothing',
    async (width) => {
      await bench.widen(width);
      expect(await violations(bench)).toEqual([]);
      await bench.check();
      for (const tab of TABS) {
        await bench.tab(tab);
        await bench.pane.locator('[role=tabpanel] *').first().waitFor();
        expect(await cutOff(bench)).toEqual([]);
        expect(await violations(bench)).toEqual([]);
      }
    },
  );

  test('with the keyboard alone, from start to summary', async () => {
    const { keyboard } = bench.page;
    const tabTo = async (text: string): Promise<void> => {
      for (let presses = 0; presses < 200; presses++) {
        const focused = await bench.pane.locator(':focus').allInnerTexts();
        if (focused.some((one) => one.trim() === text)) return;
        await keyboard.press('Tab');
      }
      throw new Error(`Tab never came to ${text}`);
    };
    await bench.pane.getByRole('tab', { name: '检查' }).focus();
    await tabTo('一键检查');
    await keyboard.press('Enter');
    await bench.pane.getByRole('button', { name: '重新检查' }).waitFor();
    await bench.pane.getByRole('tab', { name: '检查' }).focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await tabTo('写汇总表');
    await keyboard.press('Enter');
    await eventually(async () => {
      expect((await bench.sheetNames()).grid).toContain('评价汇总');
    });
  });

  test('in the dark', async () => {
    await bench.check();
    await bench.page.locator('#theme').selectOption('dark');
    await eventually(async () => {
      const color = await bench.pane
        .locator('#pane > *')
        .first()
        .evaluate((one) => getComputedStyle(one).backgroundColor);
      expect(color).toBe('rgb(41, 41, 41)');
    });
    expect(await violations(bench)).toEqual([]);
    await bench.picture(`${PICTURES}/pane-dark.png`);
  });
});

test('in English', async () => {
  const bench = await open({ locale: 'en-US' });
  await bench.check('Check workbook', 'Check again');
  const expected = await peCheck(`samples/${SAMPLE}`, 'en');
  await bench.listed(expected.map(({ message }) => message));
  expect(await violations(bench)).toEqual([]);
  expect(bench.troubles).toEqual([]);
  await bench.picture(`${PICTURES}/workbench-en.png`);
  await bench.close();
});

test('in high contrast', async () => {
  const bench = await open({ forcedColors: 'active' });
  await bench.check();
  const expected = await peCheck(`samples/${SAMPLE}`);
  await bench.listed(expected.map(({ message }) => message));
  expect(await violations(bench)).toEqual([]);
  await bench.close();
});

test('two tabs work on two workbooks', async () => {
  const [first, second] = [await open(), await open({ sample: 'clean-example.xlsx' })];
  await Promise.all([first.check(), second.check()]);
  const expected = await peCheck(`samples/${SAMPLE}`);
  await first.listed(expected.map(({ message }) => message));
  expect(await second.sheetNames()).not.toEqual(await first.sheetNames());
  await first.close();
  await second.close();
});
