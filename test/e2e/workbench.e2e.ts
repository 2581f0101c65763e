/** The built add-in in the workbench, from one click to the downloaded file. */
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { Bench, eventually } from './bench';
import { startBrowser } from './browser';
import { peCheck } from './pe';
import { type RunningServer, startServer } from './server';

const SAMPLES = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));
const PICTURES = 'docs/images';

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

describe('every sample', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await Bench.open(browser, server.address);
  });

  afterAll(async () => {
    await bench.close();
  });

  test.each(SAMPLES)('%s: one click lists what the command line finds', async (sample) => {
    await bench.take(sample);
    await bench.check();
    const expected = await peCheck(`samples/${sample}`);
    await bench.listed(expected.map(({ message }) => message));
    expect(bench.troubles).toEqual([]);
  });
});

describe('a whole evaluation', () => {
  const sheet = '指标评分表';
  let bench: Bench;

  beforeAll(async () => {
    bench = await Bench.open(browser, server.address, { sample: '000-changji-inspection.xlsx' });
    await bench.picture(`${PICTURES}/workbench.png`);
    await bench.check();
  });

  afterAll(async () => {
    await bench.close();
  });

  test('a click on a finding selects its cell and brings it into view', async () => {
    await bench.picture(`${PICTURES}/findings.png`);
    await bench.pane.getByText(`${sheet} H24`).click();
    await eventually(async () => {
      expect(await bench.selection()).toEqual({ sheet, model: 'H24', grid: 'H24', visible: true });
    });
  });

  test('an accepted finding stays accepted when it is checked again', async () => {
    await bench.pane.locator('h3 button', { hasText: '基本达成目标' }).click();
    await bench.press('接受…');
    await bench.pane.getByLabel('理由（必填）').fill('专家组评定');
    await bench.press('接受这个问题');
    await bench.pane.getByRole('button', { name: '已接受 1' }).waitFor();
    await bench.press('重新检查');
    await bench.pane.getByRole('button', { name: '已接受 1' }).waitFor();
    expect((await bench.sheetNames()).grid).toContain('例外说明');
  });

  test('the summary is written as sheets, in the model and in the grid', async () => {
    await bench.tab('汇总');
    await bench.press('写汇总表');
    await eventually(async () => {
      const { model, grid } = await bench.sheetNames();
      expect(model.slice(-2)).toEqual(['评价汇总', '检查结果']);
      expect(grid).toEqual(model);
    });
    await bench.sheet('评价汇总');
    await bench.page.locator('.chart rect').first().waitFor();
    expect(await bench.page.locator('.chart .chart-label').allTextContents()).toEqual(
      expect.arrayContaining(['99.11%', '98.83%']),
    );
    expect((await bench.cell('评价汇总', 'A1')).shown).toBe('项目支出绩效评价汇总');
    await bench.until('评价汇总', 'C31', 99.48);
    // Wide enough for the chart beside the table.
    await bench.picture(`${PICTURES}/summary-grid.png`, { width: 1760, height: 1080 });
  });

  test('=PE.SCORE() completes itself, and follows its target as the findings do', async () => {
    await bench.tab('检查');
    await bench.pane.getByText(`${sheet} F18`).click();
    await eventually(async () => {
      expect((await bench.selection()).grid).toBe('F18');
    });
    await bench.type('J18', '=PE.SCORE()');
    await bench.until(sheet, 'J18', 9);
    expect((await bench.cell(sheet, 'J18')).formula).toBe('=PE.SCORE(D18,E18,F18)');
    await bench.type('K18', '=J18*2+SUM(H18:H19)');
    await bench.until(sheet, 'K18', 31.65);
    await bench.type('E18', '≥50000台');
    await bench.until(sheet, 'J18', 7.43);
    await bench.until(sheet, 'K18', 28.51);
    await bench.pane.getByText('没有完成，却得了满分 9').waitFor();
  });

  test('arrays spill over empty cells', async () => {
    await bench.type('L18', '=PE.SCORE(D18:D19,E18:E19,F18:F19)');
    await bench.until(sheet, 'L18', 7.43);
    await eventually(async () => {
      expect((await bench.cell(sheet, 'L19')).value).toBe(4.65);
    });
  });

  test('the downloaded file says the same to the command line', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'workbench-')), 'downloaded.xlsx');
    writeFileSync(path, await bench.download());
    const findings = await peCheck(path);
    const open = findings.filter(({ accepted }) => accepted === null);
    await bench.listed(open.map(({ message }) => message));
    expect(findings.filter(({ accepted }) => accepted?.reason === '专家组评定')).toHaveLength(1);
  });

  test('Ctrl+Z takes back the last change in the model too', async () => {
    await bench.click('E18');
    await bench.page.keyboard.press('Control+z');
    await bench.page.keyboard.press('Control+z');
    await bench.until(sheet, 'E18', '≥33000台');
  });

  test('nothing was reported on the console, and no other host was asked', () => {
    expect(bench.troubles).toEqual([]);
  });

  test('the page can be loaded again in the middle', async () => {
    await bench.page.reload();
    await bench.check();
    const expected = await peCheck('samples/000-changji-inspection.xlsx');
    await bench.listed(expected.map(({ message }) => message));
  });
});
