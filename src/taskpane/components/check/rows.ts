/** The findings as the rows that a person walks through: groups, lines in them, and what is folded into one line. Pure. */
import type { Finding } from '../../../core/model';
import { groupBy } from '../../../core/summary/group-by';
import type { Grouping } from '../../session/list-state';
import { kindOf } from '../common/kinds';
import { group, type FindingGroup } from './filter';

export interface One {
  readonly kind: 'one';
  readonly id: string;
  readonly finding: Finding;
}

/** Findings that say the same of several projects or rows. */
export interface Many {
  readonly kind: 'many';
  readonly id: string;
  readonly text: string;
  readonly members: readonly One[];
}

export interface Section {
  readonly id: string;
  readonly group: FindingGroup;
  readonly lines: readonly (One | Many)[];
}

/** A row that is on the screen, or would be if so many were drawn. */
export interface Row {
  readonly id: string;
  /** The rows that must be open for it to be seen, outermost first. */
  readonly within: readonly string[];
  readonly finding: Finding | null;
}

/** Two equal lines are read faster than they are unfolded. */
const FEWEST_FOLDED = 3;

/** With more findings than this groups start closed. */
export const MOST_OPEN = 30;

export function sectionsOf(
  findings: readonly Finding[],
  grouping: Grouping,
  idOf: (finding: Finding) => string,
  textOf: (finding: Finding) => string,
): Section[] {
  return group(findings, grouping).map((each) => {
    const id = `${grouping} ${each.key}`;
    return { id, group: each, lines: linesOf(id, each.findings, idOf, textOf) };
  });
}

function linesOf(
  section: string,
  findings: readonly Finding[],
  idOf: (finding: Finding) => string,
  textOf: (finding: Finding) => string,
): (One | Many)[] {
  const alike = groupBy(findings, (finding) => `${finding.check} ${kindOf(finding)} ${textOf(finding)}`);
  return [...alike].flatMap(([key, members]): (One | Many)[] => {
    const ones = members.map((finding): One => ({ kind: 'one', id: idOf(finding), finding }));
    const [first] = members;
    if (!first || members.length < FEWEST_FOLDED) return ones;
    return [{ kind: 'many', id: `${section} ${key}`, text: textOf(first), members: ones }];
  });
}

/** Every row in its order, whether it can be seen or not. */
export function allRows(sections: readonly Section[]): Row[] {
  return sections.flatMap(({ id, lines }) => [
    { id, within: [], finding: null },
    ...lines.flatMap((line): Row[] =>
      line.kind === 'one'
        ? [{ id: line.id, within: [id], finding: line.finding }]
        : [
            { id: line.id, within: [id], finding: null },
            ...line.members.map((one) => ({ id: one.id, within: [id, line.id], finding: one.finding })),
          ],
    ),
  ]);
}

/** The rows whose groups and lines are open. */
export function visibleRows(rows: readonly Row[], isOpen: (id: string) => boolean): Row[] {
  return rows.filter(({ within }) => within.every(isOpen));
}
