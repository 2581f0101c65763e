/** A rate of a sentence and the two figures that it is made of: 「安排A，支出B，执行率C」, 「其中B，占A的C」. */
import type { SaidRelation } from '../../../model';
import { entriesOf } from '../../../terms/matcher';
import { PARTS_OF, PLANS, RESTS, SAID_RATES, type SaidRate, WHOLES } from '../../../terms/said-rates';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { nameOf } from './sums';
import { endingOf, listed, withoutEndings } from './words';

type Rate = SaidRelation & { readonly kind: 'rate' };

const RATE_OF = new Map(entriesOf(SAID_RATES));
const RATE_WORDS = listed([...RATE_OF.keys()].join(' '));
const LINKS = listed('为 是 达 达到 约 仅 仅为 只有 : = 了 共计 合计 共 计 的 资金');
const UNPAID = listed(RESTS);
const ROLES = new Map(
  (['execution', 'arrival', 'completion', 'score', 'return', 'deviation'] as const).map((rate) => [
    rate,
    { whole: listed(WHOLES[rate]), part: listed(PARTS_OF[rate]) },
  ]),
);

export function ratesIn(passage: Passage): Rate[] {
  const found: Rate[] = [];
  for (const [index, figure] of passage.figures.entries()) {
    if (!isRate(figure)) continue;
    const said = rateOf(figure);
    const rate = said ? ofAmounts(passage, index, said) : (shareOfPlan(passage, index) ?? shareOf(passage, index));
    if (rate) found.push(rate);
  }
  return [...found, ...sharesIn(passage)];
}

/** A share of one may be told of an estimate only in words; its own bound makes it none. */
function isRate(figure: Said): boolean {
  return figure.value.unit?.symbol === '%' && isPlain(figure);
}

function rateOf({ label }: Said): SaidRate | null {
  const words = withoutEndings(label, LINKS);
  return RATE_OF.get(endingOf(words, RATE_WORDS)) ?? null;
}

/** The amounts told since the rate before, in its clause, one of them the whole and one the part by their words. */
function ofAmounts({ figures }: Passage, index: number, said: SaidRate): Rate | null {
  const rate = figures[index];
  const roles = ROLES.get(said);
  if (!rate || !roles) return null;
  const last = figures[index - 1];
  const alike: Said[] = [];
  for (let at = index - 1; last && at >= 0; at--) {
    const figure = figures[at];
    if (!figure || figure.clause !== rate.clause || figure.depth !== rate.depth || !isLike(figure, last)) break;
    alike.unshift(figure);
  }
  const [whole, part, more] = alike;
  if (!whole || !part || more || !isPlain(whole) || !isPlain(part)) return null;
  // 「支付A，未支B，支付率C」: both make the whole.
  if (said === 'execution' && hasRole(whole, roles.part) && endingOf(withoutEndings(part.label, LINKS), UNPAID) !== '')
    return {
      kind: 'rate',
      rate: rate.figure,
      pairs: [{ part: whole.figure, wholes: [whole.figure, part.figure] }],
    };
  if (whole.value.unit?.dimension === 'ratio' || hasOwnName(part, roles.part)) return null;
  const isWhole = hasRole(whole, roles.whole) && hasRole(part, roles.part);
  const isReversed = !isWhole && hasRole(whole, roles.part) && hasRole(part, roles.whole);
  if (!isWhole && !isReversed) return null;
  const [a, b] = isWhole ? [part, whole] : [whole, part];
  return {
    kind: 'rate',
    rate: rate.figure,
    pairs: [{ part: a.figure, wholes: [b.figure], isRest: said === 'deviation' }],
  };
}

function hasRole({ label }: Said, words: readonly string[]): boolean {
  const bare = withoutEndings(label, LINKS);
  return endingOf(bare, words) !== '' || words.some((word) => word.length > 1 && label.includes(word));
}

