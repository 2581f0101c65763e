/** `评价汇总` of a workbook with several projects: the whole, its sums and grades, and one row a project. */
import Big from 'big.js';
import { gradeMeant } from '../checks/view/grades';
import type { Result } from '../evaluate';
import type { Language } from '../messages';
import type { Grade, SheetPlan } from '../model';
import { concludeChecks } from './conclusion';
import { count, moneyLike, pointsLike, rate, text } from './figures';
import { listAccepted, listBySeverity } from './findings-overview';
import { SheetDraft, type Content } from './layout';
import { hasBoth, listProjects, listWidths, type PortfolioDraft } from './portfolio-list';
import { SUMMARY_MARKER, SUMMARY_SHEET } from '../own-sheets/names';
import { gradeDistribution, meanOf, sumsBy, sumUp, type Entry } from './portfolio';
import { rankFindings } from './rank';
import { gradeWord, sayIn, type Say } from './words';

/** Columns of the tables that stand beside the chart. */
const LEFT = 4;

type Distributed = ReturnType<typeof gradeDistribution>[number];

interface Draft extends PortfolioDraft {
  readonly result: Result;
  readonly language: Language;
}

export function planPortfolioSheet(result: Result, entries: readonly Entry[], language: Language): SheetPlan {
  const say = sayIn(language);
  const sheet = new SheetDraft(listWidths(entries));
  const whole = sumUp(say('allProjects'), entries);
  const showMoney = moneyLike([whole.amount, whole.spent, ...entries.flatMap(({ amount, spent }) => [amount, spent])]);
  const findings = rankFindings(result.findings);
  const draft: Draft = { sheet, result, entries, whole, findings, showMoney, language, say };
  head(draft);
  const chartTop = sheet.row + 1;
  overall(draft);
  grades(draft, chartTop);
  sums(draft, 'fundType', 'byFundType');
  sums(draft, 'category', 'byCategory');
  sums(draft, 'department', 'byDepartment');
  listBySeverity(draft, [0, 2, 3]);
  listAccepted(draft, [0, 2, 3, 7]);
  // The longest table is the last, so that its headings may stand on every page after it begins.
  const headings = listProjects(draft);
  return { ...sheet.plan(SUMMARY_SHEET, SUMMARY_MARKER), printTitles: { top: headings, bottom: headings } };
}

function head({ sheet, result, entries, say }: Draft): void {
  const { basis, id } = result.profile;
  sheet.wide(say('title'), 'title', 32);
  sheet.wide(say('portfolioSubtitle', { count: entries.length }), 'subtitle', 22);
  sheet.line([
    { column: 0, span: 2, value: say('profile'), style: 'label' },
    { column: 2, span: sheet.columns - 2, ...text(say('profileName', { basis, id })) },
  ]);
  sheet.line([
    { column: 0, span: 2, value: say('findings'), style: 'label' },
    { column: 2, span: sheet.columns - 2, ...text(concludeChecks(result, say)) },
  ]);
}

function overall({ sheet, entries, whole, showMoney, say }: Draft): void {
  const scores = entries.flatMap(({ score }) => score ?? []);
  const points = pointsLike([whole.meanScore, ...scores]);
  const extreme = (better: 'gt' | 'lt') =>
    scores.reduce<Big | null>((best, score) => (best === null || score[better](best) ? score : best), null);
  const isReviewed = entries.some(({ own }) => own !== undefined);
  const stated = meanOf(entries.map((entry) => entry.stated.score));
  const means: [string, Content][] = [
    ...(isReviewed
      ? [[say('meanOwn'), points(meanOf(entries.map(({ own }) => own ?? null)))] as [string, Content]]
      : []),
    ...(hasBoth(entries) ? [[say('meanStated'), points(stated)] as [string, Content]] : []),
    [say(hasBoth(entries) ? 'meanComputed' : 'meanScore'), points(whole.meanScore)],
  ];
  const rows: [string, Content][] = [
    [say('projectCount'), count(whole.count)],
    [say('amountSum'), showMoney(whole.amount)],
    [say('spentSum'), showMoney(whole.spent)],
    [say('executionRate'), rate(whole.executionRate)],
    ...means,
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
  const differing = entries.filter(differs).length;
  const said = differing > 0 ? [say('statedDiffers', { count: differing })] : [];
  for (const note of [...said, ...notes(entries, say)])
    sheet.line([{ column: 0, span: LEFT, value: note, style: 'note' }]);
}

/** Whether a table says of itself something else than its own figures give. */
function differs({ project, score, grade, stated }: Entry): boolean {
  if (!project) return false;
  const word = gradeMeant(stated.grade);
  return (stated.score !== null && score !== null && !stated.score.eq(score)) || (word !== null && word !== grade);
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
  const isBoth = hasBoth(entries);
  const rows = gradeDistribution(entries).filter(
    ({ grade, count: number, stated }) => grade !== null || number > 0 || (isBoth && stated > 0),
  );
  sheet.section(say('gradeDistribution'), LEFT);
  const { top, bottom } = sheet.table(
    [
      {
        header: say('grade'),
        column: 0,
        span: 2,
        show: ({ grade }) => ({ value: gradeBand(grade, result, say), style: 'label' }),
      },
      ...(isBoth
        ? [
            { header: say('countStated'), column: 2, show: (row: Distributed) => count(row.stated) },
            { header: say('countComputed'), column: 3, show: (row: Distributed) => count(row.count) },
          ]
        : [
            { header: say('projectCount'), column: 2, show: (row: Distributed) => count(row.count) },
            {
              header: say('share'),
              column: 3,
              show: (row: Distributed) => rate(new Big(row.count).div(entries.length)),
            },
          ]),
    ],
    rows,
  );
  // Where no table says its grade there are only those that the scores give.
  const isStated = isBoth && rows.some(({ grade, stated }) => grade !== null && stated > 0);
  const shown = isBoth && !isStated ? 3 : 2;
  sheet.chart({
    kind: 'column',
    title: say(isStated ? 'gradeDistributionStated' : 'gradeDistribution'),
    categories: { top, left: 0, bottom, right: 0 },
    values: { top, left: shown, bottom, right: shown },
    place: { top: chartTop, left: LEFT, bottom, right: sheet.columns - 1 },
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

function sums(
  { sheet, entries, showMoney, say }: Draft,
  property: 'fundType' | 'category' | 'department',
  heading: string,
): void {
  const rows = sumsBy(entries, property);
  if (rows.length === 0) return;
  const points = pointsLike(rows.map(({ meanScore }) => meanScore));
  sheet.section(say(heading), 7);
  sheet.table(
    [
      {
        header: say(property),
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
