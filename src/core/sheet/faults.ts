/** The errors of a spreadsheet. */
import type { CellFault } from '../model';

/** Those that every spreadsheet knows and a person may type, then those of new functions, linked data and services. */
const TYPED = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];
const FAULTS: ReadonlyMap<string, CellFault> = new Map(
  [
    ...[...TYPED, '#GETTING_DATA', '#SPILL!', '#CALC!', '#BUSY!', '#CONNECT!', '#BLOCKED!', '#FIELD!'],
    ...['#UNKNOWN!', '#EXTERNAL!', '#PYTHON!', '#TIMEOUT!'],
  ].map((fault) => [fault, { fault }]),
);

/** The error with that code: one object for all cells that have it. Undefined for any other text. */
export function knownFault(code: string): CellFault | undefined {
  return FAULTS.get(code);
}

/** Whether a text becomes an error when a person types it. */
export function isTypedFault(text: string): boolean {
  return TYPED.includes(text);
}
