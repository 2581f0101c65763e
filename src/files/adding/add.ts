import type { ChartPlan, SheetPlan } from '../../core/model';
import { Budget } from '../limits';
import { openFile, type OpenedFile } from '../open';
import type { OfficePackage } from '../package';
import { aboutFile, FileProblem } from '../problem';
import { readSharedParts } from '../reading/xlsx/read';
import { firstRowTexts } from '../reading/xlsx/sheet';
import { readWorkbookPart, type WorkbookPart, type WorksheetPart } from '../reading/xlsx/workbook';
import { appendTo, applyChanges, outline } from '../xml/edit';
import { chartXml } from './chart-xml';
import { CONTENT_TYPES, dialectOf, XML_HEAD, type Dialect } from './dialect';
import { anchorXml, emptyDrawingXml, withoutOurCharts } from './drawing-xml';
import { freeName, nameKey } from './names';
import { PackageEdit } from './package-edit';
import { updatedWorksheet } from './sheet-update';
import { printedArea, worksheetXml } from './sheet-xml';
import { StylesEdit } from './styles-edit';
import { withPrintSettings, withSheet } from './workbook-edit';

/** A plan, the name its sheet gets, and the sheet that it updates, if any. */
interface Assignment {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly former: WorksheetPart | null;
}

/**
 * A copy of an .xlsx or .xlsm file with the planned sheets added at its end, or updated in place where a sheet carries the
 * plan's marker. Every other part of the file is carried over byte by byte; in the workbook, its relationships, content types
 * and cell styles the new entries are added and everything else keeps its place. Rejects with a FileProblem where the file
 * cannot be read, or is of a format to which nothing can be added without loss.
 */
export function addSheets(bytes: Uint8Array, name: string, plans: readonly SheetPlan[]): Promise<Uint8Array> {
  return aboutFile(name, async () => {
    const { pack, main } = keepable(await openFile(bytes, name));
    const workbook = await readWorkbookPart(pack, main);
    const assignments = assign(plans, workbook, await findOurs(pack, workbook, plans));
    const writer = await SheetWriter.open(new PackageEdit(pack), workbook, assignments);
    for (const assignment of assignments) await writer.write(assignment);
    return writer.save();
  });
}

function keepable(file: OpenedFile): { pack: OfficePackage; main: string } {
  if (file.format !== 'xlsx') throw new FileProblem('files.keep-format', { format: `.${file.format}` });
  return file;
}

/** For each plan, the sheet whose first row holds its marker: rather the one of its name, else the first. */
async function findOurs(
  pack: OfficePackage,
  workbook: WorkbookPart,
  plans: readonly SheetPlan[],
): Promise<ReadonlyMap<SheetPlan, WorksheetPart>> {
  const shared = await readSharedParts(pack, workbook, new Budget());
  const markers = new Set(plans.map(({ marker }) => marker));
  const marked: (readonly [marker: unknown, part: WorksheetPart])[] = [];
  for (const part of workbook.sheets) {
    for (const text of await firstRowTexts(pack, part, shared)) {
      if (typeof text === 'string' && markers.has(text)) marked.push([text, part]);
    }
  }
  const found = new Map<SheetPlan, WorksheetPart>();
  const claimed = new Set<WorksheetPart>();
  for (const plan of plans) {
    const candidates = marked.filter(([marker, part]) => marker === plan.marker && !claimed.has(part));
    const [, part] = candidates.find(([, { name }]) => name === plan.name) ?? candidates[0] ?? [];
    if (!part) continue;
    claimed.add(part);
    found.set(plan, part);
  }
  return found;
}

function assign(
  plans: readonly SheetPlan[],
  workbook: WorkbookPart,
  ours: ReadonlyMap<SheetPlan, WorksheetPart>,
): readonly Assignment[] {
  const taken = new Set(workbook.names.map(nameKey));
  return plans.map((plan) => {
    const former = ours.get(plan) ?? null;
    const name = former?.name ?? freeName(plan.name, taken);
    taken.add(nameKey(name));
    return { plan, name, former };
  });
}

/** Writes sheets into a package that is being edited. */
class SheetWriter {
  private nextId: number;
  private nextIndex: number;

  private constructor(
    private readonly edit: PackageEdit,
    private readonly workbook: WorkbookPart,
    private readonly dialect: Dialect,
    private readonly styles: StylesEdit,
    private readonly stylesPath: string,
    private readonly names: ReadonlyMap<string, string>,
  ) {
    this.nextId = Math.max(0, ...workbook.sheetIds) + 1;
    this.nextIndex = workbook.names.length;
  }

