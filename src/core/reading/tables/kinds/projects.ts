import type { FundTable, MoneyConcept } from '../../../model';
import { quantityAt, textAt } from '../../grid/stated';
import { isNameLike } from '../../book/names';
import { emptyRow } from '../money-columns';
import type { ColumnConcept } from '../columns';
import { readIndicators } from '../indicators';
import { type Column, type Headings, type ProjectRead, type TableKind, type TablePlace } from '../kind';
import { MONEY } from './concepts';
import { indicators } from './indicators';

/** All projects of a unit in one list: 项目名称｜预算数 left of 一级指标, each merged over the indicators of its project. */
export const projects: TableKind = {
  id: 'projects',

  fits(headings: Headings): number {
    const named = projectColumn(headings);
    const isNamed = named !== null && headings.next?.cells.some(({ column, word }) => column === named.left && word);
    return isNamed && indicators.fits(headings) > 0.5 ? 0.95 : 0;
  },

  read({ headings, limit, unit }: TablePlace) {
    const named = projectColumn(headings);
    const starts = named ? startsOf(headings, limit, named) : [];
    const list: ProjectRead[] = [];
    let next = headings.last + 1;
    for (const [at, { place, name, owner }] of starts.entries()) {
      const end = starts[at + 1]?.place ?? limit;
      const table = readIndicators(headings.grid, headings, end, place);
      next = table.next;
      if (table.indicators.length > 0) {
        const { row } = headings.grid.lines[place] ?? { row: 0 };
        const funds = fundsAt(headings, row, unit);
        list.push({ name, unit: owner, at: headings.grid.ref(row, named?.left ?? 0), table, funds });
      }
      if (table.next < end && at === starts.length - 1) break;
    }
    return { projects: list, next };
  },
};

/** The column of project names, where it stands left of the levels. */
function projectColumn({ columns }: Headings): Column | null {
  const level = columns.find(({ heading }) => /^level\d$/.test(heading.concept));
  const named = columns.filter(({ heading, left }) => heading.concept === 'project' && level && left < level.left);
  return named.sort((a, b) => a.heading.rank - b.heading.rank)[0] ?? null;
}

interface Start {
  readonly place: number;
  readonly name: string;
  /** The unit whose project it is: two units may have one of the same name. */
  readonly owner: string;
}

/** The lines in which projects begin. */
function startsOf(headings: Headings, limit: number, { left, right }: Column): Start[] {
  const { grid, last } = headings;
  const starts: Start[] = [];
  let owner = '';
  for (let place = last + 1; place < limit; place++) {
    const line = grid.lines[place];
    const cell = line?.cells.find(({ column }) => left <= column && column <= right);
    if (!line || !cell?.word || cell.word.total || cell.word.closes) continue;
    const name = textAt(grid, { row: line.row, left: cell.column, right: cell.column }).value;
    owner = besideAt(headings, 'organisation', line.row) || owner;
    const before = starts.at(-1);
    const isSame = before?.name === name && before.owner === owner;
    if (isNameLike(name) && !isSame) starts.push({ place, name, owner });
  }
  return starts;
}

function besideAt({ grid, columns }: Headings, concept: ColumnConcept, row: number): string {
  const column = columns.find(({ heading }) => heading.concept === concept);
  return column ? textAt(grid, { row, left: column.left, right: column.right }).value : '';
}

/** The amounts of a project beside its name. */
function fundsAt({ grid, columns }: Headings, row: number, declared: TablePlace['unit']): FundTable | null {
  const amounts = columns.filter(({ heading }) => MONEY.includes(heading.concept) || heading.concept === 'amount');
  const [first] = amounts;
  if (!first) return null;
  const at = grid.ref(row, first.left);
  const entries = amounts.map((column) => {
    const unit = column.heading.unit ?? declared;
    const concept = column.heading.concept === 'amount' ? 'budget' : (column.heading.concept as MoneyConcept);
    return [concept, quantityAt(grid, { row, left: column.left, right: column.right }, unit)] as const;
  });
  const stated = entries.filter(([, { value }]) => value.kind === 'number');
  if (stated.length === 0) return null;
  return {
    kind: 'block',
    at,
    unit: first.heading.unit ?? declared,
    rows: [{ ...emptyRow('', at, 'total', null), ...Object.fromEntries(stated) }],
  };
}
