import { CONTRACT, SETTLED } from '../../../terms/money';
import { holding } from '../../../terms/search';
import type { Filled, Line } from '../../grid/grid';
import { textOf } from '../../grid/stated';
import { tellsBothSides } from '../account-rows';
import { bodyOf } from '../body';
import { headsMixed, readFigures } from '../figures';
import { readFunds } from '../funds';
import { countOf, type Headings, type TableKind, type TablePlace } from '../kind';
import { MONEY, RATES } from './concepts';

/** A row of money a source (年度资金总额, 其中：财政拨款) or a line of expense, under 预算数｜执行数｜执行率. */
export const funds: TableKind = {
  id: 'funds',

  fits(headings: Headings): number {
    if (isSettled(headings) || tellsBothSides(headings)) return 0;
    const money = countOf(headings, MONEY);
    const isFund = headings.columns.length >= 2 && (money >= 2 || (money === 1 && countOf(headings, RATES) > 0));
    const hasFundRow = headings.next?.cells.some(({ word }) => word?.fund) === true;
    if (isFund && hasFundRow && headings.ranks.get('project') !== 0) return 0.7;
    if (isFund) return 0.4;
    if (money === 0 && headsSources(headings)) return 0.85;
    return isSummedUp(headings) ? 0.3 : 0;
  },

  read({ headings, limit, unit }: TablePlace) {
    const { table, divisions, unread, next } = readFunds(headings.grid, headings, limit, unit);
    // What its columns say beside the money, 占比 of a total, is seen from its arithmetic.
    const isFurther = divisions.length === 0 && hasFurther(headings) && headsMixed(headings);
    const figures = isFurther ? readFigures(headings, next, unit).table : null;
    return { funds: table, divisions, unread, next, ...(figures ? { figures } : {}) };
  },
};

const saysContract = holding(CONTRACT);
const saysSettled = holding(SETTLED);

/** 合同金额 beside 结算金额: which of the two was to be paid changes from row to row. */
function isSettled({ grid, columns, others }: Headings): boolean {
  const known = columns.map(({ row, left }) => textOf(grid.value(row, left)));
  const labels = [...known, ...others.map(({ word }) => word?.key ?? '')];
  return known.some(saysContract) && labels.some(saysSettled);
}

/** Whether columns of its own stand behind the first of money. */
function hasFurther({ columns, others }: Headings): boolean {
  const money = columns.filter(({ heading }) => MONEY.includes(heading.concept)).map(({ left }) => left);
  return others.some(({ column }) => column > Math.min(...money));
}

/** 「资金来源｜金额」 over 年度资金总额 and 其中：财政拨款: what a project has, and not what the projects of a list come to. */
function headsSources({ grid, last, columns, ranks }: Headings): boolean {
  const amount = columns.find(({ heading }) => heading.concept === 'amount');
  if (!amount || ranks.has('count') || ranks.has('project')) return false;
  const { first } = bodyOf({ grid, last });
  const [total, part] = [grid.lines[first], grid.lines[first + 1]].map((line) => {
    const isAmount = line !== undefined && holdsAmount(line, amount.left);
    return isAmount ? line.cells.find(({ column, word }) => column < amount.left && word?.fund)?.word : null;
  });
  const isWhole = total?.fund?.role === 'total' && total.total === null;
  return isWhole && part?.fund?.role === 'part' && part.fund.source !== null;
}

/** A table with a single column of money is one only where its lines end with their total. */
function isSummedUp({ grid, last, columns, others }: Headings): boolean {
  const money = columns.filter(({ heading }) => MONEY.includes(heading.concept));
  const [amount] = money;
  if (!amount || money.length > 1 || columns.length + others.length < 2) return false;
  for (let lines = 1; lines <= LONGEST_SUM; lines++) {
    const line = grid.lines[last + lines];
    if (!line || !holdsAmount(line, amount.left)) return false;
    if (line.cells.some(({ column, word }) => column < amount.left && word?.total === 'total')) return lines > 2;
  }
  return false;
}

const LONGEST_SUM = 200;

function holdsAmount({ cells }: Line, at: number): boolean {
  return cells.some(({ column, value, word }) => column === at && isFigure(value, word));
}

function isFigure(value: Filled['value'], word: Filled['word']): boolean {
  return typeof value === 'number' || word?.isFigure === true;
}
