/** Number formats: which of them show a percent or a date. Others say nothing about a value and are left out of snapshots. */

export type TellingKind = 'percent' | 'date';

/** The most characters that Excel takes for a format. */
const LONGEST = 255;

/** Whether a format shows a percent or a date: quoted and escaped text, colours, conditions and padding aside. */
export function kindOf(code: string): TellingKind | null {
  const bare = code
    .slice(0, LONGEST)
    .replace(/"[^"]*"?/g, '')
    .replace(/\\.|[_*]./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
  if (bare.includes('%')) return 'percent';
  if (bare.toLowerCase().includes('general') || bare.includes('通用格式')) return null;
  return /[ymdhs]/i.test(bare) ? 'date' : null;
}
