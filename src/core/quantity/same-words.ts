/** 编制4项规划 beside 编制3项规划: two figures in the same words, which say together what is counted. */
import type { NumberQuantity, Quantity } from '../model';
import { COSTS } from '../terms/natures';
import { FAULTS } from '../terms/faults';
import { codeAt } from '../terms/code-at';
import { holding } from '../terms/search';
import { NOT_MORE_IS_BETTER } from '../terms/values';
import { NOTHING_SAID } from './comparators';
import { quantityOf, readFigure } from './figure';
import { isRank } from './units';
import { foldWidth, isDigit, isHan } from './width';

const LONGEST = 40;
const isOther = holding(`${NOT_MORE_IS_BETTER} ${FAULTS} ${COSTS}`);

/** A figure and the words around it. */
interface Worded {
  readonly before: string;
  readonly after: string;
  readonly number: NumberQuantity;
}

function isAllHan(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isHan(codeAt(text, at))) return false;
  return true;
}

/** The one figure of a text of which more is better, and counts things; null where it may be anything else. */
function worded({ kind, text }: Quantity): Worded | null {
  if (kind !== 'words' || text.length > LONGEST || isOther(text)) return null;
  const folded = foldWidth(text);
  let at = 0;
  while (at < folded.length && !isDigit(codeAt(folded, at))) at++;
  const figure = readFigure(folded, at, NOTHING_SAID);
  if (at === 0 || !figure || figure.second) return null;
  const [before, after] = [folded.slice(0, at), folded.slice(figure.end)];
  const number = isAllHan(before) && isAllHan(after) ? quantityOf(figure, text) : null;
  if (number?.kind !== 'number' || number.comparator || number.approximate) return null;
  const { unit } = number;
  const isCounted = unit && !isRank(unit) && !['time', 'money', 'ratio'].includes(unit.dimension);
  return isCounted ? { before, after, number } : null;
}

/** 2个 and a plain 2 beside 3个. */
function isOfUnit({ unit }: NumberQuantity, wanted: NumberQuantity): boolean {
  return unit === null || unit.symbol === wanted.unit?.symbol;
}

/** Both as numbers; null unless all their words are the same, or the actual has none: 改造3个小区, 2个. */
export function inSameWords(first: Quantity, second: Quantity): readonly [NumberQuantity, NumberQuantity] | null {
  const one = worded(first);
  if (one && second.kind === 'number')
    return second.comparator === null && isOfUnit(second, one.number) ? [one.number, second] : null;
  const other = one && worded(second);
  if (!other || one.before !== other.before || one.after !== other.after) return null;
  return one.number.unit?.symbol === other.number.unit?.symbol ? [one.number, other.number] : null;
}
