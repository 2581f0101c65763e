/** `检查结果`: one row a finding, and below them which checks ran, which had nothing to look at, and what was not read. */
import type { Result } from '../evaluate';
import { checkFix, checkTitle, render, type Language } from '../messages';
import type { SheetPlan, Unread } from '../model';
import { address } from '../report';
import { concludeFindings } from './conclusion';
import { count, figure, text } from './figures';
import { acceptance } from './findings-overview';
import { SheetDraft, type Content, type TableColumn } from './layout';
import { FINDINGS_MARKER, FINDINGS_SHEET } from './names';
import { countFindings, isOpen, rankFindings, type RankedFinding } from './rank';
import { sayIn, type Say } from './words';

/** number · severity · check · project · subject · cell · message · stated · computed · what to do · accepted because */
const WIDTHS = [6, 8, 18, 20, 20, 16, 44, 14, 14, 34, 20];

interface Draft {
  readonly sheet: SheetDraft;
  readonly language: Language;
  readonly say: Say;
}

export function planFindingsSheet(result: Result, language: Language): SheetPlan {
  const say = sayIn(language);
  const sheet = new SheetDraft(WIDTHS);
  const draft: Draft = { sheet, language, say };
  const findings = rankFindings(result.findings);
  sheet.wide(say('findingsTitle'), 'title', 32);
  sheet.wide(concludeFindings(countFindings(findings), say), 'subtitle', 22);
  const { top } = sheet.table(columns(draft), findings);
  checks(draft, result);
  unread(draft, result.unread);
  problems(draft, result);
  return sheet.plan(FINDINGS_SHEET, FINDINGS_MARKER, top);
}

function columns({ language, say }: Draft): TableColumn<RankedFinding>[] {
  /** An accepted finding is quiet in all its cells. */
  const quiet = (finding: RankedFinding, content: Content): Content =>
    isOpen(finding) ? content : { ...content, style: 'accepted' };
  const shows: [heading: string, show: (finding: RankedFinding) => Content][] = [
    ['index', ({ number }) => count(number)],
    ['severity', ({ severity }) => ({ value: say(`severity.${severity}`), style: severity })],
    ['check', ({ check }) => text(checkTitle(check, language))],
    ['project', ({ project }) => text(project)],
    ['subject', ({ subject }) => text(subject)],
    ['cell', ({ at }) => text(say('cellName', { sheet: at.sheet, cell: address(at) }), at)],
    ['message', ({ message }) => text(render(message, language))],
    ['stated', ({ stated }) => figure(stated)],
    ['computed', ({ computed }) => figure(computed)],
    ['fix', ({ check }) => text(checkFix(check, language))],
    ['acceptedReason', (finding) => text(acceptance(finding, say))],
  ];
  return shows.map(([heading, show], column) => ({
    header: say(heading),
    column,
    show: (finding) => quiet(finding, show(finding)),
  }));
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
function unread({ sheet, say }: Draft, cells: readonly Unread[]): void {
  if (cells.length === 0) return;
  const byReason = new Map<Unread['reason'], Unread[]>();
  for (const cell of cells) {
    const group = byReason.get(cell.reason);
    if (group) group.push(cell);
    else byReason.set(cell.reason, [cell]);
  }
  sheet.section(say('unread'));
  for (const [reason, group] of byReason) {
    const [first] = group;
    if (!first) continue;
    sheet.line([
      { column: 0, span: 3, value: say(`unread.${reason}`), style: 'label' },
      { column: 3, ...count(group.length) },
      { column: 4, span: 2, ...text(say('firstCell', { sheet: first.at.sheet, cell: address(first.at) }), first.at) },
      { column: 6, span: sheet.columns - 6, ...text(first.text) },
    ]);
  }
}

/** What is wrong on the sheets 评价设置 and 例外说明 themselves. */
function problems({ sheet, language, say }: Draft, result: Result): void {
  if (result.problems.length === 0) return;
  sheet.section(say('problems'));
  for (const problem of result.problems) sheet.wide(render(problem, language), 'text');
}
