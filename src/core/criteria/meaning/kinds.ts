/** What kind of criterion its parts make. */
import Big from 'big.js';
import { compare, isPositive } from '../../quantity';
import { givesBest, hasFigures, takesAway } from './cases';
import type { Award, Case, Criterion, CriterionKind, Expression, PerUnit, SubPoint } from './model';
import { isGraded } from '../language/grades';
import { REST_ELSEWHERE } from '../../terms/awards';
import { holding } from '../../terms/search';

export interface Parts {
  readonly cases: readonly Case[];
  readonly perUnits: readonly PerUnit[];
  readonly unread: readonly string[];
  readonly subjects: readonly string[];
  /** How many numbered clauses there are. */
  readonly bullets: number;
  readonly text: string;
}

const isElsewhere = holding(REST_ELSEWHERE);

type Kind = Pick<Criterion, 'kind' | 'needsPerson' | 'subPoints' | 'best' | 'better' | 'countsFaults'>;

const ZERO = new Big(0);
const NONE: readonly SubPoint[] = [];
/** All, nothing, or what is calculated: no steps. */
const ENDS: ReadonlySet<string> = new Set(['full', 'zero', 'ratio', 'formula', 'judgement']);

const isPoints = (award: Award): award is Extract<Award, { type: 'points' }> => award.type === 'points';

/** The highest points that a case names; null where it is 「满分」, or none is named. */
function bestOf(cases: readonly Case[]): Big | null {
  let best: Big | null = null;
  for (const { award } of cases) {
    if (award.type === 'share' || award.type === 'shareBand') return null;
    const points =
      award.type === 'points' || award.type === 'full' ? award.points : award.type === 'pointsBand' ? award.high : null;
    if (award.type === 'full' && points === null) return null;
    if (points?.gt(best ?? ZERO)) best = points;
  }
  return best;
}

/** Whether the best case asks for more (≥95%) or for less (≤5%); null where it does not say. */
function betterOf(cases: readonly Case[], best: Big | null): 'higher' | 'lower' | null {
  for (const { range, award } of cases) {
    if (!givesBest(award, best) || !range || (range.measure !== 'level' && range.measure !== 'open')) continue;
    if (range.low && !range.high) return 'higher';
    if (range.high && !range.low) return 'lower';
  }
  return null;
}

/** 「两处以上不得分」: more of what is counted gives less. */
function countsFaults(cases: readonly Case[]): boolean {
  return cases.some(({ range, award }) => {
    const low = range?.low?.figure;
    if (!low || range.measure !== 'level' || low.unit?.dimension !== 'count' || !isPositive(low.value)) return false;
    return award.type === 'zero' || takesAway(award);
  });
}

/** Requirements with points of their own add up unless they are grades of one thing or speak of met and unmet. */
function subPointsOf({ cases, bullets }: Parts): readonly SubPoint[] {
  if (cases.length < 2 || cases.some((one) => hasFigures(one) || one.award.type === 'full')) return NONE;
  const worded = cases.filter((one) => !one.otherwise && one.words !== '' && isPoints(one.award));
  if (worded.length < 2) return NONE;
  const achieved = new Set(worded.flatMap((one) => (one.achieved ? [one.achieved] : [])));
  const graded = cases.filter(({ words }) => isGraded(words)).length;
  if (isDescending(cases, bullets) || achieved.size > 1 || graded * 2 > worded.length || (graded > 0 && bullets === 0))
    return NONE;
  return worded.flatMap(({ words, text, award }) =>
    isPoints(award) ? [{ text: words || text, points: award.points }] : [],
  );
}

/** 副高级得5分，中级得1分，初级不得分: grades, one below the other, down to nothing. */
function isDescending(cases: readonly Case[], bullets: number): boolean {
  const last = cases.at(-1);
  if (bullets > 0 || last?.award.type !== 'zero' || last.otherwise || last.words === '' || last.achieved !== null)
    return false;
  const given = cases.flatMap(({ award }) => (isPoints(award) ? [award.points] : []));
  return (
    given.length === cases.length - 1 &&
    given.every((points, at) => at === 0 || compare(points, given[at - 1] ?? points) < 0)
  );
}

