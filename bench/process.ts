/** The command as a process, start and end included, beside the least that a process can do. A quiet machine is needed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND, shortest } from './built';
import { workbookOf } from './workbook';

/** Reads the values of a workbook and does nothing with them. */
const BARE =
  "import { readFileSync } from 'node:fs'; import { readXlsx } from 'hucre/xlsx';" +
  "const { sheets } = await readXlsx(readFileSync(process.argv[1])); if (sheets.length === 0) throw new Error('empty');";

export interface ProcessTimes {
  /** Milliseconds of `node -e 0`, and of `pe --help`. */
  readonly node: number;
  readonly help: number;
  /** Milliseconds of bare reading of a workbook of many project sheets, and of checking it. */
  readonly bare: number;
  readonly check: number;
}

export async function processTimes(sheets: number): Promise<ProcessTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'pe-bench-'));
  const path = join(folder, 'bench.xlsx');
  writeFileSync(path, await workbookOf(sheets));
  try {
    return {
      node: await shortest(10, () => run('-e', '0')),
      help: await shortest(10, () => run(COMMAND, '--help')),
      bare: await shortest(3, () => run('--input-type=module', '-e', BARE, path)),
      check: await shortest(3, () => run(COMMAND, 'check', path)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 2 ** 30, encoding: 'utf8' });
  // Findings at error level end with 1.
  if (status !== 0 && status !== 1) throw new Error(stderr);
}
