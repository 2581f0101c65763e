/** What a figure of a clause was compared with, in words: 比目标高 3%, 完成率 95%, 逾期 12天. */
import type { Case, Figure, Measure } from '../../meaning/model';
import { measured, type Sight } from '../measures';
import { inUnit, type Told } from './shown';

/** Measures that are not the actual value as it was typed. */
const TOLD: ReadonlySet<Measure> = new Set<Measure>([
  'share',
  'completion',
  'below',
  'above',
  'short',
  'either',
  'late',
  'missing',
]);

/** The measure of a case's range; null where it is the actual value itself, or words. */
export function toldBy({ range }: Case, sight: Sight): Told | null {
  if (!range || !TOLD.has(range.measure)) return null;
  const figure: Figure | undefined = (range.high ?? range.low)?.figure;
  if (!figure) return null;
  const value = measured(range.measure, figure, sight, range.signed);
  return value && { term: `measure-${range.measure}`, value: inUnit(value, figure.unit) };
}
