/** Names of indicators, as far as they say what is measured. */
import { foldWidth, Memo } from '../../quantity';
import { withoutIndicatorWord } from '../../terms/groups';
import { NAME_NUMBER } from '../../terms/numbering';
import { QUOTING } from '../../terms/punctuation';

const LAST_NOTE = /\(([^()]{1,8})\)\s*$/;
const NOTE = /\([^()]*\)/g;
/** 「满意度≥95%」: a target written into the name. */
const TARGET = /[≥≤><=≧≦].*$/;
const AROUND = /[\s:：*★●“”"']+/g;

/** Without notes in brackets, ordinals, and a target written behind it. */
export function bareName(name: string): string {
  return readingOf(name).bare;
}

/** What stands in brackets at its end, often a unit: 「办公费（万元）」. */
export function noteIn(name: string): string {
  return readingOf(name).note;
}

interface Reading {
  readonly bare: string;
  readonly note: string;
}

/** Several checks ask for every name. */
const remembered = new Memo<Reading>(20_000);

function readingOf(name: string): Reading {
  let reading = remembered.get(name);
  if (!reading) remembered.set(name, (reading = read(foldWidth(name))));
  return reading;
}

function read(name: string): Reading {
  return {
    bare: name.replace(NOTE, '').replace(TARGET, '').replace(AROUND, '').replace(NAME_NUMBER, ''),
    note: LAST_NOTE.exec(name)?.[1] ?? '',
  };
}

const SHORTEST_PART = 4;

/** Whether two bare names are one: a shortened name is the same. */
export function sameBareName(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= SHORTEST_PART && long.includes(short);
}

/** A name without brackets, quotation marks and the word 指标. */
export function bareIndicatorName(name: string): string {
  return withoutIndicatorWord(foldWidth(name)).replace(NOTE, '').replace(QUOTING, '');
}
