import type { WordsQuantity } from '../model';
import { knownFault } from '../sheet/faults';
import { ACHIEVEMENT, type AchievementWord } from '../terms/achievement';
import { being } from '../terms/starts';
import { entriesOf, Matcher } from '../terms/matcher';
import { CROSSED_FIGURE, DOTS, isInstruction, NOT_APPLICABLE, UNUSED_NAME } from '../terms/placeholders';

const saysNotApplicable = being(NOT_APPLICABLE);

export function isNotApplicable(text: string): boolean {
  return text.length <= 10 && saysNotApplicable(text);
}

export function isErrorText(text: string): boolean {
  return text.startsWith('#') && (knownFault(text) !== undefined || /^#{3,}$/.test(text));
}

const LONGEST_INSTRUCTION = 400;

/** Text of the form that nobody filled in: 「……」, 「指标2：」, 「说明…（100字以内）」, 「XX万元」. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST_INSTRUCTION) return false;
  const first = text.charAt(0);
  if ('….。·•_'.includes(first) && text !== '.' && text !== '。') return DOTS.test(text);
  if (first === '指' && UNUSED_NAME.test(text)) return true;
  if ('xX×*'.includes(first) && CROSSED_FIGURE.test(text)) return true;
  return isInstruction(text);
}

type Achievement = NonNullable<WordsQuantity['achievement']>;
const TOKENS = new Matcher<AchievementWord>(entriesOf(ACHIEVEMENT));
const LONGEST_PHRASE = 30;

/**
 * How far short words say that a target was reached: 达成预期指标 → met, 部分达成并具有一定效果 → partly. Only phrases made wholly
 * of such words count; `withDeeds`: also 符合, 合格, 到位, which an actual value may say of itself without saying how far: 「完成率低」 or a sentence about the work says nothing certain.
 */
export function achievementOf(text: string, withDeeds = false): Achievement | null {
  if (text.length > LONGEST_PHRASE) return null;
  const seen = new Set<AchievementWord>();
  let at = 0;
  let wasWhole = false;
  while (at < text.length) {
    const token = TOKENS.match(text, at);
    if (!token) return null;
    const word = token[0];
    const kind = token[1] === 'deed' && withDeeds ? 'verb' : token[1];
    if (kind === 'deed') return null;
    // A second 未 or a denial after the verb (完成不及时) is a statement of its own.
    if (kind === 'not' && (seen.has('not') || seen.has('verb'))) return null;
    // 全部未完成 is none of it, 未全部完成 not all.
    if (kind === 'wholly' && !seen.has('not')) wasWhole = true;
    seen.add(kind);
    at += word.length;
  }
  if (seen.has('late')) return seen.has('not') ? null : 'unmet';
  if (!seen.has('verb')) return null;
  if (seen.has('not')) return !wasWhole && (seen.has('wholly') || seen.has('mostly')) ? 'partly' : 'unmet';
  if (seen.has('partly')) return 'partly';
  return seen.has('mostly') ? 'mostly' : 'met';
}
