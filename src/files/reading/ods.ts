/** .ods of LibreOffice and others, read by hucre. Its text is gone through before, for what hucre would choke on or leave out. */
import { readOds as readWithHucre } from 'hucre';
import type { Snapshot } from '../../core/model';
import { Budget, MAX_COLUMNS, MAX_ROWS, MAX_WHOLE_BYTES } from '../limits';
import type { OfficePackage } from '../package';
import { FileProblem } from '../problem';
import { applyChanges, type XmlChange } from '../xml/edit';
import { scanXml, type Tag, type XmlHandler } from '../xml/scan';
import { pack as packEntry, writeZip } from '../zip/write';
import { snapshotOf } from './hucre';

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
/** hucre passes over rows in here. */
const GROUPS = new Set(['table-header-rows', 'table-row-group', 'table-rows']);
/** hucre makes a tree of the elements; one of them takes as much memory as so many cells. */
const ELEMENT_COST = 4;

export function readOds(pack: OfficePackage): Promise<Snapshot> {
  if (isEncrypted(pack)) throw new FileProblem('files.encrypted');
  pack.verify(MAX_WHOLE_BYTES);
  const content = pack.text(CONTENT);
  const scan = new ContentScan(new Budget());
  if (scanXml(content, scan) !== 0) throw new FileProblem('files.damaged', { part: CONTENT });
  const entries = pack.entries.filter(({ name }) => name === 'mimetype');
  const bytes = writeZip([...entries, packEntry(CONTENT, applyChanges(content, scan.changes))]);
  return snapshotOf(readWithHucre(bytes, { readStyles: true }), CONTENT);
}

function isEncrypted(pack: OfficePackage): boolean {
  let found = false;
  if (!pack.has(MANIFEST)) return false;
  pack.scan(MANIFEST, {
    open: (name) => {
      if (name === 'encryption-data' || name === 'encrypted-key') found = true;
    },
  });
  return found;
}

/**
 * Counts the cells that repeated rows, columns and blanks stand for, which in a small file can be billions. Takes the groups
 * around rows away, and the styles of blank cells, which hucre would else keep to the end of the sheet.
 */
class ContentScan implements XmlHandler {
  readonly changes: XmlChange[] = [];
  private rows = 1;
  private column = 0;
  private lastFilled = 0;

  constructor(private readonly budget: Budget) {}

  open(name: string, tag: Tag): void {
    this.budget.take(ELEMENT_COST);
    if (GROUPS.has(name)) this.change(tag, '');
    else if (name === 'table-row') {
      this.rows = repeats(tag.get('table:number-rows-repeated'), MAX_ROWS);
      this.column = this.lastFilled = 0;
    } else if (name === 'table-cell' || name === 'covered-table-cell') this.cell(tag);
    else if (name === 's') this.budget.take(repeats(tag.get('text:c'), MAX_ROWS));
  }

  close(name: string, tag: Tag): void {
    if (GROUPS.has(name) && !tag.isEmpty) this.change(tag, '');
    else if (name === 'table-row' && this.lastFilled > 0) {
      if (this.lastFilled > MAX_COLUMNS) throw new FileProblem('files.damaged', { part: CONTENT });
      this.budget.take(this.rows * this.lastFilled);
    }
  }

  private cell(tag: Tag): void {
    const columns = repeats(tag.get('table:number-columns-repeated'), MAX_COLUMNS);
    this.column += columns;
    if (!isBlank(tag)) this.lastFilled = this.column;
    else if (tag.get('table:style-name') !== undefined) {
      this.change(tag, `<${tag.fullName} table:number-columns-repeated="${String(columns)}"/>`);
    }
  }

  private change({ start, end }: Tag, text: string): void {
    this.changes.push({ start, end, text });
  }
}

function isBlank(tag: Tag): boolean {
  const says = ['office:value-type', 'table:formula', 'table:number-columns-spanned', 'table:number-rows-spanned'];
  return tag.isEmpty && says.every((name) => tag.get(name) === undefined);
}

/** A count from the file, at least 1 and at most `most`. */
function repeats(written: string | undefined, most: number): number {
  const count = Math.trunc(Number(written ?? 1));
  return count >= 1 ? Math.min(count, most) : 1;
}
