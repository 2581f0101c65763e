/** The rows of a table ↔ how many a note below it says there are, where the table ends with their total and so has all of them. */
import { hintOfRow, saysTotal } from '../../terms/figures';
import { agrees, type Look } from '../engine/check';
import type { FigureView } from '../view/figures';
import { bareLabel } from '../view/figure-words';

export function* compareCountedRows({ table }: FigureView): Generator<Look> {
  const { counted, rows, groups = [] } = table;
  const labels = rows.map(({ label }) => bareLabel(label));
  const closing = labels.at(-1);
  if (!counted || groups.length > 0 || closing === undefined || !saysTotal(closing)) return;
  const { stated, thing } = counted;
  const things = labels.filter((label) => label !== '' && hintOfRow(label) !== 'total' && hintOfRow(label) !== 'part');
  if (stated.value.value.eq(things.length)) yield agrees(stated);
  else {
    const figures = { stated: stated.value.text, computed: String(things.length) };
    yield { message: 'count', data: { thing, ...figures }, at: stated.at, subject: thing, ...figures };
  }
}
