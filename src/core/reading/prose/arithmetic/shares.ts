/** Shares: 「占项目资金总额3600万元的31.83%」, 「20个标段中有2个延期，占10%」, 「其中：甲A，占a%；乙B，占b%」. */
import type { SaidFigure, SaidQuotient } from '../../../model';
import { addUp, inBase } from '../../../quantity';
import { matchesRate } from './quotients';
import { CONTENT, SATISFACTION_RATES } from '../../../terms/answered';
import { SAME_AMOUNT } from '../../../terms/said-changes';
import { DONE_OF, PLANS, SAMPLES, SHARES_OF, WHOLE_ENDS } from '../../../terms/said-rates';
import { holding } from '../../../terms/search';
import { isPlain, type Passage, type Said } from './passages';
import { isPlainPercent, isSameMeasure } from './turns';
import type { Rate } from './rates';
import { endingOf, listed, withoutBeginnings, withoutEndings } from './words';

const LINKS = listed('为 是 达 达到 约 仅 仅为 的比例 的比重 的比 比例为 比重为 比例 比重 : = 了 就 高达');
const BARE = listed(SAMPLES);
const OF = listed(SHARES_OF);
const DONE = listed(DONE_OF);
const PLAN = PLANS.split('|');
const ENDS = listed(WHOLE_ENDS);
const WHOLE_OF = listed('全部 所有 整个 年度 全年 本年');
const SAME_WORDS = SAME_AMOUNT.split(' ');
const AMONG = '中';
const THE = '的';
const LONGEST_COUNTED = 10;
/** So many shares that fit make a figure the whole of them all. */
const SUPPORT = 2;

export function sharesIn(passage: Passage, before: Passage | null): Rate[] {
  const { named, bare } = sharesOf(passage);
  const [only, another] = bare;
  const alone = only && !another ? oneOfWhole(passage, only) : null;
  return [...named, ...(alone ? [alone] : ofOneWhole(passage, before?.figures ?? [], bare))];
}

/** Shares of one list, of a figure that was told in any of the paragraphs before. */
export function sharesOfEarlier(passage: Passage, before: readonly Passage[]): Rate[] {
  return ofOneWhole(
    passage,
    before.flatMap(({ figures }) => figures),
    sharesOf(passage).bare,
  );
}

interface BareShare {
  readonly rate: Said;
  readonly part: Said;
}

/** Those that say of what they are, and those that stand beside their parts alone. */
function sharesOf(passage: Passage): { readonly named: readonly Rate[]; readonly bare: readonly BareShare[] } {
  const named: Rate[] = [];
  const bare: BareShare[] = [];
  for (const [index, rate] of passage.figures.entries()) {
    if (!isPlainPercent(rate)) continue;
    const told = withWhole(passage, index) ?? namedWhole(passage, index) ?? amongWhole(passage, index);
    if (told) named.push(told);
    else if (isAmountOf(passage.figures[index + 1])) {
      const part = passage.figures[index + 1];
      if (part) bare.push({ rate, part });
    } else {
      const part = passage.figures[index - 1];
      if (part && isBare(rate) && isPlain(part) && part.value.unit?.dimension !== 'ratio') bare.push({ rate, part });
    }
  }
  return { named, bare };
}

/** The share that a part is of a figure, or of one of several. */
export function shareOf(rate: Said, part: Said, wholes: readonly Said[]): Rate {
  return { kind: 'rate', rate: rate.figure, readings: wholes.map((whole) => quotient(part, [whole])) };
}

/** 「优”的4个，占37.5%」: a share that does not say of what is told with its part. */
export function withPart(told: Rate, part: Said): Rate {
  return { ...told, rate: { ...told.rate, words: `${part.figure.words}，${told.rate.words}` } };
}

function quotient({ figure }: Said, wholes: readonly Said[]): SaidQuotient {
  return { part: [{ figure, sign: 1 }], whole: wholes.map((whole) => ({ figure: whole.figure, sign: 1 })) };
}

