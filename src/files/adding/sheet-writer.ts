import type { ChartPlan, SheetPlan } from '../../core/model';
import type { OfficePackage } from '../package';
import { readWorksheet, type SharedParts } from '../reading/xlsx/sheet';
import type { WorkbookPart, WorksheetPart } from '../reading/xlsx/workbook';
import { appendTo, applyChanges, outline } from '../xml/edit';
import type { Assignment } from './assign';
import { chartXml } from './chart-xml';
import { CONTENT_TYPES, dialectOf, XML_HEAD, type Dialect } from './dialect';
import { anchorXml, emptyDrawingXml, withoutOurCharts } from './drawing-xml';
import { keptCells, type Kept } from './kept-cells';
import type { PackageEdit } from './package-edit';
import { updatedWorksheet } from './sheet-update';
import { printedArea, worksheetXml } from './sheet-xml';
import { StylesEdit } from './styles-edit';
import { printAreaOf, withPrintSettings, withSheet, type PrintSettings } from './workbook-edit';

/** Writes sheets into a package that is being edited. */
export class SheetWriter {
  private nextId: number;
  private nextIndex: number;

  private constructor(
    private readonly edit: PackageEdit,
    private readonly workbook: WorkbookPart,
    private readonly dialect: Dialect,
    private readonly styles: StylesEdit,
    private readonly stylesPath: string,
    private readonly names: ReadonlyMap<string, string>,
    private readonly shared: SharedParts,
  ) {
    this.nextId = Math.max(0, ...workbook.sheetIds) + 1;
    this.nextIndex = workbook.names.length;
  }

  static open(
    edit: PackageEdit,
    workbook: WorkbookPart,
    { assignments, shared }: { assignments: readonly Assignment[]; shared: SharedParts },
  ): SheetWriter {
    const dialect = dialectOf(edit.text(workbook.path));
    const folder = folderOf(workbook);
    let path = workbook.relationships.find(({ kind, external }) => kind === 'styles' && !external)?.target;
    if (path === undefined) {
      const empty = `${XML_HEAD}<styleSheet xmlns="${dialect.spreadsheet}"></styleSheet>`;
      // Some programs look for styles under this name only.
      path = edit.addAs(`${folder}styles.xml`, empty, CONTENT_TYPES.styles);
      edit.relate(workbook.path, `${dialect.relationships}/styles`, path);
    }
    const foreign = new Set(workbook.names);
    const names = assignments
      .filter(({ plan }) => !foreign.has(plan.name))
      .map(({ plan, name }) => [plan.name, name] as const);
    return new SheetWriter(edit, workbook, dialect, new StylesEdit(edit.text(path)), path, new Map(names), shared);
  }

  write({ plan: given, name, former }: Assignment): void {
    const kept = former && this.kept(former, given);
    const plan = kept?.plan ?? given;
    const planned = worksheetXml(plan, {
      dialect: this.dialect,
      styleOf: (style) => this.styles.styleOf(style),
      nameOf: (sheet) => this.names.get(sheet) ?? sheet,
      ...(kept && { kept: kept.rows }),
    });
    const path = former?.path ?? this.addSheet(name, planned);
    const drawing = this.draw(path, plan, name);
    const source = drawing === null ? planned : withDrawing(planned, drawing, this.dialect);
    this.edit.set(path, kept ? updatedWorksheet(this.edit.text(path), source, kept) : source);
    this.changeWorkbook((text) =>
      withPrintSettings(text, former?.index ?? this.nextIndex - 1, name, {
        area: printedArea(plan),
        titles: titlesOf(plan),
        filter: plan.filter ?? null,
      }),
    );
  }

  save(): Uint8Array {
    this.edit.set(this.stylesPath, this.styles.toXml());
    return this.edit.save();
  }

