/** `检查结果`: one row a finding, and below them which checks ran, which had nothing to look at, and what was not read. */
import type { Result } from '../evaluate';
import { checkFix, checkTitle, render, type Language } from '../messages';
import { placeName } from '../messages/places';
import type { SheetPlan, Unread } from '../model';
import { concludeFindings } from './conclusion';
import { count, figure, text } from './figures';
import { acceptance } from './findings-overview';
import { groupBy } from './group-by';
import { SheetDraft, type Content } from './layout';
import { FINDINGS_MARKER, FINDINGS_SHEET } from '../own-sheets/names';
import { countFindings, isOpen, rankFindings, type RankedFinding } from './rank';
import { sayIn, type Say } from './words';

interface Draft {
  readonly sheet: SheetDraft;
  readonly language: Language;
  readonly say: Say;
}

/** A column of the findings: its heading, its width in characters, and what it shows. */
interface Column {
  readonly heading: string;
  readonly width: number;
  readonly show: (finding: RankedFinding) => Content;
}

export function planFindingsSheet(result: Result, language: Language): SheetPlan {
  const say = sayIn(language);
  const findings = rankFindings(result.findings);
  const columns = columnsFor(findings, language, say);
  const sheet = new SheetDraft(columns.map(({ width }) => width));
  const draft: Draft = { sheet, language, say };
  sheet.wide(say('findingsTitle'), 'title', 32);
  sheet.wide(concludeFindings(countFindings(findings), say, result.isChecked), 'subtitle', 22);
  const { top } = sheet.table<RankedFinding>(
    columns.map(({ heading, show }, column) => ({
      header: say(heading),
      column,
      show: (row) => quiet(row, show(row)),
    })),
    findings,
  );
  checks(draft, result);
  unread(draft, result.unread);
  problems(draft, result);
  return sheet.plan(FINDINGS_SHEET, FINDINGS_MARKER, top);
}

/** The project is named where there are several, the reason of acceptance where one was given. */
function columnsFor(findings: readonly RankedFinding[], language: Language, say: Say): Column[] {
  const hasSeveralProjects = new Set(findings.map(({ project }) => project)).size > 1;
  const hasAccepted = findings.some((finding) => !isOpen(finding));
  const columns: (Column | false)[] = [
    { heading: 'index', width: 6, show: ({ number }) => count(number) },
    {
      heading: 'severity',
      width: 8,
      show: ({ severity }) => ({ value: say(`severity.${severity}`), style: severity }),
    },
    { heading: 'check', width: 18, show: ({ check }) => text(checkTitle(check, language)) },
    hasSeveralProjects && { heading: 'project', width: 20, show: ({ project }) => text(project) },
    { heading: 'subject', width: 18, show: ({ subject }) => text(subject) },
    {
      heading: 'cell',
      width: 15,
      show: ({ at }) => text(say('cellName', { sheet: at.sheet, cell: placeName(at, language) }), at),
    },
    { heading: 'message', width: 46, show: ({ message }) => text(render(message, language)) },
    { heading: 'stated', width: 14, show: ({ stated }) => figure(stated) },
    { heading: 'computed', width: 14, show: ({ computed }) => figure(computed) },
    { heading: 'fix', width: 32, show: ({ check }) => text(checkFix(check, language)) },
    hasAccepted && { heading: 'acceptedReason', width: 20, show: (finding) => text(acceptance(finding, say)) },
  ];
  return columns.filter((column) => column !== false);
}

/** An accepted finding is quiet in all its cells. */
function quiet(finding: RankedFinding, content: Content): Content {
  return isOpen(finding) ? content : { ...content, style: 'accepted' };
}

/** Finding nothing is no proof: which checks looked, and which had nothing to look at. */
function checks({ sheet, language, say }: Draft, { checks: { ran, nothingToCheck } }: Result): void {
  sheet.section(say('checksRun'));
  for (const [label, ids] of [
    ['ran', ran],
    ['nothingToCheck', nothingToCheck],
  ] as const) {
    const titles = ids.map((id) => checkTitle(id, language)).join(say('listComma'));
    sheet.line([
      { column: 0, span: 3, value: say(label, { count: ids.length }), style: 'label' },
      { column: 3, span: sheet.columns - 3, ...text(titles) },
    ]);
  }
}

/** Cells that looked like part of a table and were not used: how many for each reason, and the first of them. */
function unread({ sheet, language, say }: Draft, cells: readonly Unread[]): void {
  if (cells.length === 0) return;
  sheet.section(say('unread'));
  for (const [reason, group] of groupBy(cells, (cell) => cell.reason)) {
    const [first] = group;
    if (!first) continue;
    sheet.line([
      {
        column: 0,
        span: 3,
        value: say('unreadCount', { reason: say(`unread.${reason}`), count: group.length }),
        style: 'label',
      },
      {
        column: 3,
        span: 2,
        ...text(say('firstCell', { sheet: first.at.sheet, cell: placeName(first.at, language) }), first.at),
      },
      { column: 5, span: sheet.columns - 5, ...text(first.text) },
    ]);
  }
}

/** What is wrong on the sheets 评价设置 and 例外说明 themselves. */
function problems({ sheet, language, say }: Draft, result: Result): void {
  if (result.problems.length === 0) return;
  sheet.section(say('problems'));
  for (const problem of result.problems) sheet.wide(render(problem, language), 'text');
}
