/** From the grid to the host: what the person did there becomes the person's doing in the model, and events follow. */
import type { ICellData, IStyleData } from '@univerjs/presets';
import type { CellValue } from '../../../src/core/model';
import type { EmulatedHost } from '../../host';
import { cellRange, type CellRange } from '../../host/book';
import { areaAddress, fullAddress } from '../../host/address';
import { union } from '../../../src/core/sheet/areas';
import { areaOf } from '../../host/areas';
import type { Json } from '../../host/data';
import { changeLines } from '../../host/lines';
import { merge, unmerge } from '../../host/merging';
import type { Sheet } from '../../host/sheet';
import { applyStyle } from '../../host/styling';
import { isOurs } from './calculation';
import { areaOfRange, gridCell } from './cells';
import type { Grid, Worksheet } from './grid';
import { hostStyle, points } from './style';

/** A cell the person changed: what it is to hold, and whether its look changed too. */
interface Edit {
  readonly row: number;
  readonly column: number;
  readonly typed: Json | undefined;
  readonly formula: string | null;
  readonly style: IStyleData | null | undefined;
}

const TRUTH = 3;

export class Pull {
  constructor(
    private readonly host: EmulatedHost,
    private readonly grid: Grid,
  ) {}

  /** Takes over a sheet as the grid has it now. Returns the cells whose formulas it computes as they stand there. */
  sheet(id: string): readonly CellRange[] {
    const there = this.grid.workbook.getSheetBySheetId(id);
    const sheet = this.host.book.findSheet(id);
    if (there === null || sheet === undefined) return [];
    this.merges(sheet, there);
    this.lines(sheet, there);
    return this.cells(sheet, there)
      .filter(({ formula }) => formula !== null && !isOurs(formula))
      .filter(({ formula, row, column }) => sheet.cellAt(row, column)?.formula === formula)
      .map(({ row, column }) => cellRange(sheet, row, column));
  }

  /** Takes over which sheets there are, their names and their order. */
  sheets(): void {
    const { book, person } = this.host;
    const there = this.grid.workbook.getSheets();
    const known = new Set(there.map((one) => one.getSheetId()));
    for (const sheet of [...book.sheets]) if (!known.has(sheet.id)) person.deleteSheet(sheet.name);
    for (const [index, one] of there.entries()) {
      const sheet = book.findSheet(one.getSheetId());
      if (sheet === undefined) continue;
      if (sheet.name !== one.getSheetName()) person.renameSheet(sheet.name, one.getSheetName());
      const hidden = one.isSheetHidden();
      if (hidden !== (sheet.visibility !== 'visible')) person.show(sheet.name, hidden ? 'hidden' : 'visible');
      if (book.sheets.indexOf(sheet) !== index) this.act(() => book.moveSheet(sheet, index));
    }
  }

  /** A sheet that the person added carries the grid's id; in the model it gets it too. */
  added(id: string, name: string): void {
    this.act(() => {
      const sheet = this.host.book.addSheet(name);
      Object.assign(sheet, { id });
    });
  }

  selection(): void {
    const there = this.grid.workbook.getActiveSheet();
    const sheet = this.host.book.findSheet(there.getSheetId());
    const ranges = there.getSelection()?.getActiveRangeList() ?? [];
    if (sheet === undefined || sheet.visibility !== 'visible') return;
    const areas = ranges.map((range) => areaOfRange(range.getRange()));
    if (areas.length === 0) this.act(() => this.host.book.activate(sheet));
    else this.act(() => this.host.book.select(sheet, areas));
  }

  // ---- one sheet

  private cells(sheet: Sheet, there: Worksheet): readonly Edit[] {
    const edits = this.edits(sheet, there);
    const changed = edits.filter(({ typed }) => typed !== undefined);
    const first = changed[0];
    if (first !== undefined) {
      const area = changed.reduce(
        (bounds, { row, column }) => union(bounds, areaOf(row, column)),
        areaOf(first.row, first.column),
      );
      const matrix: Json[][] = Array.from({ length: area.bottom - area.top + 1 }, () =>
        Array.from({ length: area.right - area.left + 1 }, () => null),
      );
      for (const { row, column, typed = null } of changed) {
        const line = matrix[row - area.top];
        if (line !== undefined) line[column - area.left] = typed;
      }
      this.host.person.type(fullAddress(sheet.name, area), matrix);
    }
    this.act(() => {
      for (const { row, column, style } of edits) {
        if (style === undefined) continue;
        applyStyle(this.host.book, { sheet, area: areaOf(row, column) }, (before) => hostStyle(style, before));
      }
    });
    return changed;
  }

