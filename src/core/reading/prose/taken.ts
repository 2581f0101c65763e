/** Points taken for a cause, of which a part may have others: 「决策方面，绩效目标未分年度，扣0.80分；…扣0.60分」. */
import type { Fact, Subject } from '../../model';
import { foldWidth } from '../../quantity';
import { isGroupHeading } from '../../terms/groups';
import { TAKEN_FOR, TAKES, TAKES_IN_ALL, TAKES_POINTS } from '../../terms/said-over';
import { endingOf, listed } from './arithmetic/words';

const TAKEN = listed(TAKES_POINTS);
const IN_ALL = listed(TAKES_IN_ALL);
const FOR = TAKEN_FOR.split(' ');
const CLAUSE_ENDS = /[,:(]/;
/** 「得分27分，」: a clause of nothing but a mark. */
const ENDS_WITH_MARK = /[\d.]分$/;

interface Taken {
  readonly fact: Fact;
  /** Named right before the points. */
  readonly isDirect: boolean;
}

/**
 * Whether points were taken for one of maybe several causes: the sentence says why, and either goes on to take more, or is about
 * a part, whose indicators have causes of their own. 「产出类扣2分」 and 「得18分，扣2分」 are all that was lost.
 */
export function isOfOneCause({ fact: { concept, subject, quantity, words }, isDirect }: Taken): boolean {
  if (concept !== 'deduction' || isDirect || subject.kind === 'project') return false;
  const text = foldWidth(words);
  const at = text.indexOf(foldWidth(quantity.text));
  if (at < 0) return false;
  const before = text.slice(0, at).trim();
  if (isInAll(before)) return false;
  const [behind = '', beside = ''] = before.split(CLAUSE_ENDS).reverse();
  const isBesideMark = endingOf(behind, TAKEN) === behind && ENDS_WITH_MARK.test(beside);
  return !isBesideMark && (isPart(subject) || text.slice(at).includes(TAKES));
}

/** Sheets of the parts alone have them as indicators. */
function isPart(subject: Subject): boolean {
  return subject.kind === 'group' || (subject.kind === 'indicator' && isGroupHeading(subject.name));
}

/** Whether the words before some points say that they are all that were taken. */
export function isInAll(words: string): boolean {
  return endingOf(words, IN_ALL) !== '';
}

/** Whom points are taken from, before the words that say why: 「产出指标因一个标段延误」; empty where there are none. */
export function beforeCause(words: string): string {
  const ends = FOR.map((word) => words.indexOf(word)).filter((end) => end > 0);
  return ends.length === 0 ? '' : words.slice(0, Math.min(...ends));
}
