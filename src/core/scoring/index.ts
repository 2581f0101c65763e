/** From what a project states to what follows from it: the outcome of every indicator, sums, grade, money. */
import type { Big } from 'big.js';
import { scoreIndicator } from '../criteria';
import type {
  Computed,
  ComputedMoney,
  ComputedReview,
  Indicator,
  Outcome,
  Profile,
  Project,
  Quantity,
  ScoredProject,
  Stated,
} from '../model';
import { gradeOf } from '../profiles';
import { formatRate, PERCENT, roundHalfUp } from '../quantity';
import { figureOf, isEmpty, moneyRateOf } from './figures';
import { fullMarkOf, hasFullPoints, hasPoints, isComplete, marksOf, reviewedMarks, totalOf, type Marks } from './marks';
import { amountsOf, moneyOf, rateOf } from './money';

export { inWanYuan } from './money';
export { resultOf } from './result';

/** Scores a project under a profile. Never throws; what cannot be computed is null. */
export function scoreProject(project: Project, profile: Profile): ScoredProject {
  const marks = marksOf(project);
  const money = moneyOf(project, amountsOf(project));
  const outcomes = project.indicators.map((indicator, index) => outcomeOf(indicator, index, marks, money, profile));
  return { ...project, profile, outcomes, computed: computedOf(project, marks, money, profile) };
}

function outcomeOf(indicator: Indicator, index: number, marks: Marks, money: ComputedMoney, profile: Profile): Outcome {
  const points = marks.points[index]?.value ?? quantityOf(indicator.points);
  if (!indicator.mayShareCriterion || points.kind === 'blank') return scored(indicator, points, money, profile);
  // Only what does not depend on the criterion is known.
  return { ...unscored(scored(indicator, BLANK, money, profile)), kind: 'shared-criterion' };
}

function unscored({ met, completion }: Outcome): Omit<Outcome, 'kind'> {
  const explanation = [{ id: 'scoring.person-shared-criterion', data: {} }];
  return { score: null, interval: null, met, completion, explanation };
}

function scored(indicator: Indicator, points: Quantity, money: ComputedMoney, profile: Profile): Outcome {
  return scoreIndicator({
    points,
    target: quantityOf(indicator.target),
    actual: actualOf(indicator, money),
    criterion: indicator.criterion?.value ?? '',
    profile,
    name: indicator.name,
  });
}

/** The actual value as written; the execution and arrival rate follow from the money where the cell is blank. */
function actualOf(indicator: Indicator, money: ComputedMoney): Quantity {
  if (indicator.actual && !isEmpty(indicator.actual)) return indicator.actual.value;
  const concept = moneyRateOf(indicator);
  const rate = concept === null ? null : moneyRate(concept, money);
  return rate ? percent(rate) : quantityOf(indicator.actual);
}

function moneyRate(concept: 'executionRate' | 'arrivalRate', money: ComputedMoney): Big | null {
  return concept === 'executionRate' ? money.executionRate : rateOf(figureOf(money.received), figureOf(money.budget));
}

function percent(rate: Big): Quantity {
  const value = roundHalfUp(rate.times(100), 2);
  return {
    kind: 'number',
    text: formatRate(rate),
    comparator: null,
    value,
    decimals: 2,
    unit: PERCENT,
    approximate: false,
  };
}

const BLANK: Quantity = { kind: 'blank', text: '' };

function quantityOf(stated: Stated | null): Quantity {
  return stated?.value ?? BLANK;
}

function computedOf(project: Project, marks: Marks, money: ComputedMoney, profile: Profile): Computed {
  const reviewed = reviewedMarks(marks);
  return {
    points: marks.total,
    ...judgedBy(project, marks, profile),
    money,
    ...(reviewed && { review: judgedBy(project, reviewed, profile) }),
  };
}

/** What the scores of one side come to. */
function judgedBy(project: Project, marks: Marks, profile: Profile): ComputedReview {
  const score = scoreOf(project, marks);
  const full = fullMarkOf(project, marks);
  const isGraded = score !== null && isComplete(marks, full) && score.lte(full);
  const scored = project.indicators.flatMap((_, index) => (marks.scores[index] ? [index] : []));
  return {
    score,
    grade: isGraded ? gradeOf(score, full, profile) : null,
    count: scored.length,
    full: scored.filter((index) => hasFullPoints(marks, index)).length,
  };
}

/** Sum of the stated scores; null where none is written, or where one that counts is missing. */
function scoreOf(project: Project, marks: Marks): Big | null {
  const missing = project.indicators.some(
    (indicator, index) => !marks.scores[index] && counts(indicator, index, marks),
  );
  if (missing || (marks.fund && !marks.fund.score)) return null;
  return totalOf([...marks.scores, marks.fund?.score ?? null]);
}

/** What has points counts; in a table without points, every row with a target or an actual value and a cell for its score. */
function counts(indicator: Indicator, index: number, marks: Marks): boolean {
  if (indicator.points) return hasPoints(marks, index);
  const { isPart, score, target, actual } = indicator;
  return !isPart && isEmpty(score) && score !== null && !(isEmpty(target) && isEmpty(actual));
}
