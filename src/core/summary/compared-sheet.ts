/** `比较结果`: one row a difference between two workbooks, then what became of the findings of each, and what was not compared. */
import {
  conclusionOf,
  differenceText,
  nameOf,
  notesOf,
  sayCompared,
  toldText,
  type FileNames,
  type IsEmpty,
  type SayCompared,
} from '../compare/words';
import { checkTitle, render, type Language } from '../messages';
import { placeName } from '../messages/places';
import type { CellRef, Finding, PairChange, SheetPlan, WorkbookComparison } from '../model';
import { COMPARISON_MARKER, COMPARISON_SHEET } from '../own-sheets/names';
import { blank, count, text } from './figures';
import { SheetDraft, type Content, type TableColumn } from './layout';

/** number · project · indicator · what · change · earlier · later · difference · level · remark · places */
const WIDTHS = [6, 20, 24, 13, 14, 26, 26, 14, 8, 44, 18, 18];

export interface ComparedSheet {
  readonly files: FileNames;
  readonly isEmpty: IsEmpty;
  /** Which of the two the sheet is written into: links lead to its cells. None where it stands in a workbook of its own. */
  readonly open: 'before' | 'after' | 'none';
}

interface Draft {
  readonly sheet: SheetDraft;
  readonly comparison: WorkbookComparison;
  readonly language: Language;
  readonly say: SayCompared;
  readonly open: ComparedSheet['open'];
}

interface Row {
  readonly number: number;
  readonly project: string;
  readonly change: PairChange;
}

export function planComparedSheet(
  comparison: WorkbookComparison,
  { files, isEmpty, open }: ComparedSheet,
  language: Language = 'zh',
): SheetPlan {
  const say = sayCompared(language);
  const sheet = new SheetDraft(WIDTHS);
  const draft: Draft = { sheet, comparison, language, say, open };
  sheet.wide(say('title'), 'title', 32);
  sheet.wide(conclusionOf(comparison, files, isEmpty, language), 'subtitle', 22);
  sheet.wide(say('files', { ...files }), 'note');
  for (const { pair } of comparison.projects) {
    const project = nameOf(pair.after, language);
    sheet.wide(say('pair', { project, kind: say(`kind.${pair.kind}`) }), 'note');
  }
  const { top, left, bottom, right } = sheet.table(columnsOf(draft), rowsOf(draft));
  since(draft);
  notes(draft);
  return {
    ...sheet.plan(COMPARISON_SHEET, COMPARISON_MARKER, top),
    paper: 'A3',
    printTitles: { top: top - 1, bottom: top - 1 },
    filter: { top: top - 1, left, bottom: Math.max(bottom, top - 1), right },
  };
}

function rowsOf({ comparison, language }: Draft): Row[] {
  const all = comparison.projects.flatMap(({ pair, changes }) =>
    changes.map((change) => ({ project: nameOf(pair.after, language), change })),
  );
  return all.map((row, index) => ({ ...row, number: index + 1 }));
}

function columnsOf({ comparison, language, say, open }: Draft): TableColumn<Row>[] {
  const findingOf = ({ change }: Row) => (change.finding === null ? undefined : comparison.findings[change.finding]);
  const place = (side: 'before' | 'after') => (row: Row) =>
    placeOf(row.change[side]?.at ?? null, open === side, language);
  const columns: readonly (readonly [heading: string, show: (row: Row) => Content])[] = [
    [render({ id: 'summary.index', data: {} }, language), ({ number }) => count(number)],
    [say('project'), ({ project }) => text(project)],
    [say('subject'), ({ change }) => text(change.subject)],
    [say('what'), ({ change }) => text(say(`what.${change.what}`))],
    [say('how'), ({ change }) => text(say(`how.${change.how}`))],
    [say('before'), ({ change }) => text(toldText(change.before, language))],
    [say('after'), ({ change }) => text(toldText(change.after, language))],
    [say('by'), ({ change }) => text(differenceText(change, language))],
    [say('severity'), (row) => level(findingOf(row), language)],
    [say('message'), (row) => remark(findingOf(row), language)],
    [say('place-before'), place('before')],
    [say('place-after'), place('after')],
  ];
  return columns.map(([header, show], column) => ({ header, column, show }));
}

function level(finding: Finding | undefined, language: Language): Content {
  if (!finding) return blank;
  return { value: render({ id: `summary.severity.${finding.severity}`, data: {} }, language), style: finding.severity };
}

function remark(finding: Finding | undefined, language: Language): Content {
  return finding ? text(render(finding.message, language)) : blank;
}

function placeOf(at: CellRef | null, isLinked: boolean, language: Language): Content {
  return at ? text(`${at.sheet} ${placeName(at, language)}`, isLinked ? at : undefined) : blank;
}

function since({ sheet, comparison, language, say, open }: Draft): void {
  const { added, open: still, gone } = comparison.since;
  if (added.length + still.length + gone.length === 0) return;
  sheet.section(say('since'));
  sheet.wide(say('since-counts', { added: added.length, open: still.length, gone: gone.length }), 'text');
  const rows = (['added', 'gone', 'open'] as const).flatMap((state) =>
    comparison.since[state].map((finding) => ({ state, finding })),
  );
  type Told = (typeof rows)[number];
  // What is gone stood in the earlier one, everything else stands in the later.
  const side = ({ state }: Told) => (state === 'gone' ? 'before' : 'after');
  const columns: TableColumn<Told>[] = [
    { header: say('since-state'), column: 0, show: ({ state }) => text(say(`since.${state}`)) },
    { header: say('project'), column: 1, show: ({ finding }) => text(finding.project) },
    { header: say('subject'), column: 2, show: ({ finding }) => text(finding.subject) },
    {
      header: render({ id: 'summary.check', data: {} }, language),
      column: 3,
      span: 2,
      show: ({ finding }) => text(checkTitle(finding.check, language)),
    },
    {
      header: render({ id: 'summary.message', data: {} }, language),
      column: 5,
      span: 3,
      show: ({ finding }) => text(render(finding.message, language)),
    },
    { header: say('severity'), column: 8, show: ({ finding }) => level(finding, language) },
    {
      header: render({ id: 'summary.cell', data: {} }, language),
      column: 9,
      show: (told) => placeOf(told.finding.at, open === side(told), language),
    },
  ];
  sheet.table(columns, rows);
}

function notes({ sheet, comparison, language, say }: Draft): void {
  const sentences = notesOf(comparison, language);
  if (sentences.length === 0) return;
  sheet.section(say('notes'));
  for (const sentence of sentences) sheet.wide(sentence, 'text');
}
