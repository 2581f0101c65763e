/** The figures of a run as a page. */
import { formatPlace as address } from '../../src/core/sheet/reference';
import type { Run } from './run';
import { REASONS, type Reason } from './reasons';
import type { Role } from './places';

const ROLES: readonly Role[] = ['points', 'score', 'rate', 'money', 'total', 'grade', 'count', 'target', 'actual'];
/** What must be found nearly always: a figure of these is nearly always constrained by another. */
const CORE: ReadonlySet<Role> = new Set(['points', 'score', 'rate', 'money', 'total']);
const MOST_EXAMPLES = 4;

export function pageOf(run: Run): string {
  return [INTRODUCTION, unchanged(run), byRole(run), byBook(run), byProse(run), byCheck(run), missed(run)].join('\n');
}

const INTRODUCTION = `# Mutants

Written by \`npm run mutants\`. In every sample, public table and form of the tests each figure that is read is changed, one at
a time, the way hands slip: a digit changed, two swapped, one more, one less, ten times as much, the decimal point dropped,
a grade replaced, ≥ for ≤, 元 for 万元. A change counts as found if a finding appears that was not there before and names the
changed cell, as its place or among the cells it is about.
`;

function unchanged({ books }: Run): string {
  const lines = books.map(({ name, errors, warnings }) => `| ${name} | ${String(errors)} | ${String(warnings)} |`);
  return `## Unchanged

Errors of the samples 000, 001, 002 and 004 and of chizhou-2022 are those of the published documents; every other table has none.

| Workbook | Errors | Warnings |
| --- | ---: | ---: |
${lines.join('\n')}
`;
}

function byRole({ mutants }: Run): string {
  const lines = ROLES.map((role) =>
    row(
      role,
      mutants.filter(({ place }) => place.role === role),
    ),
  );
  const core = mutants.filter(({ place }) => CORE.has(place.role));
  const constrained = mutants.filter(({ found, reason }) => found.length > 0 || isMissed(reason));
  return `## Found

| Figure | Changes | Found | Share |
| --- | ---: | ---: | ---: |
${lines.join('\n')}
${row('**money, points, scores, rates and totals**', core)}
${row('**all that contradict another stated figure**', constrained)}
`;
}

function byBook({ mutants, books }: Run): string {
  const lines = books.map(({ name }) =>
    row(
      name,
      mutants.filter((mutant) => mutant.book === name && CORE.has(mutant.place.role)),
    ),
  );
  return `## By workbook: money, points, scores, rates and totals

| Workbook | Changes | Found | Share |
| --- | ---: | ---: | ---: |
${lines.join('\n')}
`;
}

function row(label: string, of: Run['mutants']): string {
  const found = of.filter((mutant) => mutant.found.length > 0).length;
  const share = of.length === 0 ? '—' : `${((found / of.length) * 100).toFixed(1)} %`;
  return `| ${label} | ${String(of.length)} | ${String(found)} | ${share} |`;
}

function byProse({ prose }: Run): string {
  const percent = (part: number, whole: number) => (whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)} %`);
  const lines = prose.map(
    ({ name, changes, found, compared, comparedFound, unchanged }) =>
      `| ${name} | ${String(unchanged)} | ${String(changes)} | ${percent(found, changes)} | ${String(compared)} | ${percent(comparedFound, compared)} |`,
  );
  const examples = prose.flatMap(({ name, missed: some }) => some.map((example) => `- ${name}: ${example}`));
  return `## Running text

One digit of one figure of a text is changed, at most 160 figures a workbook, evenly spread. A figure is compared where some check
holds it against another one.

| Workbook | Findings as it is | Changes | Found | Of compared figures | Found |
| --- | ---: | ---: | ---: | ---: | ---: |
${lines.join('\n')}

Compared and not found, for example:

${examples.join('\n')}
`;
}

function byCheck({ mutants }: Run): string {
  const counts = new Map<string, number>();
  for (const { found } of mutants) for (const check of new Set(found)) counts.set(check, (counts.get(check) ?? 0) + 1);
  const lines = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return `## By check

| Check | Changes it found |
| --- | ---: |
${lines.map(([check, count]) => `| \`${check}\` | ${String(count)} |`).join('\n')}
`;
}

function missed({ mutants }: Run): string {
  const sections = (Object.keys(REASONS) as Reason[]).map((reason) => {
    const of = mutants.filter((mutant) => mutant.found.length === 0 && mutant.reason === reason);
    if (of.length === 0) return '';
    const shown = isMissed(reason) ? of : of.slice(0, MOST_EXAMPLES);
    const examples = shown.map(
      ({ book, place, text, slip }) =>
        `- ${book}, ${place.at.sheet}!${address(place.at)}: ${place.text} → ${text} (${slip})`,
    );
    const rest = of.length > shown.length ? `\n- … and ${String(of.length - shown.length)} more` : '';
    return `### ${REASONS[reason]} (${String(of.length)})\n\n${examples.join('\n')}${rest}\n`;
  });
  return `## Not found, and why\n\n${sections.filter((section) => section !== '').join('\n')}`;
}

function isMissed(reason: Reason | null): boolean {
  return reason === 'missed' || reason === 'unread';
}
