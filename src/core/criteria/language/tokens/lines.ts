/** The text of a criterion as one run: widths folded, lines joined, spaces dropped. */
import { foldWidth, isDigit } from '../../../quantity/width';
import { BEGINS_LINE, BEGINS_SCORE, GIVES_SHARE } from '../../../terms/clause';
import { codeAt } from '../../../terms/code-at';

const ENDS_LINE = '。；;!?！？:：分)）】]';

/**
 * A line may end a clause, or be cut off in the middle of a word, as in text copied from a page: 每降低⏎1个百分点. It ends one behind a
 * stop or points, before a number of a list and before 得分=.
 */
function joinedLines(text: string): string {
  if (!text.includes('\n')) return text;
  let joined = '';
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    const last = joined.endsWith('百分') ? '' : joined.charAt(joined.length - 1);
    const awarded = last === '%' && GIVES_SHARE.test(joined);
    // 80%≤完成率<100%：⏎得分=…: a rule and what it gives.
    const isRule =
      (last === ':' || last === '：') &&
      /\d/.test(joined.slice(joined.lastIndexOf('\n') + 1)) &&
      !BEGINS_LINE.test(trimmed);
    const begins = BEGINS_LINE.test(trimmed) || BEGINS_SCORE.test(trimmed);
    joined +=
      joined !== '' && !isRule && ((last !== '' && ENDS_LINE.includes(last)) || awarded || begins)
        ? `\n${trimmed}`
        : trimmed;
  }
  return joined;
}

/** Spaces say nothing, except between two digits, where they part two numbers; not so where all is spaced out: 9 5 %. */
function withoutSpaces(text: string, isSpacedOut: boolean): string {
  if (!text.includes(' ') && !text.includes('\t') && !text.includes('\r')) return text;
  let kept = '';
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    if (code !== 32 && code !== 9 && code !== 13) kept += text.charAt(at);
    else if (!isSpacedOut && isDigit(before) && isDigit(codeAt(text, at + 1))) kept += ',';
    else continue;
    before = code;
  }
  return kept;
}

export function oneRun(criterion: string): string {
  return withoutSpaces(joinedLines(foldWidth(criterion)), !/\S\S/.test(criterion));
}
