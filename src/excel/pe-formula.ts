/** Which formulas are turned into values and back: those of ours, and what calculates around them. */

/** A formula with one of the functions; the prefix stands there while they are not loaded. */
const PE_FORMULA =
  /^=(?:.*[^A-Z0-9_.])?(?:_xldudf_)?PE[._](?:SCORE|EXPLAIN|COMPLETION|GRADE|CRITERION|AMOUNT|CHECK)\s*\(/is;
const OURS = /^(?:_xldudf_)?PE[._][A-Z]+$/;

/** Functions that calculate from their arguments and do nothing else. */
const CALCULATING = new Set(
  (
    'IF IFERROR IFNA IFS SWITCH CHOOSE AND OR NOT XOR TRUE FALSE ROUND ROUNDUP ROUNDDOWN INT TRUNC ABS SIGN MOD POWER SQRT ' +
    'SUM SUMIF SUMIFS SUMPRODUCT AVERAGE AVERAGEIF COUNT COUNTA COUNTIF COUNTIFS COUNTBLANK MAX MIN MEDIAN RANK ' +
    'INDEX MATCH VLOOKUP HLOOKUP LOOKUP XLOOKUP FILTER SORT UNIQUE TRANSPOSE ROW COLUMN ROWS COLUMNS ' +
    'LEFT RIGHT MID LEN TRIM TEXT VALUE N T CONCAT CONCATENATE TEXTJOIN SUBSTITUTE REPLACE FIND SEARCH UPPER LOWER EXACT REPT ' +
    'ISBLANK ISNUMBER ISTEXT ISERROR ISERR ISNA ISLOGICAL NA DATE YEAR MONTH DAY TODAY'
  ).split(' '),
);

/** The longest formula of Excel. */
const LONGEST = 8192;

/**
 * Whether a formula, in A1 or R1C1 notation, holds a function of ours and nothing that reaches out of the workbook. A comment
 * that anyone may have written is never a reason to enter anything else.
 */
export function isPeFormula(formula: string): boolean {
  if (formula.length > LONGEST || !PE_FORMULA.test(formula)) return false;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (/["|]/.test(bare.replaceAll('""', ''))) return false;
  if (!PE_FORMULA.test(bare)) return false;
  // Sheets of another workbook stand behind brackets, a path or an address.
  for (const [, sheet = ''] of bare.matchAll(/'((?:[^']|'')*)'!/g)) if (/[[\]\\/:]/.test(sheet)) return false;
  const withoutSheets = bare.replace(/'(?:[^']|'')*'!/g, '');
  if (/\][^[\](),;+\-*/^&=<>{}\s]*!/.test(withoutSheets)) return false;
  for (const [, name = ''] of withoutSheets.matchAll(/([\p{L}_\\][\p{L}\p{N}_.\\]*)\s*\(/gu)) {
    const plain = name.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
    if (!OURS.test(plain.replace(/^_XLDUDF_/, '')) && !CALCULATING.has(plain)) return false;
  }
  return true;
}

/** A short text for values of cells, by which they are known again; other values have another one but by rare chance. */
export function digestOf(values: readonly (readonly unknown[])[]): string {
  const text = JSON.stringify(values.map((row) => row.map(written)));
  let [high, low] = [0x811c9dc5, 0xcbf29ce4];
  for (let at = 0; at < text.length; at += 1) {
    high = Math.imul(high ^ text.charCodeAt(at), 0x01000193);
    low = Math.imul(low ^ text.charCodeAt(at), 0x85ebca6b) ^ high;
  }
  return [high, low].map((part) => (part >>> 0).toString(36)).join('');
}

/** A number as Excel keeps it: 15 digits. Its kind is told too: the text 8 is not the number. */
function written(value: unknown): string {
  return typeof value === 'number'
    ? `number ${String(Number(value.toPrecision(15)))}`
    : `${typeof value} ${String(value)}`;
}
