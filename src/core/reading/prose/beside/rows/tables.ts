/** Tables of a report as rows and columns with their names, for sentences that retell their cells. */
import type {
  FigureTable,
  FundRow,
  FundTable,
  Indicator,
  NumberQuantity,
  SaidFigure,
  Stated,
  Unit,
} from '../../../../model';
import { findFigures, foldWidth, hasYear, isKnownUnit, isNumber, unitOf } from '../../../../quantity';
import { entriesOf, Matcher } from '../../../../terms/matcher';
import {
  type ColumnRole,
  COUNTED_IN,
  HEADING_ROLES,
  OTHER_HEADINGS,
  QUANTITY_COLUMNS,
  ROW_ENDINGS,
  TOO_PLAIN,
  WHOLE_ROWS,
} from '../../../../terms/rows';
import { holding } from '../../../../terms/search';
import { isTotalLabel, SUBTOTAL } from '../../../../terms/totals';
import { withoutOrdinal } from '../../../grid/wording';
import { listed } from '../../arithmetic/words';

const QUANTITIES = QUANTITY_COLUMNS.split(' ');

export interface Column {
  /** Its heading without notes, or what it means in a table of money. */
  readonly key: string;
  readonly role: ColumnRole | null;
}

/** A cell with the unit of its column or its row; null where nothing says one. */
export interface Cell {
  readonly column: Column;
  readonly figure: SaidFigure;
}

export interface Row {
  readonly name: string;
  readonly cells: readonly Cell[];
  readonly table: NamedTable;
}

export interface NamedTable {
  readonly rows: readonly Row[];
}

/** What words may stand for: one row in each table that has it. */
export interface Mention {
  readonly rows: readonly Row[];
  /** Not the label as it is written: 中央 for 中央财政. */
  readonly isShort: boolean;
  /** 「整治山塘」 for 山塘整治. */
  readonly isTurned: boolean;
}

const SHORTEST = 2;
const LONGEST = 24;
/** A report tells of tables that a person reads; the words of a register would fill the matcher. */
const MOST_ROWS = 400;
const MOST_NAMES = 900;
const VERB = 2;
const NOTES = /\([^()]*\)/g;
const UNIT_NOTE = /\(([^()]*)\)/g;
const PLAIN: ReadonlySet<string> = new Set(TOO_PLAIN.split(' '));
const ENDINGS = listed(ROW_ENDINGS);
const ROLES = HEADING_ROLES.map(([role, words]) => [role, holding(words)] as const);
const isOther = holding(OTHER_HEADINGS);
const isOfAll = holding(WHOLE_ROWS);
const POINTS = unitOf('分');
const COUNTED = entriesOf(COUNTED_IN);

const CONCEPTS = [
  ['initialBudget', 'planned'],
  ['budget', 'planned'],
  ['received', 'received'],
  ['spent', 'done'],
  ['balance', 'left'],
] as const satisfies readonly (readonly [keyof FundRow, ColumnRole])[];

export interface Tables {
  readonly funds: readonly FundTable[];
  readonly figures: readonly FigureTable[];
  readonly indicators: readonly Indicator[];
}

export function namedTables({ funds, figures, indicators }: Tables): NamedTable[] {
  return [...funds.map(ofFunds), ...figures.map(ofFigures), ...ofScores(indicators)].filter(
    ({ rows }) => rows.length > 0 && rows.length <= MOST_ROWS,
  );
}

