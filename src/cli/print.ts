import type { Result } from '../core/evaluate';
import { placeText } from '../core/batch';
import { checkFix, checkTitle, checkWhy, render } from '../core/messages';
import { contextOf, placeName } from '../core/messages/places';
import type { Fact, Finding, ScoredProject, Severity } from '../core/model';
import { formatFigure, formatRate } from '../core/quantity';
import { declared } from '../core/report';
import { inWanYuan, resultOf } from '../core/scoring';
import { groupBy } from '../core/summary/group-by';
import { MARKS } from './lines';
import { SEVERITIES } from './narrow';
import type { Session } from './options';
import { colorsOf, plain, type Colors } from './terminal';
import { pad, widthOf, wrap } from './wrap';

/** Prints what was read, scored and found in one workbook, for a person. */
export function printResult(result: Result, file: string, session: Session): void {
  const { console, say } = session;
  const colors = colorsOf(console);
  console.out(colors.bold(colors.underline(file)));
  for (const project of result.projects) printProject(project, session, colors);
  for (const portfolio of result.portfolios) {
    printParts([colors.bold(say('portfolio', { count: portfolio.rows.length })), colors.dim(portfolio.sheet)], console);
  }
  console.out('');
  printFindings(result, session, colors);
  printFooter(result, session, colors);
}

function printProject(project: ScoredProject, { console, say }: Session, colors: Colors): void {
  const { bold, dim } = colors;
  const isByForm = project.formProfile === project.profile.id;
  const basis = say(isByForm ? 'profileByForm' : 'profileLine', {
    id: project.profile.id,
    basis: project.profile.basis,
  });
  printHead(`${project.name || project.sheet}${project.period && `  ${project.period}`}`, basis, console, colors);
  const { computed } = project;
  const { review } = computed;
  const result = resultOf(project);
  const parts: string[] = [];
  if (review) {
    const own = say('ownBeside', { own: computed.score ? formatFigure(computed.score) : '—' });
    const score = review.score ? formatFigure(review.score) : '—';
    const full = computed.points ? ` ${dim(say('ofPoints', { points: formatFigure(computed.points) }))}` : '';
    parts.push(`${say('reviewedTotal')} ${bold(score)}${full}${otherwise(project, 'reviewScore', score, say)} ${own}`);
  } else if (computed.score) {
    const full = computed.points ? ` ${dim(say('ofPoints', { points: formatFigure(computed.points) }))}` : '';
    parts.push(
      `${say('total')} ${bold(formatFigure(computed.score))}${full}${otherwise(project, 'score', formatFigure(computed.score), say)}`,
    );
  }
  if (result.grade)
    parts.push(`${say('grade')} ${bold(result.grade)}${otherwise(project, 'grade', result.grade, say)}`);
  if (result.count > 0) {
    parts.push(`${say('indicators')} ${say('fullMarks', { full: result.full, count: result.count })}`);
  }
  printParts(parts, console);
  printParts(moneyParts(project, say), console);
}

/** Beside each other, two blanks between them, in as many lines as they take. */
function printParts(parts: readonly string[], console: Session['console'], lead = '  '): void {
  let line: string[] = [];
  const widthWith = (part: string) => widthOf(plain(lead + [...line, part].join('  ')));
  for (const part of parts) {
    if (line.length > 0 && widthWith(part) > console.columns) {
      console.out(lead + line.join('  '));
      line = [];
    }
    line.push(part);
  }
  if (line.length > 0) console.out(lead + line.join('  '));
}

/** In one line where there is room; else the name, and below it what it was scored by. */
function printHead(name: string, basis: string, console: Session['console'], { bold, dim }: Colors): void {
  if (widthOf(name) + widthOf(basis) + 4 <= console.columns) {
    console.out(`  ${bold(name)}  ${dim(basis)}`);
    return;
  }
  indent(name, '  ', 2, console, bold);
  indent(basis, '    ', 4, console, dim);
}

/** What the workbook declares, shown only where it differs from what was computed. */
function otherwise(project: ScoredProject, concept: Fact['concept'], computed: string, say: Session['say']): string {
  const text = declared(project, concept)?.quantity;
  if (!text) return '';
  const written = text.kind === 'number' ? formatFigure(text.value) : text.text;
  return written === computed ? '' : ` (${say('stated')} ${written})`;
}

function moneyParts({ computed: { money } }: ScoredProject, say: Session['say']): string[] {
  const parts: string[] = [];
  for (const concept of ['budget', 'spent'] as const) {
    const amount = money[concept] && inWanYuan(money[concept].value);
    if (amount) parts.push(`${say(concept)} ${formatFigure(amount)} 万元`);
  }
  if (money.executionRate) parts.push(`${say('executionRate')} ${formatRate(money.executionRate)}`);
  return parts;
}

