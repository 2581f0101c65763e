/**
 * A sentence that tells totals of a table as they are tells the next one, too: 「共发放问卷550份，回收528份，其中有效问卷518份」 ↔ the totals 550, 528 and
 * 508 below 发放, 回收 and 有效; 「共购置设备22台，总金额1694.8万元」 ↔ 21 below 数量（台）.
 */
import type { SaidFigure, SlipRelation } from '../../../../model';
import { groupBy } from '../../../../group-by';
import { exactInterval, inBase, isTurned, meets, roundedInterval } from '../../../../quantity';
import { CELL_LINKS, MEASURE_ENDS, TOLD_OF_SOME } from '../../../../terms/cells-named';
import { RULES } from '../../../../terms/prose';
import { PLAIN_COLUMNS } from '../../../../terms/rows';
import { holding } from '../../../../terms/search';
import type { Line } from '../../arithmetic/lists';
import { isPlain, type Passage, type Said } from '../../arithmetic/passages';
import { endingOf, listed, withoutEndings } from '../../arithmetic/words';
import type { TableColumn } from './columns';
import { isOneMeasure } from './named';

const ENDS = listed(MEASURE_ENDS);
const LINKS = listed(CELL_LINKS);
const PLAIN = listed(PLAIN_COLUMNS);
const isOfSome = holding(TOLD_OF_SOME);
const SHORTEST = 2;
const SHORTEST_ROW = 2;
/** So many others show that a sentence tells the totals of a table, where the words name the column, … */
const FEWEST = 2;
/** … and so far off, by the total, is still meant for it. */
const NEAR = 0.1;
const CLAUSE = /[,;:。]/;

interface Total {
  readonly column: TableColumn;
  readonly figure: SaidFigure;
  /** The word by which a sentence calls the column: 兑付 of 兑付金额. */
  readonly stem: string;
  /** 数量（台）: it is called by its unit alone. */
  readonly isPlain: boolean;
}

export function totalsBeside(lines: readonly Line[], columns: readonly TableColumn[]): SlipRelation[] {
  const all = columns.flatMap(totalOf);
  const tables = [...groupBy(all, ({ figure: { at } }) => `${String(at.row)} ${at.sheet}`).values()];
  const wide = tables.filter((totals) => totals.length >= FEWEST);
  if (wide.length === 0) return [];
  return lines
    .flat()
    .flatMap((passage) => (RULES.test(passage.text) ? [] : wide.flatMap((totals) => oddIn(passage, totals))));
}

function totalOf(column: TableColumn): Total[] {
  const [total, another] = column.totals;
  if (!total || another || total.figure.value.unit === null || column.parts.length < FEWEST) return [];
  const { unit } = total.figure.value;
  if (unit.dimension === 'ratio') return [];
  // What does not add up is another fault.
  if (column.sum !== null && !column.sum.eq(inBase(total.figure.value))) return [];
  const { heading } = column;
  const stem = heading.slice(0, heading.length - endingOf(heading, ENDS).length);
  return [{ column, figure: total.figure, stem, isPlain: PLAIN.includes(heading) }];
}

function oddIn(passage: Passage, totals: readonly Total[]): SlipRelation[] {
  const told = passage.figures.filter((said) => said.depth === 0 && isPlain(said));
  const agreeing = totals.filter((total) => told.some((said) => isOf(said, total) && isOne(said, total.figure)));
  if (agreeing.length === 0) return [];
  const open = totals.filter((total) => !agreeing.includes(total));
  return told.flatMap((said): SlipRelation[] => {
    const [total, another] = open.filter((one) => isOf(said, one) && isCalled(said, one, totals, agreeing.length));
    if (!total || another || !isMeantFor(said, total, passage)) return [];
    // A figure of another column, or of a row, is told as it is.
    const isKnown = totals.some(({ column }) =>
      [...column.totals, ...column.parts].some(({ figure }) => isOf(said, { figure }) && isOne(said, figure)),
    );
    return isKnown ? [] : [{ kind: 'slip', odd: said.figure, right: total.figure }];
  });
}

/** By its heading beside two others, or by the unit that no other column has beside one. */
function isCalled(
  said: Said,
  { stem, isPlain: isBare, figure }: Total,
  totals: readonly Total[],
  agreeing: number,
): boolean {
  const label = withoutEndings(said.label, LINKS);
  if (stem.length >= SHORTEST && agreeing >= FEWEST && label.includes(stem)) return true;
  const ofUnit = totals.filter((one) => isOneMeasure(one.figure, figure));
  return isBare && figure.value.unit?.dimension === 'count' && ofUnit.length === 1;
}

/** All of it by its words, near to the total, and no row before it. */
function isMeantFor(said: Said, { column, figure, stem }: Total, { text }: Passage): boolean {
  const clause = text.slice(0, said.start).split(CLAUSE).at(-1) ?? '';
  const behind = stem === '' || !clause.includes(stem) ? clause : clause.replace(stem, '').replace(OF_THEM, '');
  const isOfRow = column.parts.some(({ row }) => row.length >= SHORTEST_ROW && clause.includes(row));
  if (isOfSome(behind) || isOfRow) return false;
  const [told, total] = [inBase(said.value), inBase(figure.value)];
  return isTurned(told, total) || told.minus(total).abs().lte(total.times(NEAR));
}

/** 「其中有效问卷」 are all that are valid. */
const OF_THEM = '其中';

function isOf(said: Said, { figure }: Pick<Total, 'figure'>): boolean {
  return isOneMeasure(said.figure, figure);
}

function isOne(said: Said, { value }: SaidFigure): boolean {
  const isRounded = said.value.decimals > 0 || (said.value.unit?.factor ?? 1) > 1;
  return meets(isRounded ? roundedInterval(said.value) : exactInterval(said.value), exactInterval(value));
}
