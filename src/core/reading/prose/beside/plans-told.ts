/**
 * A plan that a table has, and what was done of it: 「安防工程计划85公里，实际完成83公里」 ↔ the indicator 安防工程里程, 85公里 and 80公里; 「计划386.5公里，
 * 实际383.2公里」 ↔ a row 合计, 386.5 in the column 计划 and 378.2 in that of 完成.
 */
import type { FigureTable, Indicator, NumberQuantity, SaidFigure, SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { isNumber, isTurned } from '../../../quantity';
import { MEASURE } from '../../../terms/indicator-names';
import { RULES } from '../../../terms/prose';
import { HEADS_OF_PLANS } from '../../../terms/told-twice';
import type { Line } from '../arithmetic/lists';
import type { Said } from '../arithmetic/passages';
import { plansIn } from '../arithmetic/reached';
import { listed, withoutEndings } from '../arithmetic/words';
import { headingOf, measured } from './rows/tables';
import type { Tables } from './slips/columns';
import { isNear } from './slips/named';

/** Of a table only a row whose plan nothing else has by chance. */
const FEWEST_DIGITS = 4;
const PLANS = listed(HEADS_OF_PLANS);

interface Row {
  /** Without the measure it is counted in; empty where nothing but its figures says what it is. */
  readonly name: string;
  readonly planned: NumberQuantity;
  readonly done: SaidFigure;
}

export function plansTold(lines: readonly Line[], { figures, indicators }: Tables): SlipRelation[] {
  const rows = [...indicators.flatMap(ofIndicator), ...figures.flatMap(ofFigures)];
  if (rows.length === 0) return [];
  const byPlan = groupBy(rows, ({ planned }) => planned.value.toFixed());
  return lines.flat().flatMap((passage) =>
    RULES.test(passage.text) || passage.text.includes('\t')
      ? []
      : plansIn(passage).flatMap(([planned, done]): SlipRelation[] => {
          const same = (byPlan.get(planned.value.value.toFixed()) ?? []).filter((row) => isPlanOf(row, planned));
          const [only, another] = same;
          if (!only || another || !isOff(only, done)) return [];
          return [{ kind: 'slip', odd: done.figure, right: only.done }];
        }),
  );
}

/** The same plan in the same unit, by its name or by a figure of many digits. */
function isPlanOf({ name, planned }: Row, { value, label }: Said): boolean {
  if (!mayBeOneUnit(planned, value)) return false;
  return name === '' || withoutEndings(label, PLANS).replace(MEASURE, '') === name;
}

function mayBeOneUnit({ unit: a }: NumberQuantity, { unit: b }: NumberQuantity): boolean {
  return a === null || a.symbol === b?.symbol;
}

/** Another figure than that of the row, and near to it. */
function isOff({ done }: Row, { value }: Said): boolean {
  if (!mayBeOneUnit(done.value, value)) return false;
  const [told, stated] = [value.value, done.value.value];
  return !told.eq(stated) && (isNear(told, stated) || isTurned(told, stated));
}

function ofIndicator({ name, target, actual }: Indicator): Row[] {
  const [planned, done] = [target?.value, actual?.value];
  if (!actual || !planned || !done || !isNumber(planned) || !isNumber(done) || planned.unit === null) return [];
  const bare = name.replace(MEASURE, '');
  return [{ name: bare, planned, done: { value: done, at: actual.at, words: `${name}${done.text}` } }];
}

/** Rows with one plan and one figure of what was done; money is compared by its own words. */
function ofFigures({ rows, columns, cells }: FigureTable): Row[] {
  const headings = columns.map(({ label }) => headingOf(label));
  const placesOf = (role: 'planned' | 'done') =>
    headings.flatMap((heading, at) => (heading?.column.role === role ? [{ heading, at }] : []));
  const [[plan, otherPlan], [reached, otherReached]] = [placesOf('planned'), placesOf('done')];
  if (!plan || otherPlan || !reached || otherReached) return [];
  return rows.flatMap((row, index): Row[] => {
    const [planned, done] = [cells[index]?.[plan.at], cells[index]?.[reached.at]];
    if (!planned || !done || planned.value.value.c.length < FEWEST_DIGITS) return [];
    const value = measured(done.value, reached.heading, row);
    if (value.unit?.dimension === 'money') return [];
    const words = `${row.label}${columns[reached.at]?.label ?? ''}${value.text}`;
    return [{ name: '', planned: measured(planned.value, plan.heading, row), done: { value, at: done.at, words } }];
  });
}
