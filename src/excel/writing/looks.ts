/** Draws the styles of a plan: one instruction for all cells that look alike. */
import type { Area, PlanCell, SheetPlan } from '../../core/model';
import {
  FONT,
  FRAME_COLOR,
  GRID_COLOR,
  LINK_COLOR,
  RULE_COLOR,
  STYLES,
  type CellLook,
} from '../../core/summary/styles';
import { columnsIn, rowsIn } from '../../core/sheet/areas';
import { rangeOf } from '../ranges';
import { has } from '../requirements';
import type { Pen } from './pen';
import { addressLists, rectangles, type Place } from './rectangles';

interface Drawn {
  readonly look: CellLook;
  readonly horizontal: 'Left' | 'Center' | 'Right';
  readonly isLink: boolean;
}

type Formatted = Pick<Excel.Range, 'format'>;

interface Line {
  readonly weight: 'Thin' | 'Medium';
  readonly color: string;
}

const GRID: Line = { weight: 'Thin', color: GRID_COLOR };
const FRAME: Line = { weight: 'Thin', color: FRAME_COLOR };
const RULE: Line = { weight: 'Medium', color: RULE_COLOR };

/** About what the instructions for one look take in a request. */
const LOOK_BYTES = 6000;

/** Fonts, fills, lines and alignment of all cells of a plan; a merged area is drawn whole so that its lines go all round. */
export async function drawLooks(
  pen: Pen,
  sheet: Excel.Worksheet,
  plan: Pick<SheetPlan, 'cells' | 'merges'>,
): Promise<void> {
  const groups = new Map<string, { drawn: Drawn; places: Place[] }>();
  for (const { cell, places } of withMerged(plan)) {
    const drawn = drawnAs(cell);
    const key = `${cell.style} ${drawn.horizontal} ${String(drawn.isLink)}`;
    const group = groups.get(key);
    if (group) group.places.push(...places);
    else groups.set(key, { drawn, places: [...places] });
  }
  for (const { drawn, places } of groups.values()) {
    const areas = rectangles(places);
    await forAreas(pen, sheet, areas, ({ format }) => {
      setLook(format, drawn);
    });
    await drawLines(pen, sheet, areas, drawn.look.border);
  }
}

function drawnAs({ value, style, link }: PlanCell): Drawn {
  const look = STYLES[style];
  const byValue = typeof value === 'string' ? 'left' : 'right';
  const horizontal = look.horizontal === 'byValue' ? byValue : look.horizontal;
  const word = ({ left: 'Left', center: 'Center', right: 'Right' } as const)[horizontal];
  return { look, horizontal: word, isLink: link !== undefined };
}

function withMerged(plan: Pick<SheetPlan, 'cells' | 'merges'>): { cell: PlanCell; places: Place[] }[] {
  const key = (row: number, column: number) => `${String(row)} ${String(column)}`;
  const merges = new Map(plan.merges.map((area) => [key(area.top, area.left), area]));
  return plan.cells.map((cell) => {
    const area = merges.get(key(cell.row, cell.column));
    return { cell, places: area ? placesIn(area) : [cell] };
  });
}

function placesIn({ top, left, bottom, right }: Area): Place[] {
  const places: Place[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) places.push({ row, column });
  }
  return places;
}

function setLook(format: Excel.RangeFormat, { look, horizontal, isLink }: Drawn): void {
  const { font, fill } = format;
  font.name = FONT;
  font.size = look.size;
  font.bold = look.bold;
  font.color = `#${isLink && look.fill === null ? LINK_COLOR : look.color}`;
  font.underline = isLink ? 'Single' : 'None';
  if (look.fill !== null) fill.color = `#${look.fill}`;
  format.horizontalAlignment = horizontal;
  format.verticalAlignment = look.vertical === 'top' ? 'Top' : 'Center';
  format.wrapText = look.wrap;
  if (look.indent > 0 && horizontal === 'Left' && has('areas')) format.indentLevel = look.indent;
}

/** Lines inside exist only between several rows or columns: a single cell has none to set. */
async function drawLines(
  pen: Pen,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  border: CellLook['border'],
): Promise<void> {
  if (border === 'none') return;
  const { edgeTop, edgeBottom, edgeLeft, edgeRight, insideHorizontal, insideVertical } = Excel.BorderIndex;
  const draw = (some: readonly Area[], sides: readonly Excel.BorderIndex[], line: Line) =>
    forAreas(pen, sheet, some, ({ format }) => {
      for (const side of sides) setLine(format.borders.getItem(side), line);
    });
  if (border === 'below') return draw(areas, [edgeBottom], RULE);
  const line = border === 'grid' ? GRID : FRAME;
  await draw(areas, [edgeTop, edgeBottom, edgeLeft, edgeRight], line);
  await draw(
    areas.filter((area) => rowsIn(area) > 1),
    [insideHorizontal],
    line,
  );
  await draw(
    areas.filter((area) => columnsIn(area) > 1),
    [insideVertical],
    line,
  );
}

function setLine(border: Excel.RangeBorder, { weight, color }: Line): void {
  border.style = 'Continuous';
  border.weight = weight;
  border.color = `#${color}`;
}

/** The same for every area: in few instructions where the host can, one by one where it cannot. */
async function forAreas(
  pen: Pen,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  act: (cells: Formatted) => void,
): Promise<void> {
  const together = has('areas') && areas.length > 1;
  const cells = together
    ? addressLists(areas).map((list) => sheet.getRanges(list))
    : areas.map((area) => rangeOf(sheet, area));
  for (const some of cells) {
    await pen.room(LOOK_BYTES);
    act(some);
  }
}
