/** A Word report as it was read: its paragraphs and tables in their order, with the place of a finding brought into view. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CellRef, DocumentRow, SheetSnapshot } from '../../core/model';
import { focusRing } from '../../taskpane/components/common/styles';
import { usePage } from '../context';
import { usePictureStyles } from './looks';
import { cellKey, type Marks } from './marks';

const useStyles = makeStyles({
  frame: {
    overflow: 'auto',
    height: '100%',
    backgroundColor: '#f3f3f3',
    colorScheme: 'light',
    forcedColorAdjust: 'none',
    ...focusRing,
  },
  paper: {
    maxWidth: '760px',
    margin: '16px auto',
    padding: '32px 40px',
    boxSizing: 'border-box',
    backgroundColor: '#ffffff',
    color: '#1f1f1f',
    fontSize: '15px',
    lineHeight: '1.7',
    '@media (max-width: 700px)': { padding: '16px', margin: 0 },
  },
  text: { margin: '0 0 8px', padding: '0 2px', overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  heading: { fontWeight: 600 },
  note: { fontSize: '13px', color: '#424242' },
  table: { borderCollapse: 'collapse', margin: '4px 0 12px', width: '100%', fontSize: '13px', lineHeight: '1.5' },
  cell: {
    border: '1px solid #8a8a8a',
    padding: '3px 6px',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    cursor: 'pointer',
  },
  marked: { outlineOffset: '1px' },
  chosen: { boxShadow: '0 0 0 3px #0b6a0b' },
  related: { boxShadow: '0 0 0 2px #5c2e91' },
});

interface DocumentViewProps {
  readonly sheet: SheetSnapshot;
  readonly rows: readonly DocumentRow[];
  readonly marks: Marks;
  readonly hasShades: boolean;
  readonly chosen: CellRef | null;
  readonly related: readonly CellRef[];
  readonly onChoose: (cell: CellRef) => void;
}

export function DocumentView({ sheet, rows, marks, hasShades, chosen, related, onChoose }: DocumentViewProps) {
  const [styles, looks] = [useStyles(), usePictureStyles()];
  const { say } = usePage();
  const frame = useRef<HTMLDivElement>(null);
  const chosenKey = chosen && cellKey(chosen);
  useEffect(() => {
    if (chosenKey === null) return;
    frame.current?.querySelector(`[data-place="${chosenKey}"]`)?.scrollIntoView({ block: 'center' });
  }, [chosenKey, sheet]);
  const relatedKeys = new Set(related.map(cellKey));
  const classOf = (key: string, own: string) => {
    const found = marks.findings.get(key)?.[0];
    const shade = hasShades ? marks.shades.get(key) : undefined;
    return mergeClasses(
      own,
      shade && looks[shade],
      found && mergeClasses(looks[found.severity], styles.marked),
      relatedKeys.has(key) && styles.related,
      key === chosenKey && styles.chosen,
    );
  };
  const cellAt = (row: number, column: number): CellRef => ({ sheet: sheet.name, row, column });
  return (
    <div
      ref={frame}
      className={styles.frame}
      tabIndex={0}
      role="region"
      aria-label={say('picture.label', { sheet: sheet.name })}
    >
      <div className={styles.paper}>
        {blocksOf(rows).map(({ kind, first, last }) =>
          kind === 'table' ? (
            <table key={first} className={styles.table}>
              <tbody>
                {rowsBetween(first, last).map((row) => (
                  <tr key={row}>
                    {cellsOf(sheet, rows[row], row).map(({ column, text, across, down }) => (
                      <td
                        key={column}
                        colSpan={across}
                        rowSpan={down}
                        data-place={cellKey({ row, column })}
                        className={classOf(cellKey({ row, column }), styles.cell)}
                        onClick={() => {
                          onChoose(cellAt(row, column));
                        }}
                      >
                        {text}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          ) : (
            <Paragraph
              key={first}
              row={rows[first]}
              place={cellKey({ row: first, column: 0 })}
              className={classOf(cellKey({ row: first, column: 0 }), styles.text)}
              text={textAt(sheet, first, 0)}
              onChoose={() => {
                onChoose(cellAt(first, 0));
              }}
            />
          ),
        )}
      </div>
    </div>
  );
}

interface ParagraphProps {
  readonly row: DocumentRow | undefined;
  readonly place: string;
  readonly className: string;
  readonly text: string;
  readonly onChoose: () => void;
}

function Paragraph({ row, place, className, text, onChoose }: ParagraphProps) {
  const styles = useStyles();
  const isHeading = row !== undefined && row.kind !== 'table' && row.level !== null;
  const isNote = row !== undefined && row.kind !== 'table' && row.kind !== 'paragraph';
  return (
    <p
      data-place={place}
      className={mergeClasses(className, isHeading && styles.heading, isNote && styles.note)}
      onClick={onChoose}
    >
      {text}
    </p>
  );
}

interface Block {
  readonly kind: 'table' | 'line';
  readonly first: number;
  readonly last: number;
}

/** Tables as a whole, everything else a line each. */
function blocksOf(rows: readonly DocumentRow[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const [at, row] of rows.entries()) {
    const before = blocks.at(-1);
    const above = rows[at - 1];
    const goesOn =
      before?.kind === 'table' && row.kind === 'table' && above?.kind === 'table' && above.number === row.number;
    if (goesOn) blocks[blocks.length - 1] = { ...before, last: at };
    else blocks.push({ kind: row.kind === 'table' ? 'table' : 'line', first: at, last: at });
  }
  return blocks;
}

function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** The cells that begin in a row of a table; what a merged cell covers is left out. */
function cellsOf(sheet: SheetSnapshot, row: DocumentRow | undefined, at: number) {
  if (row?.kind !== 'table') return [];
  const merges = sheet.merges === 'unknown' ? [] : sheet.merges;
  return row.lefts.flatMap((column) => {
    const merge = merges.find(
      ({ top, bottom, left, right }) => at >= top && at <= bottom && column >= left && column <= right,
    );
    if (merge && (merge.top !== at || merge.left !== column)) return [];
    const { right, bottom } = merge ?? { right: column, bottom: at };
    return [{ column, text: textAt(sheet, at, column), across: right - column + 1, down: bottom - at + 1 }];
  });
}

function textAt({ rows, origin }: SheetSnapshot, row: number, column: number): string {
  const value = rows[row - origin.row]?.[column - origin.column] ?? null;
  return value === null || typeof value === 'object' ? '' : String(value);
}
