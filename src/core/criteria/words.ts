/** What the words of a condition say: fillers, achievement, 「否则」, grades. */
import type { Unit } from '../model';
import { achievementOf } from '../quantity/words';
import type { Achieved, PerUnit } from './model';
import { Trie } from './trie';

const PUNCTUATION = ', 、 : ( )';
/** Words before and after a condition that do not change it. */
const LEADING =
  `${PUNCTUATION} 如果 若是 如 若 则 即 凡 对于 对 在 且 并且 并 但 而 或者 或 均 都 已 该项 本项 此项 该指标 本指标 该项指标 本项指标 该项目 其中 指标 根据 依据 按照 根据评分标准 ` +
  '评分标准 计分标准 评价标准 评分方法 计分方法 评分规则 计分规则 赋分标准 打分标准 评分细则 计分办法 评分办法 得分标准 扣分标准 扣分规则 计算方法 计算公式 计分公式 评分公式 得分公式 公式 以下公式 下列公式';
const TRAILING = `${PUNCTUATION} 的情况下 情况下 的情况 的项目 之间的 之间 范围内的 范围内 区间内 区间 的部分 部分的 的 者 则 即 为 且 并且 并 但 或者 或`;
/** 否则 is a condition, whatever 则 is elsewhere. */
const OTHERWISE_WORD = '否则';
const leading = new Trie(LEADING.split(' ').map((word) => [word, true] as const));
/** Words by their last character. */
const trailing = new Map<string, string[]>();
for (const word of TRAILING.split(' ')) {
  const last = word.charAt(word.length - 1);
  trailing.set(last, [...(trailing.get(last) ?? []), word]);
}

/** A text without fillers at its ends. */
export function withoutFillers(text: string): string {
  let start = 0;
  for (let word = leading.match(text, start); word; word = leading.match(text, start)) start += word[0].length;
  let end = text.length;
  while (end > start) {
    const at = end;
    if (text.endsWith(OTHERWISE_WORD, at)) break;
    const word = trailing.get(text.charAt(at - 1))?.find((one) => text.endsWith(one, at));
    if (word === undefined) break;
    end -= word.length;
  }
  return start < end ? text.slice(start, end) : '';
}

const OTHERWISE =
  /^(?:否则|反之|其他|其它|其余|除此|除上述|除以上|不符合(?:上述|以上|评价|评分|该项)|不满足(?:上述|以上|条件)|未(?:达到|满足)(?:上述|以上)|(?:以上|上述)(?:均|都)?[不未])/;

/** Looked at first, because most words begin otherwise. */
const OTHERWISE_BEGINS = new Set('否反其除不未以上');

/** 否则, 其他情况, 不符合上述标准. */
export function isOtherwise(words: string): boolean {
  return OTHERWISE_BEGINS.has(words.charAt(0)) && OTHERWISE.test(words);
}

export function directionOf(words: string): 'forward' | 'reverse' | null {
  if (!words.includes('向') && !words.includes('正指标')) return null;
  if (/正向|正指标|定量正/.test(words)) return 'forward';
  return /反向|逆向|负向/.test(words) ? 'reverse' : null;
}

const LONGEST_PHRASE = 24;
/** Two requirements in one: whether both hold cannot be told from one value. */
const COMPOSITE = /且|并(?!未)|、|,|同时|以及|和|与(?!计划|目标|合同)|及(?!时|格)/;
const VERBS = '完成|达成|达标|达到|实现|合格|符合|满足|按时|按期|及时|如期|到位|通过|落实|足额|完工|竣工|交付';
const OBJECTS =
  '目标值|目标|任务|计划|指标值|指标|要求|标准|预期|效果|规定|工作|验收|值|数|条件|约定|时限|的|了|全部|完成';
const REACHED = new RegExp(`(?:${VERBS})(?:${OBJECTS})*$`);
const DENIED = new RegExp(
  `(?:未|没有?|不|无法|未能|尚未)(?:能|按时|按期|及时|如期|按计划|按要求|按规定|全部|全额|足额|完全|按照.{0,8})?(?:${VERBS})(?:${OBJECTS})*$|(?:逾期|超期|延期|滞后|延迟|推迟)(?:完成|交付|的)*$`,
);
/** A character of every verb above, looked for first. */
const MAY_REACH = /[完达实合符满时期及到过足交竣逾滞推]/;
const MOSTLY = /基本|大部分|绝大|较/;
const PARTLY = /部分|一定程度|有所|个别/;

/** How far the words of a condition say that the target is reached; null where they speak of something else. */
export function achievedOf(words: string): Achieved | null {
  if (words.length === 0 || words.length > LONGEST_PHRASE) return null;
  const plain = achievementOf(words);
  if (plain) return plain;
  if (!MAY_REACH.test(words) || COMPOSITE.test(words)) return null;
  if (DENIED.test(words)) return 'unmet';
  if (!REACHED.test(words)) return null;
  if (MOSTLY.test(words)) return 'mostly';
  return PARTLY.test(words) ? 'partly' : 'met';
}

