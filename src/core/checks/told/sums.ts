/** Whether the figures of a sentence add up in some reading of its words. */
import Big from 'big.js';
import type { Interval, NumberQuantity, Project, SaidFigure, SaidRelation } from '../../model';
import type { Look } from '../engine/check';
import { exactInterval, formatFigure, inBase, meets, roundedInterval, sum } from '../../quantity';

export type RelationOf<Kind extends SaidRelation['kind']> = SaidRelation & { readonly kind: Kind };

export function relationsOf<Kind extends SaidRelation['kind']>({ relations }: Project, kind: Kind): RelationOf<Kind>[] {
  return relations.filter((relation): relation is RelationOf<Kind> => relation.kind === kind);
}

/** What a report tells twice in the same words is found once; what agrees is compared wherever it stands. */
export function* eachOnce(looks: Iterable<Look>): Generator<Look> {
  const seen = new Set<string>();
  for (const look of looks) {
    const key = look && 'message' in look ? JSON.stringify([look.message, look.data]) : '';
    if (key === '' || !seen.has(key)) yield look;
    seen.add(key);
  }
}

export interface ToldSum {
  readonly whole: SaidFigure;
  readonly parts: readonly SaidFigure[];
  /** In the unit of the whole. */
  readonly computed: string;
  /** What 其中 leaves over, where the list seems meant to be whole; null where the parts make more, or had to make all. */
  readonly missing: Big | null;
  /** People and things may be counted under several heads; money may not. */
  readonly isCertain: boolean;
}

/** Parts behind 其中 that make nearly all were meant to make all; so were many amounts that make most of it. */
const NEARLY_ALL = new Big('0.95');
const MOST = new Big('0.8');
const MANY = 4;

/** `open`: parts that may be some of many. */
export function sumTold({ list, wholes, parts }: RelationOf<'sum'>): ToldSum | 'agrees' | 'open' {
  const [whole] = wholes;
  const [plainest] = parts;
  if (!whole || !plainest) return 'open';
  if (wholes.some((one) => parts.some((some) => addsUp(one, some)))) return 'agrees';
  const total = inUnitOf(whole, sumOf(plainest));
  const told = { whole, parts: plainest, computed: `${formatFigure(total)}${whole.value.unit?.symbol ?? ''}` };
  const isMoney = whole.value.unit?.dimension === 'money';
  if (list === 'years')
    return isMeantToAddUp(whole, plainest, total) ? { ...told, missing: null, isCertain: false } : 'open';
  if (list === 'column') return { ...told, missing: null, isCertain: false };
  if (list === 'total') return { ...told, missing: null, isCertain: true };
  if (total.gt(whole.value.value)) return { ...told, missing: null, isCertain: isMoney };
  const least = isMoney && plainest.length >= MANY ? MOST : NEARLY_ALL;
  if (total.lt(whole.value.value.times(least))) return 'open';
  return { ...told, missing: whole.value.value.minus(total), isCertain: false };
}

/** One thing may be counted in several years: only what comes near the sum was meant to be it. */
const NEAR = new Big('0.1');

function isMeantToAddUp(whole: SaidFigure, parts: readonly SaidFigure[], total: Big): boolean {
  const stated = whole.value.value;
  const isMore = parts.every(({ value }) => stated.gt(inUnitOf(whole, inBase(value))));
  return isMore && stated.minus(total).abs().lte(total.times(NEAR));
}

function addsUp(whole: SaidFigure, parts: readonly SaidFigure[]): boolean {
  return meets(intervalOf(whole.value), sum(parts.map(({ value }) => intervalOf(value))));
}

/** Amounts in larger units are rounded; what is counted is not. */
function intervalOf(value: NumberQuantity): Interval {
  return value.unit?.dimension === 'money' && value.unit.factor > 1 ? roundedInterval(value) : exactInterval(value);
}

function sumOf(parts: readonly SaidFigure[]): Big {
  return parts.reduce((total, { value }) => total.plus(inBase(value)), new Big(0));
}

function inUnitOf({ value: { unit } }: SaidFigure, base: Big): Big {
  return base.div(unit?.factor ?? 1);
}

/** What 满分 less 得分 comes to, where 扣分 says something else; points are awarded as they are written. */
export function differenceTold({ whole, rest, less }: RelationOf<'difference'>): string | null {
  const left = whole.value.value.minus(rest.value.value);
  return left.eq(less.value.value) ? null : `${formatFigure(left)}${less.value.unit?.symbol ?? ''}`;
}

/** How many are listed, where that is not what is said. */
export function listTold({ count, counts }: RelationOf<'listed'>): number | null {
  const [fewest] = counts;
  return fewest === undefined || counts.some((some) => count.value.value.eq(some)) ? null : fewest;
}
