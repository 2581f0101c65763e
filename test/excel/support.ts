/** Helpers of the tests of src/excel: the real office.js on the emulated host. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Finding, Snapshot } from '../../src/core/model';
import { HostProblem } from '../../src/excel';
import type { EmulatedHost, HostOptions, HostSheetData, HostWorkbookData } from '../../workbench/host';
import { startOffice } from '../../workbench/host/jest';

export const SAMPLES = resolve('samples');

export const sampleBytes = (file: string): Uint8Array => readFileSync(join(SAMPLES, file));

/** A snapshot as the host takes a workbook: the shapes are the same. */
export const hostData = ({ sheets }: Snapshot): HostWorkbookData => ({
  sheets: sheets.map((sheet) => ({ ...sheet, merges: sheet.merges === 'unknown' ? [] : sheet.merges })),
});

/** Opens a workbook. */
export function open(data: HostWorkbookData | readonly HostSheetData[], options?: HostOptions): EmulatedHost {
  const workbook = 'sheets' in data ? data : { sheets: data };
  return startOffice(workbook, options).host;
}

/** A table that reading recognises, with scores typed in. */
export const FORM: HostSheetData = {
  name: '自评表',
  rows: [
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '评分标准'],
    ['产出指标', '数量指标', '培训场次', '≥20场', '18场', 10, 9, null],
    ['产出指标', '质量指标', '合格率', '≥95%', '96%', 20, 20, null],
    ['效益指标', '社会效益指标', '政策知晓度', '提高', '有所提高', 10, 8, null],
  ],
};

export const FINDING: Finding = {
  check: 'score-total',
  severity: 'error',
  project: '项目',
  subject: '合计',
  at: { sheet: '自评表', row: 1, column: 6 },
  related: [],
  message: { id: 'score-total', data: {} },
  stated: '98',
  computed: '94',
  fingerprint: 'abcdefghijkl',
  accepted: null,
};

/** The id of the problem that a call fails with, or `none`. */
export async function problemOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'none';
  } catch (error) {
    if (!(error instanceof HostProblem)) throw error;
    return error.problem.id;
  }
}

/** Waits until nothing has been asked of the host for longer than `delay` milliseconds. */
export async function quiet(host: EmulatedHost, delay: number): Promise<void> {
  let seen = -1;
  while (seen !== host.counters.actions) {
    seen = host.counters.actions;
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, delay * 2));
    await host.settled();
  }
}

/** What a call costs and leaves: syncs, requests that write, steps to undo, members that cleared the undo stack. */
export async function cost(host: EmulatedHost, call: () => Promise<unknown>) {
  await host.settled();
  host.counters.reset();
  const { journal } = host.book;
  const before = journal.depth;
  const cleared = journal.clearedBy.length;
  await call();
  await host.settled();
  return {
    syncs: host.counters.syncs,
    writes: host.counters.writes,
    undoSteps: journal.depth - before,
    cleared: journal.clearedBy.slice(cleared),
  };
}
