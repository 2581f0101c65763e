/** 「特困人员全年人均支出11560.03元」 ↔ the row 特困人员供养 of a table, 618 in the column of heads and 652.61万元 in that of money. */
import type { SaidFigure, SaidRelation } from '../../../model';
import { RULES } from '../../../terms/prose';
import { EACH_OF_ROW, EACH_OF_ROW_NOT } from '../../../terms/rows-each';
import { holding } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Said } from '../arithmetic/passages';
import { scopeless } from '../arithmetic/turns';
import { listed, withoutEndings } from '../arithmetic/words';
import type { Tables } from './slips/columns';
import { type Cell, namedTables, type Row } from './rows/tables';

type Average = SaidRelation & { readonly kind: 'average' };

const isNot = holding(EACH_OF_ROW_NOT);
const VERBS = listed('支出 补助 补贴 救助 保障 发放 投入 资助 支付 为 达 达到');
const SCOPE = listed('全年 年 年均 实际');
/** Shorter words begin the names of many rows. */
const SHORTEST_NAME = 4;
/** A report tells of few. */
const MOST = 60;

/** A year's money for each by the name of a row, or by its beginning where no other row begins so. */
export function rowsEach(lines: readonly Line[], tables: Tables): Average[] {
  const rows = namedTables(tables).flatMap((table) => table.rows);
  if (rows.length === 0) return [];
  const told = lines
    .flat()
    .flatMap(({ text, figures }) => (RULES.test(text) ? [] : figures.flatMap(toldOf)))
    .slice(0, MOST);
  return told.flatMap(({ said, name, heading }): Average[] => {
    const parts = partsOf(
      rows.filter((row) => row.name.startsWith(name)),
      heading,
    );
    if (!parts) return [];
    const { money, heads } = parts;
    return [{ kind: 'average', result: said.figure, readings: [{ added: [money], among: heads }], isWeak: true }];
  });
}

/** 特困人员 and 人数 of 「特困人员全年人均支出」. */
function toldOf(said: Said): { readonly said: Said; readonly name: string; readonly heading: string }[] {
  const { value, label, depth } = said;
  if (value.unit?.symbol !== YUAN || !isPlain(said) || depth > 0 || isNot(label)) return [];
  const words = withoutEndings(label, VERBS);
  const [each, heading] = EACH_OF_ROW.find(([word]) => words.endsWith(word)) ?? ['', ''];
  const name = each === '' ? '' : scopeless(withoutEndings(words.slice(0, -each.length), SCOPE));
  return name.length >= SHORTEST_NAME ? [{ said, name, heading }] : [];
}

const YUAN = '元';

/** The only amount, or the only one that was spent, and the only column of heads; one table may be read as one of money and as one of figures. */
function partsOf(
  rows: readonly Row[],
  heading: string,
): { readonly money: SaidFigure; readonly heads: SaidFigure } | null {
  const cells = [...new Map(rows.flatMap((row) => row.cells.map((cell) => [cell.figure.at.column, cell]))).values()];
  const places = new Set(rows.flatMap((row) => row.cells.map(({ figure: { at } }) => `${String(at.row)} ${at.sheet}`)));
  const amounts = cells.filter(isMoney);
  const spent = amounts.filter(({ column }) => column.role === 'done');
  const [money, more] = amounts.length > 1 ? spent : amounts;
  const [heads, others] = cells.filter((cell) => cell.column.key.endsWith(heading) && !isMoney(cell));
  if (places.size > 1 || !money || more || !heads || others) return null;
  return { money: money.figure, heads: heads.figure };
}

function isMoney({ figure }: Cell): boolean {
  return figure.value.unit?.dimension === 'money';
}
