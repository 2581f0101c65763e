/** Periods that end before they begin, wherever they are written: 「实施期限｜2018年5月至2018年3月」. */
import type { CellRef, SaidRelation } from '../../../model';
import { hasYear, readQuantity } from '../../../quantity';

type Reversed = SaidRelation & { readonly kind: 'reversed' };

const DAY = String.raw`(?:19|20)\d{2}\s*[年./-]\s*\d{1,2}\s*(?:[月./-]\s*\d{1,2}\s*日?|月)?`;
/** Two days, or two months, with nothing but the joint between. A rise 「由…到…」 may be told backwards. */
const PERIOD = new RegExp(
  String.raw`(?<![\d由从比较])(${DAY})(?:起|份|初|中旬|上旬)?\s*(?:至|到|[-—–~～])+\s*(${DAY})(?!\d)`,
  'g',
);

export function reversedIn(texts: readonly { readonly text: string; readonly at: CellRef }[]): Reversed[] {
  const seen = new Set<string>();
  return texts.flatMap(({ text, at }) =>
    [...text.matchAll(PERIOD)].flatMap(([words, from = '', to = '']): Reversed[] => {
      const key = `${at.sheet} ${String(at.row)} ${String(at.column)} ${words}`;
      const [start, end] = [dayIn(from), dayIn(to)];
      if (seen.has(key) || !start || !end || end.to >= start.from) return [];
      seen.add(key);
      return [{ kind: 'reversed', period: words, at }];
    }),
  );
}

function dayIn(text: string): { readonly from: number; readonly to: number } | null {
  const quantity = readQuantity(text.replace(/\s/g, ''));
  return quantity.kind === 'date' && hasYear(quantity) ? quantity : null;
}
