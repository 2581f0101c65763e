/** Headings of columns that say how their figures come from each other: 数量 × 单价 = 金额, 完成数 ÷ 计划数 = 完成率. */
import type { FigureRelation } from '../model';
import { ANSWERS, VALID_ANSWERS } from './answers';
import { boundsOf } from './figure-bounds';
import { restsOf } from './figure-rests';
import { isGroupHeading } from './groups';
import { holding } from './search';

const QUANTITY =
  /(?:数量|工程量|台数|套数|件数|个数|人数|户数|份数|天数|月数|次数|期数|课时数?|场次|人次|面积|亩数|里程)$/;
const PRICE =
  /(?:单价|均价|单位成本|(?:补助|补贴|发放|奖补|资助|收费|支付|支出|人均|日均|月均|每人|每户|每亩|亩均|定额)标准|标准)$/;
const AMOUNT =
  /(?:金额|总价|合价|总额|价款|货款|费用|合计金额|资金总额|补助资金|补贴资金|发放资金|资金|小计|合计|总计)$/;

/** A rate, with what its part and its whole are called: words that their headings hold. */
interface RateWords {
  readonly rate: RegExp;
  readonly part: RegExp;
  readonly whole: RegExp;
}

const RATES: readonly RateWords[] = [
  { rate: /(?:完成|实现)(?:率|比例|百分比)$/, part: /完成|实现|实际/, whole: /计划|目标|任务|应完成|下达/ },
  {
    rate: /(?:执行|支出|支付|使用|拨付)(?:率|进度)$/,
    part: /执行|支出|支付|使用|决算/,
    whole: /预算|安排|下达|到位|批复/,
  },
  { rate: /到位率$/, part: /到位/, whole: /预算|安排|下达|批复|计划|应到位/ },
  { rate: /(?:回收|收回)率$/, part: /收回|回收/, whole: /发放|发出/ },
  { rate: /合格率$/, part: /合格/, whole: /检[测查验]|抽[检查]|送检|总/ },
];

/** Rates and what only looks like an amount stand for no part and no whole. */
const NO_AMOUNT = /率$|进度$|比例$|百分比$|时间|日期|年度$|差额|结余|未/;

/** The relations that headings state: folded, without notes, by their places. Nothing where two columns might be meant. */
export function relationsOf(labels: readonly string[]): FigureRelation[] {
  return [
    ...productsIn(labels),
    ...ratesIn(labels),
    ...changesIn(labels),
    ...answersIn(labels),
    ...assetsIn(labels),
    ...crossingOf(labels),
    ...boundsOf(labels),
  ];
}

/** Those that columns of a list may have with columns of its own: 分差 of its scores, the score that its parts add up to. */
export function crossingOf(labels: readonly string[]): FigureRelation[] {
  return [...restsOf(labels), ...scoresOf(labels)];
}

const TOTAL_SCORE = /^(?:综合|评价|自评|最终|实际)?(?:总得分|总分|得分|总评分|得分合计)$|^合计$/;

/** 决策｜过程｜产出｜效益｜总得分: the parts of a score, and what they come to. */
function scoresOf(labels: readonly string[]): FigureRelation[] {
  const parts = placesOf(labels, isGroupHeading);
  const [result, ...others] = placesOf(labels, (label) => TOTAL_SCORE.test(label));
  if (result === undefined || others.length > 0 || parts.length < FEWEST_GROUPS) return [];
  return [{ kind: 'sum', result, members: parts }];
}

/** 产出｜效益 may be two of more. */
const FEWEST_GROUPS = 3;

function placesOf(labels: readonly string[], isMeant: (label: string) => boolean): number[] {
  return labels.flatMap((label, at) => (isMeant(label) ? at : []));
}

/** Whether headings state what was bought at which price: 数量｜单价｜金额. */
export function statePrices(labels: readonly string[]): boolean {
  return productsIn(labels).length > 0;
}

/** Prices and amounts in pairs: 预算单价｜预算金额｜成交单价｜成交金额 beside one 数量; of 预算单价｜合同单价｜合同金额 the last two. */
function productsIn(labels: readonly string[]): FigureRelation[] {
  const priced = placesOf(labels, (label) => PRICE.test(label));
  if (priced.length === 0) return [];
  const all = placesOf(labels, (label) => !PRICE.test(label) && !QUANTITY.test(label) && AMOUNT.test(label));
  const due = all.filter((at) => labels[at]?.startsWith(DUE) === true);
  // Of 应发金额 and 实发金额 that which is due is worked out.
  const amounts = priced.length === 1 && due.length === 1 ? due : all;
  const quantities = placesOf(labels, (label) => !PRICE.test(label) && QUANTITY.test(label));
  const [amount = -1, another] = amounts;
  const own = another === undefined ? priced.filter((at) => areOfOneStage(labels[at] ?? '', labels[amount] ?? '')) : [];
  const prices = priced.length === amounts.length ? priced : own;
  if (prices.length !== amounts.length || quantities.length === 0) return [];
  return prices.flatMap((price, at): FigureRelation[] => {
    const result = amounts[at] ?? -1;
    return factorsAmong(quantities).map((members) => ({ kind: 'product', result, members: [...members, price] }));
  });
}

/** 期数 × 每期人数 is 培训人次: of several columns of quantities some are multiplied already. All of them, each, and any of a few. */
function factorsAmong(quantities: readonly number[]): readonly (readonly number[])[] {
  const some = quantities.length > MOST_QUANTITIES ? quantities.map((one) => [one]) : subsets(quantities);
  const all = [quantities, ...some.sort((a, b) => a.length - b.length)];
  return all.filter((members, place) => all.findIndex((other) => other.join() === members.join()) === place);
}

