/** 下降5% beside 下降4% or 上升1%: how far something changed, in the direction of the target. */
import type { NumberQuantity, Quantity } from '../model';
import { anyOf, entriesOf, Matcher } from '../terms/matcher';
import { CHANGES, SINCE, TO_LEVEL } from '../terms/relations';
import { readText } from './text';
import { foldWidth } from './width';

/** Of which changes figures of a criterion tell. */
export interface Ways {
  readonly below: boolean;
  readonly above: boolean;
}

interface Change {
  readonly since: string;
  readonly way: keyof Ways;
  readonly value: NumberQuantity;
}

const ways = new Matcher(entriesOf(CHANGES));
const since = anyOf(SINCE);

/** Null for anything but a change in percent; 下降至5% is a level. */
function changeIn({ text }: Quantity): Change | null {
  const folded = foldWidth(text);
  const before = since.match(folded, 0)?.[0] ?? '';
  const way = ways.match(folded, before.length);
  const rest = way && folded.slice(before.length + way[0].length);
  if (!rest || TO_LEVEL.includes(rest.charAt(0))) return null;
  const value = readText(rest);
  const isRate = value.kind === 'number' && value.unit?.dimension === 'ratio' && value.value.gte(0);
  return isRate ? { since: before, way: way[1], value: { ...value, text } } : null;
}

/** Both as numbers, where the criterion tells of changes the way of the target: another way is less than nothing. */
export function asChanges(
  first: Quantity,
  second: Quantity,
  told?: Ways,
): readonly [NumberQuantity, NumberQuantity] | null {
  const target = told && (told.below || told.above) ? changeIn(first) : null;
  const actual = target && told?.[target.way] ? changeIn(second) : null;
  if (!target || !actual || actual.value.comparator || actual.value.approximate) return null;
  if (actual.since !== target.since && actual.since !== '' && target.since !== '') return null;
  const { value } = actual.value;
  return [
    { ...target.value, comparator: target.value.comparator ?? '>=' },
    { ...actual.value, value: actual.way === target.way ? value : value.neg() },
  ];
}
