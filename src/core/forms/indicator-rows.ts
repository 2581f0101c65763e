/** The rows of indicators of a form: levels merged over them, a blank row for each entry of points. */
import type { FormSheet } from './sheet';

export interface Level {
  readonly name: string;
  readonly groups: readonly { readonly name: string; readonly points: readonly (number | null)[] }[];
}

/** How many rows the indicators take. */
export function rowsOf(levels: readonly Level[]): number {
  return levels.reduce((sum, { groups }) => sum + groups.reduce((some, { points }) => some + points.length, 0), 0);
}

/**
 * Writes the levels into two columns and calls `fill` for each row to the right of them.
 * @param column the column of 一级指标
 */
export function indicatorRows(
  sheet: FormSheet,
  levels: readonly Level[],
  { column, height }: { readonly column: number; readonly height: number },
  fill: (points: number | null) => void,
): void {
  for (const { name, groups } of levels) {
    const rows = groups.reduce((sum, { points }) => sum + points.length, 0);
    sheet.put(column, name, 'form-label', { bottom: sheet.row + rows - 1 });
    for (const group of groups) {
      sheet.put(column + 1, group.name, 'form-label', { bottom: sheet.row + group.points.length - 1 });
      for (const points of group.points) {
        fill(points);
        sheet.next(height);
      }
    }
  }
}

/** 产出 50, 效益 30, 满意度 10 beside 10 for the execution rate: the split of 财预〔2020〕10号. */
export const USUAL_LEVELS: readonly Level[] = [
  {
    name: '产出指标\n（50分）',
    groups: [
      { name: '数量指标', points: [10, 10] },
      { name: '质量指标', points: [10] },
      { name: '时效指标', points: [10] },
      { name: '成本指标', points: [10] },
    ],
  },
  {
    name: '效益指标\n（30分）',
    groups: [
      { name: '经济效益指标', points: [5] },
      { name: '社会效益指标', points: [10] },
      { name: '生态效益指标', points: [5] },
      { name: '可持续影响指标', points: [10] },
    ],
  },
  { name: '满意度指标\n（10分）', groups: [{ name: '服务对象满意度指标', points: [10] }] },
];
