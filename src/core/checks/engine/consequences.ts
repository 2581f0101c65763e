/**
 * Findings that come from one wrong figure. If the figure is put right and others vanish with its finding while none appears,
 * they are its consequences: a wrong total explains the wrong rate and the wrong grade that follow from it.
 */
import { groupBy } from '../../group-by';
import type { CellRef, Finding, Project, Quantity, ScoredProject, Severity } from '../../model';
import { readQuantity } from '../../quantity';
import { isSameCell } from '../../sheet/reference';
import { scoreProject } from '../../scoring';

/** What checks find in a project. */
export type Find = (project: ScoredProject) => readonly Finding[];

/** Corrections tried in one project; each costs as much as checking it once. */
const MOST_TRIES = 8;

/** The findings, those that follow from another with the fingerprint of that one as `causedBy`. */
export function withConsequences(
  findings: readonly Finding[],
  projects: readonly ScoredProject[],
  find: Find,
): Finding[] {
  const causes = new Map<Finding, string>();
  const byProject = groupBy(findings.filter(isOpen), ({ project }) => project);
  for (const project of uniqueByName(projects)) {
    const own = byProject.get(project.name) ?? [];
    if (own.length > 1) link(own, project, find, causes);
  }
  return findings.map((finding) => {
    const causedBy = causes.get(finding);
    return causedBy === undefined ? finding : { ...finding, causedBy };
  });
}

/** Findings name their project: with two of one name nobody can tell whose they are. */
function uniqueByName(projects: readonly ScoredProject[]): Iterable<ScoredProject> {
  const byName = new Map<string, ScoredProject | null>();
  for (const project of projects) byName.set(project.name, byName.has(project.name) ? null : project);
  return [...byName.values()].filter((project) => project !== null);
}

function isOpen({ accepted, check }: Finding): boolean {
  return accepted === null && check !== 'check-failed';
}

interface Explained {
  readonly cause: Finding;
  readonly consequences: readonly Finding[];
}

/** The cause that explains most comes first; what it explains is no cause itself. */
function link(own: readonly Finding[], project: ScoredProject, find: Find, causes: Map<Finding, string>): void {
  const about = findingsByCell(own);
  const candidates = own.filter((finding) => isShared(finding, about)).slice(0, MOST_TRIES);
  const before = new Set(own.map(keyOf));
  const explained = candidates
    .flatMap((cause) => explainedBy(cause, own, before, project, find) ?? [])
    .sort((a, b) => b.consequences.length - a.consequences.length);
  const roots = new Set<Finding>();
  for (const { cause, consequences } of explained) {
    if (causes.has(cause)) continue;
    const rest = consequences.filter((finding) => !causes.has(finding) && !roots.has(finding));
    if (rest.length === 0) continue;
    roots.add(cause);
    for (const finding of rest) causes.set(finding, cause.fingerprint);
  }
}

/** The finding about a cell, or all that is known of several: that there are. */
type ByCell = ReadonlyMap<string, Finding | 'several'>;

function findingsByCell(own: readonly Finding[]): ByCell {
  const about = new Map<string, Finding | 'several'>();
  for (const finding of own) {
    for (const place of [finding.at, ...finding.related]) {
      const cell = cellKey(place);
      const known = about.get(cell) ?? finding;
      about.set(cell, known === finding ? finding : 'several');
    }
  }
  return about;
}

/** Whether another finding is about the same cell, too; only a figure that is one can be put right. */
function isShared({ at, stated, computed }: Finding, about: ByCell): boolean {
  return stated !== '' && computed !== '' && about.get(cellKey(at)) === 'several';
}

function explainedBy(
  cause: Finding,
  own: readonly Finding[],
  before: ReadonlySet<string>,
  project: ScoredProject,
  find: Find,
): Explained | null {
  const corrected = correct(project, cause);
  if (!corrected) return null;
  const left = find(scoreProject(corrected, project.profile));
  const after = new Set(left.map(keyOf));
  const isNoBetter = after.has(keyOf(cause)) || left.some((finding) => !before.has(keyOf(finding)));
  if (isNoBetter) return null;
  const gone = own.filter((finding) => finding !== cause && !after.has(keyOf(finding)));
  return { cause, consequences: gone.filter((finding) => RANK[finding.severity] <= RANK[cause.severity]) };
}

const RANK: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

function keyOf({ check, message, at, subject }: Finding): string {
  return JSON.stringify([check, message.id, at.sheet, at.row, at.column, subject]);
}

/** The project with the figure that a finding gives in place of the stated one; null where it cannot be put in. */
function correct(project: ScoredProject, { at, stated, computed }: Finding): Project | null {
  let isFound = false;
  const put = (quantity: Quantity): Quantity => {
    const right = quantity.kind === 'number' && stated.startsWith(quantity.text) ? inPlaceOf(quantity, computed) : null;
    isFound ||= right !== null;
    return right ?? quantity;
  };
  const { indicators, groups, funds, facts } = project;
  const parts = { indicators, groups, funds, facts };
  const corrected = mapped(parts, at, put);
  return isFound ? { ...project, ...corrected } : null;
}

function inPlaceOf(quantity: Extract<Quantity, { kind: 'number' }>, computed: string): Quantity | null {
  const right = readQuantity(computed, { unit: quantity.unit });
  return right.kind === 'number' ? { ...right, comparator: quantity.comparator } : null;
}

/** A copy of plain data in which every quantity that stands in a cell was put through `put`. */
function mapped<T>(data: T, at: CellRef, put: (quantity: Quantity) => Quantity): T {
  if (Array.isArray(data)) return data.map((item: unknown) => mapped(item, at, put)) as T;
  if (!isPlain(data)) return data;
  const isHere = isRef(data['at']) && isSameCell(data['at'], at);
  const entries = Object.entries(data).map(([name, value]): [string, unknown] => {
    if (isHere && (name === 'value' || name === 'quantity') && isQuantity(value)) return [name, put(value)];
    return [name, mapped(value, at, put)];
  });
  return Object.fromEntries(entries) as T;
}

function isPlain(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype;
}

function isRef(value: unknown): value is CellRef {
  return isPlain(value) && typeof value['sheet'] === 'string';
}

function isQuantity(value: unknown): value is Quantity {
  return isPlain(value) && typeof value['kind'] === 'string';
}

function cellKey({ sheet, row, column }: CellRef): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}
