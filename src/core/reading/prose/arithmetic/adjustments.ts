/** A budget, its changes and what it came to: 「年初预算560万元，…追加85万元，…调减32万元，调整后预算613万元」, over one paragraph. */
import type { SaidRelation, SaidTerm } from '../../../model';
import { ADJUSTED, ADJUSTS, OTHER_MONEY } from '../../../terms/said-changes';
import { holding } from '../../../terms/search';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { TURNS, type Turn } from '../../../terms/said-changes';
import type { Line } from './lists';
import { isPlain, type Said } from './passages';
import { changeOf, isResult, isSameMeasure, scopeless, wordsBehindDates } from './turns';
import { endingOf, listed, withoutEndings } from './words';

const ADJUSTING = listed(ADJUSTS);
const TURN_OF = new Map(entriesOf(TURNS));
const isOther = holding(OTHER_MONEY);
const isAdjusted = holding(ADJUSTED);
const STARTS = new Matcher(ADJUSTING.map((word) => [word, word] as const));
const LINKS = listed('为 是 : 了 预算 资金 经费 金额 预算资金');
const BREAK = /[,;:]/;

/** Base, changes and result right behind each other among the amounts of a paragraph. */
export function adjustmentsIn(line: Line): SaidRelation[] {
  const amounts = line.flatMap(({ figures }) => figures.filter(isAmount));
  if (line.some(({ text }) => isOther(text))) return [];
  const changes = amounts.map(turnOf);
  const first = changes.findIndex((turn) => turn !== null);
  const [base, another] = amounts.slice(0, first);
  if (first < 1 || !base || another || !isPlain(base)) return [];
  const terms: SaidTerm[] = [{ figure: base.figure, sign: 1 }];
  let at = first;
  for (; at < amounts.length; at++) {
    const [figure, turn] = [amounts[at], changes[at]];
    if (!figure || !turn) break;
    if (!isPlain(figure) || !isSameMeasure(figure, base)) return [];
    terms.push({ figure: figure.figure, sign: turn === 'less' ? -1 : 1 });
  }
  const result = amounts[at];
  const isTold = result !== undefined && isPlain(result) && isSameMeasure(result, base) && comesTo(result);
  return isTold ? [{ kind: 'balance', result: result.figure, terms }] : [];
}

function isAmount({ value: { unit }, depth }: Said): boolean {
  return unit?.dimension === 'money' && depth === 0;
}

/** 「年中追加」 before an amount, or 「压减会议、差旅等一般性支出12.5万元」; null where none is said. */
function turnOf(figure: Said): Turn | null {
  if (changeOf(figure)?.compared) return null;
  const [label = ''] = figure.gap.split(BREAK).reverse();
  const word = endingOf(withoutEndings(label, LINKS), ADJUSTING);
  const begun = word === '' ? STARTS.match(wordsBehindDates(scopeless(label)), 0)?.[0] : word;
  return begun === undefined || isAdjusted(label) ? null : (TURN_OF.get(begun) ?? null);
}

/** 「调整后预算数为」, 「调整后，项目全年预算为」. */
function comesTo(figure: Said): boolean {
  return (
    isResult(figure) ||
    figure.gap
      .split(BREAK)
      .slice(-2)
      .some((clause) => isAdjusted(clause))
  );
}