const MOST_QUANTITIES = 5;

function subsets(quantities: readonly number[]): number[][] {
  return quantities
    .reduce<number[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]])
    .filter((set) => set.length > 0);
}

/** 合同 of 合同单价 and 合同金额. */
function areOfOneStage(price: string, amount: string): boolean {
  const stage = price.slice(0, STAGE);
  return price.length > STAGE && amount.startsWith(stage);
}

const STAGE = 2;
const DUE = '应';

function ratesIn(labels: readonly string[]): FigureRelation[] {
  return RATES.flatMap(({ rate, part, whole }): FigureRelation[] => {
    const results = placesOf(labels, (label) => rate.test(label));
    if (results.length === 0) return [];
    const wholes = placesOf(labels, (label) => !NO_AMOUNT.test(label) && whole.test(label));
    const parts = placesOf(labels, (label) => !NO_AMOUNT.test(label) && part.test(label) && !whole.test(label));
    const [result, only, all] = [results[0], parts[0], wholes[0]];
    if (result === undefined || only === undefined || all === undefined) return [];
    if (results.length + parts.length + wholes.length > 3) return [];
    return [{ kind: 'rate', result, members: [only, all] }];
  });
}

const CHANGE_RATE = /(?:增减|增长|变动|升降)(?:率|幅度|比例|百分比)$|^(?:同比|环比|较上年|比上年)?增(?:幅|速)$/;
const CHANGE = /^(?:同比|环比|较上年|比上年|较去年|比去年)?(?:增减|增长|变动|升降|增加)(?:额|数|量|变化|情况|金额)?$/;
const YEAR = /^(20\d\d)年/;
const THIS_OR_LAST = /^(?:上年|去年|本年|当年)/;
const isLeft = holding('结转 结余 余额');

/** Whether a label says by what share something rose, or only that it rose, which may be meant so. */
export function saysChange(label: string): boolean {
  return CHANGE_RATE.test(label) || CHANGE.test(label);
}

/** Growth that is reckoned in constant prices, and so does not follow from the amounts. */
export const isOfConstantPrices = holding('生产总值 GDP 增加值 总产值 可比');

/** 2022年｜2023年｜增减额｜增减率: the change of the earlier year's figure, or what the later one has more. */
function changesIn(labels: readonly string[]): FigureRelation[] {
  const rates = placesOf(labels, (label) => CHANGE_RATE.test(label));
  const changes = placesOf(labels, (label) => CHANGE.test(label));
  const years = placesOf(labels, (label) => (YEAR.test(label) || THIS_OR_LAST.test(label)) && !isLeft(label));
  const [first, second, ...more] = years.sort((a, b) => yearOf(labels[a]) - yearOf(labels[b]));
  const [change] = changes;
  const rate = rates[0] ?? change;
  if (rate === undefined || first === undefined || second === undefined) return [];
  if (rates.length > 1 || changes.length > 1 || more.length > 0) return [];
  const ofYears: FigureRelation[] =
    yearOf(labels[first]) < yearOf(labels[second]) ? [{ kind: 'change', result: rate, members: [second, first] }] : [];
  const apart: FigureRelation[] =
    change === undefined || ofYears.length === 0
      ? []
      : [{ kind: 'difference', result: change, members: [second, first], isOfYears: true }];
  return change === undefined || rates.length === 0
    ? [...ofYears, ...apart]
    : [{ kind: 'rate', result: rate, members: [change, first] }, ...ofYears, ...apart];
}

function yearOf(label = ''): number {
  return Number(YEAR.exec(label)?.[1] ?? (/^[上去]年/.test(label) ? 0 : Infinity));
}

/** 原值｜累计折旧｜净值: what is left of an asset, and what was written off. */
function assetsIn(labels: readonly string[]): FigureRelation[] {
  const [[whole, ...wholes], [off, ...offs], [net, ...nets]] = [/原值$/, /折旧(?:额)?$/, /净值$/].map((heading) =>
    placesOf(labels, (label) => heading.test(label)),
  ) as [number[], number[], number[]];
  if (whole === undefined || off === undefined || net === undefined) return [];
  return wholes.length + offs.length + nets.length > 0 ? [] : [{ kind: 'sum', result: whole, members: [off, net] }];
}

/** Answers beside each other: all of them are the valid ones, and the best of them the rate of satisfaction. */
function answersIn(labels: readonly string[]): FigureRelation[] {
  const answers = placesOf(labels, (label) => ANSWERS.has(label));
  if (answers.length < 2) return [];
  const whole = wholeOfAnswers(labels);
  const rates = placesOf(labels, (label) => /满意(?:率|度)$/.test(label));
  if (whole === undefined) return [];
  const sum: FigureRelation = { kind: 'sum', result: whole, members: answers };
  const [rate] = rates;
  if (rate === undefined || rates.length > 1) return [sum];
  const best = answers.map((_, at): FigureRelation => {
    return { kind: 'rate', result: rate, members: [...answers.slice(0, at + 1), whole] };
  });
  return [sum, ...best.slice(0, -1)];
}

/** The only column of those who answered; where returned and valid copies stand beside each other, the valid ones are counted by their answers. */
function wholeOfAnswers(labels: readonly string[]): number | undefined {
  const answered = placesOf(labels, (label) => VALID_ANSWERS.test(label));
  const valid = answered.filter((at) => labels[at]?.includes('有效') === true);
  const [whole, ...others] = valid.length > 0 ? valid : answered;
  return others.length > 0 ? undefined : whole;
}
