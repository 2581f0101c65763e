/** A rate with a name and the two figures that it is made of: 「安排A，支出B，执行率C」, 「在管A，规范管理B，规范管理率C」. */
import type { SaidQuotient, SaidRelation, SaidTerm } from '../../../model';
import { addUp, compare, inBase } from '../../../quantity';
import { entriesOf } from '../../../terms/matcher';
import {
  DUE,
  OVERALL_RATES,
  PARTS_OF,
  POINTS_OF,
  RESTS,
  SAID_RATES,
  type SaidRate,
  WHOLES,
} from '../../../terms/said-rates';
import { holding } from '../../../terms/search';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { nameOf } from './parts';
import { changeOf, isSameMeasure, turnOf } from './turns';
import { endingOf, listed, withoutBeginnings, withoutEndings } from './words';

export type Rate = SaidRelation & { readonly kind: 'rate' };

const RATE_OF = new Map(entriesOf(SAID_RATES));
export const RATE_WORDS = listed([...RATE_OF.keys()].join(' '));
export const LINKS = listed('为 是 达 达到 约 仅 仅为 只有 : = 了 共计 合计 共 计 的 资金');
const UNPAID = listed(RESTS);
const FRAMEWORK = listed(POINTS_OF);

/** Rates of what is left of the whole. */
const OF_THE_REST: ReadonlySet<SaidRate> = new Set(['deviation', 'saving'] as const);

export interface Roles {
  readonly whole: readonly string[];
  readonly part: readonly string[];
}

const RATE_NAMES = new Set(RATE_OF.values());
const ROLES: ReadonlyMap<SaidRate, Roles> = new Map(
  [...RATE_NAMES].map((rate) => [rate, { whole: listed(WHOLES[rate]), part: listed(PARTS_OF[rate]) }]),
);

export function rolesOf(rate: SaidRate): Roles {
  return ROLES.get(rate) ?? { whole: [], part: [] };
}

export function ratesIn(passage: Passage): Rate[] {
  const found: Rate[] = [];
  for (const [index, figure] of passage.figures.entries()) {
    if (!isRate(figure)) continue;
    const said = rateOf(figure);
    const rate = said ? ofAmounts(passage, index, said) : (ofDeed(passage, index) ?? ofPair(passage, index));
    if (rate) found.push(rate);
  }
  return found;
}

/** A share of one may be told of an estimate only in words; its own bound makes it none. */
function isRate(figure: Said): boolean {
  return figure.value.unit?.symbol === '%' && isPlain(figure);
}

export function rateOf({ label }: Pick<Said, 'label'>): SaidRate | null {
  const words = withoutEndings(label, LINKS);
  return RATE_OF.get(endingOf(words, RATE_WORDS)) ?? null;
}

/**
 * The amounts told since the rate before, in its clause, each a whole or a part by its words. Where several are wholes
 * (下达A，到位B，支出C) each of them is a reading.
 */
function ofAmounts({ figures }: Passage, index: number, said: SaidRate): Rate | null {
  const rate = figures[index];
  const roles = rolesOf(said);
  if (!rate) return null;
  const last = figures[index - 1];
  const alike: Said[] = [];
  for (let at = index - 1; last && at >= 0; at--) {
    const figure = figures[at];
    // 「安排A，到位B，到位率100%，支出C」: another rate tells of the amounts before it, and they may be those of this one.
    if (figure && isRate(figure) && isOtherRate(figure, said)) continue;
    if (!figure || figure.clause !== rate.clause || figure.depth !== rate.depth || !isLike(figure, last)) break;
    alike.unshift(figure);
  }
  // 「控制价A，中标价B，节约资金C，节约率D」: C says it once more.
  const own = OF_THE_REST.has(said) ? alike.filter((figure) => turnOf(figure) === null) : alike;
  if (own.length > 1 && own.length < alike.length) alike.splice(0, alike.length, ...own);
  const [whole, part, more] = alike;
  if (!whole || !part || !alike.every(isPlain)) return null;
  // 「支付A，未支B，支付率C」: both make the whole.
  if (!more && said === 'execution' && hasRole(whole, roles.part) && isUnpaid(part))
    return relation(rate, [{ part: [term(whole)], whole: [term(whole), term(part)] }]);
  if (whole.value.unit?.dimension === 'ratio') return null;
  const parts = alike.filter((figure) => hasRole(figure, roles.part) && !isWholly(figure, roles));
  // 「总体评价得92分，其中决策指标16分，得分率88.89%」 gives the score of a part, and not its points.
  const isWhole = (figure: Said) =>
    hasRole(figure, roles.whole) || (said === 'score' && figure === whole && arePointsOf(figure));
  const wholes = alike.filter((figure) => !parts.includes(figure) && isWhole(figure));
  const [only, another] = parts;
  // 「项目计划筹集2950万元，实际到位2655万元，资金到位率90%」: whatever the whole is called.
  if (
    only &&
    !another &&
    !OF_THE_REST.has(said) &&
    wholes.length === 0 &&
    only === part &&
    !more &&
    !hasOwnName(only, roles.part)
  )
    return { ...relation(rate, [{ part: [term(only)], whole: [term(whole)] }]), isWeak: true };
  // 「发放A，收回B，其中有效C」: what was sent stands before what came back.
  const areLast = said === 'valid' && alike.slice(-2).every((figure) => figure === only || wholes.includes(figure));
  if (!only || another || wholes.length === 0 || (wholes.length + 1 < alike.length && !areLast)) return null;
  if (alike.indexOf(only) > 0 && hasOwnName(only, roles.part)) return null;
  return relation(
    rate,
    [...together(wholes), ...wholes.map((one) => [one])].flatMap((all) =>
      partsOf(said, only, all).map((terms) => ({ part: terms, whole: all.map((one) => term(one)) })),
    ),
  );
}

