/** The share of a row behind its amount: 「宣传营销896万元，占26%」 ↔ 896 and 28% in the row 宣传营销. */
import type { SlipRelation } from '../../../../model';
import { inBase, meets, quotient, roundedInterval } from '../../../../quantity';
import { SHARE_LABELS } from '../../../../terms/cells-named';
import { RULES } from '../../../../terms/prose';
import { SHARE_COLUMNS } from '../../../../terms/rows';
import { being } from '../../../../terms/starts';
import type { Line } from '../../arithmetic/lists';
import { isPlain, type Passage, type Said } from '../../arithmetic/passages';
import { isPlainPercent } from '../../arithmetic/turns';
import { isNear, isOneMeasure } from '../slips/named';
import type { NamedTable, Row } from './tables';
import { wordsBefore } from './words';

const isShare = being(SHARE_LABELS);
const isShareColumn = being(SHARE_COLUMNS);
const SHORTEST = 2;

export function sharesOfRows(lines: readonly Line[], tables: readonly NamedTable[]): SlipRelation[] {
  const rows = tables
    .flatMap((table) => table.rows)
    .filter(({ name, cells }) => name.length >= SHORTEST && cells.some(isOfShares));
  if (rows.length === 0) return [];
  return lines.flat().flatMap((passage) => (RULES.test(passage.text) ? [] : sharesIn(passage, rows)));
}

function isOfShares({ column: { key } }: Row['cells'][number]): boolean {
  return isShareColumn(key);
}

function sharesIn(passage: Passage, rows: readonly Row[]): SlipRelation[] {
  return passage.figures.flatMap((share, index): SlipRelation[] => {
    const amount = passage.figures[index - 1];
    if (!amount || !isShare(share.label) || !isPlainPercent(share) || !isPlain(share) || !isPlain(amount)) return [];
    if (share.depth !== amount.depth || share.clause !== amount.clause) return [];
    const [row, another] = rows.filter((one) => isOf(amount, one));
    const [cell, more] = row?.cells.filter(isOfShares) ?? [];
    if (!cell || another || more) return [];
    const { figure } = cell;
    const isRight = meets(roundedInterval(share.value), roundedInterval(figure.value));
    // Of some other amount of the sentence it may be a share, too.
    const isOther = passage.figures.some((whole) => isShareOf(amount, whole, share));
    const isMeant = !isRight && !isOther && isNear(inBase(share.value), inBase(figure.value));
    return isMeant ? [{ kind: 'slip', odd: share.figure, right: figure }] : [];
  });
}

/** Its name right before the amount, and the amount in one of its cells. */
function isOf(amount: Said, { name, cells }: Row): boolean {
  if (!amount.label.endsWith(name) || wordsBefore(amount.label.slice(0, -name.length)).rest !== '') return false;
  return cells.some(
    ({ figure }) => isOneMeasure(figure, amount.figure) && inBase(figure.value).eq(inBase(amount.value)),
  );
}

function isShareOf(part: Said, whole: Said, { value: share }: Said): boolean {
  if (whole === part || !isOneMeasure(whole.figure, part.figure) || inBase(whole.value).lte(0)) return false;
  const value = quotient(inBase(part.value), inBase(whole.value));
  return meets(roundedInterval(share), { low: value, high: value });
}