/** Points times a rate or a quotient of actual and target: nothing but a proportion. */
function isProportion(expression: Expression): boolean {
  if (expression.type === 'operation') {
    return (
      (expression.operator === '*' || expression.operator === '/') &&
      isProportion(expression.left) &&
      isProportion(expression.right)
    );
  }
  if (expression.type === 'least') return expression.of.some(isProportion);
  return expression.type === 'variable';
}

function ratioKind(cases: readonly Case[]): CriterionKind | null {
  let kind: CriterionKind | null = null;
  for (const { award } of cases) {
    if (award.type === 'formula' && !isProportion(award.expression)) return 'formula';
    if (award.type === 'ratio' && award.of === 'overFloor') return 'ratio-from';
    if (award.type === 'formula' || award.type === 'ratio') kind = 'ratio';
  }
  return kind;
}

const isAllOrNothing = (cases: readonly Case[]): boolean =>
  cases.filter(({ award }) => award.type !== 'zero').length <= 1;

/** 未达到97%的，酌情扣分: where it does not hold, nothing is taken. */
function isConditional(one: Case): boolean {
  return takesAway(one.award) && (hasFigures(one) || one.achieved !== null || one.fault !== null);
}

/** Nothing but judgements. 「一票否决」 alone says what happens, not when. */
function leavesAll(cases: readonly Case[], isGiven: boolean, text: string): boolean {
  if (cases.length === 0 || cases.every(isConditional)) return false;
  // 按完成率计分，具体标准见附件: nothing that stands without it.
  const isRest = isElsewhere(text);
  return cases.every(
    ({ award: { type } }) => type === 'judgement' || (isGiven && type === 'zero') || (isRest && type === 'ratio'),
  );
}

/** The kind by which a criterion is called and scored. */
export function kindOf(parts: Parts): Kind {
  const { cases, perUnits, unread } = parts;
  const subPoints = subPointsOf(parts);
  const best = bestOf(cases);
  const kind = unread.length > 0 ? 'unreadable' : nameOf(parts, subPoints);
  const onlyJudgement = perUnits.length === 0 && leavesAll(cases, kind === 'given', parts.text);
  const needsPerson = kind === 'unreadable' || onlyJudgement || parts.subjects.length > 1 || subPoints.length > 0;
  return {
    kind: onlyJudgement && kind !== 'unreadable' ? 'judgement' : kind,
    needsPerson,
    subPoints,
    best,
    better: betterOf(cases, best),
    countsFaults: countsFaults(cases),
  };
}

/** How many steps with figures stand between all and nothing. */
function stepsBetween(cases: readonly Case[]): number {
  let steps = 0;
  for (const one of cases) if (hasFigures(one) && !ENDS.has(one.award.type)) steps++;
  return steps;
}

function nameOf({ cases, perUnits, text }: Parts, subPoints: readonly SubPoint[]): CriterionKind {
  if (cases.length === 0 && perUnits.length === 0) return text.trim() === '' ? 'empty' : 'silent';
  if (
    subPoints.length > 0 ||
    (perUnits.length > 0 && perUnits.every(({ effect }) => effect === 'earn') && !cases.some(hasFigures))
  )
    return 'sum';
  const between = stepsBetween(cases);
  const ratio = ratioKind(cases);
  if (ratio && between < 2) return ratio;
  if (perUnits.length > 0 && between < 2) return 'per-unit';
  if (cases.some(({ award }) => award.type === 'shareBand' || award.type === 'pointsBand')) return 'bands';
  if (cases.every((one) => !hasFigures(one) && one.words === '' && !one.otherwise)) return 'given';
  if (isAllOrNothing(cases)) return 'all-or-nothing';
  return cases.some(hasFigures) ? 'steps' : 'graded-words';
}
