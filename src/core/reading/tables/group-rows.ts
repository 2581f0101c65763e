/** Which rows of an indicator table are those of groups alone, and the codes that number them: A, A1, A101. */
import type { Line } from '../grid/grid';
import { hasText } from '../grid/row-label';
import { isCodeWithin, ordinalDepth, splitCode, withoutCode } from '../grid/wording';
import type { Layout } from './indicator-layout';
import type { IndicatorRow } from './indicator-row';

/** What tells that a row heads those below: labels in the columns of groups, its code, or its number or place. */
export type ToldBy = 'labels' | 'code' | 'number';

/** Tells the rows of groups from those of indicators; `rowAfter` reads the row below a place, null where none of the table follows. */
export class GroupRows {
  readonly #hasLevels: boolean;
  readonly #rowAfter: (at: number) => IndicatorRow | null;

  constructor({ level1, level2 }: Layout, rowAfter: (at: number) => IndicatorRow | null) {
    this.#hasLevels = level1 !== null || level2 !== null;
    this.#rowAfter = rowAfter;
  }

  /** What tells that the row at a place is that of a group alone; null where it is none. */
  toldBy(row: IndicatorRow, line: Line, at: number): ToldBy | null {
    if (this.#hasLevels) return this.#isLabelOnly(row, at) ? 'labels' : null;
    if (this.#isCodedHeading(row, at)) return 'code';
    return this.#isNumberedHeading(row, line, at) ? 'number' : null;
  }

  #isLabelOnly(row: IndicatorRow, at: number): boolean {
    const isLabelled = hasText(row.level1) || hasText(row.level2);
    if (row.name.text !== '' || !isLabelled) return false;
    if (!row.hasValues) return true;
    const next = this.#rowAfter(at);
    if (!next || next.name.text === '' || hasText(next.level1)) return false;
    return hasText(row.level2) ? !hasText(next.level2) : true;
  }

  /** A1 above A101: parents and children in one column, told apart by their codes. */
  #isCodedHeading(row: IndicatorRow, at: number): boolean {
    const { code } = row;
    const next = code === '' ? null : this.#rowAfter(at);
    return next !== null && isCodeWithin(next.code, code);
  }

  /** In a table with names only, 「一、…」 and 「（一）…」 stand above 「1.…」, and a row of a single cell above all. */
  #isNumberedHeading(row: IndicatorRow, line: Line, at: number): boolean {
    if (line.cells.length === 1 && !row.hasValues) return true;
    const depth = ordinalDepth(row.name.text);
    const next = depth <= 2 ? this.#rowAfter(at) : null;
    return next !== null && ordinalDepth(next.name.text) > depth;
  }
}

/** The group of level 1 whose code is met last. */
export class GroupCodes {
  #code = '';

  /** Begins the group that a coded heading names, within that of level 1 where its code is: A1 in A. */
  begin({ name, code }: { readonly name: string; readonly code: string }): {
    readonly level: 1 | 2;
    readonly name: string;
  } {
    const level = this.#code !== '' && isCodeWithin(code, this.#code) ? 2 : 1;
    if (level === 1) this.#code = code;
    return { level, name: withoutCode(name) };
  }

  /** A name without its code, where it stands under the group of that code. */
  without(name: string): string {
    const own = this.#code === '' ? null : splitCode(name);
    return own && isCodeWithin(own.code, this.#code) ? own.name : name;
  }
}
