/** Names of indicators, as far as they say what is measured. */
import { foldWidth } from '../../quantity';

const NOTE = /\([^()]*\)/g;
/** 「满意度≥95%」: a target written into the name. */
const TARGET = /[≥≤><=≧≦].*$/;
const AROUND = /[\s:：*★●“”"']+/g;
const ORDINAL = /^(?:指标)?\d{1,2}[、.．:]/;

/** Without notes in brackets, ordinals, and a target written behind it. */
export function bareName(name: string): string {
  return foldWidth(name).replace(NOTE, '').replace(TARGET, '').replace(AROUND, '').replace(ORDINAL, '');
}

/** What stands in brackets at its end, often a unit: 「办公费（万元）」. */
export function noteIn(name: string): string {
  return /\(([^()]{1,8})\)\s*$/.exec(foldWidth(name))?.[1] ?? '';
}
