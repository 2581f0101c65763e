/** What a sentence begins with. */
import type { Subject } from '../../model';
import { isDigit } from '../../quantity/width';
import { codeAt } from '../../terms/code-at';
import type { Names } from './names';

const LONGEST_OPENING = 30;
const AMONG = '中';

/** The longest beginning of a sentence that names a part or an indicator. */
export function openingOf(text: string, names: Names): { subject: Subject; words: string } | null {
  const start = text.length - text.trimStart().length;
  const longest = Math.min(text.length, start + LONGEST_OPENING);
  for (let end = longest; end > start + 1; end--) {
    const words = text.slice(start, end);
    const indicator = names.mayEndIndicator(words) ? names.indicator(words) : null;
    const subject = indicator ?? (endsGroup(text, end) ? names.group(words) : null);
    if (subject) return isSomeOf(text, end) ? null : { subject, words };
  }
  return null;
}

/** 「日间照料中心中2个晚于计划」: some of what an indicator is named after, and not the indicator. */
function isSomeOf(text: string, end: number): boolean {
  return text.charAt(end) === AMONG && isDigit(codeAt(text, end + 1));
}

/** A part is named with 指标, 类 or 方面 behind it, so that 「产出」 in 「产出数量低于计划」 is none. */
function endsGroup(text: string, end: number): boolean {
  return /(?:指标|类|方面)$/.test(text.slice(Math.max(0, end - 2), end)) || /^[:得实权]/.test(text.charAt(end));
}
