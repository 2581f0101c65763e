/** Formulas in R1C1 notation, as seen from the cell they stand in: `=A1` in B2 is `=R[-1]C[-1]`. */
import { columnIndex, columnLetters } from '../../src/core/sheet/reference';

/** A text in quotes, a sheet's name in quotes, or a reference to a cell that is no part of a longer word. */
const A1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(])/gu;
const R1C1 = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![\p{L}\p{N}_.(])/gu;

/** From A1 notation. */
export function toR1C1(formula: string, row: number, column: number): string {
  return formula.replace(A1, (whole, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) =>
    letters === undefined || digits === undefined
      ? whole
      : `R${part(Number(digits) - 1, row, fixedRow === '$')}C${part(columnIndex(letters), column, fixedColumn === '$')}`,
  );
}

/** To A1 notation. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (whole, toRow?: string, toColumn?: string) => {
    if (toRow === undefined || toColumn === undefined) return whole;
    const [rowSign, index] = placeOf(toRow, row);
    const [columnSign, place] = placeOf(toColumn, column);
    return `${columnSign}${columnLetters(place)}${rowSign}${index + 1}`;
  });
}

function part(index: number, from: number, fixed: boolean): string {
  if (fixed) return String(index + 1);
  return index === from ? '' : `[${index - from}]`;
}

/** The dollar sign, if any, and the index. */
function placeOf(written: string, from: number): [sign: '' | '$', index: number] {
  if (written === '') return ['', from];
  return written.startsWith('[') ? ['', from + Number(written.slice(1, -1))] : ['$', Number(written) - 1];
}
