/** Many small files as a process: on one thread and on two. A quiet machine is needed: it is the time that passes which counts. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workbookOf } from './workbook';

/** The bundled command where it was made, else the one that runs from the sources and takes a second longer for each thread. */
const COMMANDS = ['dist/release/pe.mjs', 'bin/pe.mjs'];
const RUNS = 3;

export interface ManyTime {
  readonly files: number;
  readonly command: string;
  /** Milliseconds with one thread, and with two. */
  readonly one: number;
  readonly two: number;
}

export async function manyTimes(files: number): Promise<ManyTime> {
  const folder = mkdtempSync(join(tmpdir(), 'pe-bench-'));
  const command = COMMANDS.find((path) => existsSync(path)) ?? '';
  try {
    for (let index = 0; index < files; index += 1) {
      writeFileSync(join(folder, `${String(index)}.xlsx`), await workbookOf(1 + (index % 3)));
    }
    const [one, two] = [1, 2].map((jobs) => shortest(() => run(command, folder, jobs)));
    return { files, command, one: one ?? 0, two: two ?? 0 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command: string, folder: string, jobs: number): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, 'check', folder, '--jobs', String(jobs), '--format', 'jsonl'],
    { maxBuffer: 2 ** 30, encoding: 'utf8' },
  );
  if (status !== 0 && status !== 1) throw new Error(stderr);
}

function shortest(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
