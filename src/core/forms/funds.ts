/** The block of money of a self-evaluation form: four sources under six headings. */
import { rateOf, rateScore } from './formulas';
import { AMOUNT, RATE, type FormSheet } from './sheet';

const HEADINGS = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
const PARTS = ['其中：当年财政拨款', '上年结转资金', '其他资金'];
export const EXECUTION_POINTS = 10;

/**
 * Writes the block: its title in the first column, the sources merged over `from` to `first - 1`, the headings from `first` on, the
 * last one merged to the form's last column.
 * @returns the cell of its score
 */
export function fundBlock(sheet: FormSheet, from: number, first: number): string {
  const right = sheet.last;
  sheet.put(0, '项目资金\n（万元）', 'form-label', { right: from - 1, bottom: sheet.row + PARTS.length + 1 });
  sheet.put(from, null, 'form-label', { right: first - 1 });
  for (const [index, heading] of HEADINGS.entries()) {
    const column = first + index;
    sheet.put(column, heading, 'form-label', index === HEADINGS.length - 1 ? { right } : {});
  }
  sheet.next(24);
  const score = sheet.at(first + 5);
  row(sheet, '年度资金总额', { from, first, isTotal: true });
  for (const part of PARTS) row(sheet, part, { from, first, isTotal: false });
  return score;
}

function row(
  sheet: FormSheet,
  label: string,
  { from, first, isTotal }: { readonly from: number; readonly first: number; readonly isTotal: boolean },
): void {
  sheet.put(from, label, 'form-label', { right: first - 1 });
  for (const column of [first, first + 1, first + 2]) sheet.put(column, null, 'form-value', { format: AMOUNT });
  sheet.put(first + 3, isTotal ? EXECUTION_POINTS : '—', 'form-value');
  const [rate, points] = [sheet.at(first + 4), sheet.at(first + 3)];
  sheet.formula(first + 4, rateOf(sheet.at(first + 2), sheet.at(first + 1)), RATE);
  const scored = isTotal ? { formula: rateScore(rate, points), format: '0.00' } : {};
  sheet.put(first + 5, isTotal ? null : '—', 'form-value', { right: sheet.last, ...scored });
  sheet.next(22);
}
