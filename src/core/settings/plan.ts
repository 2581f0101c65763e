/** The sheet 评价设置 with every setting, as a plan. */
import type { Language } from '../messages';
import type { ListPlan, PlanCell, SheetPlan } from '../model';
import { SETTINGS_SHEET } from '../own-sheets/names';
import { HEADINGS, type Settings } from '../profiles';
import { settingRows, type SettingRow } from './rows';

export const WIDTHS = [22, 30, 30, 46, 52];
const VALUE = 1;
/** Characters of a line of the widest columns, and what a line takes in points. */
const LINE = 15;

export function planSettings(settings: Settings, language: Language): SheetPlan {
  const rows = settingRows(settings, language);
  const heights: Record<number, number> = {};
  const cells: PlanCell[] = HEADINGS[language].map((value, column) => ({ row: 0, column, value, style: 'header' }));
  for (const [index, row] of rows.entries()) {
    const texts = textsOf(row);
    heights[index + 1] = 6 + LINE * Math.max(...texts.map((text, column) => linesOf(text, WIDTHS[column] ?? 1)));
    for (const [column, value] of texts.entries())
      cells.push({
        row: index + 1,
        column,
        value,
        style: column === 0 ? 'label' : column === VALUE ? 'strong' : 'text',
      });
  }
  return {
    name: SETTINGS_SHEET,
    // It is the person's, like one they make themselves.
    marker: '',
    widths: WIDTHS,
    heights: { 0: 24, ...heights },
    cells,
    merges: [],
    charts: [],
    frozenRows: 1,
    landscape: true,
    lists: listsOf(rows, 1, VALUE),
  };
}

/** What stands in the columns of a row. */
export function textsOf({ name, value, inUse, allowed, meaning }: SettingRow): readonly string[] {
  return [name, value, inUse, allowed, meaning];
}

/** Lists to choose from beside the settings that take one of a few words; `top` is the row of the first setting. */
export function listsOf(rows: readonly SettingRow[], top: number, column: number): ListPlan[] {
  return rows.flatMap(({ words }, index) => {
    const row = top + index;
    return words.length > 0 ? [{ area: { top: row, left: column, bottom: row, right: column }, words }] : [];
  });
}

/** A Chinese character is as wide as two others. */
function linesOf(text: string, width: number): number {
  const characters = [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0xff ? 2 : 1), 0);
  return Math.max(1, Math.ceil(characters / width));
}
