/** What came of a row, told in a sentence by its name: 「公众满意度｜≥90%｜86.25%」 ↔ 「公众满意度为87.63%」. */
import type { SlipRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { baseSymbol, foldWidth, inBase, isKnownUnit, isNumber, meets, readQuantity, roundedInterval, unitOf } from '../../../quantity';
import { ACTUAL_COLUMNS, ACTUAL_LEADS } from '../../../terms/actuals-of-rows';
import { TARGET_COLUMNS } from '../../../terms/text-tables';
import { listed, withoutBeginnings } from '../arithmetic/words';
import type { NamedFigure } from './named-twice';
import { isNear } from './slips/named';
import { bareHeading, type TextCell, type TextTable } from './text-tables';

type Figure = SlipRelation['odd'];

const TARGETS: ReadonlySet<string> = new Set(TARGET_COLUMNS.split(' '));
const ACTUALS: ReadonlySet<string> = new Set(ACTUAL_COLUMNS.split(' '));
const LEADS = listed(ACTUAL_LEADS);
const UNIT = /\(([^()]*)\)$/;
/** 满意度 is told of many. */
const SHORTEST = 4;

interface Row {
  readonly name: string;
  readonly actual: Figure;
  /** Its other figures in the measure of what was reached, the target among them. */
  readonly others: readonly Figure[];
}

/** `named`: figures that sentences tell of the whole project by a name; `title`: that of the report, whose words name no other thing. */
export function actualsOfRows(
  named: readonly NamedFigure[],
  tables: readonly TextTable[],
  period: string,
  title: string,
): SlipRelation[] {
  const byName = groupBy(tables.flatMap(rowsOf), ({ name }) => name);
  const rows = [...byName.values()].flatMap((same) => (same.length === 1 ? same : []));
  if (rows.length === 0) return [];
  const now = named.filter(({ years }) => years === '' || years === period);
  return rows.flatMap((row): SlipRelation[] => {
    const told = now.filter((one) => isOf(one, row, title));
    const [odd] = told.filter(({ said }) => isOther(said.figure, row));
    // What is told right as well may be told of several things.
    const isTold = told.some(({ said }) => isOne(said.figure, row.actual));
    return odd && !isTold ? [{ kind: 'slip', odd: odd.said.figure, right: row.actual }] : [];
  });
}

/** Rows with a name, a target and what was reached. */
function rowsOf({ headings, rows }: TextTable): Row[] {
  const target = headings.find(({ text }) => TARGETS.has(bareHeading(text)));
  const actual = headings.find(({ text, column }) => ACTUALS.has(bareHeading(text)) && column > (target?.column ?? 0));
  if (!target || !actual) return [];
  return rows.flatMap(({ cells }): Row[] => {
    const label = foldWidth(cells.filter(({ column }) => column < target.column).at(-1)?.text ?? '').trim();
    const name = bareHeading(label);
    const [, note = ''] = UNIT.exec(label) ?? [];
    const figures = cells.filter(({ column }) => column >= target.column).map((cell) => figureAt(cell, name, note));
    const own = figures[cells.filter(({ column }) => column >= target.column).findIndex(({ column }) => column === actual.column)];
    if (!own || name.length < SHORTEST) return [];
    const others = figures.flatMap((one) => (one && one !== own && isOneMeasure(one, own) ? [one] : []));
    return [{ name, actual: own, others }];
  });
}

function figureAt({ text, at }: TextCell, name: string, note: string): Figure | null {
  const value = readQuantity(foldWidth(text).trim());
  if (!isNumber(value)) return null;
  const measured = value.unit === null && isKnownUnit(note) ? { ...value, unit: unitOf(note) } : value;
  return { value: measured, at, words: `${name}${text.trim()}` };
}

/** The name of the row, behind nothing that tells whose it is but the project. */
function isOf({ name, said }: NamedFigure, row: Row, title: string): boolean {
  if (!name.endsWith(row.name) || !isOneMeasure(said.figure, row.actual)) return false;
  const lead = withoutBeginnings(name.slice(0, -row.name.length), LEADS);
  const own = LEADS.reduce((words, link) => (words.endsWith(link) ? words.slice(0, -link.length) : words), lead);
  return own === '' || title.includes(own);
}

/** In no cell of the row, and near enough to be meant for it. */
function isOther(told: Figure, { actual, others }: Row): boolean {
  return ![actual, ...others].some((one) => isOne(told, one)) && isNear(inBase(told.value), inBase(actual.value));
}

function isOne({ value: a }: Figure, { value: b }: Figure): boolean {
  return meets(roundedInterval(a), roundedInterval({ ...b, comparator: null }));
}

function isOneMeasure({ value: { unit: a } }: Figure, { value: { unit: b } }: Figure): boolean {
  return a !== null && b !== null && a.dimension === b.dimension && baseSymbol(a) === baseSymbol(b);
}
