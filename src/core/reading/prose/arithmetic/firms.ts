/** Firms and schools named one by one, where a clause goes on behind them: 「选取6家企业开展核查，分别为甲、乙…和庚，重点查看…」. */
import type { SaidRelation } from '../../../model';
import { findFigures } from '../../../quantity';
import {
  AND_SO_ON,
  JOINS_NAMES,
  NAMED_COUNTERS,
  NAMES_LEAD_ALONE,
  NAMES_LEADS,
  SHORT_NAMES,
} from '../../../terms/names-listed';
import { isPlain, type Passage } from './passages';
import { listed } from './words';

const COUNTERS: ReadonlySet<string> = new Set(NAMED_COUNTERS.split(' '));
const SHORT: ReadonlySet<string> = new Set(SHORT_NAMES.split(' '));
const LEADS = listed(NAMES_LEADS);
const DIRECT = listed(NAMES_LEAD_ALONE);
const JOINS = listed(JOINS_NAMES);
/** From the count to the word that leads the names. */
const LONGEST_GAP = 20;
/** … and to one that no comma stands before. */
const LONGEST_NOUN = 8;
/** So many names without an end of their own are a list. */
const MANY = 5;
const LARGEST = 30;
const FEWEST = 3;
const SHORTEST_NAME = 2;
const LONGEST_NAME = 16;
const ENDS = /[,;:()]/;
const NAME = /^[\p{Script=Han}A-Za-z·“”"]+$/u;

export function firmsNamed({ text, figures }: Passage): SaidRelation[] {
  return figures.flatMap((figure): SaidRelation[] => {
    const { unit, value, decimals } = figure.value;
    const symbol = unit?.symbol ?? '';
    if (decimals !== 0 || value.gt(LARGEST) || !isPlain(figure)) return [];
    const list = listBehind(text.slice(figure.end));
    if (list === null) return [];
    const count = COUNTERS.has(symbol) ? closedList(list) : 0;
    const short = count === 0 && SHORT.has(symbol) ? shortNames(list) : 0;
    const found = count || short;
    return found > 0 ? [{ kind: 'listed', count: figure.figure, counts: [found] }] : [];
  });
}

/** What stands behind the word that leads the names: 「6家企业开展核查，分别为…」, 「7所学校分别为…」. */
function listBehind(text: string): string | null {
  const [gap = '', ...rest] = text.split(',');
  const behind = rest.join(',');
  const lead = LEADS.find((word) => behind.startsWith(word));
  if (lead !== undefined && gap.length <= LONGEST_GAP && !ENDS.test(gap))
    return withoutColon(behind.slice(lead.length));
  const direct = DIRECT.find((word) => gap.includes(word));
  const at = direct === undefined ? -1 : gap.indexOf(direct);
  if (direct === undefined || at > LONGEST_NOUN || ENDS.test(gap.slice(0, at))) return null;
  return withoutColon(text.slice(at + direct.length));
}

function withoutColon(text: string): string {
  return text.replace(/^:/, '');
}

/** 「9条，分别为东风渠、护城河、…、南干渠，治理长度32.4公里」: many short names, and a clause with a figure behind them. */
function shortNames(rest: string): number {
  const [list = '', next = ''] = rest.split(/[,;。]/);
  const names = list.split('、');
  const areNames = names.every((name) => /^\p{Script=Han}{2,6}$/u.test(name) && !name.includes(AND_SO_ON));
  const isJoined = JOINS.some((join) => names.at(-1)?.includes(join));
  const goesOn = !next.includes('、') && /\d/.test(next);
  return rest.charAt(list.length) === ',' && names.length >= MANY && areNames && !isJoined && goesOn ? names.length : 0;
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
