import type { CellRef, FundTable, MoneyConcept, Project, Stated } from '../model';
import { compare, exactInterval, formatFigure, meets } from '../quantity';
import type { Figure } from '../scoring/figures';
import { amountOf, comparable, MONEY_CONCEPTS, totalRowsOf } from '../scoring/money';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import type { ProjectView } from './view/view';
import { familiesOf, type Family, makesWhole } from './view/families';
import { isNearMiss } from './compare/near-miss';
import { decimalsIn, written, writtenLike } from './compare/money';
import { middle } from './compare/intervals';
import { contradicts, missing, single, total, type Sum } from './view/sums';

/** A total ↔ its 其中 rows, in every column; and spending ↔ this year's and carried-over money in sentences. */
export const fundParts: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'fund-parts',
    severity: 'error',
    group: 'fund',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：年度资金总额，其中',
  },

  *run(view) {
    for (const table of view.project.funds) {
      const decimals = new Map(MONEY_CONCEPTS.map((concept) => [concept, decimalsIn(table, concept)]));
      for (const family of familiesOf(table)) {
        for (const [concept, finest] of decimals) yield* compareColumn(family, concept, finest);
      }
    }
    yield* compareDivisions(view.project);
    yield* compareSources(view);
  },
};

function* compareColumn(family: Family, concept: MoneyConcept, decimals: number): Generator<Look> {
  const { parent, children } = family;
  const whole = amountOf(parent[concept]);
  const isWhole = makesWhole(family);
  if (isWhole === 'no') return;
  const figures = children.map((child) => amountOf(child[concept]));
  const known = figures.filter((figure) => figure !== null);
  if (!whole || known.length === 0 || known.some((figure) => !comparable(figure, whole))) return;
  const isUnused = known.length > 1 && known.length < children.length && isMadeOfOthers(family, known.length);
  const parts = children.map((child, index) => {
    const figure = figures[index];
    if (figure) return single(figure, decimals);
    // 「/」 says that there is no such part.
    return isUnused || isNone(child[concept]) ? null : missing(child.label);
  });
  const sum = total(parts);
  // Of one year they come to a fraction of what several years had, of all to nearly as much.
  if (!sum || (isWhole === 'perhaps' && !isNearMiss(whole.value, sum.value))) return;
  const told = verdict(parent.label, concept, whole, sum, { decimals, complete: children.length > 1 });
  // Money may have come of a source that was left blank all the same.
  yield isUnused && told && 'message' in told && told.message === 'differs' ? { ...told, severity: 'warning' } : told;
}

function isNone(stated: Stated | null): boolean {
  return stated === null || stated.value.kind === 'notApplicable';
}

/** Whether the parts that are blank in every column are none: in another column the others, all filled in, make the whole. */
function isMadeOfOthers({ parent, children }: Family, filled: number): boolean {
  const used = children.filter((child) => MONEY_CONCEPTS.some((concept) => amountOf(child[concept]) !== null));
  if (used.length !== filled) return false;
  return MONEY_CONCEPTS.some((concept) => {
    const [whole, amounts] = [amountOf(parent[concept]), used.map((child) => amountOf(child[concept]))];
    const known = amounts.filter((amount) => amount !== null);
    const sum = known.length === filled ? total(known.map((amount) => single(amount))) : null;
    return whole !== null && sum !== null && whole.value.value.gt(0) && meets(exactInterval(whole.value), sum.interval);
  });
}

function verdict(
  label: string,
  concept: MoneyConcept,
  whole: Figure,
  sum: Sum,
  { decimals, complete }: { decimals: number; complete: boolean },
): Look {
  const stated = exactInterval(whole.value, decimals);
  if (meets(stated, sum.interval)) return agrees(whole, sum);
  const figures = { stated: written(whole), computed: writtenLike(sum.value, whole) };
  const data = { row: label === '' ? { term: 'project' } : label, column: { term: concept }, ...figures };
  const found = { data, at: whole.at, related: sum.cells, subject: label, ...figures };
  if (compare(sum.interval.low, stated.high) > 0) return { ...found, message: 'exceeds' };
  const gap = formatFigure(
    middle(stated)
      .minus(sum.value)
      .div(whole.value.unit?.factor ?? 1),
  );
  const open = { ...data, gap: `${gap}${whole.value.unit?.symbol ?? ''}`, missing: sum.missing.join('、') };
  if (sum.missing.length > 0) return { ...found, message: 'missing', data: open, severity: 'info' };
  // A single 其中 row need not name every source.
  return complete ? { ...found, message: 'differs' } : { ...found, message: 'single', data: open, severity: 'info' };
}

/**
 * 按收入性质分 and 按支出性质分 ↔ the money of the block, where one of them shows which of its amounts is divided: the others add up to the same.
 */
function* compareDivisions({ funds }: Pick<Project, 'funds'>): Generator<Look> {
  const divisions = funds.filter(({ isDivision }) => isDivision === true).flatMap((table) => sumOfParts(table) ?? []);
  const rows = funds.filter(({ kind }) => kind === 'block').flatMap(totalRowsOf);
  const amounts = rows.flatMap((row) => MONEY_CONCEPTS.flatMap((concept) => amountOf(row[concept]) ?? []));
  const fits = ({ sum }: Divided) => amounts.filter((amount) => !contradicts(exactInterval(amount.value), sum));
  const divided = divisions.flatMap(fits)[0];
  if (!divided) return;
  for (const division of divisions) {
    const [fit] = fits(division);
    if (fit) yield agrees(fit, division.sum);
    else {
      const figures = { stated: written(divided), computed: writtenLike(division.sum.value, divided) };
      const data = { row: division.label, ...figures };
      const cells = division.sum.cells;
      yield { message: 'division', data, at: divided.at, related: cells, subject: division.label, ...figures };
    }
  }
}

interface Divided {
  readonly label: string;
  readonly sum: Sum;
}

/** What its head states, or else its parts together; null where one of them is blank: nobody knows the sum. */
function sumOfParts({ rows }: FundTable): Divided | null {
  const [head, ...parts] = rows;
  const own = head ? amountOf(head.budget) : null;
  if (head && own) return { label: head.label, sum: single(own) };
  const amounts = parts.map(({ budget }) => amountOf(budget));
  const known = amounts.filter((amount) => amount !== null);
  const sum = known.length === parts.length && parts.length > 1 ? total(known.map((amount) => single(amount))) : null;
  return head && sum ? { label: head.label, sum } : null;
}

/** 「支出…，其中：本年…，上年结转…」 */
function* compareSources({ statements, amounts }: ProjectView): Generator<Look> {
  const [thisYear] = statements.about('currentYearSpent');
  const [carried] = statements.about('carryOverSpent');
  const spent = amounts.get('spent') ?? [];
  const [first] = spent;
  if (
    !thisYear ||
    !carried ||
    !first ||
    ![...spent, carried.figure].every((figure) => comparable(figure, thisYear.figure))
  )
    return;
  const decimals = Math.max(thisYear.figure.value.decimals, carried.figure.value.decimals);
  const sum = total([single(thisYear.figure, decimals), single(carried.figure, decimals)]);
  if (!sum) return;
  if (spent.some((figure) => !contradicts(exactInterval(figure.value), sum))) yield agrees(first, sum);
  else {
    const related: readonly CellRef[] = [...sum.cells, ...spent.slice(1).map(({ at }) => at)];
    const figures = { stated: written(first), computed: writtenLike(sum.value, first) };
    const parts = { thisYear: written(thisYear.figure), carried: written(carried.figure) };
    yield { message: 'sources', data: { ...figures, ...parts }, at: first.at, related, ...figures };
  }
}