function printFindings(result: Result, session: Session, colors: Colors): void {
  const open = result.findings.filter((finding) => finding.accepted === null);
  const causes = open.filter((finding) => finding.causedBy === undefined);
  const caused = new Map(groupBy(open, ({ causedBy }) => causedBy));
  const following = (cause: Finding) => caused.get(cause.fingerprint) ?? [];
  for (const severity of SEVERITIES) {
    for (const same of groupByCheck(causes.filter((finding) => finding.severity === severity))) {
      printCheck(same, { severity, following, hasSeveral: result.projects.length > 1 }, session, colors);
    }
  }
  for (const finding of result.findings) {
    if (finding.accepted === null) continue;
    const { say, language, console } = session;
    const parts = [
      `○ ${say('accepted')}`,
      placeText(finding.at, language),
      checkTitle(finding.check, language),
      say('acceptedBecause', { reason: finding.accepted.reason }),
    ];
    indent(parts.join('  '), '  ', 4, console, colors.dim);
  }
}

/** The findings of one check, in order; why it matters and what to do are said once for all of them. */
function groupByCheck(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const group = groups.get(finding.check);
    if (group) group.push(finding);
    else groups.set(finding.check, [finding]);
  }
  return [...groups.values()];
}

interface Context {
  readonly severity: Severity;
  readonly following: (cause: Finding) => readonly Finding[];
  /** Whether the findings are of several projects, so that each has to be named. */
  readonly hasSeveral: boolean;
}

function printCheck(
  findings: readonly [Finding, ...Finding[]],
  { severity, following, hasSeveral }: Context,
  session: Session,
  colors: Colors,
): void {
  const { console, say, language } = session;
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
  const [{ check }] = findings;
  const title = [paint(`${MARKS[severity]} ${say(severity)}`), colors.bold(checkTitle(check, language))];
  printParts([title.join('  '), colors.dim(check)], console);
  const widest = findings.reduce((most, { at }) => Math.max(most, widthOf(placeText(at, language))), 0);
  for (const finding of findings) {
    const lead = pad(placeText(finding.at, language), widest + 2);
    indent(render(finding.message, language), `    ${colors.bold(lead)}`, 6 + widest, console);
    if (hasSeveral && finding.project !== '') {
      indent(say('ofProject', { project: finding.project }), ' '.repeat(6 + widest), 6 + widest, console, colors.dim);
    }
    const heading = contextOf(finding.at);
    if (heading !== '') indent(say('under', { heading }), ' '.repeat(6 + widest), 6 + widest, console, colors.dim);
    if (finding.related.length > 0) {
      const cells = finding.related
        .slice(0, MOST_RELATED)
        .map((ref) => (ref.sheet === finding.at.sheet ? placeName(ref, language) : placeText(ref, language)));
      if (finding.related.length > MOST_RELATED) cells.push('…');
      const isCells = finding.related.every(({ document }) => !document);
      indent(
        say(isCells ? 'related' : 'relatedPlaces', {
          cells: cells.join(isCells ? ', ' : language === 'zh' ? '、' : '; '),
        }),
        ' '.repeat(6 + widest),
        6 + widest,
        console,
        colors.dim,
      );
    }
    for (const consequence of following(finding)) {
      const text = say('follows', {
        place: placeText(consequence.at, language),
        message: render(consequence.message, language),
      });
      indent(text, ' '.repeat(6 + widest), 8 + widest, console);
    }
  }
  indent(say('why') + checkWhy(check, language), '    ', 4, console, colors.dim);
  indent(say('fix') + checkFix(check, language), '    ', 4, console, colors.dim);
  console.out('');
}

/** Related cells shown on a terminal; the JSON has them all. */
const MOST_RELATED = 12;

/** Wrapped text behind a lead of the given width; colours are put on after the lines are measured. */
function indent(
  text: string,
  lead: string,
  width: number,
  console: Session['console'],
  paint: (line: string) => string = (line) => line,
): void {
  wrap(text, console.columns - width).forEach((line, index) => {
    console.out(`${index === 0 ? lead : ' '.repeat(width)}${paint(line)}`);
  });
}

function printFooter(result: Result, { console, say, language }: Session, { bold, dim, green, yellow }: Colors): void {
  const said = (text: string, paint: (line: string) => string) => {
    indent(text, '  ', 2, console, paint);
  };
  for (const problem of result.problems) said(render(problem, language), yellow);
  const open = result.findings.filter((finding) => finding.accepted === null && finding.causedBy === undefined);
  const following = result.findings.filter((finding) => finding.causedBy !== undefined).length;
  const count = (severity: Severity) => open.filter((finding) => finding.severity === severity).length;
  const accepted = result.findings.filter((finding) => finding.accepted !== null).length;
  const counts = say('counts', { errors: count('error'), warnings: count('warning'), infos: count('info') });
  const clean = result.isChecked ? green(say('nothingFound')) : yellow(say('nothingChecked'));
  const summary = open.length === 0 ? clean : bold(counts);
  printParts([summary, ...(accepted > 0 ? [say('acceptedCount', { count: accepted })] : [])], console);
  if (following > 0) said(say('followCount', { count: following }), dim);
  const { ran, nothingToCheck } = result.checks;
  said(say('ran', { ran: ran.length, idle: nothingToCheck.length }), dim);
  const { figures, compared, read, unread } = result.coverage;
  if (figures > 0) said(say('coverage', { figures, compared, read, unread }), dim);
  console.out('');
}