/** 「发放家长问卷600份、学生问卷400份，共回收960份」 */
function together(wholes: readonly Said[]): Said[][] {
  return wholes.length > 1 && wholes.slice(1).every(({ gap }) => gap.includes(BESIDE)) ? [[...wholes]] : [];
}

const BESIDE = '、';

/** What a rate may be one of, the plainest first: 成本控制率 also of what was not spent, 调整率 of what a budget was adjusted to. */
function partsOf(said: SaidRate, part: Said, wholes: readonly Said[]): SaidTerm[][] {
  const rest = [...wholes.map((one) => term(one)), term(part, -1)];
  if (OF_THE_REST.has(said)) return [rest];
  if (said === 'control') return [[term(part)], rest];
  const more = [term(part), ...wholes.map((one) => term(one, -1))];
  return said === 'adjustment' ? [[term(part)], more, [term(part, -1)]] : [[term(part)]];
}

function isOtherRate(figure: Said, said: SaidRate): boolean {
  const other = rateOf(figure);
  return other !== null && other !== said;
}

/** 「效益类指标共30分，得25分」 */
function arePointsOf({ label }: Said): boolean {
  return endingOf(withoutEndings(label, LINKS), FRAMEWORK) !== '';
}

function isUnpaid({ label }: Said): boolean {
  return endingOf(withoutEndings(label, LINKS), UNPAID) !== '';
}

/** 「到位资金」 is a part of what was planned, and the whole of what was spent: the longest word that a label ends with decides. */
function isWholly({ label }: Said, { whole, part }: Roles): boolean {
  const bare = withoutEndings(label, LINKS);
  return endingOf(bare, whole).length > endingOf(bare, part).length;
}

function relation({ figure }: Said, readings: readonly SaidQuotient[]): Rate {
  return { kind: 'rate', rate: figure, readings };
}

function term({ figure }: Said, sign: SaidTerm['sign'] = 1): SaidTerm {
  return { figure, sign };
}

export function hasRole({ label }: Said, words: readonly string[]): boolean {
  const bare = withoutEndings(label, LINKS);
  return endingOf(bare, words) !== '' || words.some((word) => word.length > 1 && label.includes(word));
}

/** 「安排项目资金500万元，监理费支出10万元，执行率…」 tells of two things. */
export function hasOwnName(part: Said, words: readonly string[]): boolean {
  const bare = withoutEndings(part.label, LINKS);
  const rest = bare.slice(0, bare.length - endingOf(bare, words).length);
  return nameOf({ gap: rest }) !== '';
}

// ---------------------------------------------------------------------------------------------------------------------
// Rates that are called by what was done

const RATE = '率';
const OVERALL = listed(OVERALL_RATES);
const SHORTEST_DEED = 2;
const NEGATIONS = ['不', '未', '没有'];
const LONGEST_DEED = 10;
/** 「应整改20个，未整改5个」: the first is all that was due. */
const isDue = holding(DUE);

/** 「发生水毁47处，72小时内抢通42处，及时率89.36%」: two counts of one thing and a rate right behind them, which a wrong digit may keep apart. */
function ofPair({ figures }: Passage, index: number): Rate | null {
  const [part, rate] = [figures[index - 1], figures[index]];
  if (!part || !rate || !isPlain(part)) return null;
  const [whole, another] = figures.slice(0, index - 1).filter((one) => isPlain(one) && isSameMeasure(one, part));
  if (!whole || another) return null;
  const isOfOne = [whole, part].every(({ clause, depth }) => clause === rate.clause && depth === rate.depth);
  const isCounted = whole.value.unit?.dimension === 'count' && whole.value.decimals + part.value.decimals === 0;
  const isNamed = withoutEndings(rate.label, LINKS).endsWith(RATE);
  if (!isOfOne || !isCounted || !isNamed || compare(inBase(part.value), inBase(whole.value)) > 0) return null;
  return { ...relation(rate, [{ part: [term(part)], whole: [term(whole)] }]), isWeak: 'slip' };
}

