/** The list on a portfolio's sheet: one row a project, and their sum. Its columns are the grid of the whole sheet. */
import type { Big } from 'big.js';
import { assignFindings } from './assign';
import { count, figure, pointsLike, rate, strong, text, UNKNOWN, type ShowFigure } from './figures';
import type { Content, SheetDraft, TableColumn } from './layout';
import { meanOf, type Entry, type Sum } from './portfolio';
import { countFindings, type FindingCounts, type RankedFinding } from './rank';
import type { Say } from './words';

/** What the parts of the sheet are drawn from. */
export interface PortfolioDraft {
  readonly sheet: SheetDraft;
  readonly entries: readonly Entry[];
  readonly whole: Sum;
  readonly findings: readonly RankedFinding[];
  readonly showMoney: ShowFigure;
  readonly say: Say;
}

/** number · project · department · amount · spent · rate */
const WIDTHS = [6, 34, 24, 14, 14, 11];
const SCORE = 10;
const GRADE = 9;
/** errors · warnings */
const FOUND_WIDTHS = [9, 9];
/** fund type · category */
const FUND_WIDTHS = [18, 16];

interface ListRow extends Entry {
  readonly number: number;
  readonly counts: FindingCounts;
}

/** Own, stated and recomputed scores, and fund type and category, have columns where there are any. */
export function listWidths(entries: readonly Entry[]): readonly number[] {
  const scores = scoreColumns(entries).map(({ isGrade }) => (isGrade ? GRADE : SCORE));
  return [...WIDTHS, ...scores, ...FOUND_WIDTHS, ...(hasFunds(entries) ? FUND_WIDTHS : [])];
}

/** Whether a table states a total or a grade beside figures of which it can be recomputed: then both are shown. */
export function hasBoth(entries: readonly Entry[]): boolean {
  return entries.some(({ project, stated }) => project && (stated.score !== null || stated.grade !== ''));
}

interface ScoreColumn {
  readonly heading: string;
  readonly isGrade: boolean;
  readonly score: (entry: Entry) => Big | null;
  readonly grade: (entry: Entry) => string;
}

function scoreColumns(entries: readonly Entry[]): readonly ScoreColumn[] {
  const isReviewed = entries.some(({ own }) => own !== undefined);
  const none = () => '';
  const scoreColumn = (heading: string, score: ScoreColumn['score']) => ({
    heading,
    isGrade: false,
    score,
    grade: none,
  });
  const gradeColumn = (heading: string, grade: ScoreColumn['grade']) => ({
    heading,
    isGrade: true,
    score: () => null,
    grade,
  });
  const own = isReviewed ? [scoreColumn('ownScore', (entry) => entry.own ?? null)] : [];
  const result = isReviewed ? 'reviewScore' : 'score';
  if (!hasBoth(entries)) {
    return [...own, scoreColumn(result, ({ score }) => score), gradeColumn('grade', ({ grade }) => grade ?? '')];
  }
  return [
    ...own,
    scoreColumn(`${result}Stated`, ({ stated }) => stated.score),
    scoreColumn(`${result}Computed`, ({ score }) => score),
    gradeColumn('gradeStated', ({ stated }) => stated.grade),
    gradeColumn('gradeComputed', ({ grade }) => grade ?? ''),
  ];
}

/** Gives the row of the headings. */
export function listProjects(draft: PortfolioDraft): number {
  const { sheet, entries, findings, say } = draft;
  const assigned = assignFindings(entries, findings);
  const rows: ListRow[] = entries.map((entry, index) => ({
    ...entry,
    number: index + 1,
    counts: countFindings(assigned.get(entry) ?? []),
  }));
  sheet.section(say('projects'));
  const { top } = sheet.table([...nameColumns(draft), ...figureColumns(draft), ...fundColumns(draft)], rows);
  sumRow(draft);
  return top - 1;
}

/** A list without departments leaves their room to the names. */
function nameColumns({ entries, say }: PortfolioDraft): TableColumn<ListRow>[] {
  const hasDepartments = entries.some(({ department }) => department !== '');
  const name = { header: say('project'), column: 1, show: ({ name, at }: ListRow) => text(name || say('unnamed'), at) };
  return [
    { header: say('index'), column: 0, show: ({ number }) => count(number) },
    ...(hasDepartments
      ? [name, { header: say('department'), column: 2, show: ({ department }: ListRow) => text(department) }]
      : [{ ...name, span: 2 }]),
  ];
}

function figureColumns({ showMoney, say, ...draft }: PortfolioDraft): TableColumn<ListRow>[] {
  const points = scorePoints(draft);
  const scores = scoreColumns(draft.entries);
  const after = WIDTHS.length + scores.length;
  return [
    { header: say('amountInWan'), column: 3, show: ({ amount }) => showMoney(amount) },
    { header: say('spentInWan'), column: 4, show: ({ spent }) => showMoney(spent) },
    { header: say('executionRate'), column: 5, show: ({ executionRate }) => rate(executionRate) },
    ...scores.map(({ heading, isGrade, score, grade }, index) => ({
      header: say(heading),
      column: WIDTHS.length + index,
      show: (row: ListRow) => (isGrade ? figure(grade(row) || UNKNOWN) : points(score(row))),
    })),
    { header: say('severity.error'), column: after, show: ({ counts }) => found(counts, 'error') },
    { header: say('severity.warning'), column: after + 1, show: ({ counts }) => found(counts, 'warning') },
  ];
}

function fundColumns({ entries, say }: PortfolioDraft): TableColumn<ListRow>[] {
  if (!hasFunds(entries)) return [];
  const first = listWidths(entries).length - FUND_WIDTHS.length;
  return [
    { header: say('fundType'), column: first, show: ({ fundType }) => text(fundType) },
    { header: say('category'), column: first + 1, show: ({ category }) => text(category) },
  ];
}

function sumRow(draft: PortfolioDraft): void {
  const { sheet, whole, showMoney, say } = draft;
  const { amount, spent, executionRate, name } = whole;
  const points = scorePoints(draft);
  const scores = scoreColumns(draft.entries).flatMap(({ isGrade, score }) =>
    isGrade ? [] : [points(meanOf(draft.entries.map(score)))],
  );
  const sum = [showMoney(amount), showMoney(spent), rate(executionRate), ...scores];
  sheet.line([
    { column: 0, span: 3, value: say('sumAndMean', { name }), style: 'strong' },
    ...sum.map((content, index) => ({ column: index + 3, ...strong(content) })),
  ]);
}

function scorePoints({ entries, whole }: Pick<PortfolioDraft, 'entries' | 'whole'>): ShowFigure {
  const all = scoreColumns(entries).flatMap(({ score }) => entries.map(score));
  return pointsLike([whole.meanScore, ...all]);
}

function hasFunds(entries: readonly Entry[]): boolean {
  return entries.some(({ fundType, category }) => fundType !== '' || category !== '');
}

/** None is left quiet, some stands out. */
function found(counts: FindingCounts, severity: 'error' | 'warning'): Content {
  const number = counts[severity];
  return number === 0 ? count(0) : { ...count(number), style: severity };
}
