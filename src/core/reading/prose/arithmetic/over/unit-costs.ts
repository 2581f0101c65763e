/** What one of them cost, with how many there are and what was spent in the paragraphs before: 「单位成本为60万元/公里」, 「生均补助450元」. */
import type { SaidRelation, Unit } from '../../../../model';
import { isKnownUnit, unitOf } from '../../../../quantity';
import { SPENT_SAID } from '../../../../terms/said-changes';
import { RECKONED } from '../../../../terms/said-sums';
import { MEANS_OF_OTHERS, OTHER_BASIS, POPULATIONS } from '../../../../terms/superlatives';
import { holding } from '../../../../terms/search';
import { eachOf, isOneOf as isOneOfUnit } from '../averages';
import { onlyValue } from '../named-above';
import { isPlain, type Passage, type Said } from '../passages';

const isOfOthers = holding(MEANS_OF_OTHERS);
const isSpent = holding(SPENT_SAID);
const isOtherBasis = holding(OTHER_BASIS);
const isPopulation = holding(POPULATIONS);
const reckons = holding(RECKONED);
const PER = '/';
/** Sentences before the one that tells it; of those further off only a mean that comes near was meant. */
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
    const near = partsOf(cost, before.slice(-NEAR), false);
    // 「人均89元计算」 is laid down; further off only what was spent for each is told of all that was.
    const parts = near ?? (isSpent(result.label) ? partsOf(cost, before, true) : null);
    if (!parts) return [];
    const { among, whole } = parts;
    const value = { ...result.figure.value, unit: cost.unit };
    const readings = [{ added: [whole.figure], among: among.figure }];
    const isReckoned = reckons(lead) && among.label !== '' && lead.includes(among.label);
    const told = { kind: 'average' as const, result: { ...result.figure, value }, readings };
    return [isReckoned && near ? told : { ...told, isWeak: true }];
  });
}

/** Beside others who are counted in the same unit those are meant that the money is for: 常住人口. */
function partsOf(
  cost: Cost,
  passages: readonly Passage[],
  isFar: boolean,
): { readonly among: Said; readonly whole: Said } | null {
  const told = passages.flatMap(({ figures }) => figures.filter(isPlain));
  const counts = told.filter((figure) => isOneOf(figure, cost));
  const among = onlyValue(counts) ?? (isFar ? onlyValue(counts.filter(({ label }) => isPopulation(label))) : null);
  const whole = onlyValue(told.filter((figure) => isMoney(figure) && isSpent(figure.label) && !costOf(figure)));
  return among && whole ? { among, whole } : null;
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
  return each.some((unit) => isOneOfUnit(figure, unit));
}

function isMoney({ value: { unit } }: Said): boolean {
  return unit?.dimension === 'money';
}
