/** Claims in words, and the figures that would have to agree with them. */
import Big from 'big.js';
import type { CellRef, Concept, Interval, NumberQuantity, Project, SaidFigure } from '../../model';
import { compare, difference, exactInterval, formatRate, inBase, meets, roundedInterval } from '../../quantity';
import { figureOf, type Figure } from '../../scoring/figures';
import { comparable, rateOf as rateOfAmounts, totalRowsOf } from '../../scoring/money';
import type { ProjectView } from '../view/view';
import { writtenLike } from '../compare/money';
import { rateInterval, rateValue } from '../compare/rates';
import { type RelationOf, relationsOf } from './sums';

export interface Claim {
  readonly concept: Concept;
  readonly isMet: boolean;
  readonly text: string;
  readonly at: CellRef;
}

/** The figure that a claim contradicts. */
export interface Contradiction {
  readonly term: string;
  /** Named in place of the term, where it is about one. */
  readonly indicator?: string;
  readonly text: string;
  readonly at: readonly CellRef[];
}

export type Outcome = Contradiction | 'agrees' | 'nothing to compare';

export function claimsOf({ facts }: Project): Claim[] {
  return facts.flatMap(({ concept, subject, quantity, at, source }) =>
    source === 'text' && subject.kind === 'project' && quantity.kind === 'words' && JUDGES.has(concept)
      ? [{ concept, isMet: quantity.achievement === 'met', text: quantity.text, at }]
      : [],
  );
}

/** Judges claims about a project; the same one in another sentence has the same outcome. */
export function judging(view: ProjectView): (claim: Claim) => Outcome {
  const known = new Map<string, Outcome>();
  return (claim) => {
    const key = `${claim.concept} ${String(claim.isMet)}`;
    let outcome = known.get(key);
    if (!outcome) known.set(key, (outcome = JUDGES.get(claim.concept)?.(view, claim) ?? 'nothing to compare'));
    return outcome;
  };
}

/** 「决算数大于预算数」, and whether the figures of the sentence bear it out. */
export interface ToldOrder {
  readonly words: string;
  readonly at: CellRef;
  readonly larger: SaidFigure;
  readonly smaller: SaidFigure;
  readonly isSo: boolean;
}

export function ordersTold(project: Project): ToldOrder[] {
  const byWords = new Map(
    relationsOf(project, 'order').map((order) => [
      JSON.stringify([order.words, order.larger.words, order.smaller.words]),
      order,
    ]),
  );
  return [...byWords.values()].map(({ words, at, larger, smaller, isOrEqual }) => {
    const difference = compare(inBase(larger.value), inBase(smaller.value));
    return { words, at, larger, smaller, isSo: isOrEqual ? difference >= 0 : difference > 0 };
  });
}

/** Figures that a sentence says to be the same, each pair once, and whether they are. */
export function equalsTold(project: Project): (RelationOf<'equal'> & { readonly isSo: boolean })[] {
  return relationsOf(project, 'equal').map((equal) => {
    const [first, second] = equal.figures;
    return { ...equal, isSo: meets(writtenInterval(first.value), writtenInterval(second.value)) };
  });
}

/** What is measured, or written in thousands, is rounded; 元 and what is counted one by one are not. */
function writtenInterval(value: NumberQuantity): Interval {
  const { unit } = value;
  const isExact = unit === null || (unit.factor === 1 && (unit.dimension === 'money' || unit.dimension === 'count'));
  return isExact ? exactInterval(value) : roundedInterval(value);
}

/** A target that a sentence says to have been missed; null where none is. */
export function missedIn(project: Project): RelationOf<'reached'> | null {
  const { period } = project;
  return (
    relationsOf(project, 'reached').find(
      ({ target, actual, year = period }) => isOfPeriod(year, period) && isMissed(target.value, actual.value),
    ) ?? null
  );
}

/** Of another year a target may have been missed; 2023 is one of 2021-2023. */
function isOfPeriod(year: string, period: string): boolean {
  return period === '' || period.includes(year);
}

function isMissed({ value, unit, comparator }: NumberQuantity, actual: NumberQuantity): boolean {
  const difference = compare(inBase(actual), inBase({ ...actual, value, unit }));
  if (comparator === '<=' || comparator === '<') return difference > 0;
  return (comparator === '>=' || comparator === '>') && difference < 0;
}

type Judge = (view: ProjectView, claim: Claim) => Outcome;

const JUDGES: ReadonlyMap<Concept, Judge> = new Map<Concept, Judge>([
  ['arrivalRate', (view, { isMet }) => judgeRate(view, isMet, 'arrivalRate', 'received')],
  ['executionRate', (view, { isMet }) => judgeRate(view, isMet, 'executionRate', 'spent')],
  ['completionGap', judgeGap],
  ['overallCompletion', judgeCompletion],
  ['spent', judgeSpending],
  ['balance', judgeBalance],
  ['completionRate', judgeAcceptance],
]);

/** Rates are printed to two decimals of a percent. */
const NEARLY_ALL = new Big('0.99995');

