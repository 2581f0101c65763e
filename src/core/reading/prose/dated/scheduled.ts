/** The days of a table of visits or interviews, below the stages of an evaluation: 「表2 现场核查安排」 ↔ 「2.现场评价（4月15日至5月10日）：…」. */
import type { CellRef, SaidRelation } from '../../../model';
import { dayOf, findFigures, foldWidth, hasYear, readQuantity } from '../../../quantity';
import { endingWith } from '../../../terms/ends';
import { FIELD_WORK, ON_THE_SPOT, TIME_COLUMNS, VISIT_DAYS_APART, VISITED } from '../../../terms/evaluations';
import { holding } from '../../../terms/search';
import { startingWith } from '../../../terms/starts';
import type { TextLine, TextRow } from '../../forms/segment';
import { numberingOf } from '../numbering';

type Stage = SaidRelation & { readonly kind: 'stage' };

const isFieldWork = holding(FIELD_WORK);
const isOnTheSpot = holding(ON_THE_SPOT);
const isVisit = startingWith(VISITED);
const isTold = holding(VISIT_DAYS_APART);
const isTime = endingWith(TIME_COLUMNS);
const DIGITS = /\d/;
const PIECES = /[,;:。、]/;
const LONGEST_CAPTION = 30;
const LONGEST_NAME = 16;
/** Other stages stand beside the one that is meant. */
const FEWEST_STAGES = 2;

interface Span {
  readonly words: string;
  readonly at: CellRef;
  readonly from: number;
  readonly to: number;
  /** 0 where it is not told. */
  readonly year: number;
}

export function scheduledDays(lines: readonly TextLine[], rows: readonly TextRow[]): Stage[] {
  const stages = lines.flatMap(stageIn);
  const [stage, another] = stages.filter(({ words }) => isOnTheSpot(words));
  if (!stage || another || stages.length < FEWEST_STAGES) return [];
  return lines.flatMap((line): Stage[] => {
    const days = line.at === stage.at ? daysWithin(line, stage) : isCaption(line, stage) ? daysBelow(line, rows) : [];
    if (days.length === 0) return [];
    // Those of another year are those of another evaluation.
    const own = days.filter(({ year }) => year === 0 || stage.year === 0 || year === stage.year);
    const told = own.map(({ from, to, text, at }) => ({ text, at, isOutside: to < stage.from || from > stage.to }));
    return [{ kind: 'stage', words: stage.words, at: stage.at, days: told }];
  });
}

/** 「2.现场评价（2024年4月15日至5月10日）：…」: a name, and its days in brackets behind it. */
function stageIn({ text, at }: TextLine): Span[] {
  const folded = foldWidth(text).trim();
  const { depth, start } = numberingOf(folded);
  const body = folded.slice(start);
  const [open, close] = [body.indexOf('('), body.indexOf(')')];
  if (depth === 0 || open <= 0 || open > LONGEST_NAME || close < open || DIGITS.test(body.slice(0, open))) return [];
  const span = spanOf(body.slice(open + 1, close));
  return span ? [{ words: text.trim().slice(start, start + close + 1), at, ...span }] : [];
}

/** First and last day within a year, which may be left out. */
function spanOf(text: string): Pick<Span, 'from' | 'to' | 'year'> | null {
  const date = readQuantity(text);
  if (date.kind !== 'date' || date.comparator !== null) return null;
  const [first, last] = [dayOf(date.from), dayOf(date.to)];
  const [from, to] = [first, last].map(({ month, day }) => month * 100 + day) as [number, number];
  return first.year === last.year && from <= to ? { from, to, year: hasYear(date) ? first.year : 0 } : null;
}

/** 「…，其中3月6日核查永和一中、3月29日核查西关小学」: the day of each visit, in the line of the stage itself. */
function daysWithin({ text, at }: TextLine, { words: stage }: Span): (Span & { readonly text: string })[] {
  const folded = foldWidth(text);
  const body = folded.slice(folded.indexOf(foldWidth(stage)) + stage.length);
  return body.split(PIECES).flatMap((piece) => {
    const [day, another] = findFigures(piece).filter(({ quantity }) => quantity.kind === 'date');
    const words = piece.trim();
    if (!day || another || !isVisit(piece.slice(day.end)) || isTold(piece.slice(0, day.start))) return [];
    const span = spanOf(piece.slice(day.start, day.end));
    return span && span.from === span.to ? [{ ...span, words, text: words, at }] : [];
  });
}

/** A short line that names what was done on the spot, above a table. */
function isCaption({ text, at }: TextLine, { at: stage }: Span): boolean {
  const words = text.trim();
  return words.length <= LONGEST_CAPTION && at.sheet === stage.sheet && at.row > stage.row && isFieldWork(words);
}

/** The cells below 时间 or 日期 of the table right below a line. */
function daysBelow({ at: { sheet, row } }: TextLine, rows: readonly TextRow[]): (Span & { readonly text: string })[] {
  const own = rows.filter(({ cells, row: place }) => cells[0]?.at.sheet === sheet && place > row);
  const table = own.filter((one, index) => one.row === row + 1 + index);
  const [head, ...body] = table;
  if (!head || head.cells.some(({ text }) => DIGITS.test(text))) return [];
  const columns = head.cells.filter(({ text }) => isTime(text.trim())).map(({ column }) => column);
  const [column, another] = columns;
  if (column === undefined || another !== undefined) return [];
  return body.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const span = cell.column === column ? spanOf(foldWidth(cell.text).trim()) : null;
      return span ? [{ ...span, words: cell.text, text: cell.text.trim(), at: cell.at }] : [];
    }),
  );
}
