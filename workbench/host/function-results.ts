/** What a custom function gave back, as cell values. */
import type { CellValue } from '../../src/core/model';
import type { Json } from './data';
import type { ExplainedFault } from './sheet';

/** The errors office.js sends by number; all other failures show as #VALUE!. */
const ERROR_CODES = new Map<Json, string>([
  [1, '#N/A'],
  [5, '#DIV/0!'],
  [6, '#NUM!'],
  [8, '#NULL!'],
  [9, '#NAME?'],
  [10, '#NAME?'],
]);

/** One value, or a matrix of values. */
export function readResult(succeeded: boolean, value: Json, code: Json): CellValue[][] {
  if (!succeeded) return [[explained(ERROR_CODES.get(code) ?? '#VALUE!', value)]];
  if (!Array.isArray(value)) return [[readValue(value)]];
  const rows = (value as readonly Json[]).map((row) =>
    Array.isArray(row) ? (row as readonly Json[]).map(readValue) : [],
  );
  const width = rows[0]?.length ?? 0;
  const isMatrix = width > 0 && rows.every((row) => row.length === width);
  return isMatrix ? rows : [[{ fault: '#VALUE!' }]];
}

/** Nothing shows as 0, as in Excel; errors and formatted numbers arrive as objects. */
function readValue(value: Json): CellValue {
  if (value === null) return 0;
  if (typeof value !== 'object') return value;
  const { type, basicValue, message } = value as Readonly<Record<string, Json>>;
  if (type === 'Error' && typeof basicValue === 'string') return explained(basicValue, message ?? null);
  return typeof basicValue === 'object' || basicValue === undefined ? { fault: '#VALUE!' } : basicValue;
}

const explained = (fault: string, message: Json): ExplainedFault =>
  typeof message === 'string' && message !== '' ? { fault, message } : { fault };
