/** Which findings are shown, and in which groups. Pure. */
import type { Finding } from '../../../core/model';
import { groupBy } from '../../../core/summary/group-by';
import type { Comparison } from '../../session/compare';
import { kindOf, KINDS, type Kind } from '../common/kinds';

export type Grouping = 'check' | 'indicator';
export type Since = 'added' | 'remaining' | 'fixed';

export interface Filter {
  /** Nothing chosen shows everything but what was accepted. */
  readonly kinds: ReadonlySet<Kind>;
  /** Null shows everything that is there now. */
  readonly since: Since | null;
  readonly grouping: Grouping;
}

export const EVERYTHING: Filter = { kinds: new Set(), since: null, grouping: 'check' };

/** Findings of one check, or about one indicator. */
export interface FindingGroup {
  readonly key: string;
  readonly check: string;
  readonly project: string;
  readonly subject: string;
  readonly findings: readonly Finding[];
}

/** How many findings each filter by severity stands for. */
export function countKinds(findings: readonly Finding[]): ReadonlyMap<Kind, number> {
  const groups = groupBy(findings, kindOf);
  return new Map(KINDS.map((kind) => [kind, groups.get(kind)?.length ?? 0]));
}

/** The findings that pass, in their order; those that are gone come from the comparison. */
export function select(
  findings: readonly Finding[],
  filter: Filter,
  comparison: Comparison | null,
): readonly Finding[] {
  const { kinds, since } = filter;
  const chosen = since === 'fixed' ? (comparison?.fixed ?? []) : findings;
  return chosen.filter((finding) => {
    const kind = kindOf(finding);
    if (kinds.size > 0 ? !kinds.has(kind) : kind === 'accepted' && since === null) return false;
    return since === null || since === 'fixed' || (comparison?.[since].has(finding) ?? false);
  });
}

/** Groups in the order of their first finding. */
export function group(findings: readonly Finding[], grouping: Grouping): FindingGroup[] {
  const keyOf = ({ check, project, subject }: Finding) =>
    grouping === 'check' ? check : JSON.stringify([project, subject]);
  return [...groupBy(findings, keyOf)].flatMap(([key, members]) => {
    const [first] = members;
    return first
      ? [{ key, check: first.check, project: first.project, subject: first.subject, findings: members }]
      : [];
  });
}
