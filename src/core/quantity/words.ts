import type { WordsQuantity } from '../model';
import { knownFault } from '../sheet/faults';
import { ACHIEVEMENT, type AchievementWord } from '../terms/achievement';
import { entriesOf, Matcher } from '../terms/matcher';

/** 「/」, 「不适用」 and the like: deliberately nothing. */
const NOT_APPLICABLE = new Set(
  (
    '/ // \\ - -- --- — —— ——— – ― _ * × 无 不适用 不涉及 未涉及 N/A n/a NA n.a. 无此项 无此类指标 无此指标 无该指标 无该项指标 无此项指标 ' +
    '本项目无该指标 本项目无该项指标 本项目不涉及 本指标不涉及 未设置 未设定 无内容 暂无 无要求'
  ).split(' '),
);

export function isNotApplicable(text: string): boolean {
  return text.length <= 10 && NOT_APPLICABLE.has(text);
}

export function isErrorText(text: string): boolean {
  return text.startsWith('#') && (knownFault(text) !== undefined || /^#{3,}$/.test(text));
}

const FILL_IN =
  /^(?:请填|请输入|请选择|请在此|此处填|在此填|点击此处|填写说明|填报说明|填表说明|填写(?![率好了完])[^\d:]{1,20}$)/;
const FILL_IN_STARTS = '请此在点填';
const LONGEST_INSTRUCTION = 400;
const LENGTH_LIMIT = /\d+(个)?(汉)?字(以内|以下|左右|之内)|不超过\d+(个)?字/;
const DOTS = /^[….。·•_]+$/;
const NUMBERED_LABEL = /^指标(?:名称|内容|\s*(?:\d{1,2}|[一二三四五六七八九十]))\s*[:：]?[\s….。]*$/;
const CROSSES = /^[xX×*＊]{2,}[^\p{L}\d]*(%|元|万元|年|月|日|人|个|次|台)?$/u;

/** Text of the form that nobody filled in: 「……」, 「指标2：」, 「说明…（100字以内）」, 「XX万元」. */
export function isPlaceholder(text: string): boolean {
  if (text.length > LONGEST_INSTRUCTION) return false;
  const first = text.charAt(0);
  if ('….。·•_'.includes(first) && text !== '.' && text !== '。') return DOTS.test(text);
  if (first === '指' && NUMBERED_LABEL.test(text)) return true;
  if ('xX×*'.includes(first) && CROSSES.test(text)) return true;
  if (FILL_IN_STARTS.includes(first) && FILL_IN.test(text)) return true;
  return text.includes('字') && LENGTH_LIMIT.test(text);
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
