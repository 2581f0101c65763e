import { type Axis, figureAt, placeOf } from './axis';
import { inDecimals, type Shape, standOf } from './equation';
import type { Found } from './lines';
import type { Hint, Kind, Member, Pattern, Relation } from './types';

const STATING: Readonly<Record<Kind, readonly Hint[]>> = {
  sum: ['total'],
  difference: ['rest'],
  rate: ['rate', 'share'],
  share: ['rate', 'share'],
  average: ['average'],
  change: ['change'],
};

/**
 * As it is told: a sum with a rest among its parts is told by the rest (预算 = 支出 + 结余 → 结余 = 预算 − 支出), and a rate whose whole
 * adds up its part is a share.
 */
export function told(axis: Axis, found: Found, sums: readonly Found[]): Found {
  const { shape } = found;
  if (shape.kind === 'sum' && !shape.negative && axis.hints[shape.result] !== 'total') {
    const rest = shape.members.filter((at) => axis.hints[at] === 'rest');
    if (rest.length === 1 && rest[0] !== undefined) return { ...found, shape: differenceOf(shape, rest[0]) };
  }
  if (shape.kind === 'rate') {
    const [part = -1, whole = -1] = shape.members;
    const isShare = sums.some(({ shape: sum }) => sum.result === whole && sum.members.includes(part));
    if (isShare) return { ...found, shape: { ...shape, kind: 'share' } };
  }
  return found;
}

function differenceOf({ result, members, percent }: Shape, rest: number): Shape {
  const others = members.filter((at) => at !== rest);
  return { kind: 'difference', result: rest, members: [result, ...others], negative: new Set(others), percent };
}

export function patternOf(axis: Axis, { shape, holding, saying, broken, support, bits }: Found): Pattern {
  const { kind, result, percent, wholeLine } = shape;
  const hint = axis.hints[result];
  return {
    kind,
    along: axis.along,
    result,
    members: inOrder(shape).map((at): Member => ({ at, sign: shape.negative?.has(at) ? -1 : 1 })),
    percent,
    ...(wholeLine === undefined ? {} : { wholeLine }),
    holding,
    saying,
    broken,
    support,
    bits,
    stated: hint !== null && hint !== undefined && STATING[kind].includes(hint),
  };
}

/** Parts of a sum as they stand; of a quotient and a difference the order has a meaning. */
function inOrder({ kind, members }: Shape): readonly number[] {
  return kind === 'sum' || kind === 'average' ? [...members].sort((a, b) => a - b) : members;
}

function shapeOf({ kind, result, members, percent, wholeLine }: Pattern): Shape {
  return {
    kind,
    result,
    members: members.map(({ at }) => at),
    negative: new Set(members.filter(({ sign }) => sign < 0).map(({ at }) => at)),
    percent,
    ...(wholeLine === undefined ? {} : { wholeLine }),
  };
}

/** A pattern in one of its lines; null where a figure is missing there. */
export function relationIn(axis: Axis, pattern: Pattern, line: number): Relation | null {
  const shape = shapeOf(pattern);
  const { holds } = standOf(axis, line, shape);
  const result = figureAt(axis, line, pattern.result);
  if (holds === null || !result) return null;
  const { numerator, divisor, rounded } = inDecimals(axis, line, shape);
  return {
    pattern,
    result: placeOf(axis, line, pattern.result),
    members: pattern.members.map(({ at, sign }, index) => ({
      ...placeOf(axis, index === 1 ? (pattern.wholeLine ?? line) : line, at),
      sign,
    })),
    holds,
    stated: result.value,
    computed: numerator.div(divisor),
    tolerance: rounded.div(divisor.abs()),
  };
}

/** So many lines must hold for each that breaks, before the break is the line's fault and not the pattern's. */
const LEAST_SUPPORT = 2;

/**
 * Lines that break what holds in the others, or what a word states; not those whose result another pattern explains. A caller who
 * reports them as faults decides by `support`, `stated` and `bits`.
 */
export function breaksOf(axis: Axis, patterns: readonly Pattern[]): Relation[] {
  const explained = new Set<number>();
  for (const { result, holding } of patterns) {
    for (const line of holding) explained.add(line * axis.positions + result);
  }
  return patterns.flatMap((pattern) => {
    const { result, broken, support, stated } = pattern;
    if (support < LEAST_SUPPORT * broken.length && !(stated && support === 0)) return [];
    return broken
      .filter((line) => !explained.has(line * axis.positions + result))
      .flatMap((line) => relationIn(axis, pattern, line) ?? []);
  });
}
