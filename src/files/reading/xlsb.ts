/** .xlsb: the parts of an .xlsx file with records (MS-XLSB) in place of XML. */
import type { CellValue, SheetSnapshot, Snapshot } from '../../core/model';
import { Budget, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS } from '../limits';
import type { OfficePackage } from '../package';
import { FileProblem } from '../problem';
import { tellingFormat, type TellingFormat } from './formats';
import { SheetGrid } from './grid';
import { BiffData, errorOf } from './xls/records';

const RECORD = {
  row: 0,
  shortNumber: 2,
  error: 3,
  boolean: 4,
  number: 5,
  text: 6,
  sharedTextOfCell: 7,
  formulaText: 8,
  formulaNumber: 9,
  formulaBoolean: 10,
  formulaError: 11,
  sharedText: 19,
  format: 44,
  style: 47,
  formattedText: 62,
  workbook: 153,
  sheet: 156,
  merge: 176,
  cellStyles: 617,
  cellStylesEnd: 618,
} as const;

const VISIBILITIES = ['visible', 'hidden', 'veryHidden'] as const;

interface BinarySheet extends Pick<SheetSnapshot, 'name' | 'visibility'> {
  readonly path: string;
}

interface Shared {
  readonly texts: readonly string[];
  readonly formats: readonly (TellingFormat | null)[];
  readonly startsIn1904: boolean;
}

/** @param main the part of the workbook */
export async function readXlsb(pack: OfficePackage, main: string): Promise<Snapshot> {
  const budget = new Budget();
  const relationships = await pack.relationships(main);
  const pathOf = (kind: string) => relationships.find((relationship) => relationship.kind === kind)?.target;
  const worksheets = new Map(
    relationships.filter(({ kind }) => kind === 'worksheet').map(({ id, target }) => [id, target]),
  );
  const { sheets, startsIn1904 } = await readPart(pack, main, (bytes) => readWorkbook(bytes, worksheets));
  const texts = await readPart(pack, pathOf('sharedStrings'), (bytes) => readTexts(bytes, budget));
  const formats = await readPart(pack, pathOf('styles'), readFormats);
  const shared = { texts, formats, startsIn1904 };
  const snapshots: SheetSnapshot[] = [];
  for (const { path, ...sheet } of sheets) {
    const grid = await readPart(pack, path, (bytes) => readCells(bytes, shared, new SheetGrid(budget)));
    snapshots.push(grid.snapshot(sheet.name, sheet.visibility));
  }
  return { sheets: snapshots };
}

/** Reads a part; one that the workbook does not have is empty. A read past its end means that it is damaged. */
async function readPart<T>(pack: OfficePackage, path: string | undefined, read: (bytes: Uint8Array) => T): Promise<T> {
  const bytes = path === undefined ? new Uint8Array() : await pack.bytes(path);
  try {
    return read(bytes);
  } catch (error) {
    throw error instanceof RangeError ? new FileProblem('files.damaged', { part: path ?? '' }) : error;
  }
}

/** Numbers of records take up to two bytes and lengths up to four, seven bits in each. */
function* records(bytes: Uint8Array): Generator<{ id: number; data: BiffData }, void> {
  let at = 0;
  const number = (most: number) => {
    let value = 0;
    for (let place = 0; place < most; place += 1) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & 0x7f) << (7 * place);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const id = number(2);
    const length = number(4);
    if (at + length > bytes.length) throw new RangeError('record');
    yield { id, data: new BiffData([bytes.subarray(at, at + length)]) };
    at += length;
  }
}

function readWorkbook(bytes: Uint8Array, worksheets: ReadonlyMap<string, string>) {
  const sheets: BinarySheet[] = [];
  const paths = new Set<string>();
  let startsIn1904 = false;
  for (const { id, data } of records(bytes)) {
    if (id === RECORD.workbook) startsIn1904 = (data.long() & 1) !== 0;
    if (id !== RECORD.sheet) continue;
    const visibility = VISIBILITIES[data.long()] ?? 'visible';
    data.skip(4);
    const path = worksheets.get(data.wideText());
    if (path === undefined) continue;
    if (paths.has(path)) throw new RangeError('sheet');
    if (sheets.length >= MAX_SHEETS) throw new FileProblem('files.too-many-sheets', { limit: MAX_SHEETS });
    paths.add(path);
    sheets.push({ visibility, path, name: data.wideText() });
  }
  return { sheets, startsIn1904 };
}

function readTexts(bytes: Uint8Array, budget: Budget): string[] {
  const texts: string[] = [];
  for (const { id, data } of records(bytes)) {
    if (id !== RECORD.sharedText) continue;
    budget.take(1);
    data.skip(1);
    texts.push(budget.takeText(data.wideText()));
  }
  return texts;
}

function readFormats(bytes: Uint8Array): (TellingFormat | null)[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isCellStyles = false;
  for (const { id, data } of records(bytes)) {
    if (id === RECORD.format) codes.set(data.short(), data.wideText());
    else if (id === RECORD.cellStyles) isCellStyles = true;
    else if (id === RECORD.cellStylesEnd) isCellStyles = false;
    else if (id === RECORD.style && isCellStyles) {
      data.skip(2);
      ids.push(data.short());
    }
  }
  return ids.map((id) => tellingFormat(id, codes));
}

function readCells(bytes: Uint8Array, shared: Shared, grid: SheetGrid): SheetGrid {
  let row = 0;
  for (const { id, data } of records(bytes)) {
    if (id === RECORD.row) row = data.long();
    else if (id === RECORD.merge) {
      const top = data.long();
      const bottom = data.long();
      const left = data.long();
      grid.merge({ top, bottom, left, right: data.long() });
    } else if ((id > RECORD.row && id <= RECORD.formulaError) || id === RECORD.formattedText) {
      const column = data.long();
      if (row >= MAX_ROWS || column >= MAX_COLUMNS) throw new RangeError('cell');
      const style = data.long() & 0xffffff;
      const value = valueOf(id, data, shared.texts);
      if (typeof value === 'number')
        grid.setNumber(row, column, value, shared.formats[style] ?? null, shared.startsIn1904);
      else grid.set(row, column, value);
    }
  }
  return grid;
}

function valueOf(id: number, data: BiffData, texts: readonly string[]): CellValue {
  switch (id) {
    case RECORD.shortNumber:
      return data.shortNumber();
    case RECORD.number:
    case RECORD.formulaNumber:
      return data.double();
    case RECORD.boolean:
    case RECORD.formulaBoolean:
      return data.byte() !== 0;
    case RECORD.error:
    case RECORD.formulaError:
      return errorOf(data.byte());
    case RECORD.text:
    case RECORD.formulaText:
      return data.wideText();
    case RECORD.formattedText:
      data.skip(1);
      return data.wideText();
    case RECORD.sharedTextOfCell:
      return texts[data.long()] ?? null;
    default:
      return null;
  }
}