const BAD = '投诉|事故|问题|违规|违纪|违法|差错|故障|失误|舆情|质疑|信访|上访|伤亡|案件|负面|处罚|通报|举报|纠纷|污染';
const NOTHING_BAD = new RegExp(
  `^(?:无|没有|未发生|不发生|未出现|不出现|未发现|不存在|杜绝|零|未收到|未接到|全年无|年度内无)[^,;]{0,8}(?:${BAD})`,
);
const SOMETHING_BAD = new RegExp(`^(?:有|发生|出现|发现|存在|收到|接到|产生|造成)[^,;]{0,8}(?:${BAD})`);

const SEVERE = /重大|特大|较大|严重|恶性|群体/;

/** 「无投诉」 none, 「发生安全事故」 some, 「发生重大事故」 severe; null for words about anything else. */
export function badThings(words: string): 'none' | 'some' | 'severe' | null {
  const isSome = SOMETHING_BAD.test(words);
  if (SEVERE.test(words)) return isSome ? 'severe' : null;
  if (NOTHING_BAD.test(words)) return 'none';
  return isSome ? 'some' : null;
}

const WITHIN =
  /(?:控制在|不超过?|未超出?过?|不超出|不高于|低于|在)?[^,;]{0,6}(?:预算|概算|限额|定额|控制数|标准)[^,;]{0,3}(?:以内|之内|范围内|内)$|(?:不超过?|未超过?|未超出|不超出|不高于|不突破|控制在)[^,;]{0,4}(?:预算|概算|计划成本|限额|定额|控制数|标准)[^,;]{0,3}$/;
const ABOVE =
  /(?:超|超过|超出|高于|突破)[^,;]{0,4}(?:预算|概算|计划成本|限额|定额|控制数|标准)[^,;]{0,3}$|^(?:超过|超出|超支|超额|超)(?:的|部分)*$/;

/** Words about a cost: 「控制在预算以内」 within, 「超预算」 above; null for words about anything else. */
export function budgetWords(words: string): 'within' | 'above' | null {
  if (WITHIN.test(words)) return 'within';
  return ABOVE.test(words) ? 'above' : null;
}

const LABEL =
  /^(?:为)?(?:优|良|中|差|优秀|良好|合格|不合格|及格|不及格|达标|不达标|较好|一般|较差|很好|完成|未完成|达成|部分达成|未达成)$/;
const DEMANDS =
  /且|同时|以及|健全|规范|完整|合规|及时|到位|有效|合理|明确|充分|齐全|完备|符合|满足|合格|达标|无|未|不|没有/;

/** A second requirement in words beside a bound (≥95%且质量合格); the name of what is measured and labels (为优) are none. */
export function isRequirement(words: string): boolean {
  return words !== '' && DEMANDS.test(words) && !LABEL.test(words);
}

const GRADED =
  /^(?:是|否|有|无)$|^(?:很|非常|较|比较|基本|一般|不|未|无|没有|部分|差|优|良|中|好|大部分|个别|存在|少数|严重|轻微|明显|显著|有所)|(?:较好|一般|较差|不足|欠缺|较大|较小|较高|较低|较少|较多|优秀|良好|合格|较为[^,]{1,4})$/;

/** Words of a scale (充分, 较充分, 不充分; 优, 良, 差), of which one applies, as against requirements that add up. */
export function isGraded(words: string): boolean {
  return GRADED.test(words);
}

/** 偏差率在10%以内: how far from the target, either way. */
export function speaksOfDeviation(words: string): boolean {
  return /偏离|偏差|误差|偏移|差异|波动|浮动/.test(words);
}

/** How long something took too long: 逾期10天以上. */
export function speaksOfDelay(words: string): boolean {
  return DELAY.test(words);
}

const DELAY = /滞后|延迟|逾期|推迟|延期|拖延|迟|延误|超期|超时|超过时限|延后/;
const EITHER =
  /相差|偏差|偏离|误差|差异|增减|[增升高多超][^,]{0,3}或[^,]{0,3}[减降低少]|[减降低少][^,]{0,3}或[^,]{0,3}[增升高多超]|上下|浮动|变动/;
const LATE = /滞后|延迟|逾期|推迟|延期|晚|拖延|迟|延误|超期|超时|超过|延长/;
const MISSING = /缺|未|漏|没|不(?!足)|无|遗|错|误(?!差)|少[^\d]{1,3}(?:一|1)/;
const DOWN = /下降|降低|减少|低|<|少|小|不足|差|欠|降|减/;
const UP = /超|增|上升|提高|提升|高|多|升|>|大于/;

/** Which way a deduction per unit counts, by the words between 每 and the points. */
export function perUnitDirection(words: string, dimension: Unit['dimension']): PerUnit['direction'] {
  const countsRate = dimension === 'ratio';
  if (EITHER.test(words)) return 'either';
  if (dimension === 'time' && LATE.test(words)) return 'up';
  if (!countsRate && MISSING.test(words)) return 'missing';
  if (DOWN.test(words)) return 'down';
  return UP.test(words) ? 'up' : countsRate && MISSING.test(words) ? 'down' : 'events';
}
