/** The amount that a label beside a table tells, and its total: 「项目总金额：168.50万元」 above 「合计｜1,865,000.00」 in 元. */
import type { Fact, SlipRelation } from '../../../../model';
import { inBase, isNumber, isTurned } from '../../../../quantity';
import { type ColumnCell, columnsOf, type Tables } from './columns';

/** Of fewer digits two amounts are turned by chance. */
const FEWEST_DIGITS = 4;

/** The project's amounts in cells that have two digits of the only total of money on their sheet the other way round. */
export function amountsNoted(facts: readonly Fact[], tables: Tables): SlipRelation[] {
  const noted = facts.filter(
    ({ concept, subject, source }) => concept === 'amount' && subject.kind === 'project' && source === 'cell',
  );
  if (noted.length === 0) return [];
  const columns = columnsOf(tables);
  const amounts = columns.flatMap(({ totals, parts }) => [...totals, ...parts].filter(isMoney));
  const totals = columns.flatMap((column) => column.totals.filter(isMoney));
  return noted.flatMap(({ at, quantity, words }): SlipRelation[] => {
    if (!isNumber(quantity) || quantity.kind !== 'number' || quantity.unit?.dimension !== 'money') return [];
    const told = inBase(quantity);
    const [total, another] = totals.filter(({ figure }) => figure.at.sheet === at.sheet);
    const isMeant = amounts.some(({ figure }) => inBase(figure.value).eq(told));
    if (!total || another || isMeant || told.c.length < FEWEST_DIGITS) return [];
    if (!isTurned(told, inBase(total.figure.value))) return [];
    return [{ kind: 'slip', odd: { at, value: quantity, words: `${words}${quantity.text}` }, right: total.figure }];
  });
}

function isMoney({ figure }: ColumnCell): boolean {
  return figure.value.unit?.dimension === 'money';
}
