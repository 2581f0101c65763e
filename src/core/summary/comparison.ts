/** What the workbook states about a project as a whole, beside what its own figures give. */
import type { Big } from 'big.js';
import { gradeMeant } from '../checks/view/grades';
import type { CellRef, Concept, Finding, Grade, Quantity, ScoredProject } from '../model';
import { isNumber, PERCENT, roundHalfUp } from '../quantity';
import { declared } from '../report';
import { figureOf } from '../scoring/figures';
import { resultOf } from '../scoring/result';
import { totalRowsOf } from '../scoring/money';
import { completionGap, overallCompletion } from './completion';
import { isSameCell } from '../sheet/reference';
import { figure, pointsLike, rate, UNKNOWN } from './figures';
import type { Content } from './layout';
import type { Part } from './parts';
import { isOpen } from './rank';
import { gradeWord, type Say } from './words';

export interface Comparison {
  readonly label: string;
  /** As written, or null where nothing is stated. */
  readonly stated: { readonly text: string; readonly at: CellRef; readonly quantity: Quantity } | null;
  readonly computed: Content;
  /** Whether both say the same, to the decimals in which it is stated; null where one is missing. */
  readonly agrees: boolean | null;
}

/** Points, total, grade, execution rate, overall completion and gap; only those that are stated or can be computed. */
export function compareWhole(project: ScoredProject, total: Part, say: Say): Comparison[] {
  const { points, score, money, review } = project.computed;
  const { grade } = resultOf(project);
  const marks = pointsLike([points, score, review?.score ?? null]);
  const gap = completionGap(project, total);
  const completion = overallCompletion(total);
  const gradeShown = figure(grade ? gradeWord(grade, say) : UNKNOWN);
  const executionRate = printedRate(project) ?? statedAs(project, 'executionRate');
  const rows: readonly Row[] = [
    ['points', statedAs(project, 'points'), marks(points), points],
    [review ? 'ownTotal' : 'total', statedAs(project, 'score'), marks(score), score],
    ...(review ? [['reviewTotal', statedAs(project, 'reviewScore'), marks(review.score), review.score] as const] : []),
    [review ? 'reviewGrade' : 'grade', statedAs(project, 'grade'), gradeShown, grade],
    ['executionRate', executionRate, rate(money.executionRate), money.executionRate],
    ['completion', statedAs(project, 'overallCompletion'), rate(completion), completion],
    ['gap', statedAs(project, 'completionGap'), percentagePoints(gap), gap],
  ];
  return rows
    .map(([label, stated, computed, value]) => ({
      label: say(label),
      stated,
      computed,
      agrees: agreeing(stated, value),
    }))
    .filter(({ stated, computed }) => stated !== null || computed.value !== UNKNOWN);
}

/** The open finding about the cell of a stated figure, or undefined. */
export function findingAbout<F extends Finding>({ stated }: Comparison, findings: readonly F[]): F | undefined {
  return stated ? findings.find((each) => isOpen(each) && isSameCell(each.at, stated.at)) : undefined;
}

type Row = readonly [label: string, stated: Comparison['stated'], computed: Content, value: Big | Grade | null];

/** Rates count from 1 where they are computed, and are written in per cent. */
function agreeing(stated: Comparison['stated'], computed: Big | Grade | null): boolean | null {
  if (!stated || computed === null) return null;
  const { quantity } = stated;
  if (typeof computed === 'string') return gradeMeant(quantity.text) === computed;
  if (!isNumber(quantity)) return null;
  const isRate = quantity.unit?.symbol === PERCENT.symbol;
  return roundHalfUp(isRate ? computed.times(100) : computed, quantity.decimals).eq(quantity.value);
}

function statedAs(project: ScoredProject, concept: Concept): Comparison['stated'] {
  const fact = declared(project, concept);
  return fact ? { text: fact.quantity.text, at: fact.at, quantity: fact.quantity } : null;
}

/** The rate on the total row of the fund table. */
function printedRate(project: ScoredProject): Comparison['stated'] {
  const rates = project.funds.flatMap(totalRowsOf).map((row) => figureOf(row.rate));
  const printed = rates.find((each) => each !== null);
  return printed ? { text: printed.value.text, at: printed.at, quantity: printed.value } : null;
}

function percentagePoints(gap: ReturnType<typeof completionGap>): Content {
  return gap ? { value: Number(gap), style: 'number', format: '0.00' } : figure(UNKNOWN);
}
