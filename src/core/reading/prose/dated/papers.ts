/** Papers approved the wrong way round: 「可行性研究报告于2022年11月18日获批复，初步设计于2022年10月12日获批复」. */
import type { SaidRelation } from '../../../model';
import { groupBy } from '../../../group-by';
import { RULES } from '../../../terms/prose';
import { entriesOf, Matcher } from '../../../terms/matcher';
import { holding } from '../../../terms/search';
import { endingWith } from '../../../terms/ends';
import {
  APPROVED,
  NOT_APPROVED,
  type Paper,
  PAPERS,
  PAPERS_IN_ORDER,
  SEVERAL_WORKS,
  WORK_NAMES,
} from '../../../terms/works';
import type { Line } from '../arithmetic/lists';
import { behindSigns } from '../arithmetic/words';
import { isNeutral } from '../neutral';
import { type DatedClause, datedClauses } from './clauses';
import { LONGEST_MONTH } from './periods';

type Work = SaidRelation & { readonly kind: 'work' };

const KINDS = new Matcher(entriesOf(PAPERS));
const isApproved = holding(APPROVED);
const isNotApproved = holding(NOT_APPROVED);
const isOfSeveral = holding(SEVERAL_WORKS);
const isName = endingWith(WORK_NAMES);

interface Approval {
  readonly paper: Paper;
  /** Of which work it is, where the words right before it say so. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly at: DatedClause['at'];
}

/** Within a paragraph, each of them told once. */
export function papersIn(lines: readonly Line[]): Work[] {
  return lines.flatMap((line) => {
    if (line.some(({ text }) => RULES.test(text))) return [];
    const told = approvalsIn(datedClauses(line));
    const byPaper = groupBy(told, ({ paper }) => paper);
    const once = PAPERS_IN_ORDER.flatMap((paper) => {
      const [only, another] = byPaper.get(paper) ?? [];
      return only && !another ? [only] : [];
    });
    return once.flatMap((later, index): Work[] => {
      const earlier = once[index - 1];
      if (!earlier || (later.name !== '' && later.name !== earlier.name)) return [];
      const quote = ({ words, at }: Approval) => ({ words, at });
      return [{ kind: 'work', earlier: quote(earlier), later: quote(later), isReversed: later.to < earlier.from }];
    });
  });
}

function approvalsIn(clauses: readonly DatedClause[]): Approval[] {
  return clauses.flatMap((clause, index): Approval[] => {
    const [date, another] = clause.dates;
    if (!date || another || date.comparator !== null || date.from === 0 || date.to - date.from > LONGEST_MONTH)
      return [];
    const next = clauses[index + 1];
    // 「2021年11月，市发展和改革委员会批复可行性研究报告」
    const goesOn = next?.passage === clause.passage && next.dates.length === 0 && paperIn(clause.text) === null;
    const text = goesOn ? `${clause.text}，${next.text}` : clause.text;
    const named = paperIn(text);
    if (named === null || !isApproved(text) || isNotApproved(text) || isOfSeveral(text)) return [];
    const words = goesOn ? `${clause.words}，${next.words}` : clause.words;
    return [{ ...named, from: date.from, to: date.to, words, at: clause.at }];
  });
}

/** The only kind of paper that the words name, and the work whose it is. */
function paperIn(text: string): Pick<Approval, 'paper' | 'name'> | null {
  const found = new Map<Paper, string>();
  for (let at = 0; at < text.length; at++) {
    const word = KINDS.match(text, at);
    if (word && !found.has(word[1])) found.set(word[1], behindSigns(text.slice(0, at)));
    at += (word?.[0].length ?? 1) - 1;
  }
  const [only, another] = found;
  if (!only || another) return null;
  const [paper, before] = only;
  return { paper, name: isName(before) && !isNeutral(before) ? before : '' };
}
