/** PE.CHECK. It needs the whole of core, so it stands apart from the functions that must be ready at once. */
import { evaluate } from '../evaluate';
import { render, type Language } from '../messages';
import { address } from '../report';
import { filledRows, type Argument } from './ranges';
import { toCellValue, type CellAnswer } from './values';

/** Where a range begins, counted from zero. */
export interface RangePlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** PE.CHECK: the findings in a range, one a row: severity, cell, what is wrong; or one cell that says what was looked at. */
export function checkCells(range: Argument, place: RangePlace, language: Language): CellAnswer[][] {
  const { sheet, row, column } = place;
  const rows = filledRows(range).map((cells) => cells.map(toCellValue));
  const result = evaluate({ sheets: [{ name: sheet, visibility: 'visible', origin: { row, column }, rows }] });
  const say = (id: string, data = {}) => render({ id, data }, language);
  if (result.findings.length > 0) {
    return result.findings.map((finding) => [
      say(`cells.${finding.severity}`),
      address(finding.at),
      render(finding.message, language),
    ]);
  }
  if (!result.isChecked) return [[say('cells.no-table')]];
  return [[say('cells.nothing-found', { count: result.checks.ran.length })]];
}
