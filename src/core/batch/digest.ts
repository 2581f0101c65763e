/** The digest of an evaluation. */
import type { Big } from 'big.js';
import type { Result } from '../evaluate';
import { groupBy } from '../group-by';
import { checkTitle, render, type Language } from '../messages';
import { contextOf, placeName } from '../messages/places';
import type { CellRef, Finding, PortfolioRow, Quantity, ScoredProject } from '../model';
import { isNumber, roundHalfUp } from '../quantity';
import { declared } from '../report';
import { resultOf } from '../scoring/result';
import { assignFindings } from '../summary/assign';
import { entriesOf, type Entry } from '../summary/portfolio';
import { rankFindings } from '../summary/rank';
import type { DigestCounts, FileDigest, FindingDigest, ProjectDigest } from './file-digest';

/** The digest of a file that was read. */
export function digestOf(file: string, result: Result, language: Language = 'zh'): FileDigest {
  const { figures, compared, read, unread } = result.coverage;
  return {
    file,
    state: result.isChecked ? 'checked' : 'nothing',
    problem: '',
    projects: projectsOf(result),
    counts: countsOf(result.findings),
    findings: rankFindings(result.findings).map((finding) => findingDigest(finding, language)),
    coverage: { figures, compared, read, unread },
    checks: { ran: result.checks.ran.length, nothingToCheck: result.checks.nothingToCheck.length },
    notes: result.problems.map((problem) => render(problem, language)),
  };
}

function countsOf(findings: readonly Finding[]): DigestCounts {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0, following: 0 };
  for (const { accepted, causedBy, severity } of findings) {
    counts[accepted !== null ? 'accepted' : causedBy !== undefined ? 'following' : severity] += 1;
  }
  return counts;
}

function projectsOf(result: Result): ProjectDigest[] {
  const entries = entriesOf(result);
  const assigned = assignFindings(entries, result.findings);
  const rows = groupBy(
    result.portfolios.flatMap(({ rows: listed }) => listed),
    ({ at }) => placeKey(at),
  );
  const isOnly = entries.length === 1;
  return entries.map((entry) => {
    // What is found in the workbook as a whole is about its only project.
    const counts = countsOf(isOnly ? result.findings : (assigned.get(entry) ?? []));
    return entry.project
      ? projectDigest(entry, entry.project, counts)
      : rowDigest(entry, rows.get(placeKey(entry.at))?.[0], counts);
  });
}

function projectDigest(entry: Entry, project: ScoredProject, counts: DigestCounts): ProjectDigest {
  const { computed } = project;
  const result = resultOf(project);
  const own = declared(project, 'score')?.quantity ?? null;
  const score = computed.review ? (declared(project, 'reviewScore')?.quantity ?? null) : own;
  const grade = declared(project, 'grade')?.quantity.text ?? null;
  return {
    name: entry.name,
    sheet: project.sheet,
    department: entry.department,
    form: project.form,
    period: project.period,
    profile: project.profile.id,
    money: moneyOf(entry),
    stated: { score: numberIn(score), grade },
    computed: {
      points: rounded(computed.points, 2),
      score: rounded(result.score, 2),
      grade: result.grade,
      full: result.full,
      count: result.count,
    },
    ...(computed.review && { own: { stated: numberIn(own), computed: rounded(computed.score, 2) } }),
    agrees: {
      score: agreeing(score, result.score),
      grade: grade === null || result.grade === null ? null : grade.includes(result.grade),
    },
    counts,
  };
}

/** A list states scores and grades, and there is nothing beside them to compute them from. */
function rowDigest(entry: Entry, row: PortfolioRow | undefined, counts: DigestCounts): ProjectDigest {
  const judged = row?.review ?? row;
  return {
    name: entry.name,
    sheet: entry.at.sheet,
    department: entry.department,
    form: 'list',
    period: '',
    profile: '',
    money: moneyOf(entry),
    stated: { score: judged?.score ? numberIn(judged.score.value) : null, grade: judged?.grade?.value ?? null },
    computed: { points: null, score: null, grade: null, full: 0, count: 0 },
    ...(row?.review && { own: { stated: row.score ? numberIn(row.score.value) : null, computed: null } }),
    agrees: { score: null, grade: null },
    counts,
  };
}

function moneyOf({ amount, spent, executionRate }: Entry): ProjectDigest['money'] {
  return { budget: rounded(amount, 6), spent: rounded(spent, 6), executionRate: rounded(executionRate, 4) };
}

/** Whether the computed figure, with the decimals in which the stated one is written, is the stated one. */
function agreeing(stated: Quantity | null, computed: Big | null): boolean | null {
  if (!stated || !isNumber(stated) || !computed) return null;
  return roundHalfUp(computed, stated.decimals).eq(stated.value);
}

function findingDigest(finding: Finding, language: Language): FindingDigest {
  const { at } = finding;
  return {
    check: finding.check,
    title: checkTitle(finding.check, language),
    severity: finding.severity,
    project: finding.project,
    subject: finding.subject,
    place: placeText(at, language),
    under: contextOf(at),
    related: finding.related.map((ref) => placeText(ref, language)),
    message: render(finding.message, language),
    stated: finding.stated,
    computed: finding.computed,
    accepted: finding.accepted?.reason ?? null,
    fingerprint: finding.fingerprint,
    causedBy: finding.causedBy ?? null,
  };
}

/** 「Sheet!A1」, 「report 第3段」 */
export function placeText(at: CellRef, language: Language): string {
  return `${at.sheet}${at.document ? ' ' : '!'}${placeName(at, language)}`;
}

function placeKey({ sheet, row, column }: CellRef): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}

function numberIn(quantity: Quantity | null): number | null {
  return quantity && isNumber(quantity) ? Number(quantity.value) : null;
}

function rounded(value: Big | null, decimals: number): number | null {
  return value && Number(roundHalfUp(value, decimals));
}
