/** The readings in which a criterion may be meant beside this target, the likeliest first. */
import Big from 'big.js';
import type { Interval } from '../../model';
import type { Criterion, Expression, Measure } from '../meaning/model';
import { some } from '../language/formulas';
import type { Lens } from './measures';
import { isReverse, type Situation } from './situation';

const ONE = new Big(1);

const PLAIN: Lens = {
  completion: 'level',
  open: 'near',
  distance: 'target',
  isRelative: false,
  isFall: false,
  isInverse: false,
};

/** Readings that are equally likely: only a score in which the sound ones agree is one. */
export type Alternatives = readonly [Lens, ...Lens[]];

interface Traits {
  readonly measures: ReadonlySet<Measure>;
  readonly hasNamed: boolean;
  readonly hasCompletion: boolean;
  readonly hasDistance: boolean;
  readonly hasShare: boolean;
  readonly hasOpen: boolean;
  /** Distances in percent that are not percentage points. */
  readonly hasRelative: boolean;
}

const known = new WeakMap<Criterion, Traits>();

function traitsOf(criterion: Criterion): Traits {
  const found = known.get(criterion);
  if (found) return found;
  const ranges = [
    ...criterion.cases.flatMap(({ range, or }) => [range, or].filter((one) => one !== null)),
    ...criterion.perUnits.flatMap(({ range }) => (range ? [range] : [])),
  ];
  const measures = new Set(ranges.map(({ measure }) => measure));
  const formulas = criterion.cases.flatMap(({ award }) => (award.type === 'formula' ? [award.expression] : []));
  const usesIn = (test: (part: Expression) => boolean): boolean => formulas.some((one) => some(one, test));
  const isDistance = (measure: Measure): boolean =>
    measure === 'below' || measure === 'above' || measure === 'either' || measure === 'short';
  const traits: Traits = {
    measures,
    hasNamed:
      ranges.some(({ named, signed }) => named || signed) ||
      usesIn((part) => part.type === 'variable' && isDistance(part.name as Measure)),
    hasCompletion:
      measures.has('completion') || usesIn((part) => part.type === 'variable' && part.name === 'completion'),
    hasDistance:
      [...measures].some(isDistance) || usesIn((part) => part.type === 'variable' && isDistance(part.name as Measure)),
    hasShare: measures.has('share') || measures.has('open') || measures.has('completion'),
    hasOpen: measures.has('open'),
    hasRelative: ranges.some(
      ({ measure, low, high }) => isDistance(measure) && [low, high].some((edge) => edge?.figure.unit?.symbol === '%'),
    ),
  };
  known.set(criterion, traits);
  return traits;
}

/** 完成率≥95% beside a target of 95%: the rate itself. */
function namesTarget({ cases }: Criterion, { low, high }: Interval): boolean {
  return cases.some(({ range }) =>
    [range?.low, range?.high].some(
      (edge) => edge?.figure.value.eq(low) === true || edge?.figure.value.eq(high) === true,
    ),
  );
}

/** All readings, in groups of equally likely ones. */
export function readingsOf(criterion: Criterion, situation: Situation): readonly Alternatives[] {
  const traits = traitsOf(criterion);
  const { isRate, goal } = situation;
  const isPartial = isRate && goal !== null && !goal.high.eq(ONE);
  const groups: Alternatives[] = [];
  const level: Lens = {
    ...PLAIN,
    distance: 'level',
    isFall: traits.measures.has('above') && traits.measures.has('below'),
  };
  // 偏差率≤10% beside a target of ≤10%: the actual value is that rate.
  const isNothing = goal?.high.eq(0) === true && situation.unit === null;
  const isAround = goal !== null && goal.high.gt(0) && goal.low.eq(goal.high.neg());
  if (isAround && traits.measures.has('either')) groups.push([level]);
  else if (traits.hasNamed && ((isRate && (isPartial || goal === null)) || isNothing)) groups.push([level]);
  // 偏差绝对值不超过10% beside a limit of 10 %: again that very rate.
  const isThatRate = traits.measures.has('either') && isPartial && namesTarget(criterion, goal);
  if (isThatRate && groups.length === 0) groups.push([level]);
  const first: Lens[] = [PLAIN];
  if (isPartial && traits.hasCompletion && !namesTarget(criterion, goal)) first.push({ ...PLAIN, completion: 'share' });
  if (isPartial && traits.hasDistance && traits.hasRelative)
    first.push(...first.map((lens) => ({ ...lens, isRelative: true })));
  groups.push(first as [Lens, ...Lens[]]);
  if (traits.hasShare && isReverse(situation)) groups.push([{ ...PLAIN, completion: 'share', isInverse: true }]);
  if (traits.hasOpen && goal !== null) groups.push([{ ...PLAIN, open: 'beyond' }]);
  if (traits.hasDistance && isRate) groups.push([level]);
  return groups;
}
