/** Means: of figures that are listed (「分别为88分、91分和93分，平均90.67分」), and of a whole for each (「1536万元，480户，户均3.2万元」). */
import type { SaidRelation } from '../../../model';
import {
  ALSO_CALLED,
  EACH_ONE,
  MEANS,
  MEANS_OF_OTHERS,
  MONTHLY_MEANS,
  NOT_SHARED_OUT,
  PER_EACH,
  WEIGHTED,
  YEARLY_MEANS,
} from '../../../terms/superlatives';
import { SPENT_SAID } from '../../../terms/said-changes';
import { baseSymbol } from '../../../quantity';
import { holding } from '../../../terms/search';
import { countedOf } from '../told/follow';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { type Clause, clausesOf } from './turns';
import { endingOf, listed, withoutEndings } from './words';

type Average = SaidRelation & { readonly kind: 'average' };

const isMean = holding(MEANS);
const MEAN_WORDS = listed(MEANS);
const ALSO = ALSO_CALLED.split(' ');
const isWeighted = holding(WEIGHTED);
const isMonthly = holding(MONTHLY_MEANS);
const MONTHS = 12;
const isLeftOver = holding(NOT_SHARED_OUT);
const isSpent = holding(SPENT_SAID);
const isOfOthers = holding(MEANS_OF_OTHERS);
const YEARLY = listed(YEARLY_MEANS);
const LINKS = listed('为 是 : 达 达到 实际 仅 仅为 即 的 了');
const MEASURED = 2;
const TEN_THOUSAND = '万';
const FEWEST = 2;
const LISTED = ['、', '和', '及', '与', '以及'];

export function averagesIn(passage: Passage): Average[] {
  if (isWeighted(passage.text)) return [];
  return clausesOf(passage).flatMap((clause) =>
    clause.flatMap((figure, index): Average[] => {
      // 「户均2100元（按457户计）」 is the mean of others.
      if (!isPlain(figure) || isOfOthers(ownNameOf(figure)) || isExplained(passage, figure)) return [];
      // 「投入480万元，村均150万元，剩余30万元用于监理」
      if (isLeftOver(passage.text.slice(0, figure.end))) return [];
      const [each, measured] = eachOf(figure);
      const average =
        each.length > 0
          ? ofWhole(clause, index, each, measured)
          : isMean(figure.label) || isYearly(figure)
            ? ofList(clause, index)
            : null;
      return average && !(isLeftOver(passage.text) && !isAllSpent(average)) ? [average] : [];
    }),
  );
}

/** 「分别为7人、5人、3人，年均5人」, and not 「年均增长5%」. */
function isYearly({ label }: Said): boolean {
  return endingOf(withoutEndings(label, LINKS), YEARLY) !== '';
}

/** 「算术平均值即总体满意度」: what it is called as well says nothing of others. */
function ownNameOf({ label }: Said): string {
  const mean = MEAN_WORDS.map((word) => label.indexOf(word)).find((at) => at >= 0) ?? -1;
  const also = ALSO.map((word) => label.indexOf(word, mean)).filter((at) => mean >= 0 && at > mean);
  return label.slice(0, Math.min(label.length, ...also));
}

/** 「实际支出1056万元，校均22万元，剩余44万元交回」: what was spent is none of what is left. */
function isAllSpent({ readings }: Average): boolean {
  return readings.every(({ added }) => added.every(({ words }) => isSpent(words)));
}

function isExplained({ text }: Passage, { end, noun }: Said): boolean {
  return text.charAt(end + noun.length) === '(';
}

/** The figures right before it that stand in one list. */
function ofList(clause: Clause, index: number): Average | null {
  const result = clause[index];
  const list: Said[] = [];
  for (let at = index - 1; result && at >= 0; at--) {
    const figure = clause[at];
    if (!figure || !isLike(figure, result) || !isPlain(figure)) break;
    list.unshift(figure);
    if (!LISTED.some((sign) => figure.gap.startsWith(sign))) break;
  }
  if (!result || list.length < FEWEST) return null;
  return {
    kind: 'average',
    result: result.figure,
    readings: [{ added: list.map(({ figure }) => figure), among: null }],
  };
}

