/** Which rows a total may add up, by their words and their numbering. */
/** What is known of a row by its words. */
export interface RowWords {
  readonly isTotal: boolean;
  /** It says that it is a whole, and not that it adds up: 总人数. */
  readonly isWeak?: boolean;
  /** 其中 */
  readonly isPart: boolean;
  /** A total is believed to be one where so many other columns keep it. */
  readonly least?: number;
  /** Rates, averages, numbers: no parts of anything. */
  readonly isOther: boolean;
  /** How it is numbered, by its label or in a column of numbers: 1 for 「一、」 … 4 for none. */
  readonly depth: number;
}

/** Sets of rows that a total may add up: those above it or below it, up to the next total or all, whole or by outline. */
export function readingsOf(words: readonly RowWords[], total: number): readonly (readonly number[])[] {
  const above = range(0, total).filter((row) => words[row]?.isOther !== true);
  const below = range(total + 1, words.length).filter((row) => words[row]?.isOther !== true);
  const readings = [above, below].flatMap((rows, side) => {
    const nearest = side === 0 ? rows.slice(lastTotal(words, rows) + 1) : upToTotal(words, rows);
    const lines = rows.filter((row) => words[row]?.isTotal !== true);
    const totals = rows.filter((row) => words[row]?.isTotal === true);
    const since = side === 0 ? [...totals, ...nearest] : totals;
    return [nearest, lines, totals, since].flatMap((set) => [set, outermost(words, set), innermost(words, set)]);
  });
  const distinct = new Map(readings.filter((rows) => rows.length > 1).map((rows) => [rows.join(), rows]));
  return [...distinct.values(), ...groupOfOne(words, above)];
}

/**
 * Those that take in what looks like no part: 公众满意度提升, 标准制定 and 总量减排监测 may be names of what is added up. `plain`: the
 * readings without.
 */
export function readingsWithNames(
  words: readonly RowWords[],
  total: number,
  plain: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const isName = (word: RowWords, row: number) => row !== total && (word.isTotal ? word.isWeak === true : word.isOther);
  if (!words.some(isName)) return [];
  const known = new Set(plain.map((rows) => rows.join()));
  const all = words.map((word, row) => (isName(word, row) ? { ...word, isTotal: false, isOther: false } : word));
  return readingsOf(all, total).filter((rows) => !known.has(rows.join()));
}

/** The only row since the total before: 丙市 has one county, and a 小计 as the others have. */
function groupOfOne(words: readonly RowWords[], above: readonly number[]): (readonly number[])[] {
  const last = lastTotal(words, above);
  const since = above.slice(last + 1);
  return last >= 0 && since.length === 1 ? [since] : [];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function lastTotal(words: readonly RowWords[], rows: readonly number[]): number {
  return rows.findLastIndex((row) => words[row]?.isTotal === true);
}

function upToTotal(words: readonly RowWords[], rows: readonly number[]): readonly number[] {
  const end = rows.findIndex((row) => words[row]?.isTotal === true);
  return end < 0 ? rows : rows.slice(0, end);
}

/** Rows with the outermost numbering, without what 其中 names. */
export function outermost(words: readonly RowWords[], rows: readonly number[]): readonly number[] {
  const whole = rows.filter((row) => words[row]?.isPart !== true);
  const outer = Math.min(...whole.map((row) => words[row]?.depth ?? 0));
  return whole.filter((row) => words[row]?.depth === outer);
}

/** 「其中：委托业务费」 may name those below it as well, without the word: the next one, the next two … of each. */
export function withoutNamed(words: readonly RowWords[], rows: readonly number[]): (readonly number[])[] {
  if (!rows.some((row) => words[row]?.isPart === true)) return [];
  return range(1, MOST_NAMED + 1).map((more) => {
    let left = 0;
    return rows.filter((row) => {
      left = words[row]?.isPart === true ? more + 1 : left - 1;
      return left <= 0;
    });
  });
}

/** So many are named by one 其中 besides the first. */
const MOST_NAMED = 3;

/** Rows that have no rows of a deeper numbering right below them. */
export function innermost(words: readonly RowWords[], rows: readonly number[]): readonly number[] {
  return rows.filter((row, at) => {
    const next = rows[at + 1];
    return next === undefined || (words[next]?.depth ?? 0) <= (words[row]?.depth ?? 0);
  });
}
