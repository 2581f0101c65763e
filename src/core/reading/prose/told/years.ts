/** What is told of several years ↔ the sum of what one passage tells of each of them. */
import type { SaidRelation, ToldFigure } from '../../../model';
import { groupBy } from '../../../group-by';
import { HAD_NONE } from '../../../terms/told';

const SPAN = /^((?:19|20)\d{2})-((?:19|20)\d{2})$/;
const YEAR = /^(?:19|20)\d{2}$/;
const LONGEST_SPAN = 10;
const MOST_WHOLES = 12;

/** `textOf` gives the passage of a list. */
export function sumsOverYears(told: readonly ToldFigure[], textOf: (list: number) => string): SaidRelation[] {
  const found: SaidRelation[] = [];
  for (const group of groupBy(told, thingOf).values()) {
    const wholes = group.filter(({ years }) => SPAN.test(years)).slice(0, MOST_WHOLES);
    if (wholes.length === 0) continue;
    const lists = groupBy(
      group.filter(({ years }) => YEAR.test(years)),
      ({ list, phase, within }) => JSON.stringify([list, phase, within]),
    );
    for (const parts of lists.values()) {
      const byYear = groupBy(parts, ({ years }) => years);
      if (byYear.size < 2 || byYear.size < parts.length) continue;
      const whole = wholes.find((one) => isWholeOf(one, parts, byYear, textOf));
      if (whole) found.push(sum(whole, parts));
    }
  }
  return found;
}

function isWholeOf(
  { years, place, phase, list, within }: ToldFigure,
  parts: readonly ToldFigure[],
  byYear: ReadonlyMap<string, unknown>,
  textOf: (list: number) => string,
): boolean {
  const [first] = parts;
  if (!first || list === first.list || (place !== first.place && !first.isOfTable)) return false;
  // A table tells by its heading what was planned and what was done; a sentence on several years tells what was done.
  const isOfPhase = phase === first.phase || (phase === '' && first.phase === 'done');
  const isOfWhole = within === first.within || first.isOfTable;
  return isOfPhase && isOfWhole && isCovered(years, byYear, textOf(first.list));
}

/** Everything but the time and the phase. */
function thingOf({ noun, counted, action, context, figure: { value } }: ToldFigure): string {
  return JSON.stringify([noun, counted, action, context, value.unit?.symbol ?? '']);
}

function sum(whole: ToldFigure, parts: readonly ToldFigure[]): SaidRelation {
  return { kind: 'sum', list: 'years', wholes: [whole.figure], parts: [parts.map(({ figure }) => figure)] };
}

/** Each year of the span is told, or said to have had none: 「2024年奖补资金尚未发放」. */
function isCovered(span: string, byYear: ReadonlyMap<string, unknown>, text: string): boolean {
  const [, first = '', last = ''] = SPAN.exec(span) ?? [];
  const [from, to] = [Number(first), Number(last)];
  if (to - from > LONGEST_SPAN || [...byYear.keys()].some((year) => Number(year) < from || Number(year) > to))
    return false;
  for (let year = from; year <= to; year++) {
    const none = new RegExp(`${String(year)}年[^;。]{0,20}(?:${HAD_NONE.split(' ').join('|')})`);
    if (!byYear.has(String(year)) && !none.test(text)) return false;
  }
  return true;
}
