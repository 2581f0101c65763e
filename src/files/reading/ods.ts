/** .ods of LibreOffice and others: the cells say themselves whether a number is a percent or a date. */
import type { CellValue, SheetSnapshot, Snapshot } from '../../core/model';
import { Budget, MAX_COLUMNS, MAX_ROWS, MAX_SHEETS } from '../limits';
import type { OfficePackage } from '../package';
import { FileProblem } from '../problem';
import type { Tag, XmlHandler } from '../xml/scan';
import { appendText, ownText } from '../xml/text';
import { serialOf } from './formats';
import { faultOf, SheetGrid, UNCACHED } from './grid';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const PERCENT_FORMAT = '0.00%';
const DATE_FORMAT = 'yyyy/m/d';

export async function readOds(pack: OfficePackage): Promise<Snapshot> {
  if (await isEncrypted(pack)) throw new FileProblem('files.encrypted');
  const scan = new ContentScan(new Budget());
  await pack.scan(CONTENT, scan, { isLong: true });
  return { sheets: scan.sheets };
}

async function isEncrypted(pack: OfficePackage): Promise<boolean> {
  let found = false;
  if (!pack.has(MANIFEST)) return false;
  await pack.scan(MANIFEST, {
    open: (name) => {
      if (name === 'encryption-data' || name === 'encrypted-key') found = true;
    },
  });
  return found;
}

/** What a cell element said when it was opened. */
interface OpenCell {
  readonly type: string;
  readonly written: string;
  readonly isError: boolean;
  readonly isFormula: boolean;
  readonly columns: number;
  readonly spannedColumns: number;
  readonly spannedRows: number;
}

class ContentScan implements XmlHandler {
  readonly sheets: SheetSnapshot[] = [];
  private readonly hiddenStyles = new Set<string>();
  private style = '';
  private grid: SheetGrid | null = null;
  private name = '';
  private visibility: SheetSnapshot['visibility'] = 'visible';
  private row = 0;
  private rows = 1;
  private column = 0;
  private cell: OpenCell | null = null;
  /** Elements open within the cell; its own text is in its paragraphs, what lies deeper may be a comment or a drawing. */
  private depth = 0;
  private isParagraph = false;
  private paragraphs = 0;
  private written = '';

  constructor(private readonly budget: Budget) {}

  open(name: string, tag: Tag): void {
    if (this.cell) {
      this.depth += 1;
      this.openInCell(name, tag);
    } else if (name === 'style') this.style = tag.get('style:name') ?? '';
    else if (name === 'table-properties') {
      if (tag.get('table:display') === 'false') this.hide(this.style);
    } else if (tag.fullName === 'table:table') this.openTable(tag);
    else if (name === 'table-row') {
      this.rows = repeats(tag.get('table:number-rows-repeated'), MAX_ROWS);
      this.column = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.openCell(tag);
  }

  text(piece: string): void {
    if (this.isParagraph) this.add(piece.replace(/\s+/g, ' '));
  }

  close(name: string, tag: Tag): void {
    if (this.cell) {
      if (this.depth === 0) this.closeCell(this.cell);
      else {
        this.depth -= 1;
        if (this.depth === 0) this.isParagraph = false;
      }
    } else if (name === 'table-row') this.row += this.rows;
    else if (tag.fullName === 'table:table' && this.grid) {
      this.sheets.push(this.grid.snapshot(this.name, this.visibility));
      this.grid = null;
    }
  }

  private hide(style: string): void {
    this.budget.take(1);
    this.hiddenStyles.add(style);
  }

  private openTable(tag: Tag): void {
    if (this.sheets.length >= MAX_SHEETS) throw new FileProblem('files.too-many-sheets', { limit: MAX_SHEETS });
    this.grid = new SheetGrid(this.budget);
    this.name = tag.get('table:name') ?? '';
    this.visibility = this.hiddenStyles.has(tag.get('table:style-name') ?? '') ? 'hidden' : 'visible';
    this.row = 0;
  }

  private openCell(tag: Tag): void {
    this.cell = {
      type: tag.get('office:value-type') ?? '',
      written:
        tag.get('office:value') ??
        tag.get('office:date-value') ??
        tag.get('office:time-value') ??
        tag.get('office:boolean-value') ??
        tag.get('office:string-value') ??
        '',
      isError: tag.get('calcext:value-type') === 'error',
      isFormula: tag.get('table:formula') !== undefined,
      columns: repeats(tag.get('table:number-columns-repeated'), MAX_COLUMNS),
      spannedColumns: repeats(tag.get('table:number-columns-spanned'), MAX_COLUMNS),
      spannedRows: repeats(tag.get('table:number-rows-spanned'), MAX_ROWS),
    };
    this.depth = 0;
    this.paragraphs = 0;
    this.written = '';
  }

  private openInCell(name: string, tag: Tag): void {
    if (this.depth === 1) {
      this.isParagraph = name === 'p' || name === 'h';
      if (!this.isParagraph) return;
      if (this.paragraphs > 0) this.add('\n');
      this.paragraphs += 1;
    } else if (!this.isParagraph) return;
    else if (name === 's') this.add(' '.repeat(repeats(tag.get('text:c'), 1024)));
    else if (name === 'tab') this.add('\t');
    else if (name === 'line-break') this.add('\n');
  }

  private add(text: string): void {
    this.written = appendText(this.written, text);
  }

  private closeCell(cell: OpenCell): void {
    const [value, format] = valueOf(cell, this.budget.takeText(ownText(this.written)));
    this.cell = null;
    const { grid, row, column } = this;
    this.column += cell.columns;
    if (!grid) return;
    if (cell.spannedColumns > 1 || cell.spannedRows > 1) {
      grid.merge({
        top: row,
        left: column,
        bottom: row + cell.spannedRows - 1,
        right: column + cell.spannedColumns - 1,
      });
    }
    if (value === null || value === '') return;
    if (row + this.rows > MAX_ROWS || this.column > MAX_COLUMNS)
      throw new FileProblem('files.damaged', { part: CONTENT });
    for (let down = 0; down < this.rows; down += 1) {
      for (let right = 0; right < cell.columns; right += 1) grid.set(row + down, column + right, value, format);
    }
  }
}

function valueOf({ type, written, isError, isFormula }: OpenCell, text: string): [CellValue, string?] {
  if (isError) return [faultOf(text)];
  switch (type) {
    case 'float':
    case 'currency':
      return [numberOf(written)];
    case 'percentage':
      return [numberOf(written), PERCENT_FORMAT];
    case 'date': {
      const serial = serialOf(written);
      return serial === null ? [text] : [serial, DATE_FORMAT];
    }
    case 'boolean':
      return [written === 'true'];
    case '':
      return [text === '' && isFormula ? UNCACHED : text];
    default:
      return [text === '' ? written : text];
  }
}

function numberOf(written: string): CellValue {
  const number = Number(written);
  return written.trim() !== '' && Number.isFinite(number) ? number : faultOf('#NUM!');
}

/** A count from the file, at least 1 and at most `most`. */
function repeats(written: string | undefined, most: number): number {
  const count = Math.trunc(Number(written ?? 1));
  return count >= 1 ? Math.min(count, most) : 1;
}
