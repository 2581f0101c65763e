/** Slips of the hand: how a figure is changed, one at a time. */
import type { CellValue, SheetSnapshot, Snapshot } from '../../src/core/model';
import type { Place } from './places';

export interface Change {
  readonly place: Place;
  readonly slip: string;
  /** As written afterwards. */
  readonly text: string;
  readonly snapshot: Snapshot;
}

const NUMBER = /\d(?:[\d,]*\d)?(?:\.\d+)?/;
const GRADES = ['优', '良', '中', '差'];

type Slip = readonly [name: string, (digits: string) => string | null];

/** On the digits of a number, without thousands separators. */
const SLIPS: readonly Slip[] = [
  ['digit changed', changed],
  ['digits swapped', swapped],
  ['one more', (digits) => plus(digits, 1)],
  ['one less', (digits) => plus(digits, -1)],
  ['ten times', (digits) => timesTen(digits)],
  ['point dropped', (digits) => (digits.includes('.') ? String(Number(digits.replace('.', ''))) : null)],
];

/** All changes of one place. */
export function changesOf(snapshot: Snapshot, place: Place): Change[] {
  const sheet = snapshot.sheets.find(({ name }) => name === place.at.sheet);
  const value = sheet && valueAt(sheet, place);
  if (value === undefined || value === null || typeof value === 'object' || typeof value === 'boolean') return [];
  return variants(value, place).map(([slip, changedTo, text]) => ({
    place,
    slip,
    text,
    snapshot: withValue(snapshot, place, changedTo),
  }));
}

/** Slip, value of the whole cell, the figure as written. */
function variants(value: string | number, place: Place): (readonly [string, string | number, string])[] {
  if (typeof value === 'number') {
    return SLIPS.flatMap(([slip, change]) => {
      const text = change(plain(value));
      return text === null || Number(text) === value ? [] : [[slip, Number(text), text] as const];
    });
  }
  const start = startOf(value, place);
  if (start < 0) return [];
  const all = place.role === 'grade' ? gradesFor(place.text) : textsFor(place.text);
  return all.map(([slip, text]) => [slip, value.slice(0, start) + text + value.slice(start + place.text.length), text]);
}

function startOf(value: string, { text, words }: Place): number {
  const sentence = words === '' ? 0 : value.indexOf(words);
  return sentence < 0 ? -1 : value.indexOf(text, sentence);
}

function gradesFor(text: string): (readonly [string, string])[] {
  return GRADES.filter((grade) => !text.includes(grade)).map((grade) => ['grade replaced', grade]);
}

function textsFor(text: string): (readonly [string, string])[] {
  const number = NUMBER.exec(text);
  const digits = number?.[0].replaceAll(',', '') ?? '';
  const ofNumber = SLIPS.flatMap(([slip, change]): (readonly [string, string])[] => {
    const changedTo = digits === '' ? null : change(digits);
    return number === null || changedTo === null || Number(changedTo) === Number(digits)
      ? []
      : [[slip, text.replace(number[0], changedTo)]];
  });
  return [...ofNumber, ...replaced(text, COMPARATORS, 'comparator turned'), ...replaced(text, UNITS, 'unit replaced')];
}

const COMPARATORS = [
  ['≥', '≤'],
  ['>=', '<='],
  ['大于等于', '小于等于'],
  ['不少于', '不超过'],
] as const;
const UNITS = [['万元', '元']] as const;

function replaced(
  text: string,
  pairs: readonly (readonly [string, string])[],
  slip: string,
): (readonly [string, string])[] {
  for (const [a, b] of pairs) {
    if (text.includes(a)) return [[slip, text.replace(a, b)]];
    if (text.includes(b)) return [[slip, text.replace(b, a)]];
  }
  return [];
}

function plain(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(10).replace(/0+$/, '');
}

/** The middle digit, one up. */
function changed(digits: string): string {
  const places = [...digits].flatMap((character, place) => (/\d/.test(character) ? [place] : []));
  const at = places[Math.floor(places.length / 2)] ?? 0;
  return digits.slice(0, at) + String((Number(digits.charAt(at)) + 1) % 10) + digits.slice(at + 1);
}

/** The first two neighbours that differ. */
function swapped(digits: string): string | null {
  for (let at = 0; at + 1 < digits.length; at++) {
    const [a, b] = [digits.charAt(at), digits.charAt(at + 1)];
    if (/\d\d/.test(a + b) && a !== b && !(at === 0 && b === '0')) {
      return digits.slice(0, at) + b + a + digits.slice(at + 2);
    }
  }
  return null;
}

function plus(digits: string, by: number): string | null {
  const decimals = digits.split('.')[1]?.length ?? 0;
  const value = Number(digits) + by;
  return value < 0 ? null : value.toFixed(decimals);
}

function timesTen(digits: string): string {
  const decimals = digits.split('.')[1]?.length ?? 0;
  return (Number(digits) * 10).toFixed(Math.max(0, decimals - 1));
}

function valueAt({ rows, origin }: SheetSnapshot, { at }: Place): CellValue | undefined {
  return rows[at.row - origin.row]?.[at.column - origin.column];
}

function withValue(snapshot: Snapshot, { at }: Place, value: CellValue): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== at.sheet) return sheet;
      const rows = sheet.rows.map((row, index) =>
        index === at.row - sheet.origin.row ? row.with(at.column - sheet.origin.column, value) : row,
      );
      return { ...sheet, rows };
    }),
  };
}
