/** `评价汇总` of a workbook with several projects: the whole, its sums and grades, and one row a project. */
import Big from 'big.js';
import type { Result } from '../evaluate';
import type { Language } from '../messages';
import type { Grade, SheetPlan } from '../model';
import { assignFindings } from './assign';
import { concludeFindings } from './conclusion';
import { count, figure, moneyLike, pointsLike, rate, strong, text, UNKNOWN, type ShowFigure } from './figures';
import { listAccepted, listBySeverity } from './findings-overview';
import { SheetDraft, type Content, type TableColumn } from './layout';
import { SUMMARY_MARKER, SUMMARY_SHEET } from './names';
import { gradeDistribution, sumsBy, sumUp, type Entry, type Sum } from './portfolio';
import { countFindings, rankFindings, type FindingCounts, type RankedFinding } from './rank';
import { gradeWord, sayIn, type Say } from './words';

/** number · project · department · amount · spent · rate · score · grade · errors · warnings, then fund type · category */
const WIDTHS = [6, 34, 24, 14, 14, 11, 10, 9, 9, 9];
const FUND_WIDTHS = [18, 16];
/** Columns of the tables that stand beside the chart. */
const LEFT = 4;

interface Draft {
  readonly sheet: SheetDraft;
  readonly result: Result;
  readonly entries: readonly Entry[];
  readonly whole: Sum;
  readonly findings: readonly RankedFinding[];
  readonly showMoney: ShowFigure;
  readonly language: Language;
  readonly say: Say;
}

export function planPortfolioSheet(result: Result, entries: readonly Entry[], language: Language): SheetPlan {
  const say = sayIn(language);
  const hasFunds = entries.some(({ fundType, category }) => fundType !== '' || category !== '');
  const sheet = new SheetDraft(hasFunds ? [...WIDTHS, ...FUND_WIDTHS] : WIDTHS);
  const whole = sumUp(say('allProjects'), entries);
  const showMoney = moneyLike([whole.amount, whole.spent, ...entries.flatMap(({ amount, spent }) => [amount, spent])]);
  const findings = rankFindings(result.findings);
  const draft: Draft = { sheet, result, entries, whole, findings, showMoney, language, say };
  head(draft);
  const chartTop = sheet.row + 1;
  overall(draft);
  grades(draft, chartTop);
  sums(draft, say('byFundType'), sumsBy(entries, 'fundType'));
  sums(draft, say('byCategory'), sumsBy(entries, 'category'));
  list(draft, hasFunds);
  sums(draft, say('byDepartment'), sumsBy(entries, 'department'));
  listBySeverity(draft, [0, 2, 3]);
  listAccepted(draft, [0, 2, 3, 7]);
  return sheet.plan(SUMMARY_SHEET, SUMMARY_MARKER);
}

function head({ sheet, result, entries, findings, say }: Draft): void {
  const { basis, id } = result.profile;
  sheet.wide(say('title'), 'title', 32);
  sheet.wide(say('portfolioSubtitle', { count: entries.length }), 'subtitle', 22);
  sheet.line([
    { column: 0, span: 2, value: say('profile'), style: 'label' },
    { column: 2, span: sheet.columns - 2, ...text(say('profileName', { basis, id })) },
  ]);
  sheet.line([
    { column: 0, span: 2, value: say('findings'), style: 'label' },
    { column: 2, span: sheet.columns - 2, ...text(concludeFindings(countFindings(findings), say)) },
  ]);
}

function overall({ sheet, entries, whole, showMoney, say }: Draft): void {
  const scores = entries.flatMap(({ score }) => score ?? []);
  const points = pointsLike([whole.meanScore, ...scores]);
  const extreme = (better: 'gt' | 'lt') =>
    scores.reduce<Big | null>((best, score) => (best === null || score[better](best) ? score : best), null);
  const rows: [string, Content][] = [
    [say('projectCount'), count(whole.count)],
    [say('amountSum'), showMoney(whole.amount)],
    [say('spentSum'), showMoney(whole.spent)],
    [say('executionRate'), rate(whole.executionRate)],
    [say('meanScore'), strong(points(whole.meanScore))],
    [say('highestScore'), points(extreme('gt'))],
    [say('lowestScore'), points(extreme('lt'))],
  ];
  sheet.section(say('overall'), LEFT);
  for (const [label, value] of rows) {
    sheet.line([
      { column: 0, span: 2, value: label, style: 'label' },
      { column: 2, span: 2, ...value },
    ]);
  }
  for (const note of notes(entries, say)) sheet.wide(note, 'note', undefined, LEFT);
}

/** What the sums leave out, said beside them. */
function notes(entries: readonly Entry[], say: Say): string[] {
  const missing = (property: 'amount' | 'spent' | 'score') =>
    entries.filter((entry) => entry[property] === null).length;
  return (['amount', 'spent', 'score'] as const).flatMap((property) => {
    const number = missing(property);
    return number > 0 && number < entries.length ? [say(`missing.${property}`, { count: number })] : [];
  });
}