/** The units of what a figure is told for each of, and what is told of it: 补贴 of 「户均补贴」; none where it is no mean. */
export function eachOf({ label }: Said): readonly [units: readonly string[], measured: string] {
  const bare = withoutEndings(label, LINKS);
  const at = bare.indexOf(EACH_ONE);
  if (at >= 0) return [[bare.slice(at + EACH_ONE.length)], ''];
  const found = PER_EACH.flatMap(([unit, words]) => {
    const word = words.split(' ').find((one) => bare.includes(one));
    return word === undefined ? [] : [[unit, bare.slice(bare.indexOf(word) + word.length)] as const];
  });
  return [found.map(([unit]) => unit), found[0]?.[1] ?? ''];
}

/** One count of them before it in its clause, and every figure of its measure may be the whole. */
function ofWhole(clause: Clause, index: number, each: readonly string[], measured: string): Average | null {
  const result = clause[index];
  const before = clause.slice(0, index).filter(isPlain);
  // 「每2公里配置1套」 says for how many one is, and not how many there are.
  const counts = before.filter(
    (figure) => !figure.gap.endsWith(EACH_ONE) && result && each.some((unit) => isOneOf(figure, unit)),
  );
  const [among, another] = withoutParts(counts, each);
  const wholes = before.filter(
    (figure) =>
      result &&
      figure !== among &&
      isLike(figure, result) &&
      !isMean(figure.label) &&
      // 「支出低保金1412.64万元，月人均补助540元」
      (tellsOf(figure, measured) || (isMonthly(result.label) && isSpent(figure.label))),
  );
  if (!result || !among || another || wholes.length === 0) return null;
  const shared = wholes.reverse().map(({ figure }) => ({ added: [figure], among: among.figure }));
  // 「全年支出1612.8万元，1120人，月人均1200元」
  const monthly = shared.map((reading) => ({ ...reading, months: MONTHS }));
  const readings = isMonthly(result.label) ? [...monthly, ...shared] : shared;
  // Of what is rounded only a mean that comes near was meant.
  const isWeak = among.value.unit?.symbol.includes(TEN_THOUSAND) === true ? ({ isWeak: true } as const) : {};
  return { kind: 'average', result: result.figure, readings, ...isWeak };
}

/** 「完成152公里，其中甲县46公里、乙县106公里」: those of the list come to what there is of them. */
function withoutParts(counts: readonly Said[], each: readonly string[]): readonly Said[] {
  const [whole, first, ...others] = counts;
  // 个 counts whatever stands behind it.
  const isOwnUnit = each.includes(whole?.value.unit?.symbol ?? '');
  if (!whole || !first?.gap.includes(PART) || !isOwnUnit) return counts;
  const sum = others.reduce((all, { value }) => all.plus(value.value), first.value.value);
  return sum.eq(whole.value.value) ? [whole] : counts;
}

const PART = '其中';

/** 「户均增收3000元」 is none of what was invested. */
function tellsOf({ gap, noun }: Said, measured: string): boolean {
  return measured === '' || (gap + noun).includes(measured.slice(-MEASURED));
}

/** 480户, 64.35公里, 1.85万亩, 2.13万户. */
export function isOneOf(figure: Said, unit: string): boolean {
  const symbol = figure.value.unit?.symbol;
  return isCountOf(figure, unit) || symbol === unit || symbol === TEN_THOUSAND + unit;
}

/** 户 of 480户, 期 of 8期; 「平均每期150人」 begins with what it is for. */
export function isCountOf(figure: Said, unit: string): boolean {
  const { unit: own, decimals } = figure.value;
  // Ten thousands of them are rounded.
  if (own?.dimension !== 'count' || decimals > 0 || own.symbol.includes(TEN_THOUSAND)) return false;
  const names = [own.symbol, baseSymbol(own), countedOf(figure)].filter((name) => name !== '');
  return names.some((name) => unit === name || unit.startsWith(name));
}
