/** `检查结果`: one row a finding, and below them which checks ran, which had nothing to look at, and what was not read. */
import type { Result } from '../evaluate';
import { CHECKS } from '../checks/registry';
import { checkFix, checkTitle, checkWhy, render, type Language } from '../messages';
import { figureKinds, figureLabels } from '../messages/figure-labels';
import { placeName } from '../messages/places';
import type { PlanCell, SheetPlan, Unread } from '../model';
import { concludeFindings } from './conclusion';
import { groupCells, groupName, type CellGroup } from './cell-groups';
import { blank, count, text } from './figures';
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

/** Which file was checked, by which version and when, as the host tells. */
export interface Written {
  readonly file: string;
  readonly version: string;
  readonly time: string;
}

/** A working paper: what was found, and columns in which it is answered. */
export function planFindingsSheet(result: Result, language: Language, host: Written | null = null): SheetPlan {
  const say = sayIn(language);
  const findings = rankFindings(result.findings);
  const columns = columnsFor(language, say);
  const sheet = new SheetDraft(columns.map(({ width }) => width));
  const draft: Draft = { sheet, language, say };
  sheet.wide(say('findingsTitle'), 'title', 32);
  sheet.wide(concludeFindings(countFindings(findings), say, result.isChecked), 'subtitle', 22);
  head(draft, result, host);
  const { top, left, bottom } = sheet.table<RankedFinding>(
    columns.map(({ heading, show }, column) => ({
      header: say(heading),
      column,
      show: (row) => quiet(row, show(row)),
    })),
    findings,
  );
  const end = sheet.row;
  checks(draft, result);
  unread(draft, result.unread);
  problems(draft, result);
  const at = (heading: string) => columns.findIndex((column) => column.heading === heading);
  const [key, written] = [columns.length, columns.length + 1];
  const plan = sheet.plan(FINDINGS_SHEET, FINDINGS_MARKER, top);
  return {
    ...plan,
    widths: [...plan.widths, HIDDEN_WIDTH, HIDDEN_WIDTH],
    cells: [...plan.cells, ...hiddenCells(findings, { row: top - 1, key, written }, say)],
    paper: 'A3',
    printTitles: { top: top - 1, bottom: top - 1 },
    filter: { top: top - 1, left, bottom: Math.max(bottom, top - 1), right: columns.length - 1 },
    hiddenColumns: [key, written],
    lists:
      findings.length > 0
        ? [{ area: { top, left: at('answer.status'), bottom, right: at('answer.status') }, words: statesIn(say) }]
        : [],
    answers: {
      headings: top - 1,
      end,
      key,
      keyHeading: KEY,
      columns: ANSWERS.map((heading) => ({
        column: at(heading),
        names: LANGUAGES.map((each) => sayIn(each)(heading)),
      })),
      status: at('answer.status'),
      written,
      gone: { column: at('severity'), word: say('answer.gone') },
    },
  };
}

/** The finding's fingerprint, and the status as the program wrote it, in columns of their own that nobody sees. */
function hiddenCells(
  findings: readonly RankedFinding[],
  { row, key, written }: { readonly row: number; readonly key: number; readonly written: number },
  say: Say,
): PlanCell[] {
  const pair = (at: number, fingerprint: string, status: string): PlanCell[] => [
    { row: at, column: key, value: fingerprint, style: 'note' },
    { row: at, column: written, value: status, style: 'note' },
  ];
  return [
    ...pair(row, KEY, WRITTEN),
    ...findings.flatMap((finding, index) => pair(row + 1 + index, finding.fingerprint, statusOf(finding, say))),
  ];
}

const KEY = 'fingerprint';
const WRITTEN = 'status';
const HIDDEN_WIDTH = 2;
const ANSWERS = ['answer.opinion', 'answer.action', 'answer.person', 'answer.date', 'answer.status'] as const;
const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** What becomes of a finding, in the words that the sheet offers; anything else may be written. */
function statesIn(say: Say): string[] {
  return STATES.map((state) => say(state));
}

