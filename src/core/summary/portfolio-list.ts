/** The list on a portfolio's sheet: one row a project, and their sum. Its columns are the grid of the whole sheet. */
import { assignFindings } from './assign';
import { count, figure, pointsLike, rate, strong, text, UNKNOWN, type ShowFigure } from './figures';
import type { Content, SheetDraft, TableColumn } from './layout';
import type { Entry, Sum } from './portfolio';
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

/** number · project · department · amount · spent · rate · score · grade · errors · warnings */
const WIDTHS = [6, 34, 24, 14, 14, 11, 10, 9, 9, 9];
/** fund type · category */
const FUND_WIDTHS = [18, 16];

interface ListRow extends Entry {
  readonly number: number;
  readonly counts: FindingCounts;
}

/** Fund type and category have columns where the list states any. */
export function listWidths(entries: readonly Entry[]): readonly number[] {
  return hasFunds(entries) ? [...WIDTHS, ...FUND_WIDTHS] : WIDTHS;
}

export function listProjects(draft: PortfolioDraft): void {
  const { sheet, entries, findings, say } = draft;
  const assigned = assignFindings(entries, findings);
  const rows: ListRow[] = entries.map((entry, index) => ({
    ...entry,
    number: index + 1,
    counts: countFindings(assigned.get(entry) ?? []),
  }));
  sheet.section(say('projects'));
  sheet.table([...nameColumns(draft), ...figureColumns(draft), ...fundColumns(draft)], rows);
  sumRow(draft);
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
  return [
    { header: say('amountInWan'), column: 3, show: ({ amount }) => showMoney(amount) },
    { header: say('spentInWan'), column: 4, show: ({ spent }) => showMoney(spent) },
    { header: say('executionRate'), column: 5, show: ({ executionRate }) => rate(executionRate) },
    { header: say('score'), column: 6, show: ({ score }) => points(score) },
    { header: say('grade'), column: 7, show: ({ grade }) => figure(grade ?? UNKNOWN) },
    { header: say('severity.error'), column: 8, show: ({ counts }) => found(counts, 'error') },
    { header: say('severity.warning'), column: 9, show: ({ counts }) => found(counts, 'warning') },
  ];
}

function fundColumns({ entries, say }: PortfolioDraft): TableColumn<ListRow>[] {
  if (!hasFunds(entries)) return [];
  return [
    { header: say('fundType'), column: 10, show: ({ fundType }) => text(fundType) },
    { header: say('category'), column: 11, show: ({ category }) => text(category) },
  ];
}

function sumRow(draft: PortfolioDraft): void {
  const { sheet, whole, showMoney, say } = draft;
  const { amount, spent, executionRate, meanScore, name } = whole;
  const sum = [showMoney(amount), showMoney(spent), rate(executionRate), scorePoints(draft)(meanScore)];
  sheet.line([
    { column: 0, span: 3, value: say('sumAndMean', { name }), style: 'strong' },
    ...sum.map((content, index) => ({ column: index + 3, ...strong(content) })),
  ]);
}

function scorePoints({ entries, whole }: Pick<PortfolioDraft, 'entries' | 'whole'>): ShowFigure {
  return pointsLike([whole.meanScore, ...entries.map(({ score }) => score)]);
}

function hasFunds(entries: readonly Entry[]): boolean {
  return entries.some(({ fundType, category }) => fundType !== '' || category !== '');
}

/** None is left quiet, some stands out. */
function found(counts: FindingCounts, severity: 'error' | 'warning'): Content {
  const number = counts[severity];
  return number === 0 ? count(0) : { ...count(number), style: severity };
}