/** 「安排项目资金500万元，监理费支出10万元，执行率…」 tells of two things. */
function hasOwnName(part: Said, words: readonly string[]): boolean {
  const bare = withoutEndings(part.label, LINKS);
  const rest = bare.slice(0, bare.length - endingOf(bare, words).length);
  return nameOf({ ...part, gap: rest }) !== '';
}

/** 「实现城镇新增就业12314人，完成年目标任务12500人的98.5%」: what was done, the plan that is named right before, and its share. */
function shareOfPlan({ text, figures }: Passage, index: number): Rate | null {
  const [part, plan, rate] = [figures[index - 2], figures[index - 1], figures[index]];
  if (!part || !plan || !rate || !OF_PLAN.test(rate.gap) || !isLike(part, plan)) return null;
  if (![part, plan].every(isPlain) || part.clause !== rate.clause || part.depth !== rate.depth) return null;
  const turn = text.slice(part.end + countedLength(part, plan), plan.start);
  return PLAN_TURN.test(turn) ? { kind: 'rate', rate: rate.figure, pairs: [pairOf(part, plan)] } : null;
}

function pairOf(part: Said, whole: Said): Rate['pairs'][number] {
  return { part: part.figure, wholes: [whole.figure] };
}

/** What the first counts, where the plan counts the same. */
function countedLength({ noun }: Said, plan: Said): number {
  return noun === plan.noun ? noun.length : 0;
}

// ---------------------------------------------------------------------------------------------------------------------
// Shares

const OF_PLAN = /^\p{Script=Han}{0,4}的$/u;
const PLAN_TURN = new RegExp(
  `^,(?:完成|占|为|达到|超额完成)(?:了)?(?:全年|年度|年|本年|当年|年初|既定|市|省|县)*(?:下达)?(?:的)?(?:${PLANS})(?:数|值|量)?(?:的)?$`,
);
const SHARE =
  /占(?:全部|所有|整个)?["“]?([^占,;:。]{2,20}?)["”]?(?:总额|总数|总量)?的(?:比例|比重|比)?(?:为|约|达|达到)?$/;
const SHARE_OF_ALL = /占比(?:为|约|达|达到)?$|占(?:总额|总数|总量|全部)的?(?:比例|比重)?(?:为|达)?$/;

/** 「共计A，其中安排B，占A的C」: the whole is a figure that bears the name behind 占. */
function shareOf({ figures }: Passage, index: number): Rate | null {
  const rate = figures[index];
  const named = rate && SHARE.exec(rate.gap)?.[1];
  const part = figures[index - 1];
  if (!rate || !named || !part || !isPlain(part) || part.value.unit?.dimension === 'ratio') return null;
  const wholes = figures
    .slice(0, index - 1)
    .filter((figure) => isLike(figure, part) && isPlain(figure) && figure.gap.includes(named));
  const [whole] = wholes;
  if (!whole || part.gap.includes(named) || /[,;]/.test(rate.gap.slice(0, -1).replace(/^,/, ''))) return null;
  return {
    kind: 'rate',
    rate: rate.figure,
    pairs: wholes.map((one) => ({ part: part.figure, wholes: [one.figure] })),
  };
}

/** 「甲A，占比a%，乙B，占比b%，丙C，占比c%」: shares of their sum, if most of them say so. */
function sharesIn({ figures }: Passage): Rate[] {
  const shares = figures.flatMap((rate, index) => {
    const part = figures[index - 1];
    const isShare = isRate(rate) && SHARE_OF_ALL.test(rate.gap.trim()) && part && isPlain(part);
    return isShare && part.value.unit?.dimension !== 'ratio' ? [{ rate, part }] : [];
  });
  const [first] = shares;
  if (!first || shares.length < 3 || !shares.every(({ part }) => isLike(part, first.part))) return [];
  const wholes = shares.map(({ part }) => part.figure);
  return shares.map(({ rate, part }): Rate => ({
    kind: 'rate',
    rate: rate.figure,
    pairs: [{ part: part.figure, wholes }],
  }));
}
