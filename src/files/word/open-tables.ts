/** The tables of a body that are open, one within a cell of the other. */
import type { Tag } from '../xml/scan';
import { type DrawnCell, type DrawnRow, type Flow, newFlow, type TableDraft } from './flow';
import { attribute, isOn, numberOf } from './spaces';

interface OpenTable {
  readonly draft: TableDraft;
  row: DrawnRow | null;
  cell: DrawnCell | null;
}

export class OpenTables {
  readonly #tables: OpenTable[] = [];

  begin(): void {
    this.#tables.push({ draft: { kind: 'drawn', widths: [], rows: [] }, row: null, cell: null });
  }

  /** Takes the innermost table, which is read to its end. */
  end(): TableDraft | undefined {
    return this.#tables.pop()?.draft;
  }

  /** Whether what flows is the text of the innermost table's cell. */
  isCell(flow: Flow): boolean {
    return this.#tables.at(-1)?.cell?.flow === flow;
  }

  addColumn(tag: Tag): void {
    this.#tables.at(-1)?.draft.widths.push(numberOf(tag, 'w') ?? 0);
  }

  beginRow(): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    table.row = { before: 0, isGone: false, cells: [] };
    table.draft.rows.push(table.row);
  }

  /** The flow of the new cell. */
  beginCell(): Flow {
    const table = this.#tables.at(-1);
    const flow = newFlow();
    if (!table?.row) return flow;
    table.cell = { span: 1, isContinued: false, isJoined: false, isGone: false, flow };
    table.row.cells.push(table.cell);
    return flow;
  }

  /** A property of the open row. */
  ofRow(name: string, tag: Tag): void {
    const row = this.#tables.at(-1)?.row;
    if (!row) return;
    if (name === 'gridBefore') row.before = numberOf(tag) ?? 0;
    else row.isGone ||= name === 'del' || isOn(tag);
  }

  /** A property of the open cell. */
  ofCell(name: string, tag: Tag): void {
    const cell = this.#tables.at(-1)?.cell;
    if (!cell) return;
    const isContinuing = (attribute(tag) ?? 'continue') === 'continue';
    if (name === 'gridSpan') cell.span = numberOf(tag) ?? 1;
    else if (name === 'vMerge') cell.isContinued = isContinuing;
    else if (name === 'hMerge') cell.isJoined = isContinuing;
    else cell.isGone = true;
  }
}
