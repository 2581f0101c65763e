/** A cell as Excel hands it to a function: a value, nothing, or an error object. */
export type CellInput = unknown;

/** A range, or one cell of it, as an argument of a PE function. */
export type Argument = readonly (readonly CellInput[])[];

/** An argument of a shape that does not fit the others. */
export class ShapeProblem extends Error {}

/** A single value counts as a range of one cell; an argument left out is one blank cell. */
export function toMatrix(argument: CellInput): Argument {
  if (Array.isArray(argument))
    return (argument as CellInput[]).map((row) => (Array.isArray(row) ? (row as CellInput[]) : [row]));
  return [[argument ?? null]];
}

/**
 * Applies a function cell by cell. Ranges must have one shape; a single cell serves for every place.
 * Rows below the last one that holds anything are left out, so that whole columns may be given.
 * @throws ShapeProblem where ranges of different shapes meet
 */
export function zip<T>(matrices: readonly Argument[], compute: (cells: readonly CellInput[]) => T): T[][] {
  const ranges = matrices.filter((matrix) => !isSingle(matrix));
  const rows = ranges[0]?.length ?? 1;
  const columns = ranges[0]?.[0]?.length ?? 1;
  if (ranges.some((range) => range.length !== rows || range.some((row) => row.length !== columns)))
    throw new ShapeProblem();
  const used = ranges.length === 0 ? 1 : Math.max(1, ...ranges.map(usedRows));
  return Array.from({ length: used }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      compute(matrices.map((matrix) => (isSingle(matrix) ? matrix[0]?.[0] : matrix[row]?.[column]))),
    ),
  );
}

function isSingle(matrix: Argument): boolean {
  return matrix.length === 1 && matrix[0]?.length === 1;
}

function usedRows(range: Argument): number {
  let rows = range.length;
  while (rows > 0 && range[rows - 1]?.every(isBlank)) rows -= 1;
  return rows;
}

export function isBlank(cell: CellInput): boolean {
  return cell === null || cell === undefined || cell === '';
}
