/** Which findings are shown, and in which groups. Pure. */
import type { Finding } from '../../../core/model';
import { foldWidth } from '../../../core/quantity';
import { groupBy } from '../../../core/summary/group-by';
import type { Comparison } from '../../session/compare';
import type { Filter, Grouping } from '../../session/list-state';
import { kindOf, KINDS, type Kind } from '../common/kinds';

/** Findings of one check, about one indicator, on one sheet or of one project. */
export interface FindingGroup {
  readonly key: string;
  readonly check: string;
  readonly project: string;
  readonly subject: string;
  readonly sheet: string;
  readonly findings: readonly Finding[];
}

/** How many findings each filter by severity stands for. */
export function countKinds(findings: readonly Finding[]): ReadonlyMap<Kind, number> {
  const groups = groupBy(findings, kindOf);
  return new Map(KINDS.map((kind) => [kind, groups.get(kind)?.length ?? 0]));
}

/**
 * The findings that pass, in their order; those that are gone come from the comparison.
 *
 * @param textOf everything about a finding that can be searched
 */
export function select(
  findings: readonly Finding[],
  filter: Filter,
  comparison: Comparison | null,
  textOf: (finding: Finding) => string,
): readonly Finding[] {
  const { kinds, since, project, words } = filter;
  const chosen = since === 'fixed' ? (comparison?.fixed ?? []) : findings;
  const asked = comparable(words).split(/\s+/).filter(Boolean);
  return chosen.filter((finding) => {
    const kind = kindOf(finding);
    if (kinds.size > 0 ? !kinds.has(kind) : kind === 'accepted' && since === null) return false;
    if (project !== null && finding.project !== project) return false;
    if (since !== null && since !== 'fixed' && !comparison?.[since].has(finding)) return false;
    if (asked.length === 0) return true;
    const text = comparable(textOf(finding));
    return asked.every((word) => text.includes(word));
  });
}

const comparable = (text: string): string => foldWidth(text).toLowerCase();

const KEY_OF: Readonly<Record<Grouping, (finding: Finding) => string>> = {
  check: ({ check }) => check,
  indicator: ({ project, subject }) => JSON.stringify([project, subject]),
  sheet: ({ at }) => at.sheet,
  project: ({ project }) => project,
};

/** Groups in the order of their first finding. */
export function group(findings: readonly Finding[], grouping: Grouping): FindingGroup[] {
  return [...groupBy(findings, KEY_OF[grouping])].flatMap(([key, members]) => {
    const [first] = members;
    if (!first) return [];
    const { check, project, subject, at } = first;
    return [{ key, check, project, subject, sheet: at.sheet, findings: members }];
  });
}
