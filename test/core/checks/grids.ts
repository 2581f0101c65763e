/** Findings of one check in a workbook of typed grids, `|` between cells: what reading and checking give together. */
import { evaluate } from '../../../src/core/evaluate';
import { render } from '../../../src/core/messages';
import { sheetOf } from './page';
import { lineOf } from './support';

/** Sheets by name; a line a row, without indentation. */
export type Grids = Readonly<Record<string, string>>;

/** What a check finds, a line each like `error differs D4 98 ↔ 94`; `nothing to check` where it looked at nothing. */
export function foundIn(id: string, grids: Grids): string[] {
  const { findings, checks } = resultOf(grids);
  if (checks.nothingToCheck.includes(id)) return ['nothing to check'];
  return findings.filter(({ check }) => check === id).map(lineOf);
}

/** The Chinese texts of what it finds. */
export function saidIn(id: string, grids: Grids): string[] {
  return resultOf(grids)
    .findings.filter(({ check }) => check === id)
    .map(({ message }) => render(message, 'zh'));
}

function resultOf(grids: Grids) {
  const sheets = Object.entries(grids).map(([name, body]) => sheetOf(name, `${unindented(body)}\n`));
  return evaluate({ sheets });
}

function unindented(body: string): string {
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