  static async open(
    edit: PackageEdit,
    workbook: WorkbookPart,
    assignments: readonly Assignment[],
  ): Promise<SheetWriter> {
    const dialect = dialectOf(await edit.text(workbook.path));
    const folder = folderOf(workbook);
    let path = workbook.relationships.find(({ kind }) => kind === 'styles')?.target;
    if (path === undefined) {
      const empty = `${XML_HEAD}<styleSheet xmlns="${dialect.spreadsheet}"></styleSheet>`;
      path = await edit.add(`${folder}styles`, empty, CONTENT_TYPES.styles);
      await edit.relate(workbook.path, `${dialect.relationships}/styles`, path);
    }
    const foreign = new Set(workbook.names);
    const names = assignments
      .filter(({ plan }) => !foreign.has(plan.name))
      .map(({ plan, name }) => [plan.name, name] as const);
    return new SheetWriter(edit, workbook, dialect, new StylesEdit(await edit.text(path)), path, new Map(names));
  }

  async write({ plan, name, former }: Assignment): Promise<void> {
    const planned = worksheetXml(plan, {
      dialect: this.dialect,
      styleOf: (style) => this.styles.styleOf(style),
      nameOf: (sheet) => this.names.get(sheet) ?? sheet,
    });
    const path = former?.path ?? (await this.addSheet(name, planned));
    const drawing = await this.draw(path, plan, name);
    const source = drawing === null ? planned : withDrawing(planned, drawing, this.dialect);
    this.edit.set(path, former ? updatedWorksheet(await this.edit.text(path), source) : source);
    await this.changeWorkbook((text) =>
      withPrintSettings(text, former?.index ?? this.nextIndex - 1, name, printedArea(plan), plan.frozenRows),
    );
  }

  async save(): Promise<Uint8Array> {
    this.edit.set(this.stylesPath, this.styles.toXml());
    return this.edit.save();
  }

  private async addSheet(name: string, xml: string): Promise<string> {
    const { edit, dialect, workbook } = this;
    const path = await edit.add(`${folderOf(workbook)}worksheets/sheet`, xml, CONTENT_TYPES.worksheet);
    const relationship = await edit.relate(workbook.path, `${dialect.relationships}/worksheet`, path);
    const sheet = { name, id: this.nextId, relationship };
    await this.changeWorkbook((text) => withSheet(text, sheet, dialect));
    this.nextId += 1;
    this.nextIndex += 1;
    return path;
  }

  /** Puts the charts of a plan into the drawing of the sheet; returns the id of its relationship, or null without a drawing. */
  private async draw(sheetPath: string, plan: SheetPlan, name: string): Promise<string | null> {
    const { edit, dialect } = this;
    const former = (await this.pack.relationships(sheetPath)).find(({ kind }) => kind === 'drawing');
    if (!former && plan.charts.length === 0) return null;
    const drawingPath =
      former?.target ??
      (await edit.add(`${folderOf(this.workbook)}drawings/drawing`, emptyDrawingXml(dialect), CONTENT_TYPES.drawing));
    const xml = former ? await this.removeCharts(drawingPath) : emptyDrawingXml(dialect);
    const anchors: string[] = [];
    for (const [index, chart] of plan.charts.entries()) {
      const id = await this.addChart(drawingPath, chart, plan, name);
      anchors.push(anchorXml(chart, index + 1, id, dialect));
    }
    edit.set(drawingPath, applyChanges(xml, [appendTo(xml, outline(xml), anchors.join(''))]));
    return former?.id ?? edit.relate(sheetPath, `${dialect.relationships}/drawing`, drawingPath);
  }

  private async addChart(drawingPath: string, chart: ChartPlan, plan: SheetPlan, name: string): Promise<string> {
    const { edit, dialect } = this;
    const xml = chartXml(chart, name, plan.cells, dialect);
    const path = await edit.add(`${folderOf(this.workbook)}charts/chart`, xml, CONTENT_TYPES.chart);
    return edit.relate(drawingPath, `${dialect.relationships}/chart`, path);
  }

  /** Takes our former charts, with their parts, out of a drawing; what a person put there stays. */
  private async removeCharts(drawingPath: string): Promise<string> {
    const { xml, chartIds } = withoutOurCharts(await this.edit.text(drawingPath));
    const ids = new Set(chartIds);
    const charts = `${folderOf(this.workbook)}charts/`;
    for (const { id, target } of await this.pack.relationships(drawingPath)) {
      if (!ids.has(id) || !target.startsWith(charts)) continue;
      const parts = (await this.pack.relationships(target)).filter((part) => part.target.startsWith(charts));
      for (const part of [...parts, { target }]) await this.edit.remove(part.target);
    }
    if (ids.size > 0) await this.edit.unrelate(drawingPath, ids);
    return xml;
  }

  private get pack(): OfficePackage {
    return this.edit.pack;
  }

  private async changeWorkbook(change: (text: string) => string): Promise<void> {
    this.edit.set(this.workbook.path, change(await this.edit.text(this.workbook.path)));
  }
}

function folderOf({ path }: WorkbookPart): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function withDrawing(worksheet: string, id: string, { relationships }: Dialect): string {
  const drawing = `<drawing xmlns:r="${relationships}" r:id="${id}"/>`;
  return applyChanges(worksheet, [appendTo(worksheet, outline(worksheet), drawing)]);
}
