/** What a file may ask of the machine. Far above any real evaluation workbook, far below what would exhaust a computer. */
import { FileProblem } from './problem';

export const MEGABYTE = 1024 * 1024;

/** Of a file as it lies on the disk: workbooks with many photographs come near it. */
export const MAX_INPUT_MEGABYTES = 256;
export const MAX_INPUT_BYTES = MAX_INPUT_MEGABYTES * MEGABYTE;

/** A form whose blank rows are formatted down to the last of the sheet comes near it. */
export const MAX_UNPACKED_MEGABYTES = 384;
export const MAX_UNPACKED_BYTES = MAX_UNPACKED_MEGABYTES * MEGABYTE;
/** What is held in memory whole: a part that is no worksheet, and a file that is not .xlsx. */
export const MAX_WHOLE_MEGABYTES = 64;
export const MAX_WHOLE_BYTES = MAX_WHOLE_MEGABYTES * MEGABYTE;
/** A text file has no markup, and is held as bytes and as text. */
export const MAX_TEXT_FILE_MEGABYTES = 32;
/** An archive without extensions holds little more. */
export const MAX_PARTS = 65_000;
export const MAX_SHEETS = 10_000;
export const MAX_CELLS = 3_000_000;
/** Characters of all texts of a workbook. */
export const MAX_CHARACTERS = 20_000_000;

/** Excel's own limits. */
export { MAX_COLUMNS, MAX_ROWS } from '../core/sheet/limits';
export const MAX_TEXT = 32_767;

/** Counts what reading one workbook keeps in memory: the places of its rows and cells, and the texts in them. */
export class Budget {
  private left = MAX_CELLS;
  private charactersLeft = MAX_CHARACTERS;

  take(places: number): void {
    this.left -= places;
    if (this.left < 0) throw new FileProblem('files.too-many-cells', { limit: MAX_CELLS });
  }

  /** A text that a cell holds, or a line of a report. Excel's limit is kept: nobody could see what stands behind it. */
  takeText(text: string): string {
    if (text.length > MAX_TEXT) throw new FileProblem('files.text-too-long', { limit: MAX_TEXT });
    this.charactersLeft -= text.length;
    if (this.charactersLeft < 0) throw new FileProblem('files.too-much-text', { limit: MAX_CHARACTERS });
    return text;
  }
}
