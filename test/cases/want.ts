/** Whole tables and texts with what a careful reader expects of them, fixed by reading and not by running anything. */
import { readFileSync } from 'node:fs';
import { evaluate } from '../../src/core/evaluate';
import type { CellValue, Snapshot } from '../../src/core/model';
import { profileById } from '../../src/core/profiles';
import { type Report, toReport } from '../../src/core/report';
import { parseArea } from '../../src/core/sheet/parse';

type Value = string | number | null;
type Must = string | readonly [checks: string, cells: string];

export interface Case {
  readonly id: string;
  readonly about: string;
  /** A text, a row a line; or sheets. */
  readonly rows?: readonly (readonly CellValue[])[];
  readonly sheets?: readonly {
    readonly name: string;
    readonly rows: readonly (readonly CellValue[])[];
    readonly merges?: readonly string[];
  }[];
  readonly profile?: string;
  readonly want: Want;
}

interface Want {
  readonly indicators?: Value;
  readonly projects?: Value;
  readonly name?: string | readonly string[];
  readonly nameNot?: string;
  readonly period?: Value;
  readonly budget?: Value;
  readonly spent?: Value;
  readonly total?: Readonly<Record<string, Value>>;
  readonly target?: Readonly<Record<string, Value | readonly Value[]>>;
  readonly actual?: Readonly<Record<string, Value | readonly Value[]>>;
  readonly points?: Readonly<Record<string, Value | readonly Value[]>>;
  readonly score?: Readonly<Record<string, Value | readonly Value[]>>;
  /** Each is found: by a check at a cell (`*` is any), or by a pattern on what is said. */
  readonly must?: readonly Must[];
  /** What a reader finds and the product does not yet: whoever mends it moves it to `must`. */
  readonly open?: readonly Must[];
  readonly not?: readonly string[];
  readonly notSaid?: readonly string[];
  /** No finding at error level. */
  readonly quiet?: boolean;
  readonly saysNothingRead?: boolean;
}

type Finding = Report['findings'][number];

export function casesOf(set: string): Case[] {
  return JSON.parse(readFileSync(`test/fixtures/cases/${set}.json`, 'utf8')) as Case[];
}

export function reportOf({ rows, sheets = [{ name: '报告文本', rows: rows ?? [] }], profile }: Case): Report {
  const snapshot = { sheets: sheets.map(sheetOf) };
  return toReport(evaluate(snapshot, profile === undefined ? {} : { profile: profileById(profile) }), 'case.xlsx');
}

function sheetOf({ name, rows, merges = [] }: NonNullable<Case['sheets']>[number]): Snapshot['sheets'][number] {
  return {
    name,
    visibility: 'visible',
    origin: { row: 0, column: 0 },
    rows,
    merges: merges.flatMap((merge) => parseArea(merge) ?? []),
  };
}

const said = ({ message, stated, computed }: Finding): string => [message, stated, computed].join(' ');
const told = ({ severity, check, cell, message }: Finding): string => `${severity} ${check} ${cell}: ${message}`;
const isLoud = ({ severity }: Finding): boolean => severity !== 'info';
const isOf = (finding: Finding, checks: string): boolean =>
  checks.split('|').some((check) => (check === '*' ? isLoud(finding) : finding.check === check));
const stands = (finding: Finding, cells: string): boolean =>
  cells === '*' || cells.split('|').some((cell) => [finding, ...finding.related].some((at) => at.cell === cell));
const folded = (text: Value): string =>
  String(text).normalize('NFKC').replace(/\s/g, '').replace(/>=|≧/g, '≥').replace(/<=|≦/g, '≤');

function same(got: Value | undefined, want: Value): boolean {
  if (want === null || (got ?? null) === null) return want === (got ?? null);
  if (typeof want === 'number') return Math.abs(Number(got) - want) < CENT;
  return folded(got ?? null) === folded(want);
}

/** Scores and amounts are compared to the cent. */
const CENT = 0.006;

function found({ findings }: Report, must: Must): boolean {
  if (typeof must !== 'string') return findings.some((one) => isOf(one, must[0]) && stands(one, must[1]));
  const pattern = new RegExp(must);
  return findings.some((one) => isLoud(one) && one.check !== 'table-missing' && pattern.test(said(one)));
}

/** What is not as wanted, a sentence each. */
export function amiss({ want }: Case, report: Report): string[] {
  return [...readAmiss(want, report), ...foundAmiss(want, report)];
}

function* readAmiss(want: Want, { projects, portfolios, problems }: Report): Generator<string> {
  const [first] = projects;
  const indicators = projects.flatMap((project) => project.indicators);
  const named = [...projects, ...portfolios.flatMap((list) => list.projects)];
  const differs = (what: string, got: Value | undefined, wants: Value | readonly Value[] | undefined): string[] => {
    if (wants === undefined) return [];
    const any = typeof wants === 'object' && wants !== null ? wants : [wants];
    return any.some((one) => same(got, one)) ? [] : [`${what} is ${String(got)}, not ${any.join(' or ')}`];
  };
  yield* differs('the number of indicators', indicators.length, want.indicators);
  yield* differs('the number of projects', named.length, want.projects);
  for (const name of [want.name ?? []].flat())
    if (!named.some((one) => same(one.name, name))) yield `no project is called ${name}`;
  for (const { name } of projects)
    if (want.nameNot !== undefined && new RegExp(want.nameNot).test(name)) yield `a project is called ${name}`;
  yield* differs('the period', first?.period, want.period);
  yield* differs('the budget', first?.money.budget, want.budget);
  yield* differs('what was spent', first?.money.spent, want.spent);
  const computed: Readonly<Record<string, unknown>> = { ...first?.computed };
  for (const [key, wants] of Object.entries(want.total ?? {})) yield* differs(key, computed[key] as Value, wants);
  for (const key of ['target', 'actual', 'points', 'score'] as const)
    for (const [name, wants] of Object.entries(want[key] ?? {}))
      yield* differs(`${key} of ${name}`, indicators.find((one) => same(one.name, name))?.[key], wants);
  if (want.saysNothingRead === true && problems.length === 0) yield 'nothing says that nothing was read';
}

function* foundAmiss(want: Want, report: Report): Generator<string> {
  for (const must of want.must ?? []) if (!found(report, must)) yield `not found: ${[must].flat().join(' at ')}`;
  for (const must of want.open ?? [])
    if (found(report, must)) yield `found by now, it belongs to must: ${[must].flat().join(' at ')}`;
  for (const one of report.findings) {
    const isUnwanted = (not: string) => isOf(one, not.split('@')[0] ?? '') && stands(one, not.split('@')[1] ?? '*');
    const isFalse = (want.quiet === true && one.severity === 'error') || want.not?.some(isUnwanted) === true;
    if (isFalse || want.notSaid?.some((words) => new RegExp(words).test(said(one)))) yield `false ${told(one)}`;
  }
}
