/** Settings live on the visible sheet 评价设置, one a row, and are read from there by every host. */
import type { CellValue, SheetSnapshot } from '../core/model';
import { SETTINGS_SHEET } from '../core/own-sheets/names';
import { allNames, HEADINGS, headsInUse, settingName, settingOf } from '../core/profiles';
import { foldWidth } from '../core/quantity';
import { listsOf, textsOf, WIDTHS, type SettingRow } from '../core/settings';
import { language } from './language';
import { addOwnSheet, findOwnSheet, saveOwnSheet, writeText, type OwnSheet } from './own-sheet';
import { has } from './requirements';
import { read, write } from './run';
import { drawLists } from './writing/draw';
import { Pen } from './writing/pen';

/** Where a setting stands: its row and the columns of its name and its value, in sheet coordinates. */
interface Place {
  readonly row: number;
  readonly name: number;
  readonly column: number;
}

/** The sheet as it stands, without reading the rest of the workbook; null where there is none. */
export function readSettingsSheet(): Promise<SheetSnapshot | null> {
  return read(async (context) => (await findOwnSheet(context, SETTINGS_SHEET, false))?.snapshot ?? null);
}

/**
 * Writes settings, by their ids or any of their names: the value beside a name that is there, a new row for one that is not; an
 * empty value empties its cell. The sheet is made where it is missing; every other row stays.
 */
export async function writeSettings(entries: readonly (readonly [name: string, value: string])[]): Promise<void> {
  if (entries.length === 0) return;
  await write(async (context) => {
    const sheet = (await findOwnSheet(context, SETTINGS_SHEET)) ?? (await addSheet(context, 2));
    const { snapshot } = sheet;
    const { rows, origin } = snapshot;
    let next = rows.length === 0 ? 0 : origin.row + rows.length;
    const left = headingsOf(snapshot)?.name ?? origin.column;
    for (const [name, value] of entries) {
      const place = placeOf(snapshot, name);
      if (place) writeText(sheet.worksheet, place.row, place.column, value);
      else if (value !== '') {
        const setting = settingOf(name);
        writeText(sheet.worksheet, next, left, setting ? settingName(setting, language()) : name);
        writeText(sheet.worksheet, next, left + 1, value);
        next += 1;
      }
    }
    await saveOwnSheet(context, sheet);
  });
}

/**
 * Writes every setting down with what is in use, what may be written and what it means. Rows that are there stay as they are, but
 * for what is in use; those that are missing are added below under headings of their own.
 * @returns how many were added
 */
export function writeAllSettings(all: readonly SettingRow[]): Promise<number> {
  return write(async (context) => {
    const found = await findOwnSheet(context, SETTINGS_SHEET);
    const sheet = found ?? (await addSheet(context, HEADINGS.zh.length));
    const { worksheet, snapshot } = sheet;
    const headings = headingsOf(snapshot);
    const [left, inUse] = [headings?.name ?? snapshot.origin.column, headings ? headings.name + 2 : -1];
    const missing: SettingRow[] = [];
    for (const setting of all) {
      const place = placeOf(snapshot, setting.id);
      if (!place) missing.push(setting);
      else if (headings && place.row > headings.row) writeText(worksheet, place.row, inUse, setting.inUse);
    }
    let next = snapshot.rows.length === 0 ? 0 : snapshot.origin.row + snapshot.rows.length;
    if (!headings && missing.length > 0) {
      for (const [column, heading] of HEADINGS[language()].entries())
        writeText(worksheet, next, left + column, heading);
      next += 1;
    }
    const lists = listsOf(missing, next, left + 1);
    for (const setting of missing) {
      for (const [column, text] of textsOf(setting).entries()) writeText(worksheet, next, left + column, text);
      next += 1;
    }
    if (has('lists')) await drawLists(new Pen(context), worksheet, lists);
    await saveOwnSheet(context, sheet);
    return missing.length;
  });
}

/** A new sheet with as many of the headings. */
function addSheet(context: Excel.RequestContext, columns: number): Promise<OwnSheet> {
  const headings = HEADINGS[language()].slice(0, columns);
  const widths = columns === 2 ? [24, 60] : WIDTHS;
  return addOwnSheet(context, { name: SETTINGS_SHEET, headings, widths });
}

/** The row of the headings that tell where values stand, and the column of the names; null where there are none. */
function headingsOf({ rows, origin }: SheetSnapshot): Pick<Place, 'row' | 'name'> | null {
  for (const [index, cells] of rows.entries()) {
    const inUse = cells.findIndex((cell) => headsInUse(textOf(cell)));
    if (inUse >= 2) return { row: origin.row + index, name: origin.column + inUse - 2 };
  }
  return null;
}

/** The row with that name in its first filled cell; its value is the next filled cell, or the one beside. */
function placeOf(snapshot: SheetSnapshot, name: string): Place | null {
  const { rows, origin } = snapshot;
  const setting = settingOf(name);
  const names = new Set((setting ? allNames(setting) : [name]).map(keyOf));
  const headings = headingsOf(snapshot);
  for (const [index, cells] of rows.entries()) {
    const row = origin.row + index;
    const isBelow = headings !== null && row > headings.row;
    const first = isBelow ? headings.name - origin.column : cells.findIndex((cell) => textOf(cell) !== '');
    if (!names.has(keyOf(textOf(cells[first])))) continue;
    const value = isBelow ? -1 : cells.findIndex((cell, place) => place > first && textOf(cell) !== '');
    return { row, name: origin.column + first, column: origin.column + (value < 0 ? first + 1 : value) };
  }
  return null;
}

function keyOf(text: string): string {
  return foldWidth(text)
    .trim()
    .replace(/[\s:]+$/, '')
    .toLowerCase();
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === 'string' || typeof cell === 'number' ? foldWidth(String(cell)).trim() : '';
}
