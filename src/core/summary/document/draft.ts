/** A document as it grows, block by block. */
import type { DocumentPlan, DocumentPlanBlock, DocumentPlanCell, DocumentPlanColumn, PlanText } from '../../model';
import { joined } from '../../messages/documents';

/** A column of a table: its heading, its width, and what it shows of a row. */
export interface DraftColumn<Row> {
  readonly header: PlanText;
  readonly width: number;
  readonly align?: DocumentPlanColumn['align'];
  readonly show: (row: Row) => PlanText;
  /** Rows in a row of which it says the same are merged into one cell. */
  readonly merges?: (row: Row, above: Row) => boolean;
}

export class DocumentDraft {
  readonly #blocks: DocumentPlanBlock[] = [];

  add(...blocks: readonly DocumentPlanBlock[]): void {
    this.#blocks.push(...blocks);
  }

  heading(level: 1 | 2 | 3, text: PlanText): void {
    this.add({ kind: 'heading', level, text });
  }

  paragraph(...texts: readonly PlanText[]): void {
    this.add({ kind: 'paragraph', text: joined(texts.flat()) });
  }

  page(isLandscape: boolean): void {
    this.add({ kind: 'page', isLandscape });
  }

  table<Row>(columns: readonly DraftColumn<Row>[], rows: readonly Row[], last: readonly PlanText[] = []): void {
    const cells = rows.map((row, place) => columns.map((column) => cellOf(column, row, rows[place - 1])));
    if (last.length > 0) cells.push(last.map((text) => ({ text })));
    this.add({
      kind: 'table',
      columns: columns.map(({ width, align = 'left' }) => ({ width, align })),
      header: [columns.map(({ header }) => header)],
      rows: cells,
    });
  }

  plan(title: string): DocumentPlan {
    return { title, blocks: this.#blocks };
  }
}

function cellOf<Row>({ show, merges }: DraftColumn<Row>, row: Row, above: Row | undefined): DocumentPlanCell {
  if (above !== undefined && merges?.(row, above)) return { text: [], isContinued: true };
  return { text: show(row) };
}
