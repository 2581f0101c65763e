/** What a person waits for, each as a ratio to the same work in the core alone: the figures mean the same on any machine. */
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { workbookOf } from '../../bench/workbook';
import { evaluate } from '../../src/core/evaluate';
import { planSummary } from '../../src/core/summary';
import { readWorkbookFile } from '../../src/files';
import { Bench } from './bench';
import { startBrowser } from './browser';
import { type RunningServer, startServer } from './server';

const SAMPLE = '001-ningxia-equipment.xlsx';
const MANY = 200;
/** A person at a sample never waits longer than this for findings, whatever the machine. */
const MOST_SECONDS = 10;

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

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Reading and evaluating once; the first run warms up. */
async function core(bytes: Uint8Array): Promise<{ check: number; summary: number }> {
  const run = async () => evaluate(await readWorkbookFile(bytes, 'file.xlsx'));
  const result = await run();
  return { check: await time(run), summary: await time(() => planSummary(result, 'zh')) };
}

function report(lines: readonly (readonly [what: string, waited: number, alone: number])[]): void {
  const rows = lines.map(
    ([what, waited, alone]) => `${what}: ${(waited / alone).toFixed(1)} × core (${(waited / 1000).toFixed(2)} s)`,
  );
  process.stdout.write(`${rows.join('\n')}\n`);
}

async function times(bench: Bench, bytes: Uint8Array): Promise<{ check: number; summary: number }> {
  const alone = await core(bytes);
  const check = await time(() => bench.check());
  await bench.tab('汇总');
  const summary = await time(async () => {
    await bench.press('写汇总表');
    await bench.pane.getByText(/已写入 \d/).waitFor({ timeout: 60_000 });
  });
  report([
    ['click to findings', check, alone.check],
    ['summary written', summary, alone.check + alone.summary],
  ]);
  return { check, summary };
}

test('a sample', async () => {
  const bytes = readFileSync(`samples/${SAMPLE}`);
  const alone = await core(bytes);
  let bench: Bench | null = null;
  const opening = await time(async () => {
    bench = await Bench.open(browser, server.address, { sample: SAMPLE });
  });
  report([['page open to pane ready', opening, alone.check]]);
  const opened = bench as Bench | null;
  if (opened === null) throw new Error('nothing opened');
  const { check } = await times(opened, bytes);
  expect(check / 1000).toBeLessThan(MOST_SECONDS);
  await opened.close();
});

test(`${MANY} project sheets`, async () => {
  const bytes = await workbookOf(MANY);
  const bench = await Bench.open(browser, server.address, { sample: SAMPLE });
  await bench.page.locator('#file').setInputFiles({ name: 'many.xlsx', mimeType: '', buffer: Buffer.from(bytes) });
  await bench.page.locator('#status', { hasText: '已打开 many.xlsx' }).waitFor({ timeout: 60_000 });
  await bench.pane.getByRole('button', { name: '一键检查' }).waitFor({ timeout: 60_000 });
  await times(bench, bytes);
  await bench.close();
}, 180_000);
