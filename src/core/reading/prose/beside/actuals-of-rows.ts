/** What came of a row of a small table, told in a sentence by its name: 「公众满意度｜≥90%｜86.25%」 ↔ 「公众满意度为87.63%」. */
import type { Indicator, SlipRelation, Stated } from '../../../model';
import { groupBy } from '../../../group-by';
import {
  baseSymbol,
  foldWidth,
  inBase,
  isKnownUnit,
  isNumber,
  meets,
  roundedInterval,
  unitOf,
} from '../../../quantity';
import { ACTUAL_LEADS } from '../../../terms/actuals-of-rows';
import { listed, withoutBeginnings, withoutEndings } from '../arithmetic/words';
import type { NamedFigure } from './named-twice';
import { isNear } from './slips/named';
import { bareHeading } from './text-tables';

type Figure = SlipRelation['odd'];

const LEADS = listed(ACTUAL_LEADS);
const UNIT = /\(([^()]*)\)$/;
const RATE = '率';
/** 满意度 is told of many. */
const SHORTEST = 4;

interface Row {
  readonly name: string;
  readonly actual: Figure;
  readonly target: Figure | null;
}

/** `named`: figures that sentences tell of the whole project by a name; `title`: that of the report, whose words name no other thing. */
export function actualsOfRows(
  named: readonly NamedFigure[],
  indicators: readonly Indicator[],
  period: string,
  title: string,
): SlipRelation[] {
  const byName = groupBy(indicators.flatMap(rowOf), ({ name }) => name);
  const rows = [...byName.values()].flatMap((same) => (same.length === 1 ? same : []));
  if (rows.length === 0) return [];
  const now = named.filter(({ years }) => years === '' || years === period);
  return rows.flatMap((row): SlipRelation[] => {
    const told = now.filter((one) => isOf(one, row, title));
    const odd = told.find(({ said }) => isOther(said.figure, row));
    // What is told right as well may be told of several things.
    const isTold = told.some(({ said }) => isOne(said.figure, row.actual));
    return odd && !isTold ? [{ kind: 'slip', odd: odd.said.figure, right: row.actual }] : [];
  });
}

/** A row with its name; a rate may stand in the column of rates. */
function rowOf({ name: written, target, actual, completionRate }: Indicator): Row[] {
  const label = foldWidth(written).trim();
  const name = bareHeading(label);
  const [, note = ''] = UNIT.exec(label) ?? [];
  const own = figureOf(actual ?? (name.endsWith(RATE) ? completionRate : null), name, note);
  return own && name.length >= SHORTEST ? [{ name, actual: own, target: figureOf(target, name, note) }] : [];
}

function figureOf(stated: Stated | null | undefined, name: string, note: string): Figure | null {
  if (!stated || !isNumber(stated.value)) return null;
  const { value, at } = stated;
  const measured = value.unit === null && isKnownUnit(note) ? { ...value, unit: unitOf(note) } : value;
  return { value: measured, at, words: `${name}${value.text}` };
}

/** The name of the row, behind nothing that tells whose it is but the project. */
function isOf({ name, said }: NamedFigure, row: Row, title: string): boolean {
  if (!name.endsWith(row.name) || !isOneMeasure(said.figure, row.actual)) return false;
  const lead = withoutEndings(withoutBeginnings(name.slice(0, -row.name.length), LEADS), LEADS);
  return lead === '' || title.includes(lead);
}

/** Neither what was reached nor what was to be, and near enough to be meant for it. */
function isOther(told: Figure, { actual, target }: Row): boolean {
  const isOwn = isOne(told, actual) || (target !== null && isOne(told, target));
  return !isOwn && isNear(inBase(told.value), inBase(actual.value));
}

function isOne({ value: a }: Figure, { value: b }: Figure): boolean {
  return meets(roundedInterval({ ...a, comparator: null }), roundedInterval({ ...b, comparator: null }));
}

function isOneMeasure({ value: { unit: a } }: Figure, { value: { unit: b } }: Figure): boolean {
  return a !== null && b !== null && a.dimension === b.dimension && baseSymbol(a) === baseSymbol(b);
}