  private edits(sheet: Sheet, there: Worksheet): Edit[] {
    const edits: Edit[] = [];
    const seen = new Set<string>();
    const look = (row: number, column: number): void => {
      if (seen.has(`${row},${column}`)) return;
      seen.add(`${row},${column}`);
      const edit = this.compare(sheet, there, row, column);
      if (edit.typed !== undefined || edit.style !== undefined) edits.push(edit);
    };
    there
      .getSheet()
      .getCellMatrix()
      .forValue((row, column) => {
        look(row, column);
      });
    for (const [row, cells] of sheet.cells) for (const column of cells.keys()) look(row, column);
    return edits;
  }

  private compare(sheet: Sheet, there: Worksheet, row: number, column: number): Edit {
    const raw = there.getSheet().getCellRaw(row, column) as ICellData | null | undefined;
    const wanted = gridCell(sheet, row, column);
    const formula = formulaOf(there, raw, row, column);
    const value = valueOf(raw);
    const sameContent =
      formula === null ? (wanted.f ?? null) === null && value === readCell(wanted) : formula === wanted.f;
    const style = raw?.s === undefined || raw.s === null ? null : styleOf(this.grid, raw.s);
    const sameStyle = raw?.s === undefined || canonical(style) === canonical(wanted.s as IStyleData | null);
    return {
      row,
      column,
      formula,
      typed: sameContent ? undefined : (formula ?? typedValue(value)),
      style: sameStyle ? undefined : style,
    };
  }

  private merges(sheet: Sheet, there: Worksheet): void {
    const wanted = there.getMergeData().map((range) => areaOfRange(range.getRange()));
    const key = areaAddress;
    const known = new Set(wanted.map(key));
    const had = new Set(sheet.merges.map(key));
    this.act(() => {
      for (const area of [...sheet.merges]) if (!known.has(key(area))) unmerge(this.host.book, { sheet, area });
      for (const area of wanted) if (!had.has(key(area))) merge(this.host.book, { sheet, area }, false);
    });
  }

  private lines(sheet: Sheet, there: Worksheet): void {
    const { rowData, columnData } = there.getSheet().getConfig();
    this.act(() => {
      for (const [index, line] of Object.entries(rowData)) {
        this.line(sheet, 'rows', Number(index), line?.ia === 1 ? undefined : line?.h, line?.hd === 1);
      }
      for (const [index, line] of Object.entries(columnData))
        this.line(sheet, 'columns', Number(index), line?.w, line?.hd === 1);
    });
  }

  private line(sheet: Sheet, kind: 'rows' | 'columns', index: number, size: number | undefined, hidden: boolean): void {
    const before = sheet[kind].get(index);
    const grown = size === undefined ? before?.size : Math.round(points(size) * 100) / 100;
    const isSame = Math.abs((grown ?? 0) - (before?.size ?? 0)) < 0.1 && hidden === (before?.hidden ?? false);
    if (isSame) return;
    const area = kind === 'rows' ? areaOf(index, 0) : areaOf(0, index);
    changeLines(this.host.book, { sheet, area }, kind, { hidden, ...(grown === undefined ? {} : { size: grown }) });
  }

  private act(action: () => void): void {
    this.host.book.actor = 'person';
    action();
    this.host.book.journal.close();
    this.host.deliver();
  }
}

/** Formulas of a filled range share one: the grid works out each. */
function formulaOf(there: Worksheet, raw: ICellData | null | undefined, row: number, column: number): string | null {
  if (typeof raw?.f === 'string' && raw.f.startsWith('=')) return raw.f;
  return raw?.si ? there.getRange(row, column).getFormula() || null : null;
}

/** Text with formats inside a cell is a small document; its text counts. */
function valueOf(raw: ICellData | null | undefined): CellValue {
  const rich = raw?.p?.body?.dataStream;
  if (typeof rich === 'string') return rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  return readCell(raw ?? {});
}

function readCell({ v, t }: ICellData): CellValue {
  if (v === undefined || v === null || v === '') return null;
  return t === TRUTH ? v === 1 || v === true || v === '1' : v;
}

/** The grid has read what was typed: it is entered as it stands. */
function typedValue(value: CellValue): Json {
  if (value === null) return '';
  return typeof value === 'string' ? `'${value}` : (value as number | boolean);
}

function styleOf(grid: Grid, style: IStyleData | string): IStyleData | null {
  return typeof style === 'string' ? (grid.workbook.getWorkbook().getStyles().get(style) ?? null) : style;
}

/** A style as text to compare: keys in order, what is empty left out. */
function canonical(style: IStyleData | null | undefined): string {
  const plain = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value)
      .map(([key, inner]) => [key, plain(inner)] as const)
      .filter(([, inner]) => inner !== undefined && inner !== null && inner !== 0 && inner !== '{}')
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  };
  return JSON.stringify(plain(style) ?? null);
}
