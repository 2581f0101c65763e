/** The roll-up workbook over many files: a line a project, sums by department, the findings, and the files that could not be read. */
import type { Language } from '../messages';
import type { SheetPlan } from '../model';
import { FINDINGS_MARKER, FINDINGS_SHEET, SUMMARY_MARKER, SUMMARY_SHEET } from '../own-sheets/names';
import { count, text } from '../summary/figures';
import { SheetDraft } from '../summary/layout';
import type { FileDigest, FindingDigest } from './file-digest';
import { DEPARTMENTS_MARKER, DEPARTMENTS_SHEET, UNREADABLE_MARKER, UNREADABLE_SHEET } from './names';
import { DEPARTMENT_WIDTHS, listDepartments } from './rollup-departments';
import { lineWidths, linesOf, listLines } from './rollup-lines';
import { sayBatch, type SayBatch } from './texts';
import { totalsOf } from './totals';

/** A sheet holds a million rows; long before that nobody reads on, and every program takes minutes. */
const MOST_FINDINGS = 50_000;

/** The sheets to write into an empty workbook. Files stand in the order in which they are given. */
export function planRollUp(digests: readonly FileDigest[], language: Language = 'zh'): SheetPlan[] {
  const say = sayBatch(language);
  const failed = digests.filter(({ state }) => state === 'unreadable');
  return [
    planFiles(digests, say),
    planDepartments(digests, say),
    planFindings(digests, say),
    ...(failed.length > 0 ? [planUnreadable(failed, say)] : []),
  ];
}

function planFiles(digests: readonly FileDigest[], say: SayBatch): SheetPlan {
  const sheet = new SheetDraft(lineWidths(digests));
  const { files, projects, unreadable, counts, coverage } = totalsOf(digests);
  sheet.wide(say('title'), 'title', 32);
  sheet.wide(
    say(unreadable > 0 ? 'subtitleUnreadable' : 'subtitle', { files, projects, unreadable, sheet: UNREADABLE_SHEET }),
    'subtitle',
    22,
  );
  const { error: errors, warning: warnings, info: infos, accepted } = counts;
  const { figures, compared, read, unread } = coverage;
  const said: readonly (readonly [label: string, sentence: string])[] = [
    [say('findings'), say('found', { errors, warnings, infos, accepted })],
    [say('coverage'), say('figures', { figures, compared, read, unread })],
  ];
  for (const [label, sentence] of said) {
    sheet.line([
      { column: 0, span: 2, value: label, style: 'label' },
      { column: 2, span: sheet.columns - 2, ...text(sentence) },
    ]);
  }
  const { top } = listLines(
    sheet,
    digests.flatMap((digest) => linesOf(digest, say)),
    say,
  );
  return sheet.plan(SUMMARY_SHEET, SUMMARY_MARKER, top);
}

function planDepartments(digests: readonly FileDigest[], say: SayBatch): SheetPlan {
  const sheet = new SheetDraft(DEPARTMENT_WIDTHS);
  const { top } = listDepartments(
    sheet,
    digests.flatMap(({ projects }) => projects),
    say,
  );
  return sheet.plan(DEPARTMENTS_SHEET, DEPARTMENTS_MARKER, top);
}

interface Found {
  readonly number: number;
  readonly file: string;
  readonly finding: FindingDigest;
}

function planFindings(digests: readonly FileDigest[], say: SayBatch): SheetPlan {
  const found = digests.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })));
  const shown = found.slice(0, MOST_FINDINGS).map((each, index): Found => ({ number: index + 1, ...each }));
  const sheet = new SheetDraft([6, 30, 8, 18, 24, 18, 22, 50, 14, 14, 24, 20]);
  sheet.wide(say('findingsTitle'), 'title', 32);
  const files = new Set(found.map(({ file }) => file)).size;
  sheet.wide(say('findingsSubtitle', { count: found.length, files }), 'subtitle', 22);
  if (shown.length < found.length) {
    sheet.wide(say('findingsCut', { shown: shown.length, left: found.length - shown.length }), 'warning');
  }
  const shows: readonly (readonly [header: string, show: (row: Found) => ReturnType<typeof text>])[] = [
    [say('index'), ({ number }) => count(number)],
    [say('file'), ({ file }) => text(file)],
    [say('severity'), ({ finding }) => ({ value: say(`severity.${finding.severity}`), style: finding.severity })],
    [say('check'), ({ finding }) => text(finding.title)],
    [say('project'), ({ finding }) => text(finding.project)],
    [say('subject'), ({ finding }) => text(finding.subject)],
    [say('place'), ({ finding }) => text(finding.place)],
    [say('message'), ({ finding }) => text(finding.message)],
    [say('stated'), ({ finding }) => text(finding.stated)],
    [say('computedFigure'), ({ finding }) => text(finding.computed)],
    [say('related'), ({ finding }) => text(finding.related.join(say('listComma')))],
    [say('acceptedReason'), ({ finding }) => text(finding.accepted ?? '')],
  ];
  const { top } = sheet.table<Found>(
    shows.map(([header, show], column) => ({
      header,
      column,
      show: (row) => (row.finding.accepted === null ? show(row) : { ...show(row), style: 'accepted' }),
    })),
    shown,
  );
  return sheet.plan(FINDINGS_SHEET, FINDINGS_MARKER, top);
}

function planUnreadable(failed: readonly FileDigest[], say: SayBatch): SheetPlan {
  const sheet = new SheetDraft([6, 48, 90]);
  sheet.wide(say('unreadableTitle'), 'title', 32);
  sheet.wide(say('unreadableSubtitle', { count: failed.length }), 'subtitle', 22);
  const rows = failed.map((digest, index) => ({ ...digest, number: index + 1 }));
  const { top } = sheet.table(
    [
      { header: say('index'), column: 0, show: ({ number }) => count(number) },
      { header: say('file'), column: 1, show: ({ file }) => text(file) },
      { header: say('reason'), column: 2, show: ({ problem }) => text(problem) },
    ],
    rows,
  );
  return sheet.plan(UNREADABLE_SHEET, UNREADABLE_MARKER, top);
}
