/** What the functions need of Excel's custom-functions runtime: errors, the language, the place of an argument. */
import { say, ShapeProblem, type CellAnswer } from '../core/cells';
import type { Language } from '../core/messages';
import { columnIndex, unquoted } from '../core/sheet/reference';

/**
 * Answers as Excel takes them; a cell's problem becomes Excel's error with its message. A single one is thrown: within an array
 * older versions show #VALUE! for it, without the message (office-js #2174).
 */
export function answer(compute: () => CellAnswer[][]): unknown[][] {
  try {
    const cells = compute();
    const [only] = cells.length === 1 && cells[0]?.length === 1 ? cells[0] : [];
    if (typeof only === 'object') throw toError(only.code, only.message);
    return cells.map((row) => row.map(toExcel));
  } catch (problem) {
    if (problem instanceof ShapeProblem) throw cellError('invalidValue', problem.id);
    throw problem;
  }
}

/** Excel's error with a sentence of the catalogue. */
export function cellError(code: 'invalidValue' | 'notAvailable', id: string): CustomFunctions.Error {
  return toError(code, say({ id, data: {} }, language()));
}

function toExcel(cell: CellAnswer): unknown {
  return typeof cell === 'object' ? toError(cell.code, cell.message) : cell;
}

function toError(code: 'invalidValue' | 'notAvailable', message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[code], message);
}

/** The part of office.js that a page shared with the pane has; in a runtime for functions alone there is none. */
interface SharedPage {
  readonly Office?: { readonly context?: { readonly displayLanguage?: string } };
  readonly navigator?: { readonly language?: string };
}

/** Excel's own language where the page shares it, else the runtime's: Chinese unless it speaks English. */
export function language(): Language {
  const { Office: office, navigator } = globalThis as SharedPage;
  const spoken = office?.context?.displayLanguage ?? navigator?.language ?? '';
  return spoken.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

/** A range's address: a sheet, perhaps quoted and with its workbook, and the first cell, column or row. */
const ADDRESS = /^(?:(.*)!)?\$?([A-Z]{1,3})?\$?(\d{1,7})?/;
const WORKBOOK = /^.*\]/;

/** Where the function's first argument begins, counted from zero; A1 where it is no range or the host does not tell. */
export function placeOf(invocation: CustomFunctions.Invocation): { sheet: string; row: number; column: number } {
  const [, owner = '', letters = 'A', number = '1'] = ADDRESS.exec(invocation.parameterAddresses?.[0] ?? '') ?? [];
  return { sheet: unquoted(owner).replace(WORKBOOK, ''), row: Number(number) - 1, column: columnIndex(letters) };
}
