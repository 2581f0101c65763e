/** Settings live on the visible sheet 评价设置, one a row, and are read from there by every host. */
import type { CellValue, SheetSnapshot } from '../core/model';
import { SETTINGS_SHEET } from '../core/own-sheets/names';
import { CHOICES } from '../core/profiles/choices';
import { foldWidth } from '../core/quantity';
import { addOwnSheet, findOwnSheet, saveOwnSheet, writeText } from './own-sheet';
import { write } from './run';

/** Names under which readers find the same setting: a row is updated whichever of them it has. */
export const SETTING_NAMES: readonly (readonly string[])[] = [
  ['赋分规则', '评分规则', 'profile'],
  ['评价年度', '年度', '评价期间', 'period'],
  ['规则名称', '自定义规则名称'],
  ...CHOICES.map(({ names }) => names),
];

/** Chinese in both languages, like the names of the settings: readers know these headings. */
const HEADINGS = ['设置项', '值'];
const WIDTHS = [24, 60];

/** Where a setting stands: its row and the column of its value, in sheet coordinates. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Writes settings: the value beside a name that is there, a new row for one that is not; an empty value empties its cell. The
 * sheet is made where it is missing; every other row stays.
 */
export async function writeSettings(entries: readonly (readonly [name: string, value: string])[]): Promise<void> {
  if (entries.length === 0) return;
  await write(async (context) => {
    const sheet =
      (await findOwnSheet(context, SETTINGS_SHEET)) ??
      (await addOwnSheet(context, { name: SETTINGS_SHEET, headings: HEADINGS, widths: WIDTHS }));
    const { rows, origin } = sheet.snapshot;
    let next = rows.length === 0 ? 0 : origin.row + rows.length;
    for (const [name, value] of entries) {
      const place = placeOf(sheet.snapshot, name);
      if (place) writeText(sheet.worksheet, place.row, place.column, value);
      else if (value !== '') {
        writeText(sheet.worksheet, next, origin.column, name);
        writeText(sheet.worksheet, next, origin.column + 1, value);
        next += 1;
      }
    }
    await saveOwnSheet(context, sheet);
  });
}

/** The first row with that name in its first filled cell; its value is the next filled cell, or the one beside. */
function placeOf({ rows, origin }: SheetSnapshot, name: string): Place | null {
  const names = SETTING_NAMES.find((some) => some.includes(name)) ?? [name];
  for (const [index, cells] of rows.entries()) {
    const first = cells.findIndex((cell) => textOf(cell) !== '');
    if (!names.includes(textOf(cells[first]).replace(/[\s:]+$/, ''))) continue;
    const value = cells.findIndex((cell, place) => place > first && textOf(cell) !== '');
    return { row: origin.row + index, column: origin.column + (value < 0 ? first + 1 : value) };
  }
  return null;
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? foldWidth(String(cell)).trim() : '';
}
