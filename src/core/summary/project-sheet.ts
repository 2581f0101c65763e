/** `评价汇总` of a workbook with one project. */
import type { Result } from '../evaluate';
import { render, type Language } from '../messages';
import type { ScoredProject, SheetPlan } from '../model';
import { figureOf } from '../scoring/figures';
import { inWanYuan } from '../scoring/money';
import { compareWhole, findingAbout, type Comparison } from './comparison';
import { conclude, concludeChecks } from './conclusion';
import { blank, count, figure, moneyLike, pointsLike, rate, strong, text, UNKNOWN, written } from './figures';
import { listAccepted, listBySeverity } from './findings-overview';
import { SheetDraft, type Content, type Placed, type TableColumn } from './layout';
import { lostPoints, type LostPoints } from './lost-points';
import { SUMMARY_MARKER, SUMMARY_SHEET } from '../own-sheets/names';
import { breakDown, partName, startOf, type Breakdown, type Part } from './parts';
import { rankFindings, type RankedFinding } from './rank';
import { sayIn, type Say } from './words';

/** name · four figures · target · actual · reason · explanation */
const WIDTHS = [24, 12, 12, 12, 12, 14, 14, 26, 34];
/** Columns of the tables that stand beside the chart. */
const LEFT = 6;

interface Draft {
  readonly sheet: SheetDraft;
  readonly result: Result;
  readonly project: ScoredProject;
  readonly breakdown: Breakdown;
  readonly findings: readonly RankedFinding[];
  readonly language: Language;
  readonly say: Say;
}

export function planProjectSheet(result: Result, project: ScoredProject, language: Language): SheetPlan {
  const sheet = new SheetDraft(WIDTHS);
  const findings = rankFindings(result.findings);
  const breakdown = breakDown(project);
  const draft: Draft = { sheet, result, project, breakdown, findings, language, say: sayIn(language) };
  head(draft);
  conclusion(draft);
  const chartTop = sheet.row + 1;
  comparison(draft);
  money(draft);
  parts(draft, chartTop);
  listBySeverity(draft, [0, 1, 2]);
  sheet.wide(concludeChecks(result, draft.say), 'note');
  listAccepted(draft, [0, 1, 4, 8]);
  // The longest table is the last, so that its headings may stand on every page after it begins.
  const headings = lost(draft);
  const plan = sheet.plan(SUMMARY_SHEET, SUMMARY_MARKER);
  return headings === null ? plan : { ...plan, printTitles: { top: headings, bottom: headings } };
}

function head({ sheet, project, say }: Draft): void {
  sheet.wide(say('title'), 'title', 32);
  sheet.wide(project.name || say('unnamed'), 'subtitle', 22);
  const { department, unit, period, profile } = project;
  sheet.line([
    ...labelled(0, 4, say('leadDepartment'), known(department)),
    ...labelled(5, 3, say('unit'), known(unit)),
  ]);
  sheet.line([
    ...labelled(0, 4, say('period'), known(period)),
    ...labelled(5, 3, say('source'), text(project.sheet, startOf(project))),
  ]);
  sheet.line(labelled(0, 8, say('profile'), text(say('profileName', { basis: profile.basis, id: profile.id }))));
}

function labelled(column: number, span: number, label: string, value: Content): Placed[] {
  return [
    { column, value: label, style: 'label' },
    { column: column + 1, span, ...value },
  ];
}

function known(value: string): Content {
  return text(value === '' ? UNKNOWN : value);
}

/** For the report, word by word: what the checks found is said apart from it. */
function conclusion({ sheet, project, breakdown, say }: Draft): void {
  sheet.section(say('conclusion'));
  for (const sentence of conclude(project, say, breakdown)) sheet.wide(sentence, 'text');
}

/** What the workbook states about the whole, beside what its own figures give. */
function comparison({ sheet, project, breakdown, findings, say }: Draft): void {
  const rows = compareWhole(project, breakdown.total, say);
  if (rows.length === 0) return;
  sheet.section(say('overall'), LEFT);
  const columns: TableColumn<Comparison>[] = [
    { header: say('item'), column: 0, show: ({ label }) => ({ value: label, style: 'label' }) },
    {
      header: say('stated'),
      column: 1,
      span: 2,
      show: ({ stated }) => (stated ? figure(stated.text, stated.at) : blank),
    },
    { header: say('computed'), column: 3, span: 2, show: ({ computed }) => computed },
    { header: say('finding'), column: 5, show: (row) => verdictOn(row, findings, say) },
  ];
  sheet.table(columns, rows);
}

/** The open finding about the cell, by its number on the findings sheet; else whether both figures are the same. */
function verdictOn(row: Comparison, findings: readonly RankedFinding[], say: Say): Content {
  const { agrees } = row;
  const finding = findingAbout(row, findings);
  if (finding) return { value: say('seeFinding', { number: finding.number }), style: finding.severity };
  return agrees === null ? blank : text(say(agrees ? 'same' : 'differs'));
}

