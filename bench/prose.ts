/** A long report, read and checked: how the time grows with its length. */
import { evaluate } from '../src/core/evaluate';
import type { CellValue, Snapshot } from '../src/core/model';
import { longReport } from '../test/fixtures/long-report';
import { fastest } from './timing';

/** The report has about 50,000 characters with so many counties. */
const COUNTIES = 126;

export interface ProseTime {
  readonly characters: number;
  readonly milliseconds: number;
}

/** Warm, at n, 2n and 4n characters. */
export async function proseTimes(runs: number): Promise<ProseTime[]> {
  const times: ProseTime[] = [];
  for (const counties of [COUNTIES, 2 * COUNTIES, 4 * COUNTIES]) {
    const text = longReport(counties);
    const snapshot = snapshotOf(text);
    times.push({ characters: text.length, milliseconds: await fastest(runs, () => evaluate(snapshot)) });
  }
  return times;
}

/** A row a line, a cell between tabs, as a report is pasted. */
export function snapshotOf(text: string): Snapshot {
  const rows = text.split('\n').map((line) => line.split('\t').map(cellOf));
  return { sheets: [{ name: '报告', visibility: 'visible', origin: { row: 0, column: 0 }, rows, merges: [] }] };
}

function cellOf(text: string): CellValue {
  if (text === '') return null;
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
