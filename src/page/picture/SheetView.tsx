/**
 * The picture of a sheet: only what is in view is drawn, however large it is. Findings stand at their cells; the chosen cell and what
 * belongs to it are framed. Arrow keys go from cell to cell.
 */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { CellRef } from '../../core/model';
import { columnLetters } from '../../core/sheet/reference';
import type { SheetPicture } from '../../files/picture';
import { focusRing } from '../../taskpane/components/common/styles';
import { usePage } from '../context';
import { cellKey, type Marks } from './marks';
import { Geometry, type Box } from './geometry';
import { inkOf, usePictureStyles } from './looks';
import { useView } from './use-view';
import { places, scrollFor, seen } from './window';

/** Pixels of the headings at the top and at the left. */
const TOP = 20;
const LEFT = 44;

const useStyles = makeStyles({
  frame: {
    position: 'relative',
    overflow: 'auto',
    height: '100%',
    backgroundColor: '#f3f3f3',
    colorScheme: 'light',
    forcedColorAdjust: 'none',
    ...focusRing,
  },
  sheet: { position: 'relative', backgroundColor: '#ffffff' },
});

interface SheetViewProps {
  readonly sheet: string;
  readonly picture: SheetPicture;
  readonly marks: Marks;
  readonly hasShades: boolean;
  /** The chosen cell, and those that belong to it. */
  readonly chosen: CellRef | null;
  readonly related: readonly CellRef[];
  readonly onChoose: (cell: CellRef) => void;
}

export function SheetView({ sheet, picture, marks, hasShades, chosen, related, onChoose }: SheetViewProps) {
  const [styles, looks] = [useStyles(), usePictureStyles()];
  const { say } = usePage();
  const frame = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => new Geometry(picture), [picture]);
  const view = useView(frame);
  useEffect(() => {
    if (chosen && frame.current) bringIntoView(frame.current, geometry.boxOf(geometry.areaAt(chosen)));
  }, [chosen, geometry]);
  const [firstRow, lastRow] = seen(geometry.tops, view.top - TOP, view.top + view.height);
  const [firstColumn, lastColumn] = seen(geometry.lefts, view.left - LEFT, view.left + view.width);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const from = geometry.areaAt(chosen ?? { sheet, row: 0, column: 0 });
    const row = clamp(step[0] > 0 ? from.bottom + 1 : from.top + step[0], picture.rows.length);
    const column = clamp(step[1] > 0 ? from.right + 1 : from.left + step[1], picture.columns.length);
    const { top, left } = geometry.areaAt({ row, column });
    onChoose({ sheet, row: top, column: left });
  };
  const chosenKey = chosen && cellKey(geometry.cornerOf(chosen));
  const frames = [
    ...related.map((cell) => ({ cell, kind: 'related' as const })),
    ...(chosen ? [{ cell: chosen, kind: 'chosen' as const }] : []),
  ];
  const rows = geometry.rowsIn(firstRow, lastRow);
  return (
    <div
      ref={frame}
      className={styles.frame}
      role="grid"
      tabIndex={0}
      aria-label={say('picture.label', { sheet })}
      aria-rowcount={picture.rows.length}
      aria-colcount={picture.columns.length}
      aria-activedescendant={chosenKey === null ? undefined : cellId(chosenKey)}
      onKeyDown={onKeyDown}
    >
      <div className={styles.sheet} style={{ width: LEFT + geometry.width, height: TOP + geometry.height }}>
        <div className={looks.columnHeads} style={{ height: TOP, width: LEFT + geometry.width }} aria-hidden>
          <div className={looks.corner} style={{ width: LEFT, height: TOP }} />
          {places(firstColumn, lastColumn).map((column) =>
            picture.columns[column] === 0 ? null : (
              <div
                key={column}
                className={looks.head}
                style={{ left: LEFT + (geometry.lefts[column] ?? 0), width: picture.columns[column], height: TOP }}
              >
                {columnLetters(column)}
              </div>
            ),
          )}
        </div>
        <div className={looks.rowHeads} style={{ width: LEFT }} aria-hidden>
          {places(firstRow, lastRow).map((row) =>
            picture.rows[row] === 0 ? null : (
              <div
                key={row}
                className={looks.head}
                style={{ top: geometry.tops[row] ?? 0, width: LEFT, height: picture.rows[row] }}
              >
                {row + 1}
              </div>
            ),
          )}
        </div>
        {rows.map(({ row, cells }) => (
          <div key={row} role="row" aria-rowindex={row + 1} className={looks.row}>
            {cells
              .filter(({ area }) => area.right >= firstColumn && area.left <= lastColumn)
              .map(({ cell, area, room }) => {
                const key = cellKey(cell);
                const look = picture.looks[cell.look];
                const found = marks.findings.get(key)?.[0];
                const shade = hasShades ? marks.shades.get(key) : undefined;
                const box = geometry.boxOf(area);
                return (
                  <div
                    key={key}
                    id={cellId(key)}
                    role="gridcell"
                    aria-colindex={cell.column + 1}
                    aria-selected={key === chosenKey}
                    className={mergeClasses(
                      looks.cell,
                      look?.isFramed && looks.framed,
                      shade && looks[shade],
                      found && looks[found.severity],
                    )}
                    style={{ ...inkOf(look), ...placed(box) }}
                    onClick={() => {
                      onChoose({ sheet, row: cell.row, column: cell.column });
                    }}
                  >
                    <span
                      className={look?.wraps ? looks.wrapping : looks.oneLine}
                      style={look?.wraps || look?.align ? undefined : { maxWidth: room }}
                    >
                      {cell.text}
                    </span>
                  </div>
                );
              })}
          </div>
        ))}
        {frames.map(({ cell, kind }) => (
          <div
            key={`${kind} ${cellKey(cell)}`}
            className={mergeClasses(looks.frame, looks[kind])}
            style={placed(geometry.boxOf(geometry.areaAt(cell)))}
          />
        ))}
      </div>
    </div>
  );
}

/** The place of a box behind the headings. */
function placed({ top, left, width, height }: Box): Box {
  return { top: TOP + top, left: LEFT + left, width, height };
}

const cellId = (key: string): string => `cell-${key.replace(' ', '-')}`;

const STEPS: Readonly<Record<string, readonly [rows: number, columns: number] | undefined>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

function clamp(place: number, count: number): number {
  return Math.min(Math.max(0, place), Math.max(0, count - 1));
}

function bringIntoView(frame: HTMLElement, box: Box): void {
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = frame;
  const top = scrollFor([scrollTop, scrollTop + clientHeight - TOP], [box.top, box.top + box.height]);
  const left = scrollFor([scrollLeft, scrollLeft + clientWidth - LEFT], [box.left, box.left + box.width]);
  frame.scrollTo({ top: top ?? scrollTop, left: left ?? scrollLeft });
}