const STATES = ['answer.open', 'answer.inHand', 'answer.corrected', 'answer.explained', 'answer.refused'] as const;

function statusOf(finding: RankedFinding, say: Say): string {
  return isOpen(finding) ? say('answer.open') : say('answer.accepted', { reason: acceptance(finding, say) });
}

/** What was checked, by which rules, by which version and when. */
function head({ sheet, say }: Draft, { projects, profile }: Result, written: Written | null): void {
  if (!written) return;
  const [first, ...others] = projects.map(({ name }) => name).filter((name) => name !== '');
  const project = others.length > 0 ? say('severalProjects', { count: projects.length }) : (first ?? say('unnamed'));
  const { file, version, time } = written;
  sheet.wide(say('writtenHead', { file, project }), 'note');
  sheet.wide(say('writtenBy', { basis: profile.basis, id: profile.id, version, time }), 'note');
}

const BASIS = new Map(CHECKS.map(({ meta }) => [meta.id, meta.basis]));

/** The same whatever was found, so that what a person adds to the right stays where it is. */
function columnsFor(language: Language, say: Say): Column[] {
  const named = (group: CellGroup) => say('cellName', { sheet: group.first.sheet, cell: groupName(group, language) });
  const other = ({ related }: RankedFinding, place: number): Content => {
    const groups = groupCells(related);
    const group = groups[place];
    if (!group) return blank;
    const left = place === OTHERS - 1 ? groups.length - OTHERS : 0;
    return text(left > 0 ? say('andMore', { place: named(group), count: left }) : named(group), group.first);
  };
  return [
    { heading: 'index', width: 6, show: ({ number }) => count(number) },
    {
      heading: 'severity',
      width: 8,
      show: ({ severity }) => ({ value: say(`severity.${severity}`), style: severity }),
    },
    { heading: 'check', width: 14, show: ({ check }) => text(checkTitle(check, language)) },
    { heading: 'project', width: 14, show: ({ project }) => text(project) },
    { heading: 'subject', width: 14, show: ({ subject }) => text(subject) },
    {
      heading: 'cell',
      width: 12,
      show: ({ at }) => text(say('cellName', { sheet: at.sheet, cell: placeName(at, language) }), at),
    },
    { heading: 'otherPlace', width: 12, show: (finding) => other(finding, 0) },
    { heading: 'otherPlaces', width: 20, show: (finding) => other(finding, 1) },
    { heading: 'message', width: 38, show: ({ message }) => text(render(message, language)) },
    { heading: 'figure.stated', width: 13, show: (finding) => labelled(finding, 0, language) },
    { heading: 'figure.other', width: 13, show: (finding) => labelled(finding, 1, language) },
    { heading: 'why', width: 24, show: ({ check }) => text(checkWhy(check, language)) },
    { heading: 'basis', width: 20, show: ({ check }) => text(BASIS.get(check) ?? '') },
    { heading: 'fix', width: 24, show: ({ check }) => text(checkFix(check, language)) },
    { heading: 'answer.opinion', width: 18, show: () => blank },
    { heading: 'answer.action', width: 18, show: () => blank },
    { heading: 'answer.person', width: 9, show: () => blank },
    { heading: 'answer.date', width: 11, show: () => ({ ...blank, format: 'yyyy-mm-dd' }) },
    { heading: 'answer.status', width: 12, show: (finding) => text(statusOf(finding, say)) },
  ];
}

/** Columns for other places. */
const OTHERS = 2;

/** A figure below what it is; the one that is stated where the finding is needs no words. */
function labelled(finding: RankedFinding, place: 0 | 1, language: Language): Content {
  const value = place === 0 ? finding.stated : finding.computed;
  if (value === '') return blank;
  const isPlain = place === 0 && (figureKinds(finding)?.[0] ?? 'stated') === 'stated';
  return text(isPlain ? value : `${figureLabels(finding, language)[place]}\n${value}`);
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
