/** Runs the checks over everything that was read, and makes findings of what they yield. */
import type {
  CellRef,
  CheckRun,
  FigureTable,
  Finding,
  Portfolio,
  Profile,
  ProjectPair,
  ScoredProject,
  Severity,
} from '../../model';
import { Compared, type Source } from '../../coverage';
import { DEFAULT_PROFILE } from '../../profiles';
import type { Exception } from '../../reading/forms/exceptions';
import { markAccepted } from './accept';
import { asCertain } from './certainty';
import { withoutEchoes } from './echoes';
import { ProjectNames } from '../view/list-projects';
import type { Agreed, Check, CheckMeta, Found, Looks, PairCheck, ProjectCheck } from './check';
import { fingerprintOf } from './fingerprint';
import { optionsOf } from './options';
import { FigureView } from '../view/figures';
import { ProjectView } from '../view/view';

export interface CheckInput {
  readonly projects: readonly ScoredProject[];
  readonly portfolios: readonly Portfolio[];
  /** Tables of no other kind. */
  readonly figures?: readonly FigureTable[];
  /** Findings that a person accepted. */
  readonly exceptions: readonly Exception[];
  /** Settings of the checks' options, `id.option` → text. */
  readonly options: ReadonlyMap<string, string>;
  /** The profile that lists are graded by; the default one where left out. */
  readonly profile?: Profile;
}

export interface CheckResult {
  readonly findings: Finding[];
  readonly checks: CheckRun;
  /** The figures that were held against another statement. */
  readonly compared: Compared;
}

/** Runs `checks` over the input. Deterministic; a check that throws becomes a finding, and the others go on. */
export function runAll(
  { projects, portfolios, figures = [], exceptions, options, profile = DEFAULT_PROFILE }: CheckInput,
  checks: readonly Check[],
): CheckResult {
  const ready = checks.filter(isOfOne).map((check) => ({ check, option: optionsOf(check.meta, options) }));
  const gathered: Gathered = { findings: [], compared: new Compared() };
  const { findings, compared } = gathered;
  const ran = new Set<string>();
  // A project at a time, so that what the checks share about it is worked out, used and forgotten together.
  for (const project of projects) {
    const view = new ProjectView(project);
    const place = placeOf(project);
    for (const { check, option } of ready) {
      if (check.scope === 'table') continue;
      const looks = check.scope === 'project' ? () => check.run(view, option) : () => check.runProject?.(view, option);
      if (look(check.meta, place, looks, gathered)) ran.add(check.meta.id);
    }
  }
  const listed = portfolios.reduce((sum, { rows }) => sum + rows.length, 0);
  const byName = new ProjectNames(portfolios.length > 0 ? projects : []);
  for (const portfolio of portfolios) {
    const list = { portfolio, listed, projects: byName, profile };
    const place = placeOf(portfolio);
    for (const { check, option } of ready) {
      if (check.scope === 'table') continue;
      const looks = check.scope === 'portfolio' ? () => check.run(list, option) : textsOf(check, portfolio);
      if (look(check.meta, place, looks, gathered)) ran.add(check.meta.id);
    }
  }
  for (const table of figures) {
    const view = new FigureView(table);
    for (const { check, option } of ready) {
      if (check.scope !== 'table') continue;
      if (look(check.meta, { project: '', at: table.at }, () => check.run(view, option), gathered))
        ran.add(check.meta.id);
    }
  }
  const certain = asCertain(withoutEchoes(findings, checks), [...projects, ...portfolios.map(textsBeside)], checks);
  const marked = markAccepted(certain, exceptions, checks);
  const ids = ready.map(({ check }) => check.meta.id).sort();
  return {
    findings: inOrder(marked, [...projects, ...portfolios]),
    checks: { ran: ids.filter((id) => ran.has(id)), nothingToCheck: ids.filter((id) => !ran.has(id)) },
    compared,
  };
}

/** Runs the checks of two workbooks over the projects that stand in both; the others have nothing to do with them. */
export function runOnPairs(pairs: readonly ProjectPair[], checks: readonly Check[]): Finding[] {
  const gathered: Gathered = { findings: [], compared: new Compared() };
  const ofPairs = checks.filter((check) => !isOfOne(check));
  for (const pair of pairs) {
    for (const check of ofPairs) look(check.meta, placeOf(pair.after), () => check.run(pair), gathered);
  }
  return inOrder(
    gathered.findings,
    pairs.map(({ after }) => after),
  );
}

/** What two workbooks are asked has nothing to look at in one. */
function isOfOne(check: Check): check is Exclude<Check, PairCheck> {
  return check.scope !== 'pair';
}

function textsBeside({ facts, texts }: Portfolio) {
  return { facts, ...texts };
}

function textsOf(check: ProjectCheck, { texts }: Portfolio): () => Looks | undefined {
  return () => texts && check.runTexts?.(texts);
}

/** Whom a finding belongs to, and where it stands if nothing more is known. */
interface Place {
  readonly project: string;
  readonly at: CellRef;
}

function placeOf(of: ScoredProject | Portfolio): Place {
  if ('at' in of) return { project: '', at: of.at };
  const at = of.indicators[0]?.at ?? of.funds[0]?.at ?? of.facts[0]?.at ?? { sheet: of.sheet, row: 0, column: 0 };
  return { project: of.name, at };
}

interface Gathered {
  readonly findings: Finding[];
  readonly compared: Compared;
}

/** Gathers what a check finds and compares in one project or portfolio; tells whether it looked at anything. */
function look(meta: CheckMeta, place: Place, run: () => Looks | undefined, { findings, compared }: Gathered): boolean {
  let looked = false;
  try {
    for (const found of run() ?? []) {
      looked = true;
      if (!found) continue;
      for (const source of sourcesOf(found)) compared.add(source);
      if (!('agrees' in found)) findings.push(findingOf(meta, found, place.project));
    }
  } catch (error) {
    looked = true;
    findings.push(failure(meta, error, place));
  }
  return looked;
}

function sourcesOf(look: Found | Agreed): readonly Source[] {
  if ('agrees' in look) return look.agrees;
  // A sum knows its cells.
  return [look.at, ...(look.compared ?? look.related ?? [])];
}

function findingOf(meta: CheckMeta, found: Found, project: string): Finding {
  const { message, data, at, related = [], subject = '', stated = '', computed = '', severity = meta.severity } = found;
  const finding = {
    check: meta.id,
    project,
    subject,
    message: { id: `${meta.id}.${message}`, data },
    stated,
    computed,
  };
  return { ...finding, severity, at, related, fingerprint: fingerprintOf(finding), accepted: null };
}

function failure(meta: CheckMeta, error: unknown, { project, at }: Place): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  const failed: Found = { message: 'failed', data: { check: meta.id, reason }, at, subject: meta.id };
  return findingOf({ ...meta, id: 'check-failed', severity: 'info' }, failed, project);
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** By severity, then by place: sheets as the projects come, rows, columns, check. */
function inOrder(findings: readonly Finding[], tables: readonly { readonly sheet: string }[]): Finding[] {
  const sheets = new Map<string, number>();
  for (const sheet of [...tables.map((table) => table.sheet), ...findings.map(({ at }) => at.sheet)]) {
    if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  }
  const sheetOf = ({ at }: Finding) => sheets.get(at.sheet) ?? 0;
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      sheetOf(a) - sheetOf(b) ||
      a.at.row - b.at.row ||
      a.at.column - b.at.column ||
      compare(a.check, b.check) ||
      compare(a.fingerprint, b.fingerprint),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