function grades({ sheet, entries, result, say }: Draft, chartTop: number): void {
  const rows = gradeDistribution(entries).filter(({ grade, count: number }) => grade !== null || number > 0);
  sheet.section(say('gradeDistribution'), LEFT);
  const { top, bottom } = sheet.table(
    [
      {
        header: say('grade'),
        column: 0,
        span: 2,
        show: ({ grade }) => ({ value: gradeBand(grade, result, say), style: 'label' }),
      },
      { header: say('projectCount'), column: 2, show: (row) => count(row.count) },
      { header: say('share'), column: 3, show: (row) => rate(new Big(row.count).div(entries.length)) },
    ],
    rows,
  );
  sheet.chart({
    kind: 'column',
    title: say('gradeDistribution'),
    categories: { top, left: 0, bottom, right: 0 },
    values: { top, left: 2, bottom, right: 2 },
    place: { top: chartTop, left: LEFT, bottom, right: WIDTHS.length - 1 },
    format: '0',
  });
}

/** A grade with its scores, 优 [90, 100], as the profile draws the lines. */
function gradeBand(grade: Grade | null, { profile }: Result, say: Say): string {
  if (grade === null) return say('ungraded');
  const [excellent, good, fair] = profile.grades;
  const bands: Readonly<Record<Grade, [number, number]>> = {
    优: [excellent, 100],
    良: [good, excellent],
    中: [fair, good],
    差: [0, fair],
  };
  const [from, to] = bands[grade];
  return say(grade === '优' ? 'gradeBandTop' : 'gradeBand', { grade: gradeWord(grade, say), from, to });
}

function sums({ sheet, showMoney, say }: Draft, heading: string, rows: readonly Sum[]): void {
  if (rows.length === 0) return;
  const points = pointsLike(rows.map(({ meanScore }) => meanScore));
  sheet.section(heading, 7);
  sheet.table(
    [
      {
        header: say('item'),
        column: 0,
        span: 2,
        show: ({ name }) => ({ value: name || say('unstated'), style: 'label' }),
      },
      { header: say('projectCount'), column: 2, show: (row) => count(row.count) },
      { header: say('amountInWan'), column: 3, show: ({ amount }) => showMoney(amount) },
      { header: say('spentInWan'), column: 4, show: ({ spent }) => showMoney(spent) },
      { header: say('executionRate'), column: 5, show: ({ executionRate }) => rate(executionRate) },
      { header: say('meanScore'), column: 6, show: ({ meanScore }) => points(meanScore) },
    ],
    rows,
  );
}

interface ListRow extends Entry {
  readonly number: number;
  readonly counts: FindingCounts;
}

function list({ sheet, entries, whole, findings, showMoney, say }: Draft, hasFunds: boolean): void {
  const assigned = assignFindings(entries, findings);
  const rows: ListRow[] = entries.map((entry, index) => ({
    ...entry,
    number: index + 1,
    counts: countFindings(assigned.get(entry) ?? []),
  }));
  const points = pointsLike([whole.meanScore, ...entries.map(({ score }) => score)]);
  const columns: TableColumn<ListRow>[] = [
    { header: say('index'), column: 0, show: ({ number }) => count(number) },
    { header: say('project'), column: 1, show: ({ name, at }) => text(name || say('unnamed'), at) },
    { header: say('departmentOrUnit'), column: 2, show: ({ department }) => text(department) },
    { header: say('amountInWan'), column: 3, show: ({ amount }) => showMoney(amount) },
    { header: say('spentInWan'), column: 4, show: ({ spent }) => showMoney(spent) },
    { header: say('executionRate'), column: 5, show: ({ executionRate }) => rate(executionRate) },
    { header: say('score'), column: 6, show: ({ score }) => points(score) },
    { header: say('grade'), column: 7, show: ({ grade }) => figure(grade ? gradeWord(grade, say) : UNKNOWN) },
    { header: say('severity.error'), column: 8, show: ({ counts }) => found(counts, 'error') },
    { header: say('severity.warning'), column: 9, show: ({ counts }) => found(counts, 'warning') },
  ];
  if (hasFunds) {
    columns.push(
      { header: say('fundType'), column: 10, show: ({ fundType }) => text(fundType) },
      { header: say('category'), column: 11, show: ({ category }) => text(category) },
    );
  }
  sheet.section(say('projects'));
  sheet.table(columns, rows);
  const { amount, spent, executionRate, meanScore, name } = whole;
  const sum = [showMoney(amount), showMoney(spent), rate(executionRate), points(meanScore)];
  sheet.line([
    { column: 0, span: 3, value: say('sumAndMean', { name }), style: 'strong' },
    ...sum.map((content, index) => ({ column: index + 3, ...strong(content) })),
  ]);
}

/** None is left quiet, some stands out. */
function found(counts: FindingCounts, severity: 'error' | 'warning'): Content {
  const number = counts[severity];
  return number === 0 ? count(0) : { ...count(number), style: severity };
}
