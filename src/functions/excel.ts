/** What the functions need of Excel's custom-functions runtime: errors, the language, the place of an argument. */
import { type CellAnswer, type Say, ShapeProblem } from '../core/cells';
import type { Language } from '../core/messages';
import { NOT_LOADED } from '../core/messages/not-loaded';
import { columnIndex, unquoted } from '../core/sheet/reference';

/** At once, unless a problem is to be said. */
export type Answer = unknown[][] | Promise<unknown[][]>;

/**
 * Answers as Excel takes them; a cell's problem becomes Excel's error with its message, once its words are loaded. A single one is thrown:
 * within an array older versions show #VALUE! for it, without the message (office-js #2174).
 */
export function answer(compute: () => CellAnswer[][]): Answer {
  const cells = answersOf(compute);
  return cells.flat().some((cell) => typeof cell === 'object') ? said(cells) : cells;
}

function answersOf(compute: () => CellAnswer[][]): CellAnswer[][] {
  try {
    return compute();
  } catch (problem) {
    if (problem instanceof ShapeProblem) return [[{ code: 'invalidValue', message: { id: problem.id, data: {} } }]];
    throw problem;
  }
}

async function said(cells: CellAnswer[][]): Promise<unknown[][]> {
  const say = await words();
  const toExcel = (cell: CellAnswer) => (typeof cell === 'object' ? toError(cell.code, say(cell.message)) : cell);
  const [only] = cells.length === 1 && cells[0]?.length === 1 ? cells[0] : [];
  if (typeof only === 'object') throw toError(only.code, say(only.message));
  return cells.map((row) => row.map(toExcel));
}

async function words(): Promise<Say> {
  try {
    const { say } = await (language() === 'en' ? import('../core/cells/english') : import('../core/cells/chinese'));
    return say;
  } catch {
    return () => NOT_LOADED[language()];
  }
}

/** Of a part of the functions that the page does not get. */
export function notLoaded(): CustomFunctions.Error {
  return toError('notAvailable', NOT_LOADED[language()]);
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
