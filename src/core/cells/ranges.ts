/** Ranges as Excel hands them to a function, and how several of them go together. */

/** A cell as Excel hands it to a function: a value, nothing, or an error object. */
export type CellInput = unknown;

/** A range, or one cell of it, as an argument of a PE function; nothing where the argument is left out. */
export type Argument = CellInput;

type Range = readonly (readonly CellInput[])[];

/** Arguments that do not fit together; `id` names the sentence that says so. */
export class ShapeProblem extends Error {
  constructor(readonly id: 'cells.unequal-shape' | 'cells.one-cell') {
    super(id);
  }
}

/**
 * Applies a function cell by cell. Ranges must have one shape; a single cell serves for every place. Rows below the last one
 * that holds anything are left out, so that whole columns may be given.
 * @throws ShapeProblem where ranges of different shapes meet
 */
export function eachCell<T>(inputs: readonly Argument[], compute: (cells: readonly CellInput[]) => T): T[][] {
  const all = inputs.map(toRange);
  const ranges = all.filter((range) => !isSingle(range));
  const height = ranges[0]?.length ?? 1;
  const width = ranges[0]?.[0]?.length ?? 1;
  if (ranges.some((range) => range.length !== height || range.some((row) => row.length !== width)))
    throw new ShapeProblem('cells.unequal-shape');
  const used = ranges.length === 0 ? 1 : Math.max(1, ...ranges.map(usedRows));
  return Array.from({ length: used }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      compute(all.map((range) => (isSingle(range) ? range[0]?.[0] : range[row]?.[column]))),
    ),
  );
}

/**
 * The one cell that holds something; nothing where none does.
 * @throws ShapeProblem where several do
 */
export function onlyCell(input: Argument): CellInput {
  const range = toRange(input);
  const filled = range
    .slice(0, usedRows(range))
    .flat()
    .filter((cell) => !isBlank(cell));
  if (filled.length > 1) throw new ShapeProblem('cells.one-cell');
  return filled[0];
}

/** The rows of a range down to the last one that holds anything. */
export function filledRows(input: Argument): Range {
  const range = toRange(input);
  return range.slice(0, usedRows(range));
}

/** Nothing in the cell: Excel says so with null, with an empty text, or by leaving it out. */
export function isBlank(cell: CellInput): boolean {
  return cell === null || cell === undefined || cell === '';
}

/** A single value is a range of one cell, and so is an argument left out; a list is a column. */
function toRange(input: Argument): Range {
  if (!Array.isArray(input)) return [[input]];
  const rows = input as readonly CellInput[];
  return rows.every(Array.isArray) ? (rows as Range) : rows.map((row) => [row]);
}

function isSingle(range: Range): boolean {
  return range.length === 1 && range[0]?.length === 1;
}

function usedRows(range: Range): number {
  let rows = range.length;
  while (rows > 0 && range[rows - 1]?.every(isBlank)) rows -= 1;
  return rows;
}
