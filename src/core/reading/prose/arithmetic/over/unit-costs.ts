/** What one of them cost, with how many there are and what was spent in the paragraphs before: 「单位成本为60万元/公里」, 「生均补助450元」. */
import type { SaidRelation, Unit } from '../../../../model';
import { isKnownUnit, unitOf } from '../../../../quantity';
import { SPENT_SAID } from '../../../../terms/said-changes';
import { RECKONED } from '../../../../terms/said-sums';
import { MEANS_OF_OTHERS, OTHER_BASIS } from '../../../../terms/superlatives';
import { holding } from '../../../../terms/search';
import { eachOf, isCountOf } from '../averages';
import { onlyValue } from '../named-above';
import { isPlain, type Passage, type Said } from '../passages';

const isOfOthers = holding(MEANS_OF_OTHERS);
const isSpent = holding(SPENT_SAID);
const isOtherBasis = holding(OTHER_BASIS);
const reckons = holding(RECKONED);
const PER = '/';
/** Sentences before the one that tells it. */
const NEAR = 8;

interface Cost {
  readonly unit: Unit;
  /** What it is for one of. */
  readonly each: readonly string[];
}

/** Where one amount spent and one count are told before, and nothing else that may be meant. */
export function unitCosts(passage: Passage, before: readonly Passage[]): SaidRelation[] {
  return passage.figures.flatMap((result): SaidRelation[] => {
    const cost = isPlain(result) && !isOfOthers(result.label) ? costOf(result) : null;
    const lead = passage.text.slice(0, result.start);
    if (!cost || isOtherBasis(lead) || passage.figures.some((one) => one.end < result.start && isMoney(one))) return [];
    const near = before.slice(-NEAR).flatMap(({ figures }) => figures.filter(isPlain));
    const among = onlyValue(near.filter((figure) => isOneOf(figure, cost)));
    const whole = onlyValue(near.filter((figure) => isMoney(figure) && isSpent(figure.label) && !costOf(figure)));
    if (!among || !whole) return [];
    const value = { ...result.figure.value, unit: cost.unit };
    const readings = [{ added: [whole.figure], among: among.figure }];
    const isReckoned = reckons(lead) && among.label !== '' && lead.includes(among.label);
    const told = { kind: 'average' as const, result: { ...result.figure, value }, readings };
    return [isReckoned ? told : { ...told, isWeak: true }];
  });
}

/** 「60万元/公里」, 「生均450元」; null where it is for none. */
function costOf(figure: Said): Cost | null {
  const { unit } = figure.value;
  const [money = '', per, more] = unit?.symbol.split(PER) ?? [];
  if (per !== undefined && more === undefined && isKnownUnit(money)) {
    const known = unitOf(money);
    return known?.dimension === 'money' ? { unit: known, each: [per] } : null;
  }
  const [each] = eachOf(figure);
  return unit?.dimension === 'money' && each.length > 0 ? { unit, each } : null;
}

/** 24.50公里 of 万元/公里: what is measured has decimals. */
function isOneOf(figure: Said, { each }: Cost): boolean {
  return each.some((unit) => figure.value.unit?.symbol === unit || isCountOf(figure, unit));
}

function isMoney({ value: { unit } }: Said): boolean {
  return unit?.dimension === 'money';
}
