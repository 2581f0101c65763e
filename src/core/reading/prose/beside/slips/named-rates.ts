/** The rate of all that a sentence tells, and that of the row of totals: 「发放问卷600份，总体满意度为96.09%」 ↔ 「合计｜600｜95.09%」 below 满意度. */
import type { SlipRelation } from '../../../../model';
import { inBase } from '../../../../quantity';
import { each } from '../../../../terms/each';
import { endingWith } from '../../../../terms/ends';
import { RULES } from '../../../../terms/prose';
import { RATES_OF_ALL } from '../../../../terms/told-twice';
import { AMOUNT_LINKS } from '../../../../terms/turned-amounts';
import type { Line } from '../../arithmetic/lists';
import { isPlain, type Said } from '../../arithmetic/passages';
import { listed, withoutEndings } from '../../arithmetic/words';
import type { ColumnCell, TableColumn } from './columns';
import { isNear } from './named';

const LINKS = listed(AMOUNT_LINKS);

interface Rate {
  readonly isNamed: (label: string) => boolean;
  readonly total: ColumnCell;
  readonly column: TableColumn;
}

/** Rates of totals; a sentence that tells another total of the same row tells of the same things. */
export function ratesNamed(lines: readonly Line[], columns: readonly TableColumn[]): SlipRelation[] {
  const rates = columns.flatMap(rateOf);
  if (rates.length === 0) return [];
  return lines.flat().flatMap((passage) => {
    if (RULES.test(passage.text)) return [];
    return passage.figures.flatMap((said): SlipRelation[] => {
      if (!isRate(said) || !isPlain(said) || said.depth > 0) return [];
      const [only, another] = rates.filter(({ isNamed }) => isNamed(withoutEndings(said.label, LINKS)));
      if (!only || another || holds([only.total, ...only.column.parts], said)) return [];
      const isOfRow = passage.figures.some((other) => other !== said && tellsRow(other, only, columns));
      const isSlip = isOfRow && isNear(inBase(said.value), inBase(only.total.figure.value));
      return isSlip ? [{ kind: 'slip', odd: said.figure, right: only.total.figure }] : [];
    });
  });
}

function rateOf(column: TableColumn): Rate[] {
  const [total, another] = column.totals;
  const isRatio = total?.figure.value.unit?.dimension === 'ratio';
  if (!total || another || !isRatio || column.heading.length < SHORTEST || column.parts.length === 0) return [];
  return [{ isNamed: endingWith(each(RATES_OF_ALL, column.heading)), total, column }];
}

const SHORTEST = 3;

function isRate({ value }: Said): boolean {
  return value.unit?.dimension === 'ratio';
}

function holds(cells: readonly ColumnCell[], { value }: Said): boolean {
  return cells.some(({ figure }) => inBase(figure.value).eq(inBase(value)));
}

/** A count of three digits and more that stands in the row of the total. */
function tellsRow({ value }: Said, { total }: Rate, columns: readonly TableColumn[]): boolean {
  const { sheet, row } = total.figure.at;
  return columns.some(({ totals }) =>
    totals.some(
      ({ figure: { at, value: stated } }) =>
        at.sheet === sheet && at.row === row && stated.value.gte(FEWEST) && inBase(stated).eq(inBase(value)),
    ),
  );
}

const FEWEST = 100;
