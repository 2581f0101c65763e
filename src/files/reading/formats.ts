/** Number formats of files: by number or by code. */
import { kindOf, type TellingKind } from '../../core/sheet/formats';

/** Formats that have a number and no code in the file; 27–36 and 50–58 are the dates of the Chinese edition. */
const BUILT_IN: readonly (readonly [from: number, to: number, code: string])[] = [
  [9, 9, '0%'],
  [10, 10, '0.00%'],
  [14, 14, 'yyyy/m/d'],
  [15, 15, 'd-mmm-yy'],
  [16, 16, 'd-mmm'],
  [17, 17, 'mmm-yy'],
  [18, 21, 'h:mm:ss'],
  [22, 22, 'yyyy/m/d h:mm'],
  [27, 27, 'yyyy"年"m"月"'],
  [28, 29, 'm"月"d"日"'],
  [30, 30, 'm-d-yy'],
  [31, 31, 'yyyy"年"m"月"d"日"'],
  [32, 33, 'h"时"mm"分"'],
  [34, 35, 'h"时"mm"分"'],
  [36, 36, 'yyyy"年"m"月"'],
  [45, 47, 'mm:ss'],
  [50, 50, 'yyyy"年"m"月"'],
  [51, 51, 'm"月"d"日"'],
  [52, 52, 'yyyy"年"m"月"'],
  [53, 54, 'm"月"d"日"'],
  [55, 56, 'h"时"mm"分"'],
  [57, 57, 'yyyy"年"m"月"'],
  [58, 58, 'm"月"d"日"'],
];

/** Day of 1904-01-01 in the usual calendar: what a workbook with the 1904 calendar counts from. */
export const DAYS_TO_1904 = 1462;

/** What a format tells about a number: nothing for null. */
export interface TellingFormat {
  readonly code: string;
  readonly kind: TellingKind;
}

/** The format with that number, given the codes that the file defines. */
export function tellingFormat(id: number, codes: ReadonlyMap<number, string>): TellingFormat | null {
  const code = codes.get(id) ?? BUILT_IN.find(([from, to]) => id >= from && id <= to)?.[2];
  if (code === undefined) return null;
  const kind = kindOf(code);
  return kind && { code, kind };
}

const MILLISECONDS_A_DAY = 86_400_000;
const DAY_OF_1970 = 25_569;

/** An ISO date, or date and time, as a serial; null where it is none. */
export function serialOf(iso: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(iso.trim());
  if (!match) return null;
  const [year, month, day, hour, minute, second] = match.slice(1).map((digits) => Number(digits ?? 0));
  const days = Date.UTC(year ?? 0, (month ?? 1) - 1, day) / MILLISECONDS_A_DAY + DAY_OF_1970;
  const serial = days + ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
  return serial < 61 ? null : serial;
}
