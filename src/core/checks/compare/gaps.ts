/** Cells of a column that are empty where they are needed: told once for a table, with every cell. */
import type { Indicator, Project, Stated } from '../../model';
import { isEmpty, moneyRateOf } from '../../scoring/figures';
import { DONE_HOW } from '../../terms/groups';
import { holding } from '../../terms/search';
import { isOptional } from '../../terms/templates';
import type { Found, Looks } from '../engine/check';
import { isEmptyRow } from '../view/templates';
import { listed } from '../view/listing';

interface Cell {
  readonly index: number;
  readonly indicator: Indicator;
  readonly stated: Stated;
}

/**
 * Compares the indicators that need a value in `column`: `one` or `several` are empty where others are filled, or `none` is
 * filled. Rows that nobody uses, parts of another row, and the rates of the money, which follow from the money, need none;
 * `isTold` are those that another check tells.
 */
export function* gapsIn(project: Project, column: 'target' | 'actual', isTold: (index: number) => boolean): Looks {
  const cells: Cell[] = [];
  const someFilled = project.indicators.some((indicator) => !isEmpty(indicator[column]));
  for (const [index, indicator] of project.indicators.entries()) {
    const stated = indicator[column];
    if (!stated || indicator.isPart || moneyRateOf(indicator) !== null) continue;
    if (hasMore(indicator) || (someFilled && isNamed(indicator))) cells.push({ index, indicator, stated });
  }
  const empty = new Set(withoutProcess(cells).filter((cell) => isGap(cell) && !isTold(cell.index)));
  for (const cell of cells) if (!empty.has(cell)) yield null;
  const [first, ...others] = empty;
  if (first) yield gap(first, others, someFilled);
}

/** What a form has beyond the name: a row without anything else was not filled in at all. */
function hasMore({ points, target, actual, score }: Indicator): boolean {
  return ![points, target, actual, score].every(isEmpty);
}

/**
 * Whether the name alone puts a row in use: in a table without points and scores, beside rows that are filled in, unless it
 * says that it need not be: 「经济效益（可选项）」.
 */
function isNamed({ name, points, score }: Indicator): boolean {
  return points === null && score === null && !isOptional(name) && !isEmptyRow(name);
}

/** A row without target and actual value: its target is told. */
export function isBare(indicator: Indicator): boolean {
  return indicator.target !== null && isNamed(indicator) && !hasMore(indicator);
}

/** An error stands for nothing; text of the template that was left in is told by `placeholder`. */
function isGap({ stated }: Cell): boolean {
  const { value } = stated;
  return value.kind === 'blank' || (value.kind === 'unreadable' && value.reason === 'error-cell');
}

/** How the work was done has no annual target: evaluators score it by a criterion, and leave the whole group empty. */
const ofProcess = holding(DONE_HOW);

function withoutProcess(cells: readonly Cell[]): readonly Cell[] {
  const process = new Set(cells.filter(({ indicator }) => ofProcess(indicator.level1)));
  return [...process].every(isGap) ? cells.filter((cell) => !process.has(cell)) : cells;
}

function gap(first: Cell, others: readonly Cell[], someFilled: boolean): Found {
  const { name } = first.indicator;
  const { at } = first.stated;
  if (others.length === 0) return { message: 'one', data: { indicator: name }, at, subject: name };
  const names = listed([first, ...others].map(({ indicator }) => indicator.name));
  const data = { count: others.length + 1, names };
  return { message: someFilled ? 'several' : 'none', data, at, related: others.map(({ stated }) => stated.at) };
}
