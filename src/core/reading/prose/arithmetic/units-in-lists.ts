/** One amount of a list with another unit than the rest: 「一标段1268.40元，二标段986.50万元，三标段745.10万元」. */
import type Big from 'big.js';
import type { SaidFigure, SaidRelation, UnitRelation } from '../../../model';
import { addUp, compare } from '../../../quantity';
import { MONEY_UNITS, NOT_PROJECT_MONEY } from '../../../terms/said-over';
import { holding } from '../../../terms/search';
import { isPlain, type Passage, type Said } from './passages';
import { calledOf, clausesOf } from './turns';

type Sum = SaidRelation & { readonly kind: 'sum' };

const UNITS: ReadonlySet<string> = new Set(MONEY_UNITS.split(' '));
const isOther = holding(NOT_PROJECT_MONEY);
/** So many others with one unit make it that of the list. */
const FEWEST = 2;
/** Names of a list end alike: 一标段合同金额, 二标段合同金额. */
const SHORTEST_ENDING = 2;
/** What is written stands among the numbers of the others, so many times less or more. */
const FAR = 20;

/** `sums`: what the words of the passage add up. */
export function unitsIn(passage: Passage, sums: readonly SaidRelation[]): UnitRelation[] {
  const ofSums = sums.flatMap((sum): UnitRelation[] => (sum.kind === 'sum' ? ofSum(sum) : []));
  return ofSums.length > 0 ? ofSums : clausesOf(passage).flatMap(ofNames);
}

/** With the unit of the others the parts make their whole to the last digit. */
function ofSum({ wholes: [whole], parts: [parts = []] }: Sum): UnitRelation[] {
  const found = whole ? oddOf(parts) : null;
  if (!whole || !found || whole.value.unit?.symbol !== unitOf(found.others[0])) return [];
  const total = addUp(parts.map(({ value }) => value.value));
  return total.eq(whole.value.value) ? [{ kind: 'unit', ...found, whole }] : [];
}

/** Called alike, and of the size of the others if it had their unit. */
function ofNames(clause: readonly Said[]): UnitRelation[] {
  const amounts = clause.filter((said) => isPlain(said) && UNITS.has(unitOf(said.figure)) && !isOther(said.gap));
  const found = oddOf(amounts.map(({ figure }) => figure));
  if (!found || !endAlike(amounts.map(calledOf))) return [];
  const numbers = found.others.map(({ value }) => value.value);
  return isAmong(found.odd.value.value, numbers) ? [{ kind: 'unit', ...found }] : [];
}

/** The only one with another unit of money. */
function oddOf(amounts: readonly SaidFigure[]): { readonly odd: SaidFigure; readonly others: SaidFigure[] } | null {
  const [first, second, third] = amounts;
  if (!first || !second || !third) return null;
  const usual = [unitOf(first), unitOf(second)].includes(unitOf(third)) ? unitOf(third) : unitOf(first);
  const [odd, another] = amounts.filter((one) => unitOf(one) !== usual);
  const others = amounts.filter((one) => unitOf(one) === usual);
  return odd && !another && others.length >= FEWEST && UNITS.has(usual) && UNITS.has(unitOf(odd))
    ? { odd, others }
    : null;
}

function unitOf(figure: SaidFigure | undefined): string {
  return figure?.value.unit?.symbol ?? '';
}

function endAlike([first = '', ...names]: readonly string[]): boolean {
  const ending = first.slice(-SHORTEST_ENDING);
  return ending.length === SHORTEST_ENDING && names.every((name) => name.endsWith(ending) && name !== first);
}

function isAmong(number: Big, others: readonly Big[]): boolean {
  const sorted = [...others].sort(compare);
  const [least, most] = [sorted[0], sorted.at(-1)];
  return least !== undefined && most !== undefined && number.times(FAR).gte(least) && number.lte(most.times(FAR));
}