export function bareLabel(label: string): string {
  return foldWidth(label)
    .replace(NOTES, '')
    .replace(/[\s"“”]/g, '');
}

/** Names of rows by how sentences may write them. */
export function mentionsOf(tables: readonly NamedTable[]): Matcher<Mention> | null {
  const full = new Map<string, Row[]>();
  const turned = new Map<string, Row[]>();
  const short = new Map<string, Row[]>();
  for (const row of tables.flatMap(({ rows }) => rows).slice(0, MOST_NAMES)) {
    add(full, row.name, row);
    add(turned, row.name.slice(-VERB) + row.name.slice(0, -VERB), row);
    const ending = ENDINGS.find((word) => row.name.endsWith(word) && row.name.length - word.length >= SHORTEST);
    if (ending) add(short, row.name.slice(0, -ending.length), row);
  }
  const names = new Map<string, Mention>();
  // Of words that are written as they stand in a table nothing else is meant.
  for (const [map, kind] of [
    [short, { isShort: true, isTurned: false }],
    [turned, { isShort: false, isTurned: true }],
    [full, { isShort: false, isTurned: false }],
  ] as const)
    for (const [name, rows] of map) {
      const isOfOne = new Set(rows.map(({ table }) => table)).size === rows.length;
      const isTooShort = kind.isTurned && name.length < VERB + SHORTEST;
      if (!isOfOne) names.delete(name);
      if (isOfOne && !isTooShort && (kind.isShort || !PLAIN.has(name))) names.set(name, { rows, ...kind });
    }
  return names.size === 0
    ? null
    : new Matcher(entriesOf([...names].map(([name, mention]) => [mention, name] as const)));
}

function add(map: Map<string, Row[]>, name: string, row: Row): void {
  if (name.length < SHORTEST || name.length > LONGEST || !/^\p{Script=Han}/u.test(name)) return;
  map.set(name, [...(map.get(name) ?? []), row]);
}

// ---------------------------------------------------------------------------------------------------------------------
// Tables of money

function ofFunds({ rows }: FundTable): NamedTable {
  return tableOf(
    rows.flatMap((row) =>
      row.role === 'item' || row.role === 'part' ? [{ label: row.label, cells: ofFundRow(row) }] : [],
    ),
  );
}

function ofFundRow(row: FundRow): Cell[] {
  const rates = [
    ['executionRate', row.rate],
    ['arrivalRate', row.arrivalRate],
  ] as const;
  return [
    ...CONCEPTS.flatMap(([key, role]) => cellOf({ key, role }, row[key], row.label)),
    ...rates.flatMap(([key, stated]) => cellOf({ key, role: null }, stated, row.label)),
  ];
}

function cellOf(column: Column, stated: Stated | null, label: string): Cell[] {
  if (!stated || !isNumber(stated.value)) return [];
  const { value, at } = stated;
  return [{ column, figure: { value, at, words: `${label}${value.text}` } }];
}

function tableOf(lines: readonly { readonly label: string; readonly cells: readonly Cell[] }[]): NamedTable {
  const rows: Row[] = [];
  const table = { rows };
  for (const { label, cells } of lines) {
    const name = bareLabel(withoutOrdinal(foldWidth(label)));
    const isPart = name !== '' && !isTotalLabel(name) && !SUBTOTAL.has(name) && !isOfAll(name);
    if (isPart && cells.length > 0) rows.push({ name, cells, table });
  }
  return table;
}

// ---------------------------------------------------------------------------------------------------------------------
// Other tables

function ofFigures({ rows, columns, cells }: FigureTable): NamedTable {
  const headings = columns.map(({ label }) => headingOf(label));
  return tableOf(
    rows.map(({ label, unit = '' }, index) => ({
      label,
      cells: (cells[index] ?? []).flatMap((stated, at) => {
        const heading = headings[at];
        if (!stated || !heading) return [];
        const value = measured(stated.value, heading, { label, unit });
        const words = `${label}${columns[at]?.label ?? ''}${value.text}`;
        return [{ column: heading.column, figure: { value, at: stated.at, words } }];
      }),
    })),
  );
}

/** A heading, and the unit it says that its column has. */
export interface Heading {
  readonly column: Column;
  readonly unit: Unit | null;
}

/** A figure of a column in its unit: that of the row is meant by columns that say none of their own. */
export function measured(
  value: NumberQuantity,
  { column, unit: own }: Heading,
  row: { readonly label: string; readonly unit?: string },
): NumberQuantity {
  const isOfRow = own === null && (column.role !== null || QUANTITIES.some((word) => column.key.endsWith(word)));
  const unit = own ?? (isOfRow ? (knownUnit(row.unit ?? '') ?? unitNoted(foldWidth(row.label))) : null);
  return unit && value.unit === null ? { ...value, unit } : value;
}

/** Null of a year's column, and where nothing is written. */
export function headingOf(label: string): Heading | null {
  const heading = foldWidth(label);
  const key = bareLabel(heading);
  // Of which year a figure is, only its own words could say.
  const isOfYear = findFigures(heading).some(({ quantity }) => quantity.kind === 'date' && hasYear(quantity));
  if (key === '' || isOfYear) return null;
  const role = isOther(key) ? null : (ROLES.find(([, isHeld]) => isHeld(key))?.[0] ?? null);
  const counted = COUNTED.find(([word]) => key.endsWith(word))?.[1];
  const told = role === 'score' || role === 'points' ? POINTS : counted ? unitOf(counted) : null;
  const unit = unitNoted(heading) ?? told;
  return { column: { key, role }, unit };
}

/** 「标线施划（公里）」 */
function unitNoted(label: string): Unit | null {
  return [...label.matchAll(UNIT_NOTE)].map(([, note = '']) => knownUnit(note)).find((unit) => unit !== null) ?? null;
}

function knownUnit(symbol: string): Unit | null {
  const bare = foldWidth(symbol)
    .replace(/^单位:/, '')
    .trim();
  return isKnownUnit(bare) ? unitOf(bare) : null;
}

/** A table of groups alone: 决策, 过程, 产出, 效益. */
function ofScores(indicators: readonly Indicator[]): NamedTable[] {
  if (indicators.some(({ level1, level2 }) => level1 !== '' || level2 !== '')) return [];
  const lines = indicators.map(({ name, points, score }) => ({
    label: name,
    cells: [
      ...scoreIn({ key: '分值', role: 'points' }, points, name),
      ...scoreIn({ key: '得分', role: 'score' }, score, name),
    ],
  }));
  return [tableOf(lines)];
}

function scoreIn(column: Column, stated: Stated | null, label: string): Cell[] {
  return cellOf(column, stated, label + column.key).map(({ figure }) => ({
    column,
    figure: figure.value.unit === null ? { ...figure, value: { ...figure.value, unit: POINTS } } : figure,
  }));
}
