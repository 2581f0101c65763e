/** The annexes of the report: indicators with criteria and scores, and the money. */
import type {
  CellRef,
  DocumentPlanColumn,
  FundRow,
  FundTable,
  Indicator,
  PlanText,
  ScoredProject,
  Stated,
} from '../../model';
import type { ReportTextId, Tell } from '../../messages/documents';
import { marksOf } from '../../scoring/marks';
import type { DocumentDraft, DraftColumn } from './draft';
import { inTable, markText, plain, remarkOn, type Pen } from './written';

const SCORED = ['points', 'target', 'actual', 'score'] as const;

export function scoredTable(draft: DocumentDraft, project: ScoredProject, pen: Pen): void {
  const { tell } = pen;
  draft.heading(1, tell('report.annex1'));
  const { indicators } = project;
  if (indicators.length === 0) {
    draft.paragraph(tell('report.noTable'));
    return;
  }
  const [points, target, actual, score] = SCORED.map((figure): DraftColumn<Indicator> => ({
    ...head(
      figure === 'score' && project.computed.review ? 'ownScore' : figure,
      figure === 'points' || figure === 'score' ? 7 : 11,
      tell,
      'center',
    ),
    show: (indicator) => figureIn(indicator[figure], pen),
  })) as [DraftColumn<Indicator>, DraftColumn<Indicator>, DraftColumn<Indicator>, DraftColumn<Indicator>];
  const reviewScore: DraftColumn<Indicator> = {
    ...head('reviewScore', 7, tell, 'center'),
    show: (indicator) => figureIn(indicator.reviewScore, pen),
  };
  const levels: DraftColumn<Indicator>[] = [
    { ...head('level1', 8, tell), show: ({ level1 }) => plain(level1), merges: isSameLevel1 },
    { ...head('level2', 9, tell), show: ({ level2 }) => plain(level2), merges: isSameLevel2 },
  ];
  const name: DraftColumn<Indicator> = { ...head('level3', 13, tell), show: (indicator) => nameOf(indicator, pen) };
  const optional: DraftColumn<Indicator>[] = [
    { ...head('criterion', 30, tell), show: ({ criterion }) => plain(criterion?.value ?? '') },
    points,
    target,
    actual,
    score,
    reviewScore,
    { ...head('reason', 19, tell), show: ({ reason }) => plain(reason?.value ?? '') },
    { ...head('reviewReason', 19, tell), show: ({ reviewReason }) => plain(reviewReason?.value ?? '') },
    { ...head('remark', 12, tell), show: (indicator) => remarkOn(placesOf(indicator), pen) },
  ];
  const columns: DraftColumn<Indicator>[] = [...filled(levels, indicators), name, ...filled(optional, indicators)];
  const { computed } = project;
  const sums = new Map([
    [points, computed.points],
    [score, computed.score],
    [reviewScore, computed.review?.score ?? null],
  ]);
  if (marksOf(project).fund) draft.add({ kind: 'note', text: tell('report.withExecution') });
  draft.table(columns, indicators, totalRow(columns, sums, tell));
}

/** Columns in which anything stands. */
function filled<Row>(columns: readonly DraftColumn<Row>[], rows: readonly Row[]): DraftColumn<Row>[] {
  return columns.filter(({ show }) => rows.some((row) => show(row).length > 0));
}

/** 「其中」 rows say so: their figures are parts of those above. */
function nameOf({ name, at, isPart }: Indicator, pen: Pen): PlanText {
  const shown = inTable(name, [at], pen);
  return isPart ? pen.tell('report.partOf', { name: shown }) : shown;
}

function placesOf(indicator: Indicator): (readonly [ReportTextId, CellRef | undefined])[] {
  return [['level3', indicator.at], ...SCORED.map((figure) => [figure, indicator[figure]?.at] as const)];
}

function isSameLevel1(row: Indicator, above: Indicator): boolean {
  return row.level1 !== '' && row.level1 === above.level1;
}

function isSameLevel2(row: Indicator, above: Indicator): boolean {
  return isSameLevel1(row, above) && row.level2 !== '' && row.level2 === above.level2;
}

/** The sums under the columns they are of; none where neither is known. */
function totalRow<Row>(
  columns: readonly DraftColumn<Row>[],
  sums: ReadonlyMap<DraftColumn<Row>, ScoredProject['computed']['score']>,
  tell: Tell,
): PlanText[] {
  if ([...sums.values()].every((sum) => sum === null)) return [];
  return columns.map((column, place) => {
    const sum = sums.get(column);
    if (sum) return plain(markText(sum));
    return place === 0 ? tell('report.total') : [];
  });
}

// ---------------------------------------------------------------------------------------------------------------------
// Money

const AMOUNTS = [
  'initialBudget',
  'budget',
  'received',
  'spent',
  'balance',
  'rate',
  'arrivalRate',
  'points',
  'score',
] as const;

export function moneyTables(draft: DocumentDraft, project: ScoredProject, pen: Pen): void {
  const { tell } = pen;
  draft.heading(1, tell('report.annex2'));
  const tables = project.funds.filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) draft.paragraph(tell('report.noMoney'));
  for (const table of tables) moneyTable(draft, table, pen);
}

function moneyTable(draft: DocumentDraft, { rows, unit }: FundTable, pen: Pen): void {
  const { tell } = pen;
  if (unit) draft.add({ kind: 'paragraph', text: tell('report.unit', { unit: unit.symbol }), place: 'end' });
  const columns: DraftColumn<FundRow>[] = [
    ...AMOUNTS.map((amount) => ({
      ...head(amount, amount === 'points' || amount === 'score' ? 7 : 13, tell, 'right'),
      show: (row: FundRow) => figureIn(row[amount], pen),
    })),
    { ...head('reason', 19, tell), show: ({ reason }) => plain(reason?.value ?? '') },
    {
      ...head('remark', 14, tell),
      show: (row) =>
        remarkOn(
          AMOUNTS.map((amount) => [amount, row[amount]?.at] as const),
          pen,
        ),
    },
  ];
  draft.table<FundRow>(
    [
      {
        ...head('item', 24, tell),
        show: ({ label, role }) => (role === 'part' ? tell('report.partOf', { name: label }) : plain(label)),
      },
      ...filled(columns, rows),
    ],
    rows,
  );
}

// ---------------------------------------------------------------------------------------------------------------------
// Cells

/** As written; what is blank stays blank, since no form asks for a figure in every cell. */
function figureIn(stated: Stated | null, pen: Pen): PlanText {
  return inTable(stated?.value.text ?? '', [stated?.at], pen);
}

function head(name: ReportTextId, width: number, tell: Tell, align: DocumentPlanColumn['align'] = 'left') {
  return { header: tell(`report.${name}`), width, align };
}
