/** 允许延误3天, 宽限期7天: up to where nothing is taken, and from where on it is counted. */
import { isZero } from '../../quantity';
import type { Condition } from '../language/statements';
import { saysAllowed, saysBeyond, saysForbidden } from '../language/words';
import { isDistance } from './cases';
import type { Draft } from './draft';
import type { Range } from './model';
import { changed } from './ranges';

/** The delay or deviation that is allowed; null where none is. */
export function allowedRange({ range, contradictory, target, or, written }: Condition): Range | null {
  const high = range?.high;
  if (contradictory || !high || target !== null || or !== null) return null;
  if (!saysAllowed(written) || saysForbidden(written)) return null;
  const measure = range.measure === 'level' && high.figure.unit?.dimension === 'time' ? 'late' : range.measure;
  if (measure !== 'late' && !isDistance(measure)) return null;
  return changed(range, { low: null, high: { ...high, closed: true }, measure });
}

/** 宽限期7天，超过的每逾期1天扣0.5分: counted beyond it; where nothing says so, from where on nobody knows. */
export function settleAllowed({ allowed, cases, perUnits, unread }: Draft): void {
  const late = allowed ?? cases.find(({ range, award }) => range?.measure === 'late' && award.type === 'full')?.range;
  const high = late?.measure === 'late' ? late.high : null;
  if (!high || isZero(high.figure.value)) return;
  perUnits.forEach((one, at) => {
    if (one.counts !== 'late' || one.from || one.range?.measure === 'late') return;
    if (saysBeyond(one.text)) perUnits[at] = { ...one, from: high.figure };
    else unread.push(one.text);
  });
}
