/** Two workbooks held against each other: what was read of them goes in, what differs comes out. Pure; nothing is written. */
import { runPairChecks } from '../checks';
import { isAnotherSet } from '../checks/view/pair';
import type { Result } from '../evaluate';
import type {
  ChangedThing,
  ComparedProject,
  Finding,
  Message,
  PairChange,
  PairKind,
  ProjectPair,
  WorkbookComparison,
} from '../model';
import { changesOf } from './changes';
import { kindOf, type FoundKind } from './kind';
import { pairProjects } from './pair';
import { matchProjects, type MatchedProjects } from './projects';
import { findingsSince } from './since';

export interface CompareOptions {
  /** What the two are to each other, where the person says so. */
  readonly kind?: PairKind | null;
}

/** What of a result is compared. */
export type Side = Pick<Result, 'projects' | 'portfolios' | 'findings'>;

/** Compares what was read of an earlier and a later workbook. Linear in projects, n log n in the indicators of each. */
export function compareWorkbooks(before: Side, after: Side, { kind = null }: CompareOptions = {}): WorkbookComparison {
  const matched = matchProjects(before.projects, after.projects);
  const found = matched.matches.map((match) => kindOf(match.before, match.after));
  const pairs = matched.matches.map((match, place) => pairProjects(match, kind ?? found[place]?.kind ?? 'other'));
  const findings = runPairChecks(pairs);
  const projects = pairs.map((pair) => withFindings(changesOf(pair), findings));
  const since = pairs.length === 0 ? NONE : findingsSince(before.findings, after.findings, pairs);
  const isNothing = before.projects.length === 0 || after.projects.length === 0;
  return {
    outcome: isNothing ? 'nothing' : pairs.length === 0 ? 'different' : 'compared',
    projects,
    unmatched: { before: matched.before, after: matched.after },
    findings,
    since,
    isEqual: isEqual(projects, matched, since),
    notes: notesOf(before, after, pairs, kind === null ? found : []),
  };
}

/**
 * Whether the first is later for certain: it is of a later year, or tells what came of the goals that the other sets. For hosts that are
 * given two files without an order.
 */
export function isLater(one: Side, other: Side): boolean {
  const { matches } = matchProjects(one.projects, other.projects);
  return matches.length > 0 && matches.every((match) => kindOf(match.before, match.after).isReversed);
}

const NONE = { gone: [], added: [], open: [] } as const;

function isEqual(
  projects: readonly ComparedProject[],
  { before, after }: MatchedProjects,
  { gone, added }: WorkbookComparison['since'],
): boolean {
  const left = [before, after, gone, added].reduce((sum, { length }) => sum + length, 0);
  return (
    left === 0 && projects.length > 0 && projects.every(({ changes, without }) => changes.length + without.length === 0)
  );
}

/** Which change a finding is about: what was dropped, or the target that was lowered. */
const THINGS: Readonly<Record<string, readonly ChangedThing[]>> = {
  'indicator-dropped': ['indicator', 'name'],
  'indicator-lowered': ['target'],
};

function withFindings(compared: ComparedProject, findings: readonly Finding[]): ComparedProject {
  const places = new Map<string, number[]>();
  const keyOf = (thing: ChangedThing, subject: string) => JSON.stringify([thing, subject]);
  findings.forEach(({ check, project, subject }, place) => {
    if (project !== compared.pair.after.name) return;
    for (const thing of THINGS[check] ?? []) {
      const known = places.get(keyOf(thing, subject));
      if (known) known.push(place);
      else places.set(keyOf(thing, subject), [place]);
    }
  });
  const changes = compared.changes.map((change): PairChange => {
    if (!FINDABLE.has(change.how)) return change;
    return { ...change, finding: places.get(keyOf(change.what, change.subject))?.shift() ?? null };
  });
  return { ...compared, changes };
}

const FINDABLE: ReadonlySet<PairChange['how']> = new Set(['dropped', 'guessed', 'lowered', 'turned', 'emptied']);

/** What was not compared, or not for certain. */
function notesOf(before: Side, after: Side, pairs: readonly ProjectPair[], found: readonly FoundKind[]): Message[] {
  const notes: Message[] = [];
  const note = (id: string, data: Message['data'] = {}) => notes.push({ id: `compare.note-${id}`, data });
  if (found.some(({ isReversed }) => isReversed)) note('reversed');
  if (found.some(({ isYearOpen }) => isYearOpen)) note('year-open');
  for (const pair of pairs) {
    if (isAnotherSet(pair)) note('another-set', { project: nameOf(pair.after) });
    if (pair.match === 'only' && pair.before.name !== pair.after.name)
      note('only', { before: nameOf(pair.before), after: nameOf(pair.after) });
    if ((pair.before.longTerm ?? []).length + (pair.after.longTerm ?? []).length > 0)
      note('long-term', { project: nameOf(pair.after) });
  }
  if (before.portfolios.length + after.portfolios.length > 0) note('lists');
  return notes;
}

function nameOf({ name, sheet }: ProjectPair['after']): string {
  return name || sheet;
}
