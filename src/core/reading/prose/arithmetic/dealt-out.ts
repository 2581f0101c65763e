/** As many at every place, and all of them: 「赴5个市现场核查。…每市发放问卷180份，共900份」. */
import type { SaidRelation } from '../../../model';
import { DEALT_OUT, EACH, KINDS_TOTAL, NO_PLACES, NOT_ALL_ALIKE } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { isPlain, isWholeCount, type Passage, type Said } from './passages';
import { listed, withoutBeginnings } from './words';

type Told = SaidRelation & { readonly kind: 'product' | 'times' };

const DEEDS = listed(DEALT_OUT);
const TOTALS = listed(`${KINDS_TOTAL} 共`);
const NEVER = NO_PLACES.split(' ');
const isNotAlike = holding(NOT_ALL_ALIKE);
const COUNTER = '个';
const OF_A_LEVEL = ['级', '直'];
const LONGEST_PLACE = 4;
const BREAK = /[;。]/;

interface Each {
  /** 市 of 每市发放问卷. */
  readonly place: string;
  /** 发放. */
  readonly deed: string;
  /** 问卷. */
  readonly thing: string;
}

/** Their number may be told in this sentence or in one before; where nobody tells it, or several are told, it is still a whole number. */
export function dealtOut({ text, figures }: Passage, earlier: () => readonly Passage[]): Told[] {
  return figures.flatMap((result, index): Told[] => {
    const each = figures[index - 1];
    const told = each && eachOf(each);
    if (!told || !isWholeCount(result) || !isAllOf(result, each, told)) return [];
    if (!isSameCounter(each, result) || each.clause !== result.clause || each.value.value.lte(1)) return [];
    const before = figures.slice(0, index - 1);
    // 「市级发放100份，每县发放180份，共850份」
    if (before.some((one) => isPlain(one) && isSameCounter(one, each) && !isCountOf(one, told))) return [];
    const words = text.slice(each.start - each.label.length).split(BREAK)[0] ?? '';
    if (isNotAlike(words) || text.startsWith('(', result.end)) return [];
    const counts = [...before, ...earlier().flatMap((passage) => passage.figures)].filter((one) =>
      isCountOf(one, told),
    );
    const [count] = counts;
    const isKnown = count !== undefined && counts.every(({ value }) => value.value.eq(count.value.value));
    const isWhole = result.value.value.mod(each.value.value).eq(0);
    if (isKnown && (count === before.at(-1) || !isWhole)) {
      const readings = [{ added: [count.figure], times: [] }];
      return [{ kind: 'product', result: result.figure, price: each.figure, factor: 1, isSteady: true, readings }];
    }
    return [{ kind: 'times', result: result.figure, each: each.figure }];
  });
}

/** 「每市发放问卷」, 「每个小区随机抽查」; null for what is no place, or no deed. */
function eachOf(each: Said): Each | null {
  if (!isWholeCount(each) || !each.label.startsWith(EACH)) return null;
  const words = withoutBeginnings(each.label.slice(EACH.length), [COUNTER]);
  const deed = DEEDS.find((word) => words.includes(word));
  if (deed === undefined) return null;
  const place = words.slice(0, words.indexOf(deed));
  const thing = words.slice(place.length + deed.length);
  const isPlace = place !== '' && place.length <= LONGEST_PLACE && !NEVER.some((word) => place.startsWith(word));
  return isPlace && thing.length <= LONGEST_PLACE ? { place, deed, thing } : null;
}

/** 「，共」, 「，共发放问卷」 */
function isAllOf({ gap, noun }: Said, each: Said, { deed, thing }: Each): boolean {
  const words = gap.startsWith(each.noun) ? gap.slice(each.noun.length) : gap;
  const total = TOTALS.find((word) => words.startsWith(`,${word}`));
  const isOne = [each.noun, ''].includes(noun) || each.noun === '';
  return total !== undefined && isOne && ['', thing].includes(withoutBeginnings(words.slice(total.length + 1), [deed]));
}

/** 5个市, 12村; 3个市级部门 are no 市. */
function isCountOf(figure: Said, { place }: Each): boolean {
  if (!isWholeCount(figure)) return false;
  const behind = figure.noun.charAt(place.length);
  const isNamed = figure.noun.startsWith(place) && !OF_A_LEVEL.includes(behind);
  return figure.value.unit?.symbol === place || (figure.value.unit?.symbol === COUNTER && isNamed);
}

function isSameCounter({ value: { unit: a } }: Said, { value: { unit: b } }: Said): boolean {
  return a !== null && a.symbol === b?.symbol;
}
