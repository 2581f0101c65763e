/** What a person wrote on a sheet of ours beside what we write, found in the XML of the sheet. */
import type { Area, SheetPlan } from '../../core/model';
import { formerAnswers, renewed } from '../../core/summary/answers';
import { lastCell, type FormerSheet, type Place } from '../../core/summary/keep';
import { MARKER_CELL } from '../../core/own-sheets/names';
import type { SheetSnapshot } from '../../core/model';
import { MAX_ROWS } from '../limits';
import { parsePlace } from '../../core/sheet/parse';
import { formatPlace } from '../../core/sheet/reference';
import { OFFICE, wholeNumber } from '../reading/xlsx/spaces';
import { PlacedScan, placesOf } from '../xml/places';
import { scanXml } from '../xml/scan';
import type { KeptRows } from './sheet-xml';

const CELLS = placesOf(OFFICE, 'worksheet/sheetData!/row/c/f');

/** A cell at its place on the sheet and in the text. */
interface WrittenCell extends Place {
  readonly start: number;
  /** Where its reference stands in its tag; none where it is counted. */
  readonly tagEnd: number;
  end: number;
  /** Its formula belongs to other cells too and cannot be moved. */
  isShared: boolean;
}

export interface Kept {
  readonly rows: KeptRows;
  /** The plan, with what is kept though it is no longer planned. */
  readonly plan: SheetPlan;
  /** Where a person's cell now is; null for one of ours. */
  readonly placeOf: (cell: Place) => Place | null;
}

/** @param printed what was ours, as the workbook says; null where it does not say */
export function keptCells(
  worksheet: string,
  { rows, origin }: SheetSnapshot,
  printed: Area | null,
  plan: SheetPlan,
): Kept {
  const cells = cellsOf(worksheet);
  const right = printed?.right ?? lastCell(plan).column;
  const lastRow = cells.reduce((last, { row, column }) => (column <= right ? Math.max(last, row) : last), 0);
  const former: FormerSheet = {
    last: { row: Math.min(printed?.bottom ?? MAX_ROWS, lastRow), column: right },
    valueAt: (row, column) => rows[row - origin.row]?.[column - origin.column] ?? null,
  };
  const isOurs = ({ row, column }: Place) => row <= (printed?.bottom ?? MAX_ROWS) && column <= right;
  const answers = formerAnswers(former, plan);
  const theirs = cells.filter((cell) =>
    isOurs(cell)
      ? answers?.isTheirs(cell) === true
      : !(cell.row === MARKER_CELL.row && cell.column === MARKER_CELL.column),
  );
  const { plan: renewedPlan, places } = renewed(theirs, former, plan);
  const kept = new Map<number, { column: number; xml: string }[]>();
  for (const cell of theirs) {
    const place = places.get(cell) ?? cell;
    const row = kept.get(place.row) ?? [];
    row.push({ column: place.column, xml: movedXml(worksheet, cell, place) });
    kept.set(place.row, row);
  }
  const byReference = new Map(theirs.map((cell) => [formatPlace(cell), places.get(cell) ?? cell]));
  const placeOf = (cell: Place) => byReference.get(formatPlace(cell)) ?? (isOurs(cell) ? null : cell);
  return { rows: kept, plan: renewedPlan, placeOf };
}

function cellsOf(worksheet: string): WrittenCell[] {
  const cells: WrittenCell[] = [];
  let row = -1;
  let column = -1;
  scanXml(
    worksheet,
    new PlacedScan(CELLS, {
      open: (name, tag) => {
        if (name === 'row') {
          row = (wholeNumber(tag.get('r')) ?? row + 2) - 1;
          column = -1;
        } else if (name === 'c') {
          const place = parsePlace(tag.get('r') ?? '') ?? { row, column: column + 1 };
          ({ row, column } = place);
          cells.push({ ...place, start: tag.start, tagEnd: tag.end, end: tag.end, isShared: false });
        } else if (name === 'f') {
          const cell = cells.at(-1);
          if (cell && tag.get('t') !== undefined && tag.get('t') !== 'normal') cell.isShared = true;
        }
      },
      close: (name, { end }) => {
        const cell = cells.at(-1);
        if (name === 'c' && cell) cell.end = end;
      },
    }),
  );
  return cells;
}

/** The cell's XML with the reference of its new place. */
function movedXml(worksheet: string, cell: WrittenCell, place: Place): string {
  const opening = worksheet.slice(cell.start, cell.tagEnd).replace(/\s+r\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const [, name = '', rest = ''] = /^<([^\s/>]+)([^]*)$/.exec(opening) ?? [];
  let content = worksheet.slice(cell.tagEnd, cell.end);
  const hasMoved = place.row !== cell.row || place.column !== cell.column;
  if (hasMoved && cell.isShared) content = content.replace(/<(?:\w+:)?f\b[^>]*(?:\/>|>[^]*?<\/(?:\w+:)?f\s*>)/, '');
  return `<${name} r="${formatPlace(place)}"${rest}${content}`;
}