  /** What a person wrote on our sheet beside what was ours. */
  private kept(former: WorksheetPart, plan: SheetPlan): Kept {
    const printed = printAreaOf(this.edit.text(this.workbook.path), former.index);
    const snapshot = readWorksheet(this.pack, former, this.shared);
    return keptCells(this.edit.text(former.path), snapshot, printed, plan);
  }

  private addSheet(name: string, xml: string): string {
    const { edit, dialect, workbook } = this;
    const path = edit.add(`${folderOf(workbook)}worksheets/sheet`, xml, CONTENT_TYPES.worksheet);
    const relationship = edit.relate(workbook.path, `${dialect.relationships}/worksheet`, path);
    const sheet = { name, id: this.nextId, relationship };
    this.changeWorkbook((text) => withSheet(text, sheet, dialect));
    this.nextId += 1;
    this.nextIndex += 1;
    return path;
  }

  /** Puts the charts of a plan into the drawing of the sheet; returns the id of its relationship, or null without a drawing. */
  private draw(sheetPath: string, plan: SheetPlan, name: string): string | null {
    const { edit, dialect } = this;
    const former = this.pack.relationships(sheetPath).find(({ kind }) => kind === 'drawing');
    if (!former && plan.charts.length === 0) return null;
    const drawingPath =
      former?.target ??
      edit.add(`${folderOf(this.workbook)}drawings/drawing`, emptyDrawingXml(dialect), CONTENT_TYPES.drawing);
    const xml = former ? this.removeCharts(drawingPath) : emptyDrawingXml(dialect);
    const anchors: string[] = [];
    for (const [index, chart] of plan.charts.entries()) {
      const id = this.addChart(drawingPath, chart, plan, name);
      anchors.push(anchorXml(chart, index + 1, id, dialect));
    }
    edit.set(drawingPath, applyChanges(xml, [appendTo(xml, outline(xml), anchors.join(''))]));
    return former?.id ?? edit.relate(sheetPath, `${dialect.relationships}/drawing`, drawingPath);
  }

  private addChart(drawingPath: string, chart: ChartPlan, plan: SheetPlan, name: string): string {
    const { edit, dialect } = this;
    const xml = chartXml(chart, name, plan.cells, dialect);
    const path = edit.add(`${folderOf(this.workbook)}charts/chart`, xml, CONTENT_TYPES.chart);
    return edit.relate(drawingPath, `${dialect.relationships}/chart`, path);
  }

  /** Takes our former charts, with their parts, out of a drawing; what a person put there stays. */
  private removeCharts(drawingPath: string): string {
    const { xml, chartIds } = withoutOurCharts(this.edit.text(drawingPath));
    const ids = new Set(chartIds);
    const charts = `${folderOf(this.workbook)}charts/`;
    for (const { id, target } of this.pack.relationships(drawingPath)) {
      if (!ids.has(id) || !target.startsWith(charts)) continue;
      const parts = this.pack.relationships(target).filter((part) => part.target.startsWith(charts));
      for (const part of [...parts, { target }]) this.edit.remove(part.target);
    }
    if (ids.size > 0) this.edit.unrelate(drawingPath, ids);
    return xml;
  }

  private get pack(): OfficePackage {
    return this.edit.pack;
  }

  private changeWorkbook(change: (text: string) => string): void {
    this.edit.set(this.workbook.path, change(this.edit.text(this.workbook.path)));
  }
}

/** Rows repeated on every page. */
function titlesOf({ printTitles, frozenRows }: SheetPlan): PrintSettings['titles'] {
  return printTitles ?? (frozenRows > 0 ? { top: 0, bottom: frozenRows - 1 } : null);
}

function folderOf({ path }: WorkbookPart): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function withDrawing(worksheet: string, id: string, { relationships }: Dialect): string {
  const drawing = `<drawing xmlns:r="${relationships}" r:id="${id}"/>`;
  return applyChanges(worksheet, [appendTo(worksheet, outline(worksheet), drawing)]);
}
