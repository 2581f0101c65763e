/** Reads formulas that are one call with plain arguments: `=PE.SCORE(B3, Sheet2!C3:C9, "≥95%", 0.5)`. Others are none of ours. */
import type { Area, CellValue } from '../../src/core/model';
import { parseArea, splitAddress } from './address';

export type CallArgument =
  | { readonly kind: 'missing' }
  | { readonly kind: 'values'; readonly values: readonly (readonly CellValue[])[] }
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'name'; readonly name: string };

export interface Call {
  readonly namespace: string;
  /** In capitals, without the namespace. */
  readonly name: string;
  readonly args: readonly CallArgument[];
}

const CALL = /^=\s*([\p{L}_][\p{L}\p{N}_]*)\.([\p{L}_][\p{L}\p{N}_.]*)\s*\((.*)\)\s*$/su;
const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d{1,3})?%?$/i;
const DEFINED_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** Null where the formula is anything else: another function, an expression, a nested call. */
export function parseCall(formula: string): Call | null {
  const [, namespace, name, inside] = CALL.exec(formula) ?? [];
  if (namespace === undefined || name === undefined || inside === undefined) return null;
  const parts = inside.trim() === '' ? [] : split(inside, ',');
  const args = parts?.map(readArgument);
  if (args === undefined || args.includes(null)) return null;
  return { namespace: namespace.toUpperCase(), name: name.toUpperCase(), args: args as CallArgument[] };
}

/** Splits at a separator outside of quotes and braces; null where there are parentheses or something stays open. */
function split(text: string, separator: string): string[] | null {
  const parts: string[] = [''];
  let quote = '';
  let depth = 0;
  for (const letter of text) {
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(' || letter === ')') return null;
    else if (letter === '{') depth++;
    else if (letter === '}') depth--;
    const ends = letter === separator && quote === '' && depth === 0;
    if (ends) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return quote === '' && depth === 0 ? parts : null;
}

function readArgument(written: string): CallArgument | null {
  const text = written.trim();
  if (text === '') return { kind: 'missing' };
  if (text.startsWith('{') && text.endsWith('}')) return readArray(text.slice(1, -1));
  const constant = readConstant(text);
  if (constant !== null) return { kind: 'values', values: [[constant]] };
  const { sheet, rest } = splitAddress(text);
  const area = parseArea(rest.trim());
  if (area !== null) return { kind: 'area', sheet, area };
  return DEFINED_NAME.test(text) ? { kind: 'name', name: text } : null;
}

function readArray(text: string): CallArgument | null {
  const rows = split(text, ';')?.map((row) => split(row, ',')?.map((part) => readConstant(part.trim())));
  if (rows === undefined || rows.some((row) => row === undefined || row.includes(null))) return null;
  return { kind: 'values', values: rows as CellValue[][] };
}

function readConstant(text: string): string | number | boolean | null {
  if (text.length >= 2 && text.startsWith('"') && text.endsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  if (!NUMBER.test(text)) return null;
  return text.endsWith('%') ? Number((Number(text.slice(0, -1)) / 100).toPrecision(15)) : Number(text);
}
