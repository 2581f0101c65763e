/** Sums of the roll-up by department, in the order in which they first appear. */
import type Big from 'big.js';
import { groupBy } from '../group-by';
import type { Area } from '../model';
import { roundHalfUp } from '../quantity';
import { count, moneyLike, pointsLike, rate } from '../summary/figures';
import type { Content, SheetDraft } from '../summary/layout';
import type { ProjectDigest } from './file-digest';
import { sumOf } from './rollup-lines';
import type { BatchText, SayBatch } from './texts';

export const DEPARTMENT_WIDTHS = [34, 10, 16, 16, 12, 14, 14, 12, 9, 9, 9];

interface Department {
  readonly name: string;
  readonly projects: number;
  readonly budget: Big | null;
  readonly spent: Big | null;
  /** Over the projects that state both amounts. */
  readonly executionRate: Big | null;
  /** Means over the projects that have one. */
  readonly statedScore: Big | null;
  readonly computedScore: Big | null;
  readonly differing: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function listDepartments(sheet: SheetDraft, projects: readonly ProjectDigest[], say: SayBatch): Area {
  const groups = groupBy(projects, ({ department }) => department);
  const rows = [...groups].map(([name, members]) => departmentOf(name || say('unstated'), members));
  sheet.wide(say('departmentsTitle'), 'title', 32);
  sheet.wide(say('departmentsSubtitle', { count: rows.length }), 'subtitle', 22);
  const whole = departmentOf(say('total'), projects);
  const money = moneyLike([whole, ...rows].flatMap(({ budget, spent }) => [budget, spent]));
  const points = pointsLike([whole, ...rows].flatMap((row) => [row.statedScore, row.computedScore]));
  const shows: readonly (readonly [heading: BatchText, show: (row: Department) => Content])[] = [
    ['department', ({ name }) => ({ value: name, style: 'label' })],
    ['projectCount', (row) => count(row.projects)],
    ['budget', ({ budget }) => money(budget)],
    ['spent', ({ spent }) => money(spent)],
    ['executionRate', ({ executionRate }) => rate(executionRate)],
    ['meanStated', ({ statedScore }) => points(statedScore)],
    ['meanComputed', ({ computedScore }) => points(computedScore)],
    ['differing', ({ differing }) => ({ ...count(differing), ...(differing > 0 && { style: 'warning' }) })],
    ['error', ({ errors }) => ({ ...count(errors), ...(errors > 0 && { style: 'error' }) })],
    ['warning', ({ warnings }) => ({ ...count(warnings), ...(warnings > 0 && { style: 'warning' }) })],
    ['info', ({ infos }) => count(infos)],
  ];
  const area = sheet.table<Department>(
    shows.map(([heading, show], column) => ({ header: say(heading), column, show })),
    rows,
  );
  sheet.line(shows.map(([, show], column) => ({ column, ...show(whole), style: 'strong' })));
  return area;
}

function departmentOf(name: string, projects: readonly ProjectDigest[]): Department {
  const both = projects.filter(({ money }) => money.budget !== null && money.spent !== null);
  const whole = sumOf(both.map(({ money }) => money.budget));
  const part = sumOf(both.map(({ money }) => money.spent));
  const all = (of: (project: ProjectDigest) => number) => projects.reduce((sum, project) => sum + of(project), 0);
  return {
    name,
    projects: projects.length,
    budget: sumOf(projects.map(({ money }) => money.budget)),
    spent: sumOf(projects.map(({ money }) => money.spent)),
    executionRate: part && whole?.gt(0) ? part.div(whole) : null,
    statedScore: meanOf(projects.map(({ stated }) => stated.score)),
    computedScore: meanOf(projects.map(({ computed }) => computed.score)),
    differing: projects.filter(({ agrees }) => agrees.score === false).length,
    errors: all(({ counts }) => counts.error),
    warnings: all(({ counts }) => counts.warning),
    infos: all(({ counts }) => counts.info),
  };
}

function meanOf(values: readonly (number | null)[]): Big | null {
  const sum = sumOf(values);
  return sum && roundHalfUp(sum.div(values.filter((value) => value !== null).length), 2);
}
