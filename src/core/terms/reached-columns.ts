/** A column that says of each row whether its target was reached: 是否达标 over 是 and 否, 完成情况 over 完成 and 未完成. */
import { NO, YES } from './achievement';
import { each } from './each';

const TARGETS = '目标 目标值 预期 预期目标 年度目标 年度目标值 绩效目标 预期目标值 指标值 年度指标值 要求';
const REACHES = '达标 完成 实现 达成 达到 按期完成 如期完成 按时完成 完成目标 实现目标 达成目标 完成任务 完成年度目标';

/** What such a column is called that nothing else could be below. */
export const REACHED_HEADINGS = [
  each('是否 是否已 是否均', REACHES),
  each('是否', each('达到 完成 实现 达成', TARGETS)),
  each('达标 完成 实现 达成', '与否'),
  '达标情况 达标结论 达标判定 达标评价',
].join(' ');

/** Signs and words that answer it, beside those of achievement. */
const SAYS_YES: ReadonlySet<string> = new Set([...YES.split(' '), '✔', '☑', '■', '达标', 'Y', 'YES']);
const SAYS_NO: ReadonlySet<string> = new Set([...NO.split(' '), 'x', 'X', '✗', '✘', '不是', 'N', 'NO']);

/** What a sign or a short word answers: folded; null where it is neither. */
export function answerOf(words: string): 'reached' | 'missed' | null {
  const bare = words.replace(/[。.;]$/, '');
  if (SAYS_YES.has(bare)) return 'reached';
  return SAYS_NO.has(bare) ? 'missed' : null;
}
