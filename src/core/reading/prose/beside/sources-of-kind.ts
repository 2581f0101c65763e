/** What the rows of one kind come to, told in a sentence: 「各级财政补贴合计3880万元」 ↔ 中央财政, 省级财政 and 市县财政 of a table. */
import type { SaidRelation } from '../../../model';
import { foldWidth } from '../../../quantity';
import { RULES } from '../../../terms/prose';
import { EACH_OF_KIND, KINDS_OF_SOURCES } from '../../../terms/text-tables';
import { TOTALS } from '../../../terms/said-sums';
import type { Line } from '../arithmetic/lists';
import { isPlain } from '../arithmetic/passages';
import { isSameMeasure } from '../arithmetic/turns';
import { endingOf, listed } from '../arithmetic/words';
import { numberAt, type TextTable } from './text-tables';

type Sum = SaidRelation & { readonly kind: 'sum' };

const KINDS = listed(KINDS_OF_SOURCES);
const TOTAL_WORDS = listed(TOTALS);
const FEWEST = 2;

/** The only amount of each row of the kind, where the table has other rows as well. */
export function sourcesOfKind(lines: readonly Line[], tables: readonly TextTable[]): Sum[] {
  const lists = tables.flatMap((table) => KINDS.flatMap((kind) => rowsOf(table, kind)));
  const [list, another] = lists;
  if (!list || another) return [];
  return lines.flat().flatMap(({ text, figures }) => {
    if (RULES.test(text) || text.includes('\t')) return [];
    return figures.flatMap((whole): Sum[] => {
      const isNamed = whole.label.startsWith(EACH_OF_KIND + list.kind) && endingOf(whole.label, TOTAL_WORDS) !== '';
      const [first] = list.parts;
      if (!isNamed || !isPlain(whole) || !first || !isSameMeasure(whole, { ...whole, value: first.value })) return [];
      return [{ kind: 'sum', list: 'total', wholes: [whole.figure], parts: [list.parts], isUnsure: true }];
    });
  });
}

function rowsOf({ headings, rows, hasSubtotals }: TextTable, kind: string) {
  const own = rows.filter(({ cells }) =>
    foldWidth(cells[0]?.text ?? '')
      .trim()
      .endsWith(kind),
  );
  if (hasSubtotals || own.length < FEWEST || own.length === rows.length) return [];
  const columns = headings.filter((heading) =>
    own.every((row) => numberAt(row, heading)?.value.unit?.dimension === 'money'),
  );
  const [amount, another] = columns;
  if (!amount || another) return [];
  return [{ kind, parts: own.flatMap((row) => numberAt(row, amount) ?? []) }];
}
