/** Whether the actual value reaches the target, whatever both are, and how far. */
import type { Big } from 'big.js';
import type { DateQuantity, Outcome, WordsQuantity } from '../model';
import { type Frame, isDirectionUnknown, isReverse } from './frame';
import { undoneIn } from './undone';

type Met = Outcome['met'];

const YES = new Set(['是', '有', '已', '√', '✓', 'TRUE']);
const NO = new Set(['否', '无', '没有', '未', '×', 'FALSE']);

const plain = (text: string): string => text.replace(/[\s，。、；,.;]/g, '');

export const isYes = (text: string): boolean => YES.has(plain(text));
export const isNo = (text: string): boolean => NO.has(plain(text));

/** Whether both say the same words: 保障/保障. */
export function saysTheSame({ target, actual }: Frame): boolean {
  return target.kind === 'words' && actual.kind === 'words' && plain(target.text) === plain(actual.text);
}

function numberMet(frame: Frame, value: Big): Met {
  const { goal, comparator } = frame;
  if (goal === null) return 'unknown';
  if (!goal.low.eq(goal.high))
    return value.gte(goal.low) && value.lte(goal.high) ? 'met' : value.lt(goal.low) ? 'unmet' : 'unknown';
  // People write > where they mean ≥: a strict target that is just reached is left open.
  const order = value.cmp(goal.low);
  if (order !== 0 && isDirectionUnknown(frame)) return 'unknown';
  switch (comparator) {
    case '>=':
      return order >= 0 ? 'met' : 'unmet';
    case '>':
      return order > 0 ? 'met' : order === 0 ? 'unknown' : 'unmet';
    case '<=':
      return order <= 0 ? 'met' : 'unmet';
    case '<':
      return order < 0 ? 'met' : order === 0 ? 'unknown' : 'unmet';
    case '=':
      // More than an exact target is neither a failure nor what was asked.
      return order === 0 ? 'met' : order > 0 ? 'unknown' : 'unmet';
  }
}

/** Done within the target's time: the whole of what the actual may mean, or none of it. */
function dateMet(target: DateQuantity, actual: DateQuantity): Met {
  if (target.comparator === '>=' || target.comparator === '>') return actual.from >= target.from ? 'met' : 'unknown';
  if (actual.to <= target.to) return 'met';
  return actual.from > target.to ? 'unmet' : 'unknown';
}

function wordsMet(frame: Frame, { text, achievement }: WordsQuantity): Met {
  const { target } = frame;
  if (saysTheSame(frame)) return 'met';
  if (target.kind === 'words') {
    if (isYes(target.text) && isNo(text)) return 'unmet';
    if (isNo(target.text) && isYes(text)) return 'unmet';
  }
  if (achievement === 'met') return 'met';
  if (achievement === 'unmet' || achievement === 'partly') return 'unmet';
  return undoneIn(text)?.gt(0) ? 'unmet' : 'unknown';
}

/** Whether the actual as written reaches the target. */
export function isReached(frame: Frame): Met {
  const { target, actual, value } = frame;
  if (actual.kind === 'words') return wordsMet(frame, actual);
  if (actual.kind === 'date') return target.kind === 'date' ? dateMet(target, actual) : 'unknown';
  if (value === null) return 'unknown';
  if (frame.goal !== null) return numberMet(frame, value);
  // 100% beside words, a date or a count says that all of it is done.
  return frame.isRate && value.eq(1) && !isReverse(frame) && target.kind !== 'blank' ? 'met' : 'unknown';
}
