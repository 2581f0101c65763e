/** Many projects as one list, whether they come from project sheets, from a list sheet, or from both; and its sums. */
import Big from 'big.js';
import { gradeMeant } from '../checks/view/grades';
import type { Result } from '../evaluate';
import type { CellRef, Grade, PortfolioRow, Profile, ScoredProject } from '../model';
import { gradeOf, GRADES } from '../profiles';
import { addUp, inBase, roundHalfUp } from '../quantity';
import { declared } from '../report';
import { fullMarkOf, markOf, marksOf } from '../scoring/marks';
import { resultOf } from '../scoring/result';
import { amountOf } from './conclusion';
import { groupBy } from './group-by';
import { startOf } from './parts';

/** One project of the portfolio. Money in 万元; what is not stated is null, or empty for text. */
export interface Entry {
  readonly name: string;
  /** Where its name stands. */
  readonly at: CellRef;
  /** 主管部门, or the unit where no department is written. */
  readonly department: string;
  readonly fundType: string;
  readonly category: string;
  readonly amount: Big | null;
  readonly spent: Big | null;
  /** 1 = 100 %. */
  readonly executionRate: Big | null;
  /** What its own figures come to, by the reviewer's scores where it was reviewed; as stated where there is nothing to add up. */
  readonly score: Big | null;
  readonly grade: Grade | null;
  /** What is written, in the table or in the list: the reviewed score and grade where there are any. */
  readonly stated: { readonly score: Big | null; readonly grade: string };
  /** The unit's own score beside a reviewed one; missing where nothing was reviewed. */
  readonly own?: Big | null;
  /** Null where only the list has it. */
  readonly project: ScoredProject | null;
}

/** Several entries together. */
export interface Sum {
  readonly name: string;
  readonly count: number;
  /** Sums of what is stated; null where nothing is. */
  readonly amount: Big | null;
  readonly spent: Big | null;
  /** Spent ÷ amount over the entries that state both. */
  readonly executionRate: Big | null;
  /** Mean of the scores there are, 2 decimals. */
  readonly meanScore: Big | null;
}

/** The projects of a workbook: those of the list sheets first, joined by name with the project sheets. */
export function entriesOf({ projects, portfolios, profile }: Result): Entry[] {
  const rows = portfolios.flatMap((portfolio) => portfolio.rows);
  // The text beside a list is about the list, not one more project.
  const own = rows.length > 0 ? projects.filter(hasTable) : projects;
  const unlisted = new Set(own);
  const byName = groupBy(own, nameKey);
  const listed = rows.map((row) => {
    const project = row.name === '' ? null : (byName.get(nameKey(row))?.shift() ?? null);
    if (project) unlisted.delete(project);
    return listedEntry(row, project, profile);
  });
  return [...listed, ...[...unlisted].map((project) => projectEntry(project))];
}

/** The sum of entries under a name. */
export function sumUp(name: string, entries: readonly Entry[]): Sum {
  const both = entries.filter(({ amount, spent }) => amount && spent);
  const denominator = total(both.map(({ amount }) => amount));
  const numerator = total(both.map(({ spent }) => spent));
  return {
    name,
    count: entries.length,
    amount: total(entries.map(({ amount }) => amount)),
    spent: total(entries.map(({ spent }) => spent)),
    executionRate: numerator && denominator?.gt(0) ? numerator.div(denominator) : null,
    meanScore: meanOf(entries.map(({ score }) => score)),
  };
}

/** Mean of the figures there are, 2 decimals; null without any. */
export function meanOf(values: readonly (Big | null)[]): Big | null {
  const sum = total(values);
  return sum && roundHalfUp(sum.div(values.filter((value) => value !== null).length), 2);
}

/** Sums by a property, in the order in which its values first appear; none where they would repeat the list or the total. */
export function sumsBy(entries: readonly Entry[], property: 'fundType' | 'category' | 'department'): Sum[] {
  const groups = groupBy(entries, (entry) => entry[property]);
  if (groups.size < 2 || groups.size === entries.length) return [];
  return [...groups].map(([name, members]) => sumUp(name, members));
}

/** How many projects have each grade, best first, and last (`null`) how many have none; `stated`: by the grades that are written. */
export function gradeDistribution(entries: readonly Entry[]): { grade: Grade | null; count: number; stated: number }[] {
  const written = entries.map(({ stated }) => gradeMeant(stated.grade));
  return [...GRADES, null].map((grade) => ({
    grade,
    count: entries.filter((entry) => entry.grade === grade).length,
    stated: written.filter((word) => word === grade).length,
  }));
}

function listedEntry(row: PortfolioRow, project: ScoredProject | null, profile: Profile): Entry {
  const own = project && projectEntry(project);
  const amount = own?.amount ?? amountOf(row.amount);
  const spent = own?.spent ?? amountOf(row.spent);
  const { score: judged, grade: word } = row.review ?? row;
  const listedScore = markOf(judged)?.value.value ?? null;
  const score = own?.score ?? listedScore;
  const unitsOwn = own?.own ?? (row.review ? (markOf(row.score)?.value.value ?? null) : undefined);
  return {
    name: row.name,
    at: own?.at ?? row.at,
    department: row.unit || (own?.department ?? ''),
    fundType: row.fundType,
    category: row.category,
    amount,
    spent,
    executionRate: own?.executionRate ?? rateOf(row, amount, spent),
    score,
    grade: own?.grade ?? (score ? gradeOf(score, new Big(100), profile) : statedGrade(word?.value)),
    stated: { score: listedScore ?? own?.stated.score ?? null, grade: word?.value ?? own?.stated.grade ?? '' },
    ...(unitsOwn !== undefined && { own: unitsOwn }),
    project,
  };
}

function projectEntry(project: ScoredProject): Entry {
  const { computed, profile } = project;
  const { budget, spent, executionRate } = computed.money;
  const statedScore = statedMark(project, computed.review ? 'reviewScore' : 'score');
  const result = resultOf(project);
  const score = result.score ?? statedScore;
  const full = fullMarkOf(project, marksOf(project));
  return {
    name: project.name,
    at: startOf(project),
    department: project.department || project.unit,
    fundType: '',
    category: '',
    amount: amountOf(budget),
    spent: amountOf(spent),
    executionRate,
    score,
    grade: result.grade ?? (score ? gradeOf(score, full, profile) : null),
    stated: { score: statedScore, grade: declared(project, 'grade')?.quantity.text ?? '' },
    ...(computed.review && { own: computed.score ?? statedMark(project, 'score') }),
    project,
  };
}

function statedMark(project: ScoredProject, concept: 'score' | 'reviewScore'): Big | null {
  const stated = declared(project, concept);
  return (stated && markOf({ value: stated.quantity, at: stated.at })?.value.value) ?? null;
}

/** From the amounts; as printed where one is missing. */
function rateOf(row: PortfolioRow, amount: Big | null, spent: Big | null): Big | null {
  if (amount?.gt(0) && spent) return spent.div(amount);
  const printed = row.executionRate?.value;
  return printed?.kind === 'number' ? inBase(printed) : null;
}

function statedGrade(word: string | undefined): Grade | null {
  return GRADES.find((grade) => grade === word) ?? null;
}

function hasTable({ indicators, funds }: ScoredProject): boolean {
  return indicators.length > 0 || funds.length > 0;
}

/** Blanks inside a name are layout. */
function nameKey({ name }: { readonly name: string }): string {
  return name.replace(/\s+/gu, '');
}

function total(values: readonly (Big | null)[]): Big | null {
  const stated = values.filter((value) => value !== null);
  return stated.length === 0 ? null : addUp(stated);
}
