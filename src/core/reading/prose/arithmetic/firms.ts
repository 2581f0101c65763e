/** Firms and schools named one by one, where a clause goes on behind them: 「选取6家企业开展核查，分别为甲、乙…和庚，重点查看…」. */
import type { SaidRelation } from '../../../model';
import { findFigures } from '../../../quantity';
import { AND_SO_ON, JOINS_NAMES, NAMED_COUNTERS, NAMES_LEADS } from '../../../terms/names-listed';
import { isPlain, type Passage } from './passages';
import { listed } from './words';

const COUNTERS: ReadonlySet<string> = new Set(NAMED_COUNTERS.split(' '));
const LEADS = listed(NAMES_LEADS);
const JOINS = listed(JOINS_NAMES);
/** From the count to the word that leads the names. */
const LONGEST_GAP = 20;
const LARGEST = 30;
const FEWEST = 3;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 16;
const ENDS = /[,;:()]/;
const NAME = /^[\p{Script=Han}A-Za-z·“”"]+$/u;

export function firmsNamed({ text, figures }: Passage): SaidRelation[] {
  return figures.flatMap((figure): SaidRelation[] => {
    const { unit, value, decimals } = figure.value;
    if (!COUNTERS.has(unit?.symbol ?? '') || decimals !== 0 || value.gt(LARGEST) || !isPlain(figure)) return [];
    const [gap = '', ...rest] = text.slice(figure.end).split(',');
    const behind = rest.join(',');
    const lead = LEADS.find((word) => behind.startsWith(word));
    if (lead === undefined || gap.length > LONGEST_GAP || ENDS.test(gap)) return [];
    const count = closedList(behind.slice(lead.length).replace(/^:/, ''));
    return count > 0 ? [{ kind: 'listed', count: figure.figure, counts: [count] }] : [];
  });
}

/**
 * How many names a list has whose last two are joined by 和: that ends it, whatever stands behind. 0 where it has no such
 * end, where the text itself ends there (which is read elsewhere), or where 和 may stand within a name.
 */
function closedList(rest: string): number {
  const end = rest.search(ENDS);
  // Without a clause behind it, the list is read with its sentence.
  if (end < 0 || rest.charAt(end) !== ',') return 0;
  const names = rest.slice(0, end).split('、');
  if (names.some((name) => name.includes(AND_SO_ON))) return 0;
  const last = names.pop() ?? '';
  if (names.length + 1 < FEWEST || JOINS.some((join) => names.some((name) => name.slice(1, -1).includes(join))))
    return 0;
  // 以及 before 及.
  const join = JOINS.find((word) => last.includes(word)) ?? '';
  const [first = '', second = '', more] = join === '' ? [] : last.split(join);
  const pair = first !== '' && second !== '' && more === undefined ? [first, second] : null;
  const all = pair ? [...names, ...pair] : [];
  const shortest = Math.min(...names.map(({ length }) => length));
  const isList = all.every((name) => NAME.test(name) && name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME);
  const areNames = pair?.every(({ length }) => length >= shortest) ?? false;
  return isList && areNames && findFigures(rest.slice(0, end)).length === 0 ? all.length : 0;
}
