/** Runs the checks over everything that was read, and makes findings of what they yield. */
import type { CellRef, CheckRun, Finding, Portfolio, ScoredProject, Severity } from '../../model';
import type { Exception } from '../../reading/exceptions';
import { markAccepted } from './accept';
import type { Check, CheckMeta, Found, Looks } from './check';
import { fingerprintOf } from './fingerprint';
import { optionsOf } from './options';
import { ProjectView } from './view';

export interface CheckInput {
  readonly projects: readonly ScoredProject[];
  readonly portfolios: readonly Portfolio[];
  /** Findings that a person accepted. */
  readonly exceptions: readonly Exception[];
  /** Settings of the checks' options, `id.option` → text. */
  readonly options: ReadonlyMap<string, string>;
}

/** Runs `checks` over the input. Deterministic; a check that throws becomes a finding, and the others go on. */
export function runAll(
  { projects, portfolios, exceptions, options }: CheckInput,
  checks: readonly Check[],
): { findings: Finding[]; checks: CheckRun } {
  const views = projects.map((project) => new ProjectView(project));
  const findings: Finding[] = [];
  const ran: string[] = [];
  const nothingToCheck: string[] = [];
  for (const check of checks) {
    const option = optionsOf(check.meta, options);
    const looks =
      check.scope === 'project'
        ? views.map((view) => look(check.meta, placeOf(view.project), () => check.run(view, option)))
        : portfolios.map((portfolio) =>
            look(check.meta, placeOf(portfolio), () => check.run({ portfolio, projects }, option)),
          );
    (looks.some(({ count }) => count > 0) ? ran : nothingToCheck).push(check.meta.id);
    for (const { found } of looks) findings.push(...found);
  }
  const marked = markAccepted(findings, exceptions, checks);
  return {
    findings: inOrder(marked, [...projects, ...portfolios]),
    checks: { ran: ran.sort(), nothingToCheck: nothingToCheck.sort() },
  };
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

/** What a check found in one project or portfolio, and how many things it looked at. */
function look(meta: CheckMeta, place: Place, run: () => Looks): { found: Finding[]; count: number } {
  const found: Finding[] = [];
  let count = 0;
  try {
    for (const one of run()) {
      count += 1;
      if (one) found.push(findingOf(meta, one, place.project));
    }
  } catch (error) {
    count += 1;
    found.push(failure(meta, error, place));
  }
  return { found, count };
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
