import { render } from '../../core/messages';
import type { SheetPlan } from '../../core/model';
import { DETAILS_MARKER, DETAILS_SHEET, MARKER_CELL, SUMMARY_MARKER } from '../../core/own-sheets/names';
import { freeName, isNameOf, nameKey } from '../../core/own-sheets/sheet-names';
import { language } from '../language';
import { HostProblem } from '../problem';
import { cellOf, loadArea, rangeOf } from '../ranges';
import { has } from '../requirements';
import { write } from '../run';
import { adorn, type Adornment, type Written } from './adorn';
import { isOurChart } from './charts';
import { orDiscard } from './discard';
import { drawPlan, ROW_HEIGHT } from './draw';
import { liftNotes, putNotes, readNotes, type Loaded, type Notes } from './notes';
import { Pen } from './pen';

/** The sheet that a plan was carried out on. */
export interface WrittenSheet {
  /** Name of the plan. */
  readonly plan: string;
  readonly sheet: string;
  readonly created: boolean;
}

/** What was written, and what adorns it that Excel refused. */
export interface WrittenSheets {
  readonly sheets: readonly WrittenSheet[];
  readonly missing: readonly Adornment[];
}

/** A sheet of the workbook. */
interface FoundSheet {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  /** The plan whose marker stands in its place on it, under a name of that plan; null for a person's sheet. */
  readonly plan: SheetPlan | null;
  readonly loaded: Loaded | null;
}

interface Assignment {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly former: FoundSheet | null;
}

/** Sheets that belong to another: where that one is written without them, they are out of date and are emptied. */
const BELONGS_TO: ReadonlyMap<string, string> = new Map([[DETAILS_MARKER, SUMMARY_MARKER]]);

const written = new Set<string>();

/** Ids of the sheets written here since the page was opened: changes of them change nothing that is checked. */
export function isWritten(sheetId: string): boolean {
  return written.has(sheetId);
}

/**
 * Carries out plans: on the sheet of the plan's name that carries its marker, else on a new one at the end. Any other sheet is
 * never touched; where it has the plan's name, ours gets a number. What a person wrote on a sheet of ours beside or below what
 * we write stays. What the sheets say is written first; a print setting, a view or a chart that Excel refuses costs nothing but
 * itself. Four syncs for new sheets, five for others, more where there are notes or answers and for plans of several megabytes. Writing
 * again what was written leaves the same sheets.
 *
 * @throws HostProblem `excel.sheet-protected`, `excel.structure-protected`
 */
export function writeSheets(plans: readonly SheetPlan[]): Promise<WrittenSheets> {
  return write(async (context) => {
    const candidates = [...plans, ...belonging(plans)];
    const { sheets, structureProtected } = await findSheets(context, candidates);
    const all = candidates.filter((plan) => plans.includes(plan) || sheets.some((sheet) => sheet.plan === plan));
    const assignments = assign(all, sheets);
    if (structureProtected && assignments.some(({ former }) => former === null)) {
      throw new HostProblem('excel.structure-protected', {
        sheet: assignments.find(({ former }) => !former)?.name ?? '',
      });
    }
    for (const { former } of assignments) {
      if (former?.worksheet.protection.protected)
        throw new HostProblem('excel.sheet-protected', { sheet: former.name });
    }
    const notes = new Map<SheetPlan, Notes>();
    for (const { plan, former } of assignments) {
      if (former?.loaded) notes.set(plan, await readNotes(context, former.worksheet, former.loaded, plan));
    }
    const nameOf = linkNames(assignments, sheets);
    const pen = new Pen(context);
    const drawn: Written[] = [];
    const added: Excel.Worksheet[] = [];
    await orDiscard(context, added, async () => {
      for (const { plan, name, former } of assignments) {
        const kept = notes.get(plan);
        const worksheet = former && kept ? emptied(former, kept) : context.workbook.worksheets.add(name);
        if (!former) added.push(worksheet);
        worksheet.load('id');
        const whole = kept?.plan ?? plan;
        drawn.push({ sheet: worksheet, plan: whole, isNew: former === null });
        await drawPlan(pen, worksheet, whole, { nameOf });
        if (kept) putNotes(worksheet, kept);
      }
      await pen.send();
    });
    for (const { sheet } of drawn) written.add(sheet.id);
    const missing = await adorn(context, drawn);
    const done = assignments
      .slice(0, plans.length)
      .map(({ plan, name, former }) => ({ plan: plan.name, sheet: name, created: former === null }));
    return { sheets: done, missing };
  });
}

