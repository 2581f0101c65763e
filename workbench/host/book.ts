/** The workbook of the emulated host: its sheets, names and settings, the changes it allows and what they set off. */
import type { Area, CellValue } from '../../src/core/model';
import { areaAddress, areaInR1C1 } from './address';
import { cellsIn } from '../../src/core/sheet/areas';
import { areaOf } from './areas';
import type { CalculationEngine } from './calculation';
import type { Json, Visibility } from './data';
import { accessDenied, invalidArgument, invalidOperation, itemAlreadyExists } from './errors';
import { Events } from './events';
import { Journal, type Touched } from './journal';
import { type Bag, type Cell, type DefinedName, Sheet } from './sheet';
import { readable, valueType, visibilityWord } from './text';

/** Cells of one sheet. */
export interface CellRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

const FORBIDDEN_IN_NAMES = /[:\\/?*[\]]/;
const LONGEST_SHEET_NAME = 31;

/** How the person has set up their Excel: what is said to them and of addresses follows, the model does not. */
export interface Habits {
  /** Addresses are told as `R1C1:R2C3`, as where the person has chosen that style. */
  readonly referenceStyle?: 'A1' | 'R1C1';
  /** Cells show `0,65`, and typing it enters 0.65. */
  readonly decimalComma?: boolean;
}

export class Book {
  readonly journal = new Journal();
  readonly events = new Events();
  readonly engines: CalculationEngine[] = [];
  readonly settings: Bag = new Map<string, Json>();
  readonly properties: Bag = new Map<string, Json>();
  readonly customProperties: Bag = new Map<string, Json>();
  name = 'Book1.xlsx';
  sheets: readonly Sheet[] = [];
  names: readonly DefinedName[] = [];
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual' = 'Automatic';
  structureProtected = false;
  structurePassword: string | null = null;
  habits: Habits = {};
  /** Whether changes come from the add-in's requests or from the person at the keyboard; events tell. */
  actor: 'addin' | 'person' = 'addin';
  private activeSheet: Sheet | null = null;
  private lastId = 0;

  newId(): string {
    this.lastId += 1;
    return `{00000000-0000-4000-8000-${this.lastId.toString(16).toUpperCase().padStart(12, '0')}}`;
  }

  /** The sheet in front. */
  get active(): Sheet {
    const inFront = this.activeSheet !== null && this.sheets.includes(this.activeSheet) ? this.activeSheet : null;
    const sheet = inFront ?? this.sheets.find(({ visibility }) => visibility === 'visible');
    if (sheet === undefined) throw invalidOperation('the workbook has no visible sheet');
    return sheet;
  }

  /** The address of cells as it is told to the add-in, without the sheet. */
  addressOf(area: Area): string {
    return this.habits.referenceStyle === 'R1C1' ? areaInR1C1(area) : areaAddress(area);
  }

  /** Finds a sheet by name, whatever its case, or by id. */
  findSheet(key: string): Sheet | undefined {
    const folded = key.toLowerCase();
    return this.sheets.find(({ id, name }) => id === key || name.toLowerCase() === folded);
  }

  // ---- sheets

  addSheet(name: string = this.freeSheetName('Sheet')): Sheet {
    this.guardStructure();
    this.checkSheetName(name, null);
    const sheet = new Sheet(this.newId(), name);
    this.journal.assign(this, 'sheets', [...this.sheets, sheet]);
    this.events.publish('added', sheet.id);
    return sheet;
  }

  renameSheet(sheet: Sheet, name: string): void {
    this.guardStructure();
    this.checkSheetName(name, sheet);
    const nameBefore = sheet.name;
    this.journal.assign(sheet, 'name', name);
    this.events.publish('nameChanged', sheet.id, { nameBefore, nameAfter: name });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.guardStructure();
    if (position < 0 || position >= this.sheets.length) throw invalidArgument(`position ${position}`);
    const positionBefore = this.sheets.indexOf(sheet);
    const others = this.sheets.filter((other) => other !== sheet);
    this.journal.assign(this, 'sheets', others.toSpliced(position, 0, sheet));
    this.events.publish('moved', sheet.id, { positionBefore, positionAfter: position });
  }

  deleteSheet(sheet: Sheet): void {
    this.guardStructure();
    if (sheet.visibility === 'veryHidden') throw invalidOperation('a very hidden sheet cannot be deleted');
    this.keepOneVisible(sheet);
    const position = this.sheets.indexOf(sheet);
    const others = this.sheets.filter((other) => other !== sheet);
    this.journal.assign(this, 'sheets', others);
    this.journal.assign(sheet, 'deleted', true);
    this.journal.assign(
      this,
      'names',
      this.names.filter((name) => name.sheet !== sheet),
    );
    if (this.activeSheet === sheet) this.activate(nextVisible(others, position));
    this.events.publish('deleted', sheet.id);
  }

