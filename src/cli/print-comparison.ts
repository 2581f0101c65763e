/** What differs between two workbooks, for a person at a terminal: by project, the project as a whole and then indicator by indicator. */
import {
  conclusionOf,
  differenceText,
  nameOf,
  notesOf,
  sayCompared,
  toldText,
  type FileNames,
  type IsEmpty,
} from '../core/compare/words';
import { groupBy } from '../core/group-by';
import { checkTitle, render } from '../core/messages';
import { placeName } from '../core/messages/places';
import type { ComparedProject, Finding, PairChange, ToldValue, WorkbookComparison } from '../core/model';
import { placeText } from '../core/batch';
import { MARKS } from './lines';
import type { Session } from './options';
import { colorsOf, type Colors } from './terminal';
import { wrap } from './wrap';

interface Printer {
  readonly session: Session;
  readonly colors: Colors;
  readonly comparison: WorkbookComparison;
}

export function printComparison(
  comparison: WorkbookComparison,
  files: FileNames,
  isEmpty: IsEmpty,
  session: Session,
): void {
  const { console, language } = session;
  const colors = colorsOf(console);
  const printer: Printer = { session, colors, comparison };
  const say = sayCompared(language);
  indented(say('files', { ...files }), 0, printer, (line) => colors.bold(colors.underline(line)));
  for (const project of comparison.projects) printProject(project, printer);
  printSince(printer);
  for (const note of notesOf(comparison, language)) indented(note, 2, printer, colors.yellow);
  indented(
    conclusionOf(comparison, files, isEmpty, language),
    2,
    printer,
    comparison.isEqual ? colors.green : colors.bold,
  );
}

function printProject({ pair, changes }: ComparedProject, printer: Printer): void {
  const { session, colors } = printer;
  const { language, console } = session;
  const say = sayCompared(language);
  const project = nameOf(pair.after, language);
  indented(say('pair', { project, kind: say(`kind.${pair.kind}`) }), 2, printer, colors.bold);
  if (changes.length === 0) indented(say('no-changes'), 4, printer, colors.dim);
  for (const [subject, own] of groupBy(changes, (change) => change.subject)) {
    if (subject !== '') indented(subject, 4, printer, colors.bold);
    for (const change of own) printChange(change, subject === '' ? 4 : 6, printer);
  }
  console.out('');
}

function printChange(change: PairChange, left: number, printer: Printer): void {
  const { session, colors, comparison } = printer;
  const { language } = session;
  const say = sayCompared(language);
  const finding = change.finding === null ? undefined : comparison.findings[change.finding];
  const by = differenceText(change, language);
  const sides = [side(change.before, printer), side(change.after, printer)].filter((text) => text !== '').join(' → ');
  const mark = finding ? `${MARKS[finding.severity]} ` : '';
  const what = `${say(`what.${change.what}`)} ${say(`how.${change.how}`)}`;
  const text = [`${mark}${what}`, sides, by === '' ? '' : `(${by})`].filter((part) => part !== '').join('  ');
  const paint = finding ? { error: colors.red, warning: colors.yellow, info: colors.cyan }[finding.severity] : plainly;
  indented(text, left, printer, paint);
  if (finding) indented(render(finding.message, language), left + 2, printer, colors.dim);
}

/** Long texts (criteria, goals) are only begun; the sheet has all of them. */
const LONGEST = 60;

function side(value: ToldValue | null, { session: { language } }: Printer): string {
  if (!value) return '';
  const text = toldText(value, language);
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return value.at ? `${shown} [${placeName(value.at, language)}]` : shown;
}

const plainly = (line: string) => line;

/** Findings of each workbook that are listed one by one; the sheet and the JSON have them all. */
const MOST_FINDINGS = 10;

function printSince(printer: Printer): void {
  const { session, colors, comparison } = printer;
  const { added, open, gone } = comparison.since;
  if (added.length + open.length + gone.length === 0) return;
  const say = sayCompared(session.language);
  indented(say('since'), 2, printer, colors.bold);
  indented(say('since-counts', { added: added.length, open: open.length, gone: gone.length }), 4, printer);
  for (const state of ['added', 'gone'] as const) {
    const findings = comparison.since[state];
    for (const finding of findings.slice(0, MOST_FINDINGS)) {
      indented(`${say(`since.${state}`)}  ${wordsOf(finding, printer)}`, 4, printer, plainly, 4);
    }
    if (findings.length > MOST_FINDINGS) indented('…', 4, printer);
  }
  session.console.out('');
}

function wordsOf(finding: Finding, { session: { language } }: Printer): string {
  const place = placeText(finding.at, language);
  return `${MARKS[finding.severity]} ${checkTitle(finding.check, language)}  ${place}  ${render(finding.message, language)}`;
}

/** Wrapped behind so many blanks; colours are put on after the lines are measured. */
function indented(
  text: string,
  left: number,
  { session: { console } }: Printer,
  paint: (line: string) => string = plainly,
  hang = 2,
): void {
  wrap(text, console.columns - left - hang).forEach((line, index) => {
    console.out(`${' '.repeat(index === 0 ? left : left + hang)}${paint(line)}`);
  });
}
