/** As many parts as the words between say there are: 「应建设2.60万亩，三个标段均已建成，其中河口片0.90万亩、永丰片0.85万亩、太平片0.65万亩」. */
import type { SaidRelation } from '../../../model';
import { ALL_OF_THEM } from '../../../terms/all-done';
import { HOW_MANY } from '../../../terms/said-over';
import { holding } from '../../../terms/search';
import { isLike, isPlain, type Passage } from './passages';
import { isRatio, leadsIn, partsOf, sumOf } from './parts';
import { changeOf } from './turns';

const saysAll = holding(ALL_OF_THEM);
const COUNTERS = ['个', '家', '所', '座'];
/** Between the whole and the list. */
const LONGEST_TURN = 30;

export function numberedParts({ text, figures }: Passage): SaidRelation[] {
  return [...leadsIn(text)].flatMap((lead): SaidRelation[] => {
    if (lead.of !== 'some') return [];
    const whole = figures.findLast(({ end }) => end <= lead.start);
    const after = figures.filter(({ start }) => start >= lead.end);
    const [first] = after;
    if (!whole || !first || !isLike(whole, first) || !isPlain(whole) || isRatio(whole) || changeOf(whole)) return [];
    if (whole.clause !== first.clause || whole.depth !== first.depth) return [];
    const turn = text.slice(whole.end, lead.start);
    const count = turn.length <= LONGEST_TURN && saysAll(turn) ? countIn(turn) : 0;
    const parts =
      count > 1 ? partsOf(whole, after, { text, depth: whole.depth, inner: Infinity, isNamed: true }) : null;
    if (parts?.length !== count) return [];
    return [...sumOf('all', [whole], parts)].map((sum) => (sum.kind === 'sum' ? { ...sum, isUnsure: true } : sum));
  });
}

/** 3 of 「三个标段均已建成」; 0 where a comma does not lead to it, or it names another number. */
function countIn(turn: string): number {
  const clause = turn.split(',').find((words) => COUNTERS.some((counter) => words.charAt(1) === counter)) ?? '';
  return HOW_MANY.find(([word]) => clause.startsWith(word))?.[1] ?? 0;
}
