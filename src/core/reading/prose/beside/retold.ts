/** Sentences that retell the shares of the table below them: 「81.48%的受访者非常满意，17.59%比较满意…详情见附表4-1-6」. */
import type Big from 'big.js';
import type { FigureTable, NumberQuantity, SaidFigure, SaidRelation, Stated } from '../../../model';
import type { Line } from '../arithmetic/lists';
import { saysAnswered } from '../../../terms/answers';
import { FORMS } from '../../../terms/answered';
import { keyOf } from '../../grid/wording';
import { isPlain, type Said } from '../arithmetic/passages';

type Retold = SaidRelation & { readonly kind: 'retold' };

/** The paragraph and the title of the table stand so close above it. */
const MOST_ROWS_ABOVE = 6;
const FEWEST = 2;

/** `lines` in the order of the sheet, with the tables that stand on it. */
export function retoldIn(lines: readonly Line[], tables: readonly FigureTable[]): Retold[] {
  const sorted = [...tables].sort((a, b) => a.at.row - b.at.row);
  const bottoms = new Map(sorted.map((table, index) => [table, bottomOf(sorted[index - 1], table)]));
  return sorted.flatMap((table): Retold[] => {
    const cells = sharesOf(table);
    const above = Math.max(table.at.row - MOST_ROWS_ABOVE, (bottoms.get(table) ?? -1) + 1);
    const told = linesAbove(lines, table, above);
    const figures = cells.length < 2 ? [] : told.flatMap(sharesTold);
    if (figures.length < FEWEST) return [];
    const asked = askedIn(told, table);
    return relationOf(figures, cells, table).map((relation) => (asked ? { ...relation, asked } : relation));
  });
}

/** The last row of the table before, on the same sheet. */
function bottomOf(before: FigureTable | undefined, { at }: FigureTable): number {
  if (before?.at.sheet !== at.sheet) return -1;
  return before.rows.at(-1)?.at.row ?? before.at.row;
}

interface Cell {
  readonly stated: Stated<NumberQuantity>;
  readonly label: string;
}

function sharesOf({ rows, cells }: FigureTable): Cell[] {
  return cells.flatMap((row, index) =>
    row.flatMap((stated) => (stated && isShare(stated.value) ? [{ stated, label: rows[index]?.label ?? '' }] : [])),
  );
}

function isShare({ unit }: NumberQuantity): boolean {
  return unit?.symbol === '%';
}

function linesAbove(lines: readonly Line[], { at }: FigureTable, above: number): Line[] {
  return lines.filter(([first]) => {
    return first?.at.sheet === at.sheet && first.at.row >= above && first.at.row < at.row;
  });
}

function sharesTold(line: Line): SaidFigure[] {
  return line.flatMap(({ figures }) =>
    figures.flatMap((said) => (isShare(said.value) && isPlain(said) ? [said.figure] : [])),
  );
}

/** 「108份问卷中」 above a table whose last row says how many answered the question. */
function askedIn(lines: readonly Line[], { rows, cells }: FigureTable): Retold['asked'] {
  const told = lines.flatMap((line) => line.flatMap(({ figures }) => figures.filter(countsForms)));
  const answered = rows.flatMap(({ label }, row) => {
    const [stated, more] = saysAnswered(keyOf(label)) ? (cells[row] ?? []).flatMap((cell) => cell ?? []) : [];
    return stated && !more ? [{ value: stated.value, at: stated.at, words: label }] : [];
  });
  const [[only, another], [count, further]] = [told, answered];
  return only && count && !another && !further ? [only.figure, count] : undefined;
}

function countsForms({ noun, value }: Said): boolean {
  return noun.includes(FORMS) && value.unit?.symbol === SHEETS;
}

/** Questionnaires are counted in 份. */
const SHEETS = '份';

/** Every figure with a cell of its value. One that has none is odd only where all the others have one. */
function relationOf(figures: readonly SaidFigure[], cells: readonly Cell[], { at }: FigureTable): Retold[] {
  const left = [...cells];
  const strangers: SaidFigure[] = [];
  for (const figure of figures) {
    const place = left.findIndex(({ stated }) => stated.value.value.eq(figure.value.value));
    if (place >= 0) left.splice(place, 1);
    else strangers.push(figure);
  }
  const [odd, another] = strangers;
  if (another || figures.length === strangers.length) return [];
  // A rate of another paragraph, which retells none of the shares, is of something else.
  if (odd && !figures.some((figure) => figure !== odd && figure.at === odd.at)) return [];
  if (odd && (isSumOf(odd.value.value, cells) || cells.some(({ stated }) => stated.value.value.eq(odd.value.value))))
    return [];
  return [
    {
      kind: 'retold',
      figures: figures.filter((figure) => figure !== odd),
      odd: odd ?? null,
      left: left.map(({ stated: { value, at: cell }, label }) => ({ value, at: cell, words: label })),
      at,
    },
  ];
}

/** 「非常满意和比较满意合计99.07%」. */
function isSumOf(value: Big, cells: readonly Cell[]): boolean {
  const shares = cells.map(({ stated }) => stated.value.value);
  return shares.some((first, index) =>
    shares.slice(index + 1).some((second, next) => {
      const two = first.plus(second);
      return two.eq(value) || shares.slice(index + next + 2).some((third) => two.plus(third).eq(value));
    }),
  );
}
