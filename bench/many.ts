/** Many small files: the command on one thread and on two, and the page with them dropped on it. A quiet machine is needed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startBrowser } from '../test/e2e/browser';
import { COMMAND, PAGE, shortest } from './built';
import { workbookOf } from './workbook';

const RUNS = 3;

export interface ManyTimes {
  /** Milliseconds with one thread, and with two. */
  readonly one: number;
  readonly two: number;
  /** From dropping the files to the last one checked; null where there is no browser. */
  readonly page: number | null;
}

export async function manyTimes(count: number): Promise<ManyTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'pe-bench-'));
  try {
    const files = Array.from({ length: count }, (_, index) => join(folder, `${String(index)}.xlsx`));
    for (const [index, file] of files.entries()) writeFileSync(file, await workbookOf(1 + (index % 3)));
    return {
      one: await shortest(RUNS, () => check(folder, 1)),
      two: await shortest(RUNS, () => check(folder, 2)),
      page: await pageTime(files).catch(() => null),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function check(folder: string, jobs: number): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [COMMAND, 'check', folder, '--jobs', String(jobs), '--format', 'jsonl'],
    { maxBuffer: 2 ** 30, encoding: 'utf8' },
  );
  if (status !== 0 && status !== 1) throw new Error(stderr);
}

async function pageTime(files: readonly string[]): Promise<number> {
  const browser = await startBrowser();
  try {
    return await shortestVisit(async () => {
      const page = await browser.newPage({ locale: 'zh-CN' });
      await page.goto(pathToFileURL(PAGE).href);
      await page.getByRole('button', { name: '选择文件…' }).waitFor();
      const start = performance.now();
      await page.setInputFiles('input[name=files]', [...files]);
      await page.getByText('全部核对完毕').waitFor({ state: 'attached', timeout: 120_000 });
      const time = performance.now() - start;
      await page.close();
      return time;
    });
  } finally {
    await browser.close();
  }
}

async function shortestVisit(visit: () => Promise<number>): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < RUNS; run += 1) best = Math.min(best, await visit());
  return best;
}