/** 不及时 against 100 %, 足额 against less; rates that disagree with each other decide nothing. */
function judgeRate(
  view: ProjectView,
  isMet: boolean,
  term: 'arrivalRate' | 'executionRate',
  part: 'received' | 'spent',
): Outcome {
  const rates = ratesOf(view, term, part);
  const [first] = rates;
  if (!first) return 'nothing to compare';
  const contradicts = rates.every(({ rate }) => rate.gte(NEARLY_ALL) !== isMet);
  return contradicts ? { term, text: first.text, at: rates.flatMap(({ at }) => at).slice(0, MOST_CELLS) } : 'agrees';
}

const MOST_CELLS = 4;

interface Rate {
  readonly rate: Big;
  readonly text: string;
  readonly at: readonly CellRef[];
}

function ratesOf(
  { project, statements, amounts }: ProjectView,
  term: 'arrivalRate' | 'executionRate',
  part: 'received' | 'spent',
): Rate[] {
  const rows = project.funds.flatMap(totalRowsOf);
  const printed = rows.flatMap((row) => figureOf(term === 'arrivalRate' ? row.arrivalRate : row.rate) ?? []);
  const figures = [...printed, ...statements.about(term).map(({ figure }) => figure)];
  const [amount] = amounts.get(part) ?? [];
  const [whole] = amounts.get('budget') ?? amounts.get('initialBudget') ?? [];
  const computed = amount && whole ? rateOfAmounts(amount, whole) : null;
  return [
    ...figures.map(({ value, at }) => ({ rate: rateValue(value), text: value.text, at: [at] })),
    ...(computed && amount && whole ? [{ rate: computed, text: formatRate(computed), at: [amount.at, whole.at] }] : []),
  ];
}

/** 没有偏差 against a gap that is stated, or against the two rates. */
function judgeGap({ statements }: ProjectView): Outcome {
  const [gap] = statements.about('completionGap');
  if (gap) {
    const { value, at } = gap.figure;
    return value.value.eq(0) ? 'agrees' : { term: 'completionGap', text: value.text, at: [at] };
  }
  const [execution] = statements.about('executionRate');
  const [completion] = statements.about('overallCompletion');
  if (!execution || !completion) return 'nothing to compare';
  const [first, second] = [execution.figure, completion.figure];
  if (meets(rateInterval(first.value), rateInterval(second.value))) return 'agrees';
  const distance = rateValue(first.value).minus(rateValue(second.value)).abs();
  return { term: 'completionGap', text: formatRate(distance), at: [first.at, second.at] };
}

/** 全部完成 against a completion below 100 %, or an indicator whose target was missed. */
function judgeCompletion({ project, statements }: ProjectView): Outcome {
  const [overall] = statements.about('overallCompletion');
  if (overall && rateInterval(overall.figure.value).high.lt(1)) {
    return { term: 'overallCompletion', text: overall.figure.value.text, at: [overall.figure.at] };
  }
  const missed = project.outcomes.findIndex(({ met }) => met === 'unmet');
  const indicator = project.indicators[missed];
  if (indicator?.actual) {
    return { term: 'actual', indicator: indicator.name, text: indicator.actual.value.text, at: [indicator.actual.at] };
  }
  return overall || project.outcomes.some(({ met }) => met === 'met') ? 'agrees' : 'nothing to compare';
}

/** 控制在预算范围内. */
function judgeSpending(view: ProjectView): Outcome {
  const [spent] = view.leading('spent');
  const available = ['budget', 'initialBudget', 'received'] as const;
  const limits = available
    .flatMap((concept) => view.leading(concept))
    .filter((limit) => spent && comparable(limit, spent));
  if (!spent || limits.length === 0) return 'nothing to compare';
  const { low } = exactInterval(spent.value);
  const isAbove = limits.every((limit) => low.gt(exactInterval(limit.value).high));
  return isAbove ? { term: 'spent', text: spent.value.text, at: [spent.at, ...limits.map(({ at }) => at)] } : 'agrees';
}

/** 无结余 against a balance, or against budget and spending. */
function judgeBalance({ amounts }: ProjectView): Outcome {
  const [balance] = amounts.get('balance') ?? [];
  if (balance) {
    return balance.value.value.gt(0) ? { term: 'balance', text: balance.value.text, at: [balance.at] } : 'agrees';
  }
  const [spent] = amounts.get('spent') ?? [];
  const [whole] = [...(amounts.get('received') ?? []), ...(amounts.get('budget') ?? [])];
  if (!spent || !whole || !comparable(spent, whole)) return 'nothing to compare';
  const left = difference(exactInterval(whole.value), exactInterval(spent.value));
  if (left.low.lte(0)) return 'agrees';
  return { term: 'balance', text: leftText(whole, spent), at: [whole.at, spent.at] };
}

function leftText(whole: Figure, spent: Figure): string {
  return writtenLike(inBase(whole.value).minus(inBase(spent.value)), whole);
}

/** 全部验收 against a rate of acceptance below 100 %. */
function judgeAcceptance({ project }: ProjectView): Outcome {
  const rates = project.indicators.flatMap((indicator) => {
    const figure = indicator.name.includes('验收') ? figureOf(indicator.actual) : null;
    return figure?.value.unit?.dimension === 'ratio' ? [{ indicator, figure }] : [];
  });
  if (rates.length === 0) return 'nothing to compare';
  const low = rates.find(({ figure }) => rateInterval(figure.value).high.lt(1));
  if (!low) return 'agrees';
  return { term: 'actual', indicator: low.indicator.name, text: low.figure.value.text, at: [low.figure.at] };
}