/** 「B，占A的C」, 「B，完成年度任务A的C」: part, whole and share one behind the other. */
function withWhole({ text, figures }: Passage, index: number): Rate | null {
  const [part, whole, rate] = [figures[index - 2], figures[index - 1], figures[index]];
  if (!part || !whole || !rate || !isPlain(part) || !isPlain(whole) || !isSameMeasure(part, whole)) return null;
  if (part.clause !== rate.clause || part.depth !== rate.depth || whole.value.unit?.dimension === 'ratio') return null;
  const [counted, link] = [rate.gap.slice(0, rate.gap.indexOf('的')), rate.gap.slice(rate.gap.indexOf('的'))];
  if (!rate.gap.includes('的') || counted.length > LONGEST_COUNTED || /[,;:、]/.test(rate.gap)) return null;
  if (withoutEndings(link, LINKS).length > 1) return null;
  const turn = text.slice(part.end, whole.start).split(/[,(]/).at(-1) ?? '';
  const isShare = OF.some((word) => turn.includes(word));
  const isDone = DONE.some((word) => turn.startsWith(word)) && PLAN.some((word) => turn.includes(word));
  return isShare || isDone ? shareOf(rate, part, [whole]) : null;
}

/** 「占标段总数的20%」: the share of the one figure before that is called so. */
function namedWhole(passage: Passage, index: number): Rate | null {
  const { figures } = passage;
  const [part, rate] = [figures[index - 1], figures[index]];
  if (!part || !rate || !isPlain(part) || part.value.unit?.dimension === 'ratio') return null;
  const named = wholeNamed(passage, index);
  const wholes = figures
    .slice(0, index - 1)
    .filter((figure) => named !== '' && isSameMeasure(figure, part) && isPlain(figure) && calls(figure, named));
  return wholes.length > 0 ? { ...shareOf(rate, part, wholes), isLoose: true } : null;
}

/** 标段 of 「占标段总数的20%」; empty where the words before a share name no whole. */
export function wholeNamed(passage: Passage, index: number): string {
  const { gap } = passage.figures[index] ?? { gap: '' };
  const label = gap.split(/[,;:、()]/).at(-1) ?? '';
  const bare = withoutEndings(label, LINKS);
  const share = bare.lastIndexOf('占') + 1;
  // 「完成年初预算的96.26%」
  const at = share > 0 ? share : (DONE.find((word) => bare.startsWith(word) && gap.endsWith(THE))?.length ?? 0);
  if (at === 0 || at >= bare.length) return '';
  // A clause of its own between part and share tells of something else.
  if (gap.split(',').length > SUPPORT) return '';
  const called = withoutEndings(bare.slice(at).replace(/[“”"]/g, ''), ['的']);
  const name = withoutEndings(called, ENDS);
  const named = withoutBeginnings(name, WHOLE_OF);
  // 「获得奖补资金1008万元，占奖补资金总额的42%」: the total of what the part is called is not the part.
  const isTotal = name !== called;
  return named.length < 2 || (!isTotal && ownWords(passage, index - 1).includes(named)) ? '' : named;
}

function calls({ gap, noun }: Said, name: string): boolean {
  return gap.includes(name) || noun.includes(name);
}

/** The words before a figure without what the one before it counts. */
function ownWords({ figures }: Passage, index: number): string {
  const [before, figure] = [figures[index - 1], figures[index]];
  const gap = figure?.gap ?? '';
  return before && gap.startsWith(before.noun) ? gap.slice(before.noun.length) : gap;
}

/** 「20个施工标段中有2个标段…，占10%」: part and share behind a whole that says 中. */
function amongWhole({ text, figures }: Passage, index: number): Rate | null {
  const rate = figures[index];
  const part = figures
    .slice(0, index)
    .findLast((figure) => figure.clause === rate?.clause && figure.depth === rate.depth);
  if (!rate || !part || !isPlain(part) || !(isBare(rate) || isOfContent(text, part, rate))) return null;
  const wholes = figures.filter(
    (figure) => figure.end <= part.start && isAmong(text, figure) && isPlain(figure) && isSameMeasure(figure, part),
  );
  const whole = wholes.at(-1);
  if (!whole || whole.clause !== part.clause) return null;
  // Any other figure of that measure between them may be the part as well.
  const between = figures.filter(({ start }) => start >= whole.end && start < rate.start);
  const parts = between.filter((figure) => isSameMeasure(figure, whole));
  const readings = parts.map((one) => quotient(one, [whole]));
  return withPart({ kind: 'rate', rate: rate.figure, readings: readings.reverse() }, part);
}

/** 「120个村，其中脱贫村45个，占37.5%」: the only share of its sentence, of a part behind 其中. */
function oneOfWhole({ text, figures }: Passage, { rate, part }: BareShare): Rate | null {
  const whole = figures[figures.indexOf(part) - 1];
  if (!whole || !isPlain(whole) || !isSameMeasure(whole, part) || figures[figures.indexOf(part) + 1] !== rate)
    return null;
  const isOne = [whole, part].every(({ clause, depth }) => clause === rate.clause && depth === rate.depth);
  const [turn = '', lead] = text.slice(whole.end, part.start).split(/[,(]/);
  return isOne && turn.length <= LONGEST_COUNTED && lead?.startsWith('其中')
    ? withPart(shareOf(rate, part, [whole]), part)
    : null;
}

/** 「120份问卷中，114份选择满意，满意度为95%」 */
function isOfContent(text: string, { end }: Said, { label, start }: Said): boolean {
  return isSatisfaction(label) && isContent(text.slice(end, start - label.length));
}

const isSatisfaction = holding(SATISFACTION_RATES);
const isContent = holding(CONTENT);

/** 「20个施工标段中」, 「138公里计划任务中」. */
export function isAmong(text: string, { end }: Said): boolean {
  const words = text.slice(end, end + LONGEST_COUNTED + 1);
  const at = words.indexOf(AMONG);
  return (
    at >= 0 && !/[,;:、()\d]/.test(words.slice(0, at)) && !/^中(?:央|标|心|小|型|等|级|期|医|学)/.test(words.slice(at))
  );
}

/** 「占」, 「占比为」, 「抽样比例」, and nothing of what. */
function isBare({ gap }: Said): boolean {
  const label = withoutEndings(gap.split(/[,;:、()]/).at(-1) ?? '', LINKS);
  const word = endingOf(label, BARE);
  return (
    word !== '' && withoutBeginnings(label.slice(0, -word.length), ['各', '分别', '约', '数量', '金额', '资金']) === ''
  );
}

/** 「中央承担60%，即2247.84万元」: the amount behind its share. */
function isAmountOf(part: Said | undefined): boolean {
  return part !== undefined && SAME_WORDS.includes(part.gap.replace(/[,(:]/g, '')) && isPlain(part);
}

/**
 * Shares that do not say of what: of the figure before the list, or of all parts together, if two of them fit it, or one where the parts make
 * that figure of their own sentence. What most of them fit is their whole, and the one that does not is wrong.
 */
function ofOneWhole(passage: Passage, before: readonly Said[], shares: readonly BareShare[]): Rate[] {
  const [first] = shares;
  if (!first || shares.length <= SUPPORT - 1 || !shares.every(({ part }) => isSameMeasure(part, first.part))) return [];
  const parts = shares.map(({ part }) => part);
  const inSentence = passage.figures.filter(({ end }) => end <= first.part.start);
  const earlier = [...inSentence, ...before].filter((figure) => isPlain(figure) && isSameMeasure(figure, first.part));
  let best: { wholes: readonly Said[]; fitting: number } = { wholes: [], fitting: 0 };
  for (const wholes of [parts, ...earlier.map((figure) => [figure])]) {
    const fitting = shares.filter(({ rate, part }) => matchesRate(rate.value, part.value, valuesOf(wholes))).length;
    if (fitting > best.fitting) best = { wholes, fitting };
  }
  const areAll = inSentence.some(
    (figure) => isPlain(figure) && isSameMeasure(figure, first.part) && sumsTo(parts, figure),
  );
  if (best.fitting < (areAll ? 1 : SUPPORT)) return [];
  return shares.map(({ rate, part }) =>
    withPart({ kind: 'rate', rate: rate.figure, readings: [quotient(part, best.wholes)] }, part),
  );
}

function sumsTo(parts: readonly Said[], whole: Said): boolean {
  return addUp(parts.map(({ value }) => inBase(value))).eq(inBase(whole.value));
}

function valuesOf(figures: readonly Said[]): SaidFigure['value'][] {
  return figures.map(({ value }) => value);
}
