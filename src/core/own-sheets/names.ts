/**
 * Names and markers of the sheets. The names are Chinese in both languages, so that a later run finds and updates them
 * whatever the language is; the titles inside are translated.
 */
export const SUMMARY_SHEET = '评价汇总';
export const FINDINGS_SHEET = '检查结果';
export const DETAILS_SHEET = '项目明细';
export const COMPARISON_SHEET = '比较结果';

export const SUMMARY_MARKER = 'performance-evaluation:summary';
export const FINDINGS_MARKER = 'performance-evaluation:findings';
export const DETAILS_MARKER = 'performance-evaluation:details';
export const COMPARISON_MARKER = 'performance-evaluation:comparison';

/** Where a host writes the marker of a sheet plan: row 1, column Z, outside of the printed area. */
export const MARKER_CELL = { row: 0, column: 25 } as const;

/** The sheets that are written, each with the marker that stands on it. */
export const WRITTEN_SHEETS = [
  { name: SUMMARY_SHEET, marker: SUMMARY_MARKER },
  { name: FINDINGS_SHEET, marker: FINDINGS_MARKER },
  { name: DETAILS_SHEET, marker: DETAILS_MARKER },
  { name: COMPARISON_SHEET, marker: COMPARISON_MARKER },
] as const;

/** Where a person says which findings are right as they are, and which rules apply to the form. */
export const EXCEPTIONS_SHEET = '例外说明';
export const SETTINGS_SHEET = '评价设置';
