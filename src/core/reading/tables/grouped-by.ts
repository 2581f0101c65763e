/** An annex that names no groups, beside the table of the groups: which of its indicators are whose, the points say. */
import Big from 'big.js';
import type { Concept, Fact, Group, Indicator } from '../../model';
import type { IndicatorTable } from './indicators';

/** The points of one group alone may be made by chance. */
const FEWEST_GROUPS = 2;
/** A group of one indicator is none, unless its row says all that is known of it. */
const FEWEST_INDICATORS = 3;
const OF_THE_WHOLE: ReadonlySet<Concept> = new Set(['points', 'score', 'scoreRate', 'deductionRate', 'deducted']);

/**
 * The annex with its groups, where its points in their order make those of the groups one after the other: 8 + 6 + 6 + 6 + 6 is the 32 of 产出, 8 + 7 + 7 + 6
 * the 28 of 效益. Of groups that it leaves out (决策 and 过程, in an annex of what was reached) the row itself stands for all there is.
 * Null where the points say no such thing.
 */
export function groupedBy(annex: IndicatorTable, whole: IndicatorTable): IndicatorTable | null {
  const isAnnex = !annex.ofGroups && annex.groups.length === 0 && annex.blocks.length === 0;
  if (!isAnnex || !whole.ofGroups || annex.indicators.length < FEWEST_INDICATORS) return null;
  const shares = sharedOut(annex.indicators, whole.indicators);
  if (!shares) return null;
  const groups: Group[] = [];
  const indicators: Indicator[] = [];
  for (const [place, row] of whole.indicators.entries()) {
    const own = shares.get(place)?.map((one) => ({ ...one, level1: row.name })) ?? [{ ...row, level1: row.name }];
    const places = own.map((_, index) => indicators.length + index);
    groups.push({ level: 1, name: row.name, parent: '', at: row.at, points: null, score: null, indicators: places });
    indicators.push(...own);
  }
  const isAll = shares.size === whole.indicators.length;
  return { ...annex, indicators, groups, facts: isAll ? annex.facts : annex.facts.filter(isNotOfWhole) };
}

/** The indicators of each row of the groups, by its place, where they follow each other and nothing is left over. */
function sharedOut(
  indicators: readonly Indicator[],
  rows: readonly Indicator[],
): ReadonlyMap<number, readonly Indicator[]> | null {
  for (let first = 0; first + FEWEST_GROUPS <= rows.length; first++) {
    const shares = sharedFrom(indicators, rows, first);
    if (shares) return shares;
  }
  return null;
}

function sharedFrom(
  indicators: readonly Indicator[],
  rows: readonly Indicator[],
  first: number,
): ReadonlyMap<number, readonly Indicator[]> | null {
  const shares = new Map<number, readonly Indicator[]>();
  let at = 0;
  for (let place = first; place < rows.length && at < indicators.length; place++) {
    const points = pointsOf(rows[place]);
    const own: Indicator[] = [];
    let sum = new Big(0);
    while (points && sum.lt(points) && at < indicators.length) {
      const indicator = indicators[at++];
      const part = pointsOf(indicator);
      if (!indicator || !part || indicator.isPart) return null;
      sum = sum.plus(part);
      own.push(indicator);
    }
    if (!points || !sum.eq(points)) return null;
    shares.set(place, own);
  }
  return at === indicators.length && shares.size >= FEWEST_GROUPS ? shares : null;
}

function pointsOf(indicator: Indicator | undefined): Big | null {
  const value = indicator?.points?.value;
  return value?.kind === 'number' && value.value.gt(0) ? value.value : null;
}

/** What is added up below an annex of some groups is not the points and score of the project. */
function isNotOfWhole({ concept, subject }: Fact): boolean {
  return subject.kind !== 'project' || !OF_THE_WHOLE.has(concept);
}
