/**
 * What is kept of one file where many are checked: plain data, in one language, that a worker hands to the thread that shows it.
 * A digest is a few kilobytes where the evaluation it comes from holds every cell.
 */
import type { Big } from 'big.js';
import type { Result } from '../evaluate';
import { groupBy } from '../group-by';
import { checkTitle, render, type Language } from '../messages';
import { contextOf, placeName } from '../messages/places';
import type { CellRef, Finding, Form, PortfolioRow, Quantity, ScoredProject, Severity } from '../model';
import { isNumber, roundHalfUp } from '../quantity';
import { declared } from '../report';
import { assignFindings } from '../summary/assign';
import { entriesOf, type Entry } from '../summary/portfolio';
import { rankFindings } from '../summary/rank';

/** `nothing`: it was read, and holds no table and no text of an evaluation. */
export type FileState = 'checked' | 'nothing' | 'unreadable';

export interface FileDigest {
  /** The path as it was given. */
  readonly file: string;
  readonly state: FileState;
  /** Why it could not be read, in a sentence; empty where it could. */
  readonly problem: string;
  readonly projects: readonly ProjectDigest[];
  readonly counts: DigestCounts;
  /** Open ones before accepted ones, errors first. */
  readonly findings: readonly FindingDigest[];
  readonly coverage: CoverageDigest;
  readonly checks: { readonly ran: number; readonly nothingToCheck: number };
  /** What is wrong on the sheets 评价设置 and 例外说明, and sheets of which nothing was read. */
  readonly notes: readonly string[];
}

export interface ProjectDigest {
  readonly name: string;
  readonly sheet: string;
  /** 主管部门, or the unit where no department is written. */
  readonly department: string;
  /** `list` for a row of a list without a table of its own. */
  readonly form: Form;
  readonly period: string;
  /** Empty for a row of a list. */
  readonly profile: string;
  /** 万元; null where not stated. `executionRate` 1 = 100 %. */
  readonly money: {
    readonly budget: number | null;
    readonly spent: number | null;
    readonly executionRate: number | null;
  };
  /** As the table or its text says. */
  readonly stated: ScoreDigest;
  /** From the figures of the table; null where it has none to add. */
  readonly computed: ScoreDigest & { readonly points: number | null; readonly full: number; readonly count: number };
  /** Whether the stated score and grade are those computed; null where one of the two is missing. */
  readonly agrees: { readonly score: boolean | null; readonly grade: boolean | null };
  readonly counts: DigestCounts;
}

export interface ScoreDigest {
  readonly score: number | null;
  readonly grade: string | null;
}

/** Findings that stand for themselves; apart from them those that were accepted, and those that follow from another one. */
export type DigestCounts = Readonly<Record<Severity | 'accepted' | 'following', number>>;

export interface FindingDigest {
  readonly check: string;
  readonly title: string;
  readonly severity: Severity;
  readonly project: string;
  readonly subject: string;
  /** 「自评表!H24」, 「report 第3段」 */
  readonly place: string;
  /** Heading or caption it stands under in a Word report; empty for a cell. */
  readonly under: string;
  readonly related: readonly string[];
  readonly message: string;
  readonly stated: string;
  readonly computed: string;
  /** The reason with which it was accepted, or null. */
  readonly accepted: string | null;
  readonly fingerprint: string;
  /** Fingerprint of the finding it follows from, or null. */
  readonly causedBy: string | null;
}

export interface CoverageDigest {
  readonly figures: number;
  readonly compared: number;
  readonly read: number;
  readonly unread: number;
}

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

/** The digest of a file that could not be read, or not in the time or memory that a file may take. */
export function unreadable(file: string, sentence: string): FileDigest {
  return {
    file,
    state: 'unreadable',
    problem: sentence,
    projects: [],
    counts: countsOf([]),
    findings: [],
    coverage: { figures: 0, compared: 0, read: 0, unread: 0 },
    checks: { ran: 0, nothingToCheck: 0 },
    notes: [],
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
  const score = declared(project, 'score')?.quantity ?? null;
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
      score: rounded(computed.score, 2),
      grade: computed.grade,
      full: computed.full,
      count: computed.count,
    },
    agrees: {
      score: agreeing(score, computed.score),
      grade: grade === null || computed.grade === null ? null : grade.includes(computed.grade),
    },
    counts,
  };
}

/** A list states scores and grades, and there is nothing beside them to compute them from. */
function rowDigest(entry: Entry, row: PortfolioRow | undefined, counts: DigestCounts): ProjectDigest {
  return {
    name: entry.name,
    sheet: entry.at.sheet,
    department: entry.department,
    form: 'list',
    period: '',
    profile: '',
    money: moneyOf(entry),
    stated: { score: row?.score ? numberIn(row.score.value) : null, grade: row?.grade?.value ?? null },
    computed: { points: null, score: null, grade: null, full: 0, count: 0 },
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
