import { render } from '../../core/messages';
import type { SheetPlan } from '../../core/model';
import { DETAILS_MARKER, DETAILS_SHEET, SUMMARY_MARKER } from '../../core/summary/names';
import { WHOLE_SHEET } from '../address';
import { language } from '../language';
import { HostProblem } from '../problem';
import { rangeOf } from '../ranges';
import { run } from '../run';
import { isOurChart } from './charts';
import { drawPlan, ROW_HEIGHT } from './draw';
import { freeName, nameKey } from '../../core/summary/sheet-names';
import { Pen } from './pen';

/** The sheet that a plan was carried out on. */
export interface WrittenSheet {
  /** Name of the plan. */
  readonly plan: string;
  readonly sheet: string;
  readonly created: boolean;
}

/** A sheet of the workbook with what tells whether it is ours. */
interface FoundSheet {
  readonly worksheet: Excel.Worksheet;
  readonly name: string;
  /** Texts of the first row. */
  readonly texts: ReadonlySet<unknown>;
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
 * Carries out plans: on the sheet that carries a plan's marker, whatever it is called now, else on a new one at the end. A sheet
 * without our marker is never touched; where it has the plan's name, ours gets a number. Three syncs, more for plans of several
 * megabytes. Writing again what was written leaves the same sheets.
 *
 * @throws HostProblem `excel.sheet-protected`, `excel.structure-protected`
 */
export function writeSheets(plans: readonly SheetPlan[]): Promise<readonly WrittenSheet[]> {
  return run(async (context) => {
    const { sheets, structureProtected } = await findSheets(context);
    const all = [...plans, ...outdated(plans, sheets)];
    const assignments = assign(all, sheets);
    if (structureProtected && assignments.some(({ former }) => former === null)) {
      throw new HostProblem('excel.structure-protected', {
        sheet: assignments.find(({ former }) => !former)?.name ?? '',
      });
    }
    const nameOf = linkNames(assignments, sheets);
    const pen = new Pen(context);
    const worksheets: Excel.Worksheet[] = [];
    for (const { plan, name, former } of assignments) {
      const worksheet = former ? emptied(former) : context.workbook.worksheets.add(name);
      worksheet.load('id');
      worksheets.push(worksheet);
      await drawPlan(pen, worksheet, plan, { nameOf, isNew: former === null });
    }
    await pen.send();
    for (const { id } of worksheets) written.add(id);
    return assignments
      .slice(0, plans.length)
      .map(({ plan, name, former }) => ({ plan: plan.name, sheet: name, created: former === null }));
  });
}

/** Every sheet with the texts of its first row; two syncs. Protected ones of ours are refused here, before anything changed. */
async function findSheets(
  context: Excel.RequestContext,
): Promise<{ sheets: FoundSheet[]; structureProtected: boolean }> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  protection.load('protected');
  await context.sync();
  const looked = worksheets.items.map((worksheet) => {
    const firstRow = rangeOf(worksheet, { ...WHOLE_SHEET, bottom: 0 }).getUsedRangeOrNullObject(true);
    firstRow.load('values');
    worksheet.protection.load('protected');
    worksheet.charts.load('items/name');
    return { worksheet, firstRow };
  });
  await context.sync();
  const sheets = looked.map(({ worksheet, firstRow }) => ({
    worksheet,
    name: worksheet.name,
    texts: new Set<unknown>(firstRow.isNullObject ? [] : (firstRow.values as unknown[][])[0]),
  }));
  return { sheets, structureProtected: protection.protected };
}

/** For each plan the sheet with its marker, rather the one of its name, else the first; or a free name. */
function assign(plans: readonly SheetPlan[], sheets: readonly FoundSheet[]): Assignment[] {
  const claimed = new Set<FoundSheet>();
  const taken = sheets.map(({ name }) => name);
  return plans.map((plan) => {
    const ours = sheets.filter((sheet) => plan.marker !== '' && sheet.texts.has(plan.marker) && !claimed.has(sheet));
    const former = ours.find(({ name }) => name === plan.name) ?? ours[0] ?? null;
    if (former) claimed.add(former);
    const name = former?.name ?? freeName(plan.name, taken);
    taken.push(name);
    return { plan, name, former };
  });
}

/** Plans that empty sheets of ours which an earlier run wrote and this one does not. */
function outdated(plans: readonly SheetPlan[], sheets: readonly FoundSheet[]): SheetPlan[] {
  const markers = new Set(plans.map(({ marker }) => marker));
  return [...BELONGS_TO].flatMap(([marker, owner]) => {
    const isOutdated = markers.has(owner) && !markers.has(marker) && sheets.some(({ texts }) => texts.has(marker));
    return isOutdated ? [emptyPlan(marker)] : [];
  });
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

/** Our former sheet without what a plan says: cells and our charts. What a person drew or set on it stays. */
function emptied({ worksheet, name }: FoundSheet): Excel.Worksheet {
  if (worksheet.protection.protected) throw new HostProblem('excel.sheet-protected', { sheet: name });
  for (const chart of worksheet.charts.items) if (isOurChart(chart.name)) chart.delete();
  const used = worksheet.getUsedRange();
  used.unmerge();
  used.clear('All');
  used.format.rowHeight = ROW_HEIGHT;
  return worksheet;
}
