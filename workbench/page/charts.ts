/** Charts of one series, bars or columns, drawn over the grid where they stand on the sheet. The grid's open edition has none. */
import { parseArea, splitAddress } from '../host/address';
import { cellsOf } from '../host/areas';
import type { Book } from '../host/book';
import type { Json } from '../host/data';
import type { Chart } from '../host/sheet';
import { displayText, readable } from '../host/text';
import { cellsUnder } from './file/save';
import type { Grid } from './view/grid';
import { areaBox, canvasOf } from './view/place';

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly label: string;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** The grid's row and column headings, in pixels. */
const HEADINGS = { width: 46, height: 20 } as const;
const TITLE_HEIGHT = 34;
const PADDING = 14;
/** Share of a bar's strip that the bar fills. */
const FILLED = 0.62;
const LABEL_WIDTH = 52;
const LETTER = 12;
const MOST_LETTERS = 12;

export class Charts {
  private running = true;
  private drawn = '';

  constructor(
    private readonly layer: HTMLElement,
    private readonly grid: Grid,
    private readonly book: Book,
    private readonly container: ParentNode,
  ) {
    this.follow();
  }

  close(): void {
    this.running = false;
    this.layer.replaceChildren();
  }

  /** Draws again whenever the sheet, its charts or the view have moved: the grid has no event for all of that. */
  private readonly follow = (): void => {
    if (!this.running) return;
    this.clip();
    const { charts } = this.book.active;
    const boxes = charts.map((chart) => this.box(chart));
    const state = JSON.stringify([
      this.book.active.id,
      boxes,
      charts.map((chart) => [barsOf(this.book, chart), titleOf(chart)]),
    ]);
    if (state !== this.drawn) {
      this.drawn = state;
      this.layer.replaceChildren(
        ...charts.flatMap((chart, index) => {
          const box = boxes[index];
          return box ? [drawChart(chart, barsOf(this.book, chart), box)] : [];
        }),
      );
    }
    requestAnimationFrame(this.follow);
  };

  /** Charts scroll under the headings of rows and columns, as cells do. */
  private clip(): void {
    const canvas = canvasOf(this.container)?.getBoundingClientRect();
    const layer = this.layer.getBoundingClientRect();
    if (canvas === undefined) return;
    const [top, bottom] = [canvas.top - layer.top + HEADINGS.height, layer.bottom - canvas.bottom];
    this.layer.style.clipPath = `inset(${top}px 0 ${bottom}px ${HEADINGS.width}px)`;
  }

  private box(chart: Chart): DOMRect | null {
    const box = areaBox(this.grid, this.container, cellsUnder(chart));
    const corner = this.layer.getBoundingClientRect();
    return box && new DOMRect(box.left - corner.left, box.top - corner.top, box.width, box.height);
  }
}

const titleOf = ({ bag }: Chart): string => text(bag.get('Title.Text'));
const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');

function barsOf(book: Book, { bag, sheet }: Chart): Bar[] {
  const cells = (key: string) => {
    const { sheet: named, rest } = splitAddress(text(bag.get(key)));
    const source = named === null ? sheet : (book.findSheet(named) ?? sheet);
    const area = parseArea(rest);
    return area === null ? [] : [...cellsOf(area)].map(([row, column]) => source.valueAt(row, column));
  };
  const names = cells('Series.0.XAxisValues');
  const format = text(bag.get('Series.0.DataLabels.NumberFormat')) || 'General';
  return cells('Series.0.Values').flatMap((value, index) =>
    typeof value === 'number'
      ? [{ name: String(readable(names[index] ?? null)), value, label: displayText(value, format) }]
      : [],
  );
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = content;
  return made;
}

function drawChart(chart: Chart, bars: readonly Bar[], { x, y, width, height }: DOMRect): SVGElement {
  const svg = element('svg', { class: 'chart', width, height, role: 'img', 'aria-label': titleOf(chart) });
  svg.style.left = `${x}px`;
  svg.style.top = `${y}px`;
  svg.append(element('text', { x: width / 2, y: 22, class: 'chart-title' }, titleOf(chart)));
  const color = text(chart.bag.get('Series.0.Format.Fill.SolidColor')) || '#4472c4';
  const most = Math.max(...bars.map(({ value }) => value), 0) || 1;
  const draw = chart.type.startsWith('Bar') ? drawBar : drawColumn;
  for (const [index, bar] of bars.entries()) svg.append(...draw(bar, index, bars.length, most, color, width, height));
  return svg;
}

type Draw = (
  bar: Bar,
  index: number,
  count: number,
  most: number,
  color: string,
  width: number,
  height: number,
) => SVGElement[];

const drawBar: Draw = (bar, index, count, most, color, width, height) => {
  const strip = (height - TITLE_HEIGHT - PADDING) / count;
  const start = MOST_LETTERS * LETTER * 0.7 + PADDING;
  const length = (Math.max(0, bar.value) / most) * (width - start - LABEL_WIDTH - PADDING);
  const middle = TITLE_HEIGHT + strip * (index + 0.5);
  return [
    element('text', { x: start - 8, y: middle, class: 'chart-name' }, shortened(bar.name)),
    element('rect', { x: start, y: middle - (strip * FILLED) / 2, width: length, height: strip * FILLED, fill: color }),
    element('text', { x: start + length + 6, y: middle, class: 'chart-label' }, bar.label),
  ];
};

const drawColumn: Draw = (bar, index, count, most, color, width, height) => {
  const strip = (width - 2 * PADDING) / count;
  const floor = height - PADDING - 18;
  const length = (Math.max(0, bar.value) / most) * (floor - TITLE_HEIGHT - 18);
  const middle = PADDING + strip * (index + 0.5);
  return [
    element('rect', {
      x: middle - (strip * FILLED) / 2,
      y: floor - length,
      width: strip * FILLED,
      height: length,
      fill: color,
    }),
    element('text', { x: middle, y: floor - length - 8, class: 'chart-label chart-centred' }, bar.label),
    element('text', { x: middle, y: floor + 14, class: 'chart-label chart-centred' }, shortened(bar.name)),
  ];
};

const shortened = (name: string): string =>
  [...name].length > MOST_LETTERS ? `${[...name].slice(0, MOST_LETTERS - 1).join('')}…` : name;
