/** 中间按插值法计算: the score on a line between the ends of cases. */
import type { Big } from 'big.js';
import { compare, quotient } from '../../../quantity';
import type { Edge, Range } from '../../meaning/model';
import { levelOf, measured, type Sight } from '../measures';
import type { Placed, Reading } from '../placed';
import { reckoned, type Reckoning } from './reckoning';
import { isReverse } from '../situation';

interface Anchor {
  readonly level: Big;
  readonly points: Big;
  readonly edge: Edge;
}

/** Where a case begins or ends, with its points: the ends between which the score is linear. */
function anchorsOf({ cases, situation }: Reading, sight: Sight): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (const placed of cases) {
    const { range, one } = placed;
    if (!range || one.award.type === 'between' || one.award.type === 'ratio') continue;
    const given = placed.given(sight);
    if (!given.points) continue;
    for (const edge of [range.low, range.high])
      if (edge) anchors.push({ level: levelOf(edge.figure, situation), points: given.points, edge });
  }
  return anchors;
}

/** 高于90%的按线性内插: up to the target, where it is full. */
function targetAnchor(sight: Sight, { measure }: Range, edge: Edge, below: Anchor | null): Anchor | null {
  const { goal, points } = sight.situation;
  if (!goal || isReverse(sight.situation)) return null;
  const level = measured(measure, edge.figure, { situation: sight.situation, lens: sight.lens, value: goal.low });
  return level && below && compare(level, below.level) > 0 ? { level, points, edge } : null;
}

/** The score on the line between the nearest ends below and above; null where the criterion names no line. */
export function interpolated(reading: Reading, sight: Sight, own: Placed | null = null): Reckoning | null {
  const { line: named, scale: first } = reading.criterion.traits;
  const line = own?.one ?? named;
  const edge = first?.low ?? first?.high;
  if (!line || !first || !edge) return null;
  const value = measured(first.measure, edge.figure, sight);
  if (value === null) return null;
  let below: Anchor | null = null;
  let above: Anchor | null = null;
  for (const anchor of anchorsOf(reading, sight)) {
    if (compare(anchor.level, value) <= 0 && (!below || compare(anchor.level, below.level) > 0)) below = anchor;
    if (compare(anchor.level, value) >= 0 && (!above || compare(anchor.level, above.level) < 0)) above = anchor;
  }
  above ??= targetAnchor(sight, first, edge, below);
  if (!below || !above || compare(below.level, above.level) === 0) return null;
  const share = quotient(value.minus(below.level), above.level.minus(below.level));
  const score = below.points.plus(above.points.minus(below.points).times(share));
  return reckoned(score, line, score);
}
