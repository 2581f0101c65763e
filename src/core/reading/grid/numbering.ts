import { being } from '../../terms/starts';
import { COLUMN_LETTER, COLUMN_NUMBERS, FIRST_LETTER } from '../../terms/numbering';
import type { Filled, Line } from './grid';

const isNumbersLabel = being(COLUMN_NUMBERS);
/** 1, (2), ①, 3=1+2, 4=2/1*100%: the number of a column, with how it is worked out. */
const NUMBER = /^[(]?(?:\d{1,2}|[①-⑳]|[A-Z])[)]?(?:=[\d+\-*/×÷%()A-Z]+)?$/;

/** Whether a row below headings only numbers their columns: 「栏次｜1｜2｜3=2/1」. */
export function numbersColumns({ cells }: Line): boolean {
  const [first] = cells;
  const key = first?.word?.key ?? '';
  const isLabelled = isLabel(key);
  const isLettered = FIRST_LETTER.test(key);
  const rest = isLabelled || isLettered ? cells.slice(1) : cells;
  const numbers = rest.map(numberOf);
  const counted = numbers.filter((number) => typeof number === 'number');
  if (numbers.includes(null) || counted.length < (isLabelled ? 1 : isLettered ? 2 : FEWEST_ALONE)) return false;
  if (!isLabelled && counted[0] !== 1) return false;
  return counted.every((number, at) => at === 0 || number === (counted[at - 1] ?? NaN) + 1);
}

/** Of a row that numbers the columns: 「栏次」, 「序号:」. */
function isLabel(key: string): boolean {
  return isNumbersLabel(key.endsWith(':') ? key.slice(0, -1) : key);
}

/** 1 2 might be amounts; three that count on are none, where no label says so. */
const FEWEST_ALONE = 3;

/** The number of a column, a letter or sign, or the label again on the other side of an account, as '', and null for anything else. */
function numberOf({ value, word }: Filled): number | '' | null {
  if (typeof value === 'number') return Number.isInteger(value) && value > 0 && value < 100 ? value : null;
  const key = word?.key ?? '';
  if (COLUMN_LETTER.test(key) || isLabel(key) || /^[A-Z]$/.test(key)) return '';
  if (!NUMBER.test(key)) return null;
  const digits = /\d+/.exec(key.split('=')[0] ?? '')?.[0];
  return digits === undefined ? '' : Number(digits);
}
