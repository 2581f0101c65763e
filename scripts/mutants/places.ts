/** The cells of a workbook whose figures are changed: what they hold, and how the figure is written in them. */
import type { Evaluation, Fact, FundRow, Quantity, Stated } from '../../src/core/model';
import type { CellRef } from '../../src/core/model';
import type { Result } from '../../src/core/evaluate';

/** What a figure is, as the share of found changes is counted. */
export type Role = 'points' | 'score' | 'rate' | 'money' | 'total' | 'target' | 'actual' | 'count' | 'grade';

export interface Place {
  readonly role: Role;
  readonly at: CellRef;
  /** As written, within the text of the cell. */
  readonly text: string;
  /** The sentence it stands in, or empty for a cell of a table. */
  readonly words: string;
  /** Indicator, group, row or project, for the report. */
  readonly name: string;
  /** A name of the figure within its role, such as `spent`. */
  readonly what: string;
}

/** Every figure, grade and bound that was read, each cell once for each figure in it. */
export function placesIn(result: Result): Place[] {
  const places = [
    ...result.projects.flatMap((project) => [
      ...project.indicators.flatMap(indicatorPlaces),
      ...project.groups.flatMap((group) => [
        place('total', group.points, group.name, 'points'),
        place('total', group.score, group.name, 'score'),
      ]),
      ...project.funds.flatMap(({ rows }) => rows.flatMap(fundPlaces)),
      ...project.facts.map(factPlace),
    ]),
    ...result.portfolios.flatMap((portfolio) => [
      ...portfolio.rows.flatMap((row) => [
        place('money', row.amount, row.name, 'amount'),
        place('money', row.spent, row.name, 'spent'),
        place('rate', row.executionRate, row.name, 'executionRate'),
        place('score', row.score, row.name, 'score'),
        row.grade && gradePlace(row.grade, row.name),
      ]),
      ...portfolio.facts.map(factPlace),
    ]),
  ].filter((one) => one !== null);
  return distinct(places);
}

function indicatorPlaces(indicator: Evaluation['projects'][number]['indicators'][number]): (Place | null)[] {
  const { name } = indicator;
  return [
    place('points', indicator.points, name, 'points'),
    place('score', indicator.score, name, 'score'),
    place('score', indicator.reviewScore, name, 'reviewScore'),
    place('target', indicator.target, name, 'target'),
    place('actual', indicator.actual, name, 'actual'),
    place('rate', indicator.completionRate, name, 'completionRate'),
    place('rate', indicator.scoreRate, name, 'scoreRate'),
    place('rate', indicator.deductionRate, name, 'deductionRate'),
  ];
}

function fundPlaces(row: FundRow): (Place | null)[] {
  const money = (['initialBudget', 'budget', 'received', 'spent', 'balance'] as const).map((concept) =>
    place(row.role === 'total' ? 'total' : 'money', row[concept], row.label, concept),
  );
  return [
    ...money,
    place('rate', row.rate, row.label, 'rate'),
    place('rate', row.arrivalRate, row.label, 'arrivalRate'),
    place('points', row.points, row.label, 'points'),
    place('score', row.score, row.label, 'score'),
  ];
}

const ROLES = new Map<Fact['concept'], Role>([
  ['points', 'total'],
  ['score', 'total'],
  ['deduction', 'score'],
  ['grade', 'grade'],
  ['target', 'target'],
  ['actual', 'actual'],
  ...(['executionRate', 'arrivalRate', 'scoreRate', 'deductionRate', 'completionRate'] as const).map(asRate),
  ...(['overallCompletion', 'completionGap', 'quantifiedRate', 'visitedShare', 'returnRate'] as const).map(asRate),
  ...(['initialBudget', 'budget', 'received', 'spent', 'balance', 'amount'] as const).map(asMoney),
  ...(['carryOverSpent', 'currentYearSpent'] as const).map(asMoney),
]);

function asRate(concept: Fact['concept']): [Fact['concept'], Role] {
  return [concept, 'rate'];
}

function asMoney(concept: Fact['concept']): [Fact['concept'], Role] {
  return [concept, 'money'];
}

function factPlace({ concept, subject, quantity, at, words, source }: Fact): Place | null {
  if (quantity.kind === 'words' && concept !== 'grade') return null;
  const name = subject.kind === 'project' ? '' : subject.name;
  const role = ROLES.get(concept) ?? 'count';
  const ofIndicator = subject.kind === 'indicator' && (concept === 'points' || concept === 'score');
  return written(ofIndicator ? concept : role, quantity, at, source === 'text' ? words : '', name, concept);
}

function gradePlace({ value, at }: Stated<string>, name: string): Place {
  return { role: 'grade', at, text: value, words: '', name, what: 'grade' };
}

function place(role: Role, stated: Stated | null, name: string, what: string): Place | null {
  return stated && written(role, stated.value, stated.at, '', name, what);
}

function written(role: Role, quantity: Quantity, at: CellRef, words: string, name: string, what: string): Place | null {
  const isWritten = quantity.kind === 'number' || (role === 'grade' && quantity.kind === 'words');
  return isWritten ? { role, at, text: quantity.text, words, name, what } : null;
}

/** A cell may state one figure twice over, as the total of one thing and a part of another. */
function distinct(places: readonly Place[]): Place[] {
  const byCell = new Map<string, Place>();
  for (const one of places) {
    const key = `${one.at.sheet} ${String(one.at.row)} ${String(one.at.column)} ${one.text}`;
    if (!byCell.has(key)) byCell.set(key, one);
  }
  return [...byCell.values()];
}