/** The end of the deed that the words of a figure have: 合格 of 监测合格. */
function stemOf(deed: string, words: string): string {
  for (let from = 0; from + SHORTEST_DEED <= deed.length; from++)
    if (words.includes(deed.slice(from))) return deed.slice(from);
  return '';
}

/** The end of the rate's name that the words of a figure end with: 合格 of 抽查合格. */
function deedEnd(deed: string, words: string): string {
  for (let from = 0; from + SHORTEST_DEED <= deed.length; from++)
    if (words.startsWith(deed.slice(from)) || words.endsWith(deed.slice(from))) return deed.slice(from);
  return '';
}

/** What is told before a rate, without the shares beside it and the parts that the last of them is divided into. */
function amountsBefore(figures: readonly Said[], index: number): Said[] {
  const amounts = figures.slice(0, index).filter((figure) => !isRate(figure));
  const list = amounts.findLastIndex(({ gap }) => gap.includes(AMONG));
  const whole = amounts[list - 1];
  const parts = list < 0 ? [] : amounts.slice(list);
  const isDivided = whole !== undefined && parts.every((part) => isSameMeasure(part, whole));
  if (!isDivided || !addUp(parts.map(({ value }) => inBase(value))).eq(inBase(whole.value))) return amounts;
  return amounts.slice(0, list);
}

const AMONG = '其中';

/** 「糖尿病患者11900人，规范管理7480人，规范管理率62.86%」: the rate bears the words of the part, right behind its whole. */
function ofDeed({ figures }: Passage, index: number): Rate | null {
  const rate = figures[index];
  const [part, whole] = rate ? amountsBefore(figures, index).reverse() : [];
  if (!whole || !part || !rate || !isPlain(whole) || !isPlain(part) || !isSameMeasure(whole, part)) return null;
  const label = withoutEndings(rate.label, LINKS);
  const deed = label.endsWith(RATE) ? withoutBeginnings(label.slice(0, -1), OVERALL) : '';
  if (deed.length < SHORTEST_DEED || deed.length > LONGEST_DEED || whole.value.unit?.dimension === 'ratio') return null;
  if (changeOf(part)) return null;
  // 「合格1176批次，不合格24批次，合格率98%」
  // 「1426名未就业毕业生年末就业1318人」: what the whole counts is the subject of the part, and no other part.
  const isSubject = whole.noun !== '' && part.label.startsWith(whole.noun);
  const noun = isSubject ? '' : whole.noun;
  const own = isSubject ? part.label.slice(whole.noun.length) : part.label;
  const [done, undone] = [whole.label + noun, own + part.noun];
  const isRest = NEGATIONS.some((word) => undone.includes(word + stemOf(deed, done))) && stemOf(deed, done) !== '';
  if (isRest && !isDue(done) && !NEGATIONS.some((word) => done.includes(word)))
    return relation(rate, [{ part: [term(whole)], whole: [term(whole), term(part)] }]);
  // 「检出不合格46批次，合格1794批次，合格率97.5%」
  const isRestFirst = NEGATIONS.some((word) => done.includes(word + deedEnd(deed, undone)));
  if (isRestFirst && deedEnd(deed, undone) !== '' && !NEGATIONS.some((word) => undone.includes(word)))
    return relation(rate, [{ part: [term(part)], whole: [term(whole), term(part)] }]);
  const isTold = [own, part.noun].some((words) => words.includes(deed));
  // 「就业重点群体培训7005人次，实现就业4763人次，就业率68%」
  const isEnd = withoutEndings(own, LINKS).endsWith(deed) && !withoutEndings(whole.label, LINKS).endsWith(deed);
  const isToldBefore = [isEnd ? '' : whole.label, noun].some((words) => words.includes(deed));
  const before = figures[figures.indexOf(whole) - 1];
  const isAlone = !before || before.clause !== rate.clause || !isSameMeasure(before, part) || isRate(before);
  const isOneClause = [whole, part].every(({ clause, depth }) => clause === rate.clause && depth === rate.depth);
  // 「抽检5000页，不合格19页，合格率99.62%」
  const stem = stemOf(deed, undone);
  if (isAlone && isOneClause && stem !== '' && NEGATIONS.some((word) => undone.includes(word + stem)))
    return relation(rate, [{ part: [term(whole), term(part, -1)], whole: [term(whole)] }]);
  // 「剔除漏答4份后，有效190份，有效率97.94%」 is of what was told before.
  const isWithin = compare(inBase(part.value), inBase(whole.value)) <= 0;
  return isTold && !isToldBefore && isAlone && isOneClause && isWithin
    ? relation(rate, [{ part: [term(part)], whole: [term(whole)] }])
    : null;
}
