/** So many, the price of one, and the amount of all: 「资助350人，每人1200元，共发放42万元」. */
import type { SaidFigure, SaidRelation } from '../../../model';
import { ALL_GIVEN, EACH, NOT_ALL_PAID, STEADY, WHOLE_YEAR } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isSigned, leadsIn } from './parts';
import { isPlain, type Passage, type Said } from './passages';
import { inOnes, isLength, isPrice, isPriceOf, LENGTHS, timeOf, TIMES_IN_A_YEAR } from './prices';
import { type Clause, clausesOf } from './turns';
import { listed } from './words';

const ALL = listed(ALL_GIVEN);
const WHOLE_YEARS = listed(WHOLE_YEAR);
const isNotAll = holding(NOT_ALL_PAID);
/** Perhaps of several years. */
const OF_ALL_YEARS = '累计';

/** `before` may have laid down the price: 「每人每月补贴1800元。」, 「46人，全年共发放…」. */
export function productsIn(passage: Passage, before: Passage | null): SaidRelation[] {
  // Where some may not have been paid, only a slip of the same digits is a sign.
  const isAllPaid = !isNotAll(passage.text);
  const isLaidDown = before && before.figures.every((figure) => isPrice(figure) || isLength(figure));
  const laidDown = isLaidDown && passage.figures.every((figure) => !isPrice(figure)) ? before.figures : [];
  return clausesOf(passage).flatMap((own): SaidRelation[] => {
    const clause = [...laidDown, ...own];
    const prices = clause.filter(isPrice);
    const [price] = prices;
    if (!price || prices.length > 1) return [];
    const factor = timesPaid(passage, clause, price);
    if (factor === null) return [];
    const at = clause.indexOf(price);
    const ofThem = clause.flatMap((figure, place) =>
      isPriceOf(price, inOnes(figure).counted, place < at) ? [place] : [],
    );
    // The count right before the price, or the only one that it may be of; in the same way the amount behind both.
    const [only = -1, another] = ofThem;
    const count = ofThem.includes(at - 1) ? at - 1 : another === undefined ? only : -1;
    const all = clause.slice(Math.max(at, count) + 1).find((figure) => figure.value.unit?.dimension !== 'time');
    const counted = clause[count];
    const isBehind = all !== undefined && !isOfAll(passage, all) && isMoneyBehind(clause, all, Math.max(at, count));
    const isByStandard = isBehind && isStandard(passage, price);
    const isWeak = isBehind && !isByStandard;
    if (
      counted &&
      all &&
      (isBehind || isOfAll(passage, all)) &&
      !isExplained(passage, counted) &&
      !isExplained(passage, price)
    ) {
      const readings = readingsOf(clause, count);
      // How many there are may change from month to month.
      const isOnce = factor === 1 && !all.label.includes(OF_ALL_YEARS);
      const isSteady = isAllPaid && (isOnce || isSteadyIn(passage.text) || clause.some(isLength));
      const scaled = inOnes(counted).isScaled ? ({ isScaled: true } as const) : {};
      const told = { result: all.figure, price: price.figure, factor, isSteady, readings, ...scaled };
      return [{ kind: 'product', ...told, ...(isWeak ? { isWeak } : {}) }];
    }
    return [];
  });
}

/** 「按照每户6.5万元的补助标准」: what follows was paid so. */
function isStandard({ text }: Passage, { gap, end }: Said): boolean {
  return gap.includes(BY) && /^的?\p{Script=Han}{0,4}标准/u.test(text.slice(end));
}

const BY = '按';

/** How often a price was paid for each that is counted; null where nobody tells. */
function timesPaid({ text }: Passage, clause: Clause, price: Said): number | null {
  const told = clause.filter(isLength);
  const time = timeOf(price);
  if (time === '') return told.length > 0 ? null : 1;
  const [length, another] = told;
  // 「每人每月100元，共发放6个月」
  if (length) {
    const isOfThem = LENGTHS.get(time) === length.value.unit?.symbol && isPlain(length);
    return isOfThem && !another ? length.value.value.toNumber() : null;
  }
  return WHOLE_YEARS.some((word) => text.includes(word)) ? (TIMES_IN_A_YEAR.get(time) ?? null) : null;
}

const isSteadyIn = holding(STEADY);

/** 「共发放」, 「全年支出」; neither changed nor some of it. */
function isOfAll(passage: Passage, all: Said): boolean {
  const { label, gap } = all;
  const isPart = leadsIn(gap).next().value !== undefined || isSigned(gap) || isExplained(passage, all);
  const isMoney = all.value.unit?.dimension === 'money' && isPlain(all);
  return isMoney && !isPart && !label.includes(EACH) && ALL.some((word) => label.includes(word));
}

/** 「每株6.4元，一共38500株，苗木款246400元」: an amount right behind both, and neither a part nor another price. */
function isMoneyBehind(clause: Clause, all: Said, before: number): boolean {
  const { value, label, gap } = all;
  const isNext = clause[before + 1] === all && value.unit?.dimension === 'money' && isPlain(all);
  return isNext && !isPrice(all) && !isSigned(gap) && !label.includes(EACH) && leadsIn(gap).next().value === undefined;
}

/** 「每人1200元（其中12人发放半年）」 */
function isExplained({ text }: Passage, { end, noun }: Said): boolean {
  return text.charAt(end + noun.length) === '(';
}

/** The count by itself, with those of its kind before it, or as many times as something before is counted. */
function readingsOf(clause: Clause, at: number): { added: SaidFigure[]; times: SaidFigure[] }[] {
  const [counted] = clause.slice(at);
  if (!counted) return [];
  const readings = [{ added: [counted.figure], times: [] as SaidFigure[] }];
  const before = clause.slice(0, at).filter(isPlain).reverse();
  const alike: SaidFigure[] = [];
  for (const said of before) {
    if (said.value.unit?.dimension !== 'count') continue;
    const isAlike = said.value.unit.symbol === counted.value.unit?.symbol;
    if (isAlike) alike.push(said.figure);
    readings.push(
      isAlike ? { added: [counted.figure, ...alike], times: [] } : { added: [counted.figure], times: [said.figure] },
    );
  }
  return readings;
}
