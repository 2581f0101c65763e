/** A total of what was listed before: 「…由三部分组成：中央512万元，省级438.6万元，县级325.8万元。」, 「三级资金共计1276.4万元」. */
import type { SaidRelation } from '../../../../model';
import { CHINESE_COUNTS, RECALLS } from '../../../../terms/said-sums';
import { endingOf, listed } from '../words';
import type { Line } from '../lists';
import { isLike, isPlain, type Said } from '../passages';
import { nameOf } from '../parts';

const TOTALS = listed(RECALLS);
/** The list stands so many paragraphs before at most. */
const MOST_LINES = 8;
const FEWEST = 2;

export function recalledIn(lines: readonly Line[]): SaidRelation[] {
  return lines.flatMap((line, index): SaidRelation[] =>
    line.flatMap(({ text, figures }): SaidRelation[] => {
      const [whole] = figures;
      const count = whole && isPlain(whole) && whole.depth === 0 ? countOf(whole, text) : 0;
      if (!whole || count < FEWEST) return [];
      const list = listBefore(lines.slice(Math.max(0, index - MOST_LINES), index), whole, count);
      return list
        ? [{ kind: 'sum', list: 'total', wholes: [whole.figure], parts: [list.map(({ figure }) => figure)] }]
        : [];
    }),
  );
}

/** 三 of 「三级资金共计」, 「上述三项合计」; 0 where the sentence does not begin so. */
function countOf({ label, start }: Said, text: string): number {
  const total = endingOf(label.replace(/(?:为|是|达)$/, ''), TOTALS);
  if (total === '' || text.slice(0, start).trim() !== label) return 0;
  const words = label.replace(/^(?:以上|上述|前述|其|该|这)/, '');
  return CHINESE_COUNTS.find(([word]) => words.startsWith(word))?.[1] ?? 0;
}

/** The last sentence with a list of exactly so many parts, each with a name. */
function listBefore(lines: readonly Line[], whole: Said, count: number): readonly Said[] | null {
  for (const { figures } of lines.flat().reverse()) {
    const parts = figures.filter((figure) => isLike(figure, whole));
    if (parts.length === 0) continue;
    const isList =
      parts.length === count && parts.every((part) => isPlain(part) && part.depth === 0 && nameOf(part) !== '');
    return isList ? parts : null;
  }
  return null;
}