/** Every sheet, and which of them are ours; two syncs. A sheet of another name is not looked into. */
async function findSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<{ sheets: FoundSheet[]; structureProtected: boolean }> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  await context.sync();
  const looked = worksheets.items.map((worksheet) => {
    const markers = plans
      .filter(({ name, marker }) => marker !== '' && isNameOf(worksheet.name, name))
      .map((plan) => ({ plan, cell: cellOf(worksheet, MARKER_CELL) }));
    for (const { cell } of markers) cell.load('values');
    return { worksheet, markers, loaded: markers.length > 0 ? load(worksheet) : null };
  });
  await context.sync();
  const claimed = new Set<SheetPlan>();
  const sheets = looked.map(({ worksheet, markers, loaded }): FoundSheet => {
    const ours = markers.find(({ plan, cell }) => !claimed.has(plan) && cell.values[0]?.[0] === plan.marker);
    if (ours) claimed.add(ours.plan);
    return { worksheet, name: worksheet.name, plan: ours?.plan ?? null, loaded };
  });
  return { sheets, structureProtected: protection.protected };
}

function load(worksheet: Excel.Worksheet): Loaded {
  worksheet.protection.load('protected');
  worksheet.charts.load('items/name');
  const used = worksheet.getUsedRangeOrNullObject(false);
  loadArea(used);
  const printed = has('pageLayout') ? worksheet.pageLayout.getPrintAreaOrNullObject() : null;
  printed?.load('address');
  return { used, printed };
}

/** For each plan the sheet that is its own, or a free name. */
function assign(plans: readonly SheetPlan[], sheets: readonly FoundSheet[]): Assignment[] {
  const taken = sheets.map(({ name }) => name);
  return plans.map((plan) => {
    const former = sheets.find((sheet) => sheet.plan === plan) ?? null;
    const name = former?.name ?? freeName(plan.name, taken);
    taken.push(name);
    return { plan, name, former };
  });
}

/** Plans that empty sheets of ours which an earlier run may have written and this one does not. */
function belonging(plans: readonly SheetPlan[]): SheetPlan[] {
  const markers = new Set(plans.map(({ marker }) => marker));
  return [...BELONGS_TO].flatMap(([marker, owner]) =>
    markers.has(owner) && !markers.has(marker) ? [emptyPlan(marker)] : [],
  );
}

function emptyPlan(marker: string): SheetPlan {
  const value = render({ id: 'excel.sheet-emptied', data: {} }, language());
  return {
    name: DETAILS_SHEET,
    marker,
    widths: [60],
    heights: {},
    cells: [{ row: 0, column: 0, value, style: 'note' }],
    merges: [],
    charts: [],
    frozenRows: 0,
    landscape: true,
  };
}

/** Links name sheets as planned; a sheet of ours may have another name, one of the person's keeps its own. */
function linkNames(assignments: readonly Assignment[], sheets: readonly FoundSheet[]): (sheet: string) => string {
  const ours = new Set(assignments.map(({ former }) => former));
  const foreign = new Set(sheets.filter((sheet) => !ours.has(sheet)).map(({ name }) => nameKey(name)));
  const names = new Map(assignments.map(({ plan, name }) => [plan.name, name]));
  return (sheet) => (foreign.has(nameKey(sheet)) ? sheet : (names.get(sheet) ?? sheet));
}

/** Our former sheet without what a plan says: cells and our charts. What a person drew, set or wrote on it stays. */
function emptied({ worksheet }: FoundSheet, notes: Notes): Excel.Worksheet {
  for (const chart of worksheet.charts.items) if (isOurChart(chart.name)) chart.delete();
  liftNotes(worksheet, notes);
  const ours = rangeOf(worksheet, notes.ours);
  ours.unmerge();
  ours.clear('All');
  ours.format.rowHeight = ROW_HEIGHT;
  return worksheet;
}
