/** Stages of the work with their days in the heading, and the days of what is told below it. */
import type { CellRef, SaidRelation } from '../../../model';
import { foldWidth } from '../../../quantity';
import { FIELD_WORK } from '../../../terms/evaluations';
import { holding } from '../../../terms/search';
import type { TextLine, TextRow } from '../../forms/segment';
import { numberingOf } from '../numbering';

type Stage = SaidRelation & { readonly kind: 'stage' };

/** 「2.现场实施阶段（4月21日-5月9日）」: a day of the year as month and day. */
const RANGE =
  /^(.{2,24}?)\((?:(?:19|20)\d{2}年)?(\d{1,2})月(\d{1,2})日?[-—–~至到]+(?:(?:19|20)\d{2}年)?(\d{1,2})月(\d{1,2})日\)[。:]?\s*$/;
const DAY = /^(?:(?:19|20)\d{2}年)?(\d{1,2})月(\d{1,2})日$/;
/** A sentence that begins with its day: 「4月10日，评价组对…进行访谈」; until a day, or for another year, is another thing. */
const DAY_FIRST = /^(?:于|在)?(\d{1,2})月(\d{1,2})日(?=[,由在])/;
const TIME_HEADING = /时间$|日期$/;
const DIGITS = /\d/;
/** 「第二阶段为现场评价阶段（8月14日至8月31日），…」: the only range of its line, which goes on with what was done. */
const STAGE_FIRST = /^[^。,;:()]{0,16}阶段\((\d{1,2})月(\d{1,2})日?[-—–~至到]+(\d{1,2})月(\d{1,2})日\)/;
/** The day of a clause, no end of a range and of no other year. */
const DAY_IN_CLAUSE = /(?<![年\d至到—–~-])(\d{1,2})月(\d{1,2})日(?![-—–~至到前后起止])/g;
const isFieldWork = holding(FIELD_WORK);

interface Open {
  readonly words: string;
  readonly at: CellRef;
  readonly depth: number;
  readonly from: number;
  readonly to: number;
}

/** Lines and rows of a sheet in their order. */
export function stagesOf(lines: readonly TextLine[], rows: readonly TextRow[]): Stage[] {
  const found: Stage[] = lines.flatMap(daysOfItsOwn);
  const opened = lines.map(openedBy);
  for (const [index, stage] of opened.entries()) {
    if (!stage) continue;
    const end = endOf(stage, lines, index);
    const days = [...daysInLines(lines.slice(index + 1, end)), ...daysInRows(rows, stage.at, lines[end]?.at ?? null)];
    if (days.length === 0) continue;
    const told = days.map(({ day, ...place }) => ({ ...place, isOutside: day < stage.from || day > stage.to }));
    found.push({ kind: 'stage', words: stage.words, at: stage.at, days: told });
  }
  return found;
}

/** 「第二阶段…（8月14日至8月31日），…评价组于8月16日访谈…，9月4日访谈…」 */
function daysOfItsOwn({ text, at }: TextLine): Stage[] {
  const folded = foldWidth(text).trim();
  const match = STAGE_FIRST.exec(folded.slice(numberingOf(folded).start));
  if (!match) return [];
  const [words, month = '', day = '', lastMonth = '', lastDay = ''] = match;
  const [from, to] = [dayOfYear(month, day), dayOfYear(lastMonth, lastDay)];
  if (from > to) return [];
  const days = folded
    .slice(folded.indexOf(words) + words.length)
    .split(/[,;。]/)
    .flatMap((clause) => {
      const [told, another] = [...clause.matchAll(DAY_IN_CLAUSE)];
      if (!told || another || !isFieldWork(clause)) return [];
      const own = dayOfYear(told[1] ?? '', told[2] ?? '');
      return [{ text: clause.trim(), at, isOutside: own < from || own > to }];
    });
  return days.length > 0 ? [{ kind: 'stage', words, at, days }] : [];
}

function openedBy({ text, at }: TextLine): Open | null {
  const folded = foldWidth(text).trim();
  const { depth, start } = numberingOf(folded);
  const match = depth === 0 ? null : RANGE.exec(folded.slice(start));
  if (!match) return null;
  const [, , month = '', day = '', lastMonth = '', lastDay = ''] = match;
  const [from, to] = [dayOfYear(month, day), dayOfYear(lastMonth, lastDay)];
  // From November to January.
  return from > to ? null : { words: text.trim().slice(start).trim(), at, depth, from, to };
}

function dayOfYear(month: string, day: string): number {
  return Number(month) * 100 + Number(day);
}

/** The next heading as high as that of the stage. */
function endOf({ depth, at }: Open, lines: readonly TextLine[], index: number): number {
  for (let next = index + 1; next < lines.length; next++) {
    const line = lines[next];
    if (!line || line.at.sheet !== at.sheet) return next;
    const numbered = numberingOf(foldWidth(line.text).trim());
    if (numbered.depth > 0 && numbered.depth <= depth) return next;
  }
  return lines.length;
}

interface Day {
  readonly text: string;
  readonly at: CellRef;
  readonly day: number;
}

function daysInLines(lines: readonly TextLine[]): Day[] {
  return lines.flatMap(({ text, at }) =>
    foldWidth(text)
      .split('。')
      .flatMap((sentence): Day[] => {
        const bare = sentence.trim();
        const match = DAY_FIRST.exec(bare.slice(numberingOf(bare).start));
        const [words, month = '', day = ''] = match ?? [];
        return words === undefined ? [] : [{ text: words, at, day: dayOfYear(month, day) }];
      }),
  );
}

/** Days in a column headed 时间 or 日期, below the stage and above the next line of its level. */
function daysInRows(rows: readonly TextRow[], from: CellRef, to: CellRef | null): Day[] {
  const days: Day[] = [];
  let columns = new Set<number>();
  for (const { row, cells } of rows) {
    if (cells[0]?.at.sheet !== from.sheet || row <= from.row || (to && to.sheet === from.sheet && row >= to.row))
      continue;
    if (cells.every(({ text }) => !DIGITS.test(text)))
      columns = new Set(cells.filter(({ text }) => TIME_HEADING.test(text.trim())).map(({ column }) => column));
    for (const { column, text, at } of cells) {
      const match = columns.has(column) ? DAY.exec(foldWidth(text).trim()) : null;
      if (match) days.push({ text, at, day: dayOfYear(match[1] ?? '', match[2] ?? '') });
    }
  }
  return days;
}
