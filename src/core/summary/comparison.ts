/** What the workbook states about a project as a whole, beside what its own figures give. */
import type { CellRef, Concept, ScoredProject } from '../model';
import { declared } from '../report';
import { figureOf } from '../scoring/figures';
import { totalRowsOf } from '../scoring/money';
import { completionGap, overallCompletion } from './completion';
import { figure, pointsLike, rate, UNKNOWN } from './figures';
import type { Content } from './layout';
import type { Part } from './parts';
import { gradeWord, type Say } from './words';

export interface Comparison {
  readonly label: string;
  /** As written, or null where nothing is stated. */
  readonly stated: { readonly text: string; readonly at: CellRef } | null;
  readonly computed: Content;
}

/** Points, total, grade, execution rate, overall completion and gap; only those that are stated or can be computed. */
export function compareWhole(project: ScoredProject, total: Part, say: Say): Comparison[] {
  const { points, score, grade, money } = project.computed;
  const marks = pointsLike([points, score]);
  const gap = completionGap(project, total);
  const rows: readonly (readonly [label: string, stated: Comparison['stated'], computed: Content])[] = [
    ['points', statedAs(project, 'points'), marks(points)],
    ['total', statedAs(project, 'score'), marks(score)],
    ['grade', statedAs(project, 'grade'), figure(grade ? gradeWord(grade, say) : UNKNOWN)],
    ['executionRate', printedRate(project) ?? statedAs(project, 'executionRate'), rate(money.executionRate)],
    ['completion', statedAs(project, 'overallCompletion'), rate(overallCompletion(total))],
    ['gap', statedAs(project, 'completionGap'), percentagePoints(gap)],
  ];
  return rows
    .map(([label, stated, computed]) => ({ label: say(label), stated, computed }))
    .filter(({ stated, computed }) => stated !== null || computed.value !== UNKNOWN);
}

function statedAs(project: ScoredProject, concept: Concept): Comparison['stated'] {
  const fact = declared(project, concept);
  return fact ? { text: fact.quantity.text, at: fact.at } : null;
}

/** The rate on the total row of the fund table. */
function printedRate(project: ScoredProject): Comparison['stated'] {
  const rates = project.funds.flatMap(totalRowsOf).map((row) => figureOf(row.rate));
  const printed = rates.find((each) => each !== null);
  return printed ? { text: printed.value.text, at: printed.at } : null;
}

function percentagePoints(gap: ReturnType<typeof completionGap>): Content {
  return gap ? { value: Number(gap), style: 'number', format: '0.00' } : figure(UNKNOWN);
}
