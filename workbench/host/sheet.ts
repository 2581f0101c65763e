/** One worksheet of the model: its cells and everything else that belongs to it. Changes that can be undone go through the book. */
import type { Area, CellFault, CellValue } from '../../src/core/model';
import { intersection, union } from '../../src/core/sheet/areas';
import { areaOf, cellsOf, holdsCell } from './areas';
import type { CellStyle, ChartPlace, Hyperlink, Json, Visibility } from './data';

export interface Cell {
  /** What was typed, or the last result of the formula. */
  readonly value: CellValue;
  readonly formula: string | null;
  /** The cell's own style; null where it follows its row and column. */
  readonly style: CellStyle | null;
}

/** An error with the words a custom function gave with it; a person sees them beside the cell. */
export interface ExplainedFault extends CellFault {
  readonly message?: string;
}

/** A row or a column. Sizes are points. */
export interface Line {
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

/** The result of an array formula that reaches beyond its cell. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Whether something stands in its way; #SPILL! shows in its cell then. */
  readonly blocked: boolean;
}

/** Properties that are kept as they were set, by path: `Title.Text`. */
export type Bag = Map<string, Json>;

export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  readonly sheet: Sheet;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  source: Area | null;
  seriesBy: string;
  place: ChartPlace;
  /** The cells it was put over: it moves and grows with them. Null where it was placed by points. */
  cells: Area | null;
  readonly sheet: Sheet;
  readonly bag: Bag;
}

export interface Comment {
  readonly id: string;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly author: string;
  content: string;
  resolved: boolean;
}

/** An old note (备注): a text at a cell, which comments know nothing of. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** A conditional format or a data validation. */
export interface Rule {
  readonly id: string;
  readonly sheet: Sheet;
  areas: readonly Area[];
  readonly type: string;
  readonly bag: Bag;
}

export interface DefinedName {
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
  /** Null for the workbook's names. */
  readonly sheet: Sheet | null;
}

export class Sheet {
  readonly cells = new Map<number, Map<number, Cell>>();
  readonly rows = new Map<number, Line>();
  readonly columns = new Map<number, Line>();
  readonly links = new Map<string, Hyperlink>();
  readonly spills = new Map<string, Spill>();
  readonly customProperties: Bag = new Map<string, Json>();
  readonly pageLayout: Bag = new Map<string, Json>();
  merges: readonly Area[] = [];
  tables: readonly Table[] = [];
  charts: readonly Chart[] = [];
  comments: readonly Comment[] = [];
  notes: readonly Note[] = [];
  conditionalFormats: readonly Rule[] = [];
  validations: readonly Rule[] = [];
  visibility: Visibility = 'visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  frozen: Area | null = null;
  /** The headings and rows that its filter covers. */
  filtered: Area | null = null;
  /** The options it was protected with; null where it is not. */
  protection: Readonly<Record<string, Json>> | null = null;
  protectionPassword: string | null = null;
  selection: readonly Area[] = [areaOf(0, 0)];
  deleted = false;

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cellAt(row: number, column: number): Cell | undefined {
    return this.cells.get(row)?.get(column);
  }

  /** The cells of a row, to write into. */
  rowOf(row: number): Map<number, Cell> {
    let cells = this.cells.get(row);
    if (cells === undefined) this.cells.set(row, (cells = new Map<number, Cell>()));
    return cells;
  }

  /** What a reader of the cell gets: merged cells hold nothing but at their top left, spilled results stand in empty ones. */
  valueAt(row: number, column: number): CellValue {
    const own = this.cellAt(row, column);
    if (own !== undefined && own.formula !== null)
      return this.spillFrom(row, column)?.values[0]?.[0] ?? calculated(own.value);
    if (own !== undefined && own.value !== null) return calculated(own.value);
    return this.spills.size === 0 ? null : this.spilledValueAt(row, column);
  }

  /** The spill that starts in a cell; of a blocked one, its error. */
  spillFrom(row: number, column: number): Spill | undefined {
    const spill = this.spills.get(`${row},${column}`);
    return spill?.blocked === true ? { ...spill, values: [[{ fault: '#SPILL!' }]] } : spill;
  }

  /** The spill that fills a cell, its own cell included. */
  spillOver(row: number, column: number): Spill | undefined {
    for (const { row: top, column: left } of this.spills.values()) {
      const spill = this.spillFrom(top, left);
      if (spill !== undefined && holdsCell(spillArea(spill), row, column)) return spill;
    }
    return undefined;
  }

  /** The cell's style over its row's over its column's. */
  styleAt(row: number, column: number): CellStyle {
    return this.cellAt(row, column)?.style ?? this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? {};
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((merge) => holdsCell(merge, row, column));
  }

  /** Whether a merge covers the cell with another cell's value. */
  isCovered(row: number, column: number): boolean {
    const merge = this.merges.length === 0 ? undefined : this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  /** The smallest area with all cells that hold a value (or, unless only values count, a style of their own); null for none. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    let used: Area | null = null;
    const add = (area: Area): void => {
      const inside = within === undefined ? area : intersection(area, within);
      if (inside !== null) used = used === null ? inside : union(used, inside);
    };
    for (const [row, cells] of this.cells) {
      for (const [column, cell] of cells) {
        if (!valuesOnly || cell.value !== null || cell.formula !== null) add(areaOf(row, column));
      }
    }
    for (const { row, column } of this.spills.values()) {
      const spill = this.spillFrom(row, column);
      if (spill !== undefined) add(spillArea(spill));
    }
    return used;
  }

  /** Every cell that holds a formula. */
  *formulas(): Generator<{ readonly row: number; readonly column: number; readonly formula: string }> {
    for (const [row, cells] of this.cells) {
      for (const [column, { formula }] of cells) if (formula !== null) yield { row, column, formula };
    }
  }

  private spilledValueAt(row: number, column: number): CellValue {
    const spill = this.spillOver(row, column);
    return spill?.values[row - spill.row]?.[column - spill.column] ?? null;
  }

  /** Finds out again which of the spills that reach into an area are blocked. */
  checkSpills(area: Area): void {
    for (const [key, spill] of this.spills) {
      if (intersection(spillArea(spill), area) !== null) {
        this.spills.set(key, { ...spill, blocked: this.isBlocked(spill) });
      }
    }
  }

  private isBlocked(spill: Spill): boolean {
    for (const [row, column] of cellsOf(spillArea(spill))) {
      const cell = this.cellAt(row, column);
      const taken = cell !== undefined && (cell.value !== null || cell.formula !== null);
      const isOwn = row === spill.row && column === spill.column;
      if (!isOwn && (taken || this.mergeAt(row, column) !== undefined)) return true;
    }
    return false;
  }
}

export const spillArea = (spill: Spill): Area =>
  areaOf(spill.row, spill.column, spill.values.length, spill.values[0]?.length ?? 1);

/** A formula that was never calculated shows 0. */
const calculated = (value: CellValue): CellValue =>
  typeof value === 'object' && value !== null && value.fault === 'uncached' ? 0 : value;
