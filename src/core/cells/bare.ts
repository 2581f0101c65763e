/**
 * What a bare value cannot tell. Excel hands a function the values of cells without their formats: a date is the number of its
 * day, 100% is 1. Where two readings of the same numbers give two scores, a function does not choose between them.
 */
import Big from 'big.js';
import type { Message, NumberQuantity, Quantity } from '../model';
import { compare, dayOf, readPair, serialOf } from '../quantity';

/** Days that plans and results of public spending lie between; larger and smaller numbers are no dates here. */
const FIRST_DAY = serialOf({ year: 2000, month: 1, day: 1 });
const LAST_DAY = serialOf({ year: 2050, month: 12, day: 31 });

/** A target from here on may be a percentage of the whole; from two wholes on it is none. */
const LEAST_RATE = new Big(20);
const WHOLE = new Big(100);
/** An actual value up to here may be a share that a percent format was taken from. */
const LARGEST_SHARE = new Big('1.5');

/** Why a person must say what these two are; null where they mean one thing. */
export function doubtOf(target: Quantity, actual: Quantity): Message | null {
  if (!isPlain(target) || !isPlain(actual)) return null;
  if (isDay(target) && isDay(actual))
    return {
      id: 'cells.date-or-number',
      data: { target: dateOf(target), actual: dateOf(actual) },
    };
  if (isRateOrCount(target, actual))
    return { id: 'cells.share-or-number', data: { target: target.text, actual: actual.text } };
  return null;
}

function isPlain(quantity: Quantity): quantity is NumberQuantity {
  return quantity.kind === 'number' && quantity.unit === null;
}

function isDay({ value, comparator }: NumberQuantity): boolean {
  const serial = value.toNumber();
  return comparator === null && Number.isInteger(serial) && serial >= FIRST_DAY && serial <= LAST_DAY;
}

/** 1 beside ≥95 is one of 95, or 100%. 0.96 beside 95 can only be a share, which `readPair` knows. */
function isRateOrCount(target: NumberQuantity, actual: NumberQuantity): boolean {
  if (compare(target.value, LEAST_RATE) < 0 || compare(target.value, WHOLE) > 0) return false;
  if (actual.value.lte(0) || compare(actual.value, LARGEST_SHARE) > 0) return false;
  return readPair(target, actual, { date: false, faults: false }).value?.eq(actual.value) === true;
}

function dateOf({ value }: NumberQuantity): string {
  const { year, month, day } = dayOf(value.toNumber());
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
