/** A cell's value in core's terms, and the answers that PE functions give. */
import type { Big } from 'big.js';
import type { CellValue, Message, Profile, Quantity } from '../model';
import { DEFAULT_PROFILE, profileById } from '../profiles';
import { isNumber, readQuantity } from '../quantity';
import { isBlank, type CellInput } from './ranges';

/** An answer that is no value: `notAvailable` where a person must judge, `invalidValue` where an argument is wrong; the message is said by who asked. */
export interface CellProblem {
  readonly code: 'notAvailable' | 'invalidValue';
  readonly message: Message;
}

export type CellAnswer = number | string | CellProblem;

/** Longest piece of a cell that a message repeats. */
const SHOWN = 40;

export function problem(code: CellProblem['code'], message: Message): CellProblem {
  return { code, message };
}

/** An argument that is wrong: what it says is shown in the message. */
export function wrong(id: string, cell: CellInput): CellProblem {
  return problem('invalidValue', { id, data: { text: shown(cell) } });
}

export function shown(cell: CellInput): string {
  return asText(cell).slice(0, SHOWN);
}

/** Excel's error objects keep their code; anything else that is not a plain value is a value error. */
export function toCellValue(cell: CellInput): CellValue {
  if (isBlank(cell)) return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : { fault: '#NUM!' };
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell;
  const code: unknown = typeof cell === 'object' && cell !== null && 'code' in cell ? cell.code : null;
  return { fault: typeof code === 'string' ? code : '#VALUE!' };
}

export function quantityOf(cell: CellInput): Quantity {
  return readQuantity(toCellValue(cell));
}

/** The number a cell holds; null where it holds anything else. */
export function figureOf(cell: CellInput): Big | null {
  const quantity = quantityOf(cell);
  return isNumber(quantity) ? quantity.value : null;
}

/** Errors keep their code as text. */
export function asText(cell: CellInput): string {
  const value = toCellValue(cell);
  if (value === null) return '';
  return typeof value === 'object' ? value.fault : String(value);
}

/** The profile of that id, the default one where none is given, null where there is no such profile. */
export function profileOf(cell: CellInput): Profile | null {
  return isLeftOut(cell) ? DEFAULT_PROFILE : profileById(asText(cell).trim());
}

/** Optional arguments are never the number 0, which some hosts hand over for an empty cell. */
export function isLeftOut(cell: CellInput): boolean {
  return isBlank(cell) || cell === 0;
}
