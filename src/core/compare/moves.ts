/** How a figure, a target or a text differs between two workbooks. Decimal arithmetic; a blank is not zero. */
import type {
  ChangeKind,
  Comparator,
  DateQuantity,
  Indicator,
  NumberQuantity,
  PairChange,
  Quantity,
  RangeQuantity,
  Stated,
  TargetMove,
} from '../model';
import { lessIsWanted } from '../checks/target-direction';
import { compare, exactInterval, formatFigure, inBase, meets, readPair } from '../quantity';
import { plainName } from './names';

export interface Moved {
  readonly how: ChangeKind;
  readonly difference: PairChange['difference'];
}

const plainly = (how: ChangeKind): Moved => ({ how, difference: null });

/**
 * `exact` figures are what they are (points, scores); others may have been written with fewer digits. Null where both say the same. A figure
 * that only one of the two has a unit for is taken to be in it where that is likely, else it is another measure.
 */
export function moveOf(before: Quantity, after: Quantity, exact = false): Moved | null {
  if (isNothing(before) || isNothing(after)) {
    if (isNothing(before) && isNothing(after)) return null;
    return plainly(isNothing(before) ? 'filled' : 'emptied');
  }
  if (before.kind === 'number' && after.kind === 'number') return moveOfNumbers(before, after, exact);
  if (before.kind === 'date' && after.kind === 'date') return moveOfDates(before, after);
  if (before.kind === 'range' && after.kind === 'range') return moveOfRanges(before, after);
  return isSameText(before.text, after.text) ? null : plainly('changed');
}

/** Nothing that was meant as a value. */
function isNothing({ kind }: Quantity): boolean {
  return kind === 'blank' || kind === 'notApplicable';
}

export function isSameText(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

function moveOfNumbers(before: NumberQuantity, after: NumberQuantity, exact: boolean): Moved | null {
  const pair = readPair(before, after, { date: false, faults: false });
  // Two days, both typed as numbers.
  if (pair.target.kind !== 'number' || pair.actual.kind !== 'number')
    return isSameText(before.text, after.text) ? null : plainly('changed');
  const { goal, value, mismatch } = pair;
  if (mismatch || !goal || !value) return plainly('measure');
  const sign = compare(value, goal.low);
  if (sign === 0) return null;
  if (!exact && sameUnit(before, after) && meets(exactInterval(before), exactInterval(after)))
    return plainly('rounded');
  return { how: sign > 0 ? 'more' : 'less', difference: differenceOf(before, after) };
}

function sameUnit({ unit: a }: NumberQuantity, { unit: b }: NumberQuantity): boolean {
  return (a === null) === (b === null);
}

/** In the later one's unit; null where one has no unit of its own. */
function differenceOf(before: NumberQuantity, after: NumberQuantity): PairChange['difference'] {
  if (!sameUnit(before, after)) return null;
  const inOneUnit = before.unit?.symbol === after.unit?.symbol;
  const difference = inOneUnit
    ? after.value.minus(before.value)
    : inBase(after)
        .minus(inBase(before))
        .div(after.unit?.factor ?? 1);
  const figure = formatFigure(difference);
  return { figure: figure.startsWith('-') ? figure : `+${figure}`, unit: after.unit?.symbol ?? '' };
}

/** Of days, `more` is later. */
function moveOfDates(before: DateQuantity, after: DateQuantity): Moved | null {
  if (before.from === after.from && before.to === after.to) return null;
  // 「2023年」 and 「2023年12月底前」 may mean one day.
  const [inner, outer] = before.to - before.from < after.to - after.from ? [before, after] : [after, before];
  if (inner.from >= outer.from && inner.to <= outer.to) return plainly('rounded');
  return plainly(after.to > before.to ? 'more' : 'less');
}

function moveOfRanges(before: RangeQuantity, after: RangeQuantity): Moved | null {
  const isOne = before.unit?.symbol === after.unit?.symbol;
  if (!isOne) return isSameText(before.text, after.text) ? null : plainly('changed');
  const [low, high] = [compare(after.low, before.low), compare(after.high, before.high)];
  if (low === 0 && high === 0) return null;
  if (low >= 0 && high >= 0) return plainly('more');
  return plainly(low <= 0 && high <= 0 ? 'less' : 'changed');
}

// ---------------------------------------------------------------------------------------------------------------------
// Targets

/** Null where both ask for the same, or one of the forms has no column for it. */
export function targetMove(before: Indicator, after: Indicator): TargetMove | null {
  const [asked, now] = [before.target, after.target];
  if (!asked || !now) return null;
  const wanted = wantedOf(before, after, asked, now);
  const made = (how: ChangeKind, difference: PairChange['difference'] = null): TargetMove => ({
    how,
    before: asked,
    after: now,
    difference,
    wanted: wanted === 'turned' ? null : wanted,
  });
  const moved = moveOf(asked.value, now.value);
  if (wanted === 'turned') return made('turned');
  if (!moved) return isStricter(asked, now) ? made('changed') : null;
  if (moved.how !== 'more' && moved.how !== 'less') return made(moved.how, moved.difference);
  // A day that is later asks for less.
  const isUp = (moved.how === 'more') === (asked.value.kind !== 'date' && wanted?.what !== 'less');
  return made(isUp ? 'raised' : 'lowered', moved.difference);
}

/** 「＞95%」 in place of 「≥95%」. */
function isStricter({ value: a }: Stated, { value: b }: Stated): boolean {
  const signs = [a, b].map((value) => (value.kind === 'number' ? value.comparator : null));
  return signs.every((sign) => sign !== null && sign !== '=') && signs[0] !== signs[1];
}

/** By the signs before the figures, else by what the indicator is; `turned` where the signs say the opposite of each other. */
function wantedOf(before: Indicator, after: Indicator, asked: Stated, now: Stated): TargetMove['wanted'] | 'turned' {
  if (asked.value.kind === 'date' || now.value.kind === 'date') return null;
  const [first, second] = [signOf(asked.value), signOf(now.value)];
  if (first && second && first !== second) return 'turned';
  const sign = first ?? second;
  if (sign) return { what: sign, isWritten: true };
  return { what: lessIsWanted(before) || lessIsWanted(after) ? 'less' : 'more', isWritten: false };
}

function signOf(value: Quantity): 'more' | 'less' | null {
  const comparator: Comparator | null = value.kind === 'number' ? value.comparator : null;
  if (comparator === '>=' || comparator === '>') return 'more';
  return comparator === '<=' || comparator === '<' ? 'less' : null;
}
