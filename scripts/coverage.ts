/**
 * How much of workbooks is understood: `npm run coverage` measures the samples and the tables of the tests, with files behind it
 * those. `--list` prints every figure that was not read; `--grids FILE.json` measures the tables of a file of cases.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { evaluate } from '../src/core/evaluate';
import type { Area, CellValue, Coverage, Snapshot } from '../src/core/model';
import { formatPlace as address } from '../src/core/sheet/reference';
import { readWorkbookFile } from '../src/files';
import { parseArea } from '../src/core/sheet/parse';
import * as forms from '../test/fixtures/forms';
import * as publicTables from '../test/fixtures/public';
import { snapshotOf } from '../test/fixtures/workbook';

interface Measured {
  readonly name: string;
  readonly coverage: Coverage;
}

/** A table of a file of cases: cells from A1 on, merges as "A3:A5". */
interface Case {
  readonly id: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly CellValue[])[];
    readonly merges?: readonly string[];
  }[];
}

const args = process.argv.slice(2);
const listed = args.includes('--list');
const grids = args.includes('--grids') ? (args[args.indexOf('--grids') + 1] ?? '') : '';
const files = args.filter((arg) => !arg.startsWith('--') && arg !== grids);

for (const [title, measured] of await groups()) {
  print(title, measured);
  if (listed) for (const one of measured) list(one);
}

async function groups(): Promise<(readonly [string, readonly Measured[]])[]> {
  if (files.length > 0) return [['files', await Promise.all(files.map(ofFile))]];
  if (grids !== '') return [['grids', (JSON.parse(readFileSync(grids, 'utf8')) as Case[]).map(ofCase)]];
  const samples = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));
  return [
    ['samples', await Promise.all(samples.map((name) => ofFile(join('samples', name))))],
    ['public tables', Object.values(publicTables).map((form) => measure(form.name, snapshotOf(form)))],
    ['forms', Object.values(forms).map((form) => measure(form.name, snapshotOf(form)))],
  ];
}

async function ofFile(file: string): Promise<Measured> {
  return measure(basename(file), await readWorkbookFile(readFileSync(file), file));
}

function ofCase({ id, sheets }: Case): Measured {
  return measure(id, {
    sheets: sheets.map(({ name, rows, merges = [] }) => ({
      name,
      rows,
      visibility: 'visible' as const,
      origin: { row: 0, column: 0 },
      merges: merges.map((text): Area => parseArea(text) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    })),
  });
}

function measure(name: string, snapshot: Snapshot): Measured {
  return { name, coverage: evaluate(snapshot).coverage };
}

function print(title: string, measured: readonly Measured[]): void {
  const sum = (key: 'figures' | 'compared' | 'read' | 'unread') =>
    measured.reduce((total, { coverage }) => total + coverage[key], 0);
  say(lineOf(title, { figures: sum('figures'), compared: sum('compared'), read: sum('read'), unread: sum('unread') }));
  if (measured.length <= 20) for (const { name, coverage } of measured) say(`  ${lineOf(name, coverage)}`);
}

function lineOf(
  name: string,
  { figures, compared, read, unread }: Pick<Coverage, 'figures' | 'compared' | 'read' | 'unread'>,
): string {
  const share = (count: number) => (figures === 0 ? '–' : `${((count / figures) * 100).toFixed(1)}%`);
  return `${name}: ${String(figures)} figures, compared ${share(compared)}, read ${share(read)}, unread ${share(unread)}`;
}

function list({ name, coverage }: Measured): void {
  for (const { at, text, state, reason } of coverage.places) {
    if (state === 'unread') say(`${name}\t${at.sheet}!${address(at)}\t${text}\t${reason}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
