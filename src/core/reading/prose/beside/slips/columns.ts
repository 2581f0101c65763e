/** Columns of the tables of a report, with what their rows add up to. */
import type Big from 'big.js';
import type { FigureTable, FundRow, FundTable, Indicator, NumberQuantity, SaidFigure, Stated } from '../../../../model';
import { inBase, isNumber } from '../../../../quantity';
import { isTotalLabel, SUBTOTAL } from '../../../../terms/totals';
import { bareLabel, headingOf, measured } from '../rows/tables';

/** A cell of a table with the words of its row and its column. */
export interface ColumnCell {
  readonly row: string;
  readonly heading: string;
  readonly figure: SaidFigure;
}

export interface TableColumn {
  readonly heading: string;
  readonly totals: readonly ColumnCell[];
  /** Its rows without totals and what is part of another row. */
  readonly parts: readonly ColumnCell[];
  /** What the parts come to, in base units; null of few rows, and where they have no one measure. */
  readonly sum: Big | null;
}

export interface Tables {
  readonly funds: readonly FundTable[];
  readonly figures: readonly FigureTable[];
  readonly indicators: readonly Indicator[];
}

/** What two rows come to is told of many pairs. */
const FEWEST_PARTS = 3;

export function columnsOf({ funds, figures, indicators }: Tables): TableColumn[] {
  return [...figures.flatMap(ofFigures), ...funds.flatMap(ofFunds), ...ofMarks(indicators)];
}

function ofFigures({ rows, columns, cells }: FigureTable): TableColumn[] {
  return columns.flatMap(({ label }, column): TableColumn[] => {
    const heading = headingOf(label);
    if (!heading) return [];
    const { key } = heading.column;
    const filled = rows.flatMap((row, index) => {
      const stated = cells[index]?.[column];
      if (!stated) return [];
      return [cellOf(row.label, key, { at: stated.at, value: measured(stated.value, heading, row) })];
    });
    return [columnOf(key, filled)];
  });
}

const AMOUNTS = [
  ['预算', 'budget'],
  ['到位', 'received'],
  ['支出', 'spent'],
  ['结余', 'balance'],
] as const satisfies readonly (readonly [string, keyof FundRow])[];

function ofFunds({ rows }: FundTable): TableColumn[] {
  return AMOUNTS.map(([heading, of]) => {
    const cells = rows.flatMap((row) => {
      const cell = cellIn(row[of], row.label, heading);
      return cell ? [{ role: row.role, cell }] : [];
    });
    const [totals, parts] = ['total', 'item'].map((role) => cells.filter((one) => one.role === role));
    return withSum(
      heading,
      (totals ?? []).map(({ cell }) => cell),
      (parts ?? []).map(({ cell }) => cell),
    );
  });
}

/** A table of parts alone: 决策, 过程, 产出, 效益. */
function ofMarks(indicators: readonly Indicator[]): TableColumn[] {
  if (indicators.some(({ level1, level2 }) => level1 !== '' || level2 !== '')) return [];
  return [
    columnOf(
      '得分',
      indicators.flatMap(({ name, score }) => cellIn(score, name, '得分') ?? []),
    ),
  ];
}

function cellIn(stated: Stated | null, row: string, heading: string): ColumnCell | null {
  return stated && isNumber(stated.value) ? cellOf(row, heading, { ...stated, value: stated.value }) : null;
}

function cellOf(row: string, heading: string, { value, at }: Stated<NumberQuantity>): ColumnCell {
  return { row: bareLabel(row), heading, figure: { value, at, words: `${row}${heading}${value.text}` } };
}

function columnOf(heading: string, cells: readonly ColumnCell[]): TableColumn {
  const isTotal = ({ row }: ColumnCell) => isTotalLabel(row) || SUBTOTAL.has(row);
  return withSum(
    heading,
    cells.filter(isTotal),
    cells.filter((cell) => !isTotal(cell)),
  );
}

function withSum(heading: string, totals: readonly ColumnCell[], parts: readonly ColumnCell[]): TableColumn {
  const units = new Set(parts.map(({ figure }) => figure.value.unit?.symbol));
  const isRatio = parts[0]?.figure.value.unit?.dimension === 'ratio';
  const [first, ...others] = parts.map(({ figure }) => inBase(figure.value));
  const isOne = units.size === 1 && !isRatio && parts.length >= FEWEST_PARTS;
  const sum = isOne && first ? others.reduce((all, part) => all.plus(part), first) : null;
  return { heading, totals, parts, sum };
}
