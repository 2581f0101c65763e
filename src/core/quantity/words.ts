import type { WordsQuantity } from '../model';
import { entriesOf, Lexicon } from './lexicon';

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

const EXCEL_ERRORS = new Set(
  '#REF! #N/A #DIV/0! #VALUE! #NAME? #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #GETTING_DATA #BUSY!'.split(
    ' ',
  ),
);

export function isErrorText(text: string): boolean {
  return text.startsWith('#') && (EXCEL_ERRORS.has(text) || /^#{3,}$/.test(text));
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
/** A verb of achievement, or a word that changes or accompanies it. */
type Token = 'verb' | 'not' | 'partly' | 'mostly' | 'wholly' | 'plain' | 'object';

const TOKENS = new Lexicon<Token>(
  entriesOf<Token>([
    ['not', '未 未能 没有 没 尚未 还未 不 未按时 未按期 未及时 未按计划'],
    ['partly', '部分 部份 只部分 仅部分 一定程度'],
    ['mostly', '基本 基本上 大部分 绝大部分 较好 较大程度'],
    ['wholly', '全部 全面 完全 全 均 都 均已 全部已 100%'],
    [
      'plain',
      '已 已经 按时 按期 如期 按计划 按要求 按照计划 及时 圆满 顺利 超额 提前 较好地 保质保量 年度 当年 本年 目前',
    ],
    ['verb', '达成 完成 实现 达到 达标 开展 实施 落实 启动 执行 兑现 建成 完工 竣工'],
    [
      'object',
      '年度 年初 预期 既定 预定 设定 绩效 总体 指标 目标 目标值 指标值 任务 计划 效果 工作 要求 标准 预期值 项目 建设 验收 了 的 ' +
        '且 并 并具有一定效果 并具有一定效益 具有一定效果 且效果较差 效果较差 且效果良好 。 , ; 及时 情况良好 较好',
    ],
  ]),
);
const LONGEST_PHRASE = 30;

/**
 * How far short words say that a target was reached: 达成预期指标 → met, 部分达成并具有一定效果 → partly. Only phrases made wholly
 * of such words count: 「完成率低」 or a sentence about the work says nothing certain.
 */
export function achievementOf(text: string): Achievement | null {
  if (text.length > LONGEST_PHRASE) return null;
  const seen = new Set<Token>();
  let at = 0;
  while (at < text.length) {
    const token = TOKENS.match(text, at);
    if (!token) return null;
    const [word, kind] = token;
    // A second 未 or a denial after the verb (完成不及时) is a statement of its own.
    if (kind === 'not' && (seen.has('not') || seen.has('verb'))) return null;
    seen.add(kind);
    at += word.length;
  }
  if (!seen.has('verb')) return null;
  if (seen.has('not')) return seen.has('wholly') || seen.has('mostly') ? 'partly' : 'unmet';
  if (seen.has('partly')) return 'partly';
  return seen.has('mostly') ? 'mostly' : 'met';
}
