/** Counts in the words of a table that no reader knows: 「2021 | 一类赛 | 9个赛事34个赛项 | 实际举办27个赛项」. */
import type { ToldFigure } from '../../../model';
import { foldWidth } from '../../../quantity';
import type { TextRow } from '../../forms/segment';
import { passagesOf } from '../arithmetic/passages';
import { follow } from './follow';
import { type Stretch, wordsOf } from './words';

const YEAR = /^\s*((?:19|20)\d{2})\s*年?度?\s*$/;
const DIGITS = /\d/;
const FEWEST = 3;
const LONGEST_HEADING = 16;
/** The figures of a column are one list; tables have fewer columns. */
const LISTS = 1000;

/** Rows below a row of headings; a year that is not repeated holds for the rows below it. */
export function toldInRows(rows: readonly TextRow[], firstList: number): ToldFigure[] {
  const told: ToldFigure[] = [];
  let headings: ReadonlyMap<number, Stretch> = new Map();
  let years = '';
  let last = -1;
  let list = firstList;
  for (const row of rows) {
    if (row.row > last + 1) [headings, years] = [new Map(), ''];
    last = row.row;
    if (isHeadings(row)) {
      list += LISTS;
      headings = new Map(row.cells.map(({ column, text }) => [column, wordsOf(foldWidth(text))]));
      years = '';
      continue;
    }
    if (headings.size === 0) continue;
    const labels = row.cells.filter(({ text }) => !DIGITS.test(foldWidth(text)) || YEAR.test(foldWidth(text)));
    years = labels.map(({ text }) => YEAR.exec(foldWidth(text))?.[1] ?? '').find((year) => year !== '') ?? years;
    const [name, another] = labels.filter(({ text }) => !YEAR.test(foldWidth(text)) && /\p{Script=Han}/u.test(text));
    if (!name || another || years === '') continue;
    for (const cell of row.cells) {
      const heading = headings.get(cell.column);
      if (labels.includes(cell) || !heading) continue;
      told.push(...inCell(cell, heading, { noun: wordsOf(name.text).noun, years }, list + cell.column));
    }
  }
  return told;
}

function isHeadings({ cells }: TextRow): boolean {
  return (
    cells.length >= FEWEST && cells.every(({ text }) => !DIGITS.test(foldWidth(text)) && text.length <= LONGEST_HEADING)
  );
}

/** The figures of a cell up to the first stop: behind it parts are told. */
function inCell(
  { text, at }: TextRow['cells'][number],
  heading: Stretch,
  { noun, years }: { readonly noun: string; readonly years: string },
  list: number,
): ToldFigure[] {
  const [passage] = passagesOf({ text, at });
  if (!passage || noun === '') return [];
  const stop = passage.text.search(/[,;:(]/);
  const end = stop < 0 ? passage.text.length : stop;
  const scope = { place: '', topic: '', years: '', isPlanned: false };
  const all = follow(passage, scope, list).filter(({ figure }) => {
    const start = passage.figures.find((said) => said.value === figure.value)?.start;
    return start !== undefined && start < end;
  });
  const [first] = all;
  // 「比赛项目35个」 has a name of its own.
  if (!first || first.counted !== '') return [];
  return all.flatMap((told): ToldFigure[] => {
    if (told.noun !== first.noun) return [];
    const counted = told.counted === '' ? told.noun : told.counted;
    const phase = told.phase === '' ? heading.phase : told.phase;
    const words = `${noun}${told.figure.words}`;
    const figure = { ...told.figure, words };
    return [{ ...told, figure, noun, counted, years, phase, within: heading.noun, isOfTable: true }];
  });
}
