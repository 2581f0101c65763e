/** Many files on a terminal: a line each, and what they come to. */
import type { CheckTotal, FileDigest, ProjectDigest, Totals } from '../core/batch';
import { SEVERITIES } from './narrow';
import type { Session } from './options';
import type { Expanded } from './paths/expand';
import { colorsOf, type Colors } from './terminal';
import { pad, widthOf, wrap } from './wrap';

export const MARKS = { error: '✖', warning: '▲', info: '●' } as const;

/** Digits that the numbers of a line have room for. */
const COUNT_WIDTH = 3;
/** Checks that the closing table names. */
const MOST_CHECKS = 8;

/** 「✖ 6  ▲ 4  ● 1  甲/自评表.xlsx  设备购置  97 → 96.48  良 → 优」 */
export function printLine(digest: FileDigest, session: Session): void {
  const { console, say } = session;
  const colors = colorsOf(console);
  const { file, state, projects } = digest;
  if (state === 'unreadable') {
    console.out(`${colors.red(pad(`✖ ${say('lineUnreadable')}`, MARKS_WIDTH))}  ${file}`);
    return;
  }
  const marks = state === 'nothing' ? colors.yellow(pad(say('nothingChecked'), MARKS_WIDTH)) : marksOf(digest, colors);
  const [project] = projects;
  const said = project && projects.length === 1 ? projectWords(project, session, colors) : manyWords(digest, session);
  console.out([`${marks}  ${colors.bold(file)}`, ...said].join('  '));
}

/** Three marks with their numbers, and two blanks between them. */
const MARKS_WIDTH = 3 * (2 + COUNT_WIDTH) + 2 * 2;

function marksOf({ counts }: FileDigest, colors: Colors): string {
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan };
  return SEVERITIES.map((severity) => {
    const text = `${MARKS[severity]} ${pad(String(counts[severity]), COUNT_WIDTH)}`;
    return counts[severity] > 0 ? paint[severity](text) : colors.dim(text);
  }).join('  ');
}

function projectWords(
  { name, stated, computed, agrees, own }: ProjectDigest,
  session: Session,
  colors: Colors,
): string[] {
  const score = beside(stated.score, computed.score, agrees.score, colors);
  const grade = beside(stated.grade, computed.grade, agrees.grade, colors);
  const { say } = session;
  const ofUnit = own && (own.stated ?? own.computed);
  const unit = own ? ` ${say('ownBeside', { own: ofUnit ?? '—' })}` : '';
  return [name, score && `${say(own ? 'lineReviewed' : 'lineScore')} ${score}${unit}`, grade].filter(
    (word) => word !== '',
  );
}

/** What is stated, and behind an arrow what comes out where that is something else. */
function beside(
  stated: string | number | null,
  computed: string | number | null,
  agrees: boolean | null,
  { yellow }: Colors,
): string {
  if (agrees === false) return yellow(`${String(stated)} → ${String(computed)}`);
  return String(stated ?? computed ?? '');
}

function manyWords({ projects }: FileDigest, { say }: Session): string[] {
  return projects.length === 0 ? [] : [say('lineProjects', { count: projects.length })];
}

// ---------------------------------------------------------------------------------------------------------------------
// The closing table

/** What is left to say at the end of a run. */
export interface Closing {
  readonly totals: Totals;
  readonly others: Expanded['others'];
  /** Roll-ups of ours that were passed over. */
  readonly ours: number;
}

export function printClosing({ totals, others, ours }: Closing, session: Session): void {
  const { console, say } = session;
  const { bold, dim } = colorsOf(console);
  const { files, projects, counts, coverage } = totals;
  console.out('');
  console.out(bold(say('closingFiles', { files, projects })));
  const kinds = ['withErrors', 'withWarnings', 'clean', 'nothing', 'unreadable'] as const;
  const words = kinds.flatMap((kind) => (totals[kind] > 0 ? [say(`closing.${kind}`, { count: totals[kind] })] : []));
  if (words.length > 0) indented(words.join(say('listComma')), session);
  const { error: errors, warning: warnings, info: infos, accepted } = counts;
  const found = say('counts', { errors, warnings, infos });
  indented(accepted > 0 ? `${found}${say('listComma')}${say('acceptedCount', { count: accepted })}` : found, session);
  if (coverage.figures > 0) indented(say('coverage', { ...coverage }), session, dim);
  printChecks(totals.checks, session);
  const passed = [...others].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (passed.length > 0) {
    const list = passed.map(([ending, count]) => `${ending} ${String(count)}`).join(say('listComma'));
    indented(say('closing.others', { list }), session, dim);
  }
  if (ours > 0) indented(say('closing.ours', { count: ours }), session, dim);
}

/** The sentences why files could not be read come last, each with its file, so that none scrolls away. */
export function printUnreadable(unreadable: readonly FileDigest[], { console }: Session): void {
  for (const { problem } of unreadable) console.err(problem);
}

function printChecks(checks: readonly CheckTotal[], session: Session): void {
  if (checks.length === 0) return;
  const { console, say } = session;
  const { red, yellow, cyan, dim } = colorsOf(console);
  const paint = { error: red, warning: yellow, info: cyan };
  const shown = checks.slice(0, MOST_CHECKS);
  const widest = (texts: readonly string[]) => Math.max(...texts.map(widthOf));
  const title = widest(shown.map((check) => check.title));
  const id = widest(shown.map(({ check }) => check));
  console.out(`  ${say('closing.checks')}`);
  const counted = (each: CheckTotal) => say('closing.check', { findings: each.findings, files: each.files });
  const hasRoom = 4 + 2 + title + 2 + id + 2 + widest(shown.map(counted)) <= console.columns;
  for (const each of shown) {
    const { check, severity } = each;
    const named = `    ${paint[severity](MARKS[severity])} ${pad(each.title, title)}`;
    // Where there is no room for both, the title says more.
    console.out([named, ...(hasRoom ? [dim(pad(check, id))] : []), counted(each)].join('  '));
  }
  if (checks.length > shown.length)
    console.out(dim(`    ${say('closing.more', { count: checks.length - shown.length })}`));
}

function indented(text: string, { console }: Session, paint: (line: string) => string = (line) => line): void {
  for (const line of wrap(text, console.columns - 2)) console.out(`  ${paint(line)}`);
}