  setVisibility(sheet: Sheet, visibility: Visibility): void {
    this.guardStructure();
    if (visibility !== 'visible') this.keepOneVisible(sheet);
    const visibilityBefore = visibilityWord(sheet.visibility);
    const visibilityAfter = visibilityWord(visibility);
    this.journal.assign(sheet, 'visibility', visibility);
    if (visibility !== 'visible' && this.activeSheet === sheet) {
      this.activate(nextVisible(this.sheets, this.sheets.indexOf(sheet)));
    }
    this.events.publish('visibilityChanged', sheet.id, { visibilityBefore, visibilityAfter });
  }

  /** Brings a sheet to the front. Not a change of the workbook: nothing to undo. */
  activate(sheet: Sheet): void {
    if (sheet.visibility !== 'visible') throw invalidOperation(`the sheet ${sheet.name} is hidden`);
    const before = this.activeSheet;
    if (before === sheet) return;
    this.activeSheet = sheet;
    if (before !== null) this.events.publish('deactivated', before.id);
    this.events.publish('activated', sheet.id);
  }

  select(sheet: Sheet, areas: readonly Area[]): void {
    this.activate(sheet);
    sheet.selection = areas;
    this.events.publish('selectionChanged', sheet.id, { address: areas.map((area) => this.addressOf(area)).join(',') });
  }

  setProtection(sheet: Sheet, options: Readonly<Record<string, Json>> | null, password: string | null): void {
    this.journal.assign(sheet, 'protection', options);
    this.journal.assign(sheet, 'protectionPassword', password);
    this.events.publish('protectionChanged', sheet.id, { isProtected: options !== null });
  }

  // ---- cells

  /** Replaces a cell; undefined empties it. Says nothing to anyone: `changed` does. */
  putCell(sheet: Sheet, row: number, column: number, cell: Cell | undefined): void {
    if (sheet.spills.has(`${row},${column}`)) this.journal.put(sheet.spills, `${row},${column}`, undefined);
    this.journal.put(sheet.rowOf(row), column, cell);
  }

  /** Notes that values or formulas of an area changed: undo, events and calculation follow. */
  changed(range: CellRange, before?: CellValue): void {
    const { sheet, area } = range;
    this.journal.touch(sheet.id, area);
    sheet.checkSpills(area);
    const after = sheet.valueAt(area.top, area.left);
    const details =
      before === undefined || cellsIn(area) !== 1
        ? {}
        : {
            valueBefore: readable(before),
            valueAfter: readable(after),
            valueTypeBefore: valueType(before),
            valueTypeAfter: valueType(after),
          };
    this.events.publish('changed', sheet.id, {
      address: this.addressOf(area),
      changeType: 'RangeEdited',
      shiftDirection: 'None',
      triggerSource: this.actor === 'addin' ? 'ThisLocalAddin' : 'Unknown',
      referenceId: `${sheet.id}${areaAddress(area)}`,
      ...details,
    });
    this.recalculate([range], this.calculationMode !== 'Manual');
  }

  /** Has the engines work out formulas again; null for all of them. */
  recalculate(changed: readonly CellRange[] | null, dependents: boolean): void {
    for (const engine of this.engines) engine.recalculate(changed, dependents);
  }

  /** Takes back the last change, as a person does with Ctrl+Z. False where there is nothing to take back. */
  undo(): boolean {
    return this.retold(this.journal.undo());
  }

  /** Makes again what was taken back last, as a person does with Ctrl+Y. False where nothing was, or something else was done since. */
  redo(): boolean {
    return this.retold(this.journal.redo());
  }

  /** Tells of cells that are as they were at another time. */
  private retold(touched: readonly Touched[] | null): boolean {
    for (const { sheetId, area } of touched ?? []) {
      const sheet = this.findSheet(sheetId);
      if (sheet !== undefined) this.changed({ sheet, area });
    }
    this.journal.close();
    return touched !== null;
  }

  // ---- what protection forbids

  guardStructure(): void {
    if (this.structureProtected) throw accessDenied('the structure of the workbook is protected');
  }

  private checkSheetName(name: string, sheet: Sheet | null): void {
    const bad = name.trim() === '' || name.length > LONGEST_SHEET_NAME || FORBIDDEN_IN_NAMES.test(name);
    if (bad || name.startsWith("'") || name.endsWith("'")) throw invalidArgument(`sheet name "${name}"`);
    const other = this.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (other !== undefined && other !== sheet) throw itemAlreadyExists(name);
  }

  private freeSheetName(stem: string): string {
    let number = this.sheets.length + 1;
    while (this.findSheet(`${stem}${number}`) !== undefined) number++;
    return `${stem}${number}`;
  }

  private keepOneVisible(sheet: Sheet): void {
    const others = this.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
    if (others.length === 0) throw invalidOperation('a workbook keeps one visible sheet');
  }
}

/** The visible sheet that comes to the front when the one at a position goes. */
function nextVisible(sheets: readonly Sheet[], position: number): Sheet {
  const visible = (sheet: Sheet): boolean => sheet.visibility === 'visible';
  const next = sheets.slice(position).find(visible) ?? sheets.slice(0, position).findLast(visible);
  if (next === undefined) throw invalidOperation('a workbook keeps one visible sheet');
  return next;
}

/** A single cell as a range. */
export const cellRange = (sheet: Sheet, row: number, column: number): CellRange => ({
  sheet,
  area: areaOf(row, column),
});
