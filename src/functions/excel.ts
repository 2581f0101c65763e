/** What the functions need of Excel's custom-functions runtime: errors, the language, the place of an argument. */
import { ShapeProblem, type CellAnswer } from '../core/cells';
import { render, type Language } from '../core/messages';

/** Answers as Excel takes them; a cell's problem becomes Excel's error with its message. */
export function answer(compute: () => CellAnswer[][]): unknown[][] {
  try {
    return compute().map((row) => row.map(toExcel));
  } catch (problem) {
    if (!(problem instanceof ShapeProblem)) throw problem;
    const message = render({ id: 'cells.unequal-shape', data: {} }, language());
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
  }
}

function toExcel(cell: CellAnswer): unknown {
  if (typeof cell !== 'object') return cell;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[cell.code], cell.message);
}

/** The runtime's language: Chinese unless it speaks English. */
export function language(): Language {
  return globalThis.navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

const ADDRESS = /^(?:(.*)!)?\$?([A-Z]{1,3})\$?(\d{1,7})/;

/** Where the function's first argument begins; A1 where the host does not tell. */
export function placeOf(invocation: CustomFunctions.Invocation): { sheet: string; row: number; column: number } {
  const [, sheet = '', letters = 'A', number = '1'] = ADDRESS.exec(invocation.parameterAddresses?.[0] ?? 'A1') ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet: sheet.replace(/^'(.*)'$/, '$1').replaceAll("''", "'"), row: Number(number) - 1, column };
}