function money({ sheet, project, say }: Draft): void {
  const { executionRate, ...stated } = project.computed.money;
  const concepts = ['budget', 'received', 'spent', 'balance'] as const;
  const figures = concepts.map((concept) => figureOf(stated[concept]));
  if (figures.every((amount) => amount === null)) return;
  // Amounts that carry no unit are shown as they are, under a heading that says so.
  const isUnitless = figures.every((amount) => amount === null || amount.value.unit === null);
  const amounts = figures.map((amount) => amount && (isUnitless ? amount.value.value : inWanYuan(amount.value)));
  const show = moneyLike(amounts);
  sheet.section(say(isUnitless ? 'moneyWithoutUnit' : 'money'), LEFT);
  sheet.table<null>(
    [
      { header: say('item'), column: 0, show: () => ({ value: say('amount'), style: 'label' }) },
      ...concepts.map((concept, index) => ({
        header: say(concept),
        column: index + 1,
        show: () => show(amounts[index] ?? null),
      })),
      { header: say('executionRate'), column: 5, show: () => rate(executionRate) },
    ],
    [null],
  );
}

/** Points and scores by part with their total, and the chart of score rates beside. */
function parts({ sheet, breakdown: { parts: all, total }, say }: Draft, chartTop: number): void {
  if (all.length === 0) return;
  const isReviewed = total.own !== undefined;
  const points = pointsLike([...all, total].flatMap((part) => [part.points, part.score, part.own ?? null]));
  sheet.section(say('parts'), LEFT);
  const counted = (show: (part: Part) => Content) => (part: Part) => (part.kind === 'execution' ? blank : show(part));
  const columns: TableColumn<Part>[] = [
    { header: say('part'), column: 0, show: (part) => ({ value: partName(part, say), style: 'label' }) },
    { header: say('points'), column: 1, show: (part) => points(part.points) },
    ...(isReviewed
      ? [
          { header: say('ownScore'), column: 2, show: (part: Part) => points(part.own ?? null) },
          { header: say('reviewScore'), column: 3, show: (part: Part) => points(part.score) },
          { header: say('reviewRate'), column: 4, show: (part: Part) => rate(part.scoreRate) },
          {
            header: say('fullOfCount'),
            column: 5,
            show: counted((part) => figure(`${String(part.full)} / ${String(part.count)}`)),
          },
        ]
      : [
          { header: say('score'), column: 2, show: (part: Part) => points(part.score) },
          { header: say('scoreRate'), column: 3, show: (part: Part) => rate(part.scoreRate) },
          { header: say('full'), column: 4, show: counted((part) => count(part.full)) },
          { header: say('count'), column: 5, show: counted((part) => count(part.count)) },
        ]),
  ];
  const { top, bottom } = sheet.table(columns, all);
  sheet.line(columns.map(({ column, show }) => ({ column, ...strong(show(total)) })));
  const rateAt = isReviewed ? 4 : 3;
  // A bar of no height would say 0 %, so all rates must be known.
  if (all.length < 2 || all.some(({ scoreRate }) => scoreRate === null)) return;
  sheet.chart({
    kind: 'column',
    title: say('scoreRates'),
    categories: { top, left: 0, bottom, right: 0 },
    values: { top, left: rateAt, bottom, right: rateAt },
    place: { top: chartTop, left: LEFT, bottom, right: WIDTHS.length - 1 },
    format: '0.00%',
  });
}

/** Gives the row of its headings; null without a table. */
function lost({ sheet, project, language, say }: Draft): number | null {
  const rows = lostPoints(project);
  if (rows.length === 0) return null;
  const isReviewed = project.computed.review !== undefined;
  const points = pointsLike(rows.flatMap((row) => [row.points, row.score, row.computed, row.review?.own ?? null]));
  const changed = ({ review }: LostPoints) =>
    review?.own && review.reviewed ? review.reviewed.minus(review.own) : null;
  const columns: TableColumn<LostPoints>[] = [
    { header: say('indicator'), column: 0, show: ({ name, at }) => text(name ?? say('part.execution'), at) },
    { header: say('points'), column: 1, show: (row) => points(row.points) },
    ...(isReviewed
      ? [
          { header: say('ownScore'), column: 2, show: (row: LostPoints) => points(row.review?.own ?? row.score) },
          { header: say('reviewScore'), column: 3, show: (row: LostPoints) => points(row.review?.reviewed ?? null) },
          { header: say('change'), column: 4, show: (row: LostPoints) => points(changed(row)) },
        ]
      : [
          { header: say('score'), column: 2, show: (row: LostPoints) => points(row.score) },
          { header: say('lost'), column: 3, show: (row: LostPoints) => points(row.lost) },
          { header: say('recomputed'), column: 4, show: (row: LostPoints) => points(row.computed) },
        ]),
    { header: say('target'), column: 5, show: ({ target }) => written(target) },
    { header: say('actual'), column: 6, show: ({ actual }) => written(actual) },
    { header: say('reason'), column: 7, show: ({ reason }) => text(reason) },
    {
      header: say('explanation'),
      column: 8,
      show: (row) => text(row.explanation.map((step) => render(step, language)).join('\n')),
    },
  ];
  sheet.section(say(isReviewed ? 'lostPointsReviewed' : 'lostPoints'));
  return sheet.table(columns, rows).top - 1;
}
